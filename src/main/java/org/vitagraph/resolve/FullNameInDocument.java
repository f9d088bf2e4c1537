package org.vitagraph.resolve;

/**
 * In a document that has an owner, an equal full name is one person, unless one list of authors
 * prints it twice. A collection without an owner, such as a library of references, certifies
 * nothing of the kind.
 */
final class FullNameInDocument implements PersonRule {
  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    for (int d = 0; d < mentions.documents; d++) {
      if (mentions.owner[d] >= 0) {
        int[] order =
            Order.by(
                mentions.documentNames[d], mentions.documentNames[d + 1], i -> mentions.full[i]);
        for (int start = 0, end; start < order.length; start = end) {
          end = start + 1;
          boolean twice = mentions.isTwice(order[start]);
          while (end < order.length && mentions.full[order[end]] == mentions.full[order[start]]) {
            twice |= mentions.isTwice(order[end++]);
          }
          if (mentions.isFull(order[start])) {
            join(order, start, end, twice, persons);
          }
        }
      }
    }
  }

  private static void join(int[] order, int start, int end, boolean twice, PersonClusters persons) {
    for (int i = start + 1; i < end; i++) {
      if (!twice) {
        persons.join(order[start], order[i], Method.FULL_NAME_IN_DOCUMENT);
      } else if (persons.root(order[i - 1]) != persons.root(order[i])) {
        persons.undecided(order[i - 1], order[i], Method.FULL_NAME_IN_DOCUMENT);
      }
    }
  }
}
