package org.vitagraph.resolve;

/**
 * In a document that has an owner, a rare family name without any given name, as in {@code Quist et
 * al.}, is the one person's whose given name the document prints elsewhere.
 */
final class FamilyNameInDocument implements PersonRule {
  /** The logarithm of how often others have the family name, at most. */
  private static final double RARE = Math.log(0.0005);

  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    for (int d = 0; d < mentions.documents; d++) {
      if (mentions.owner[d] >= 0) {
        int[] order =
            Order.by(
                mentions.documentNames[d], mentions.documentNames[d + 1], i -> mentions.family[i]);
        for (int start = 0, end; start < order.length; start = end) {
          end = start + 1;
          while (end < order.length
              && mentions.family[order[end]] == mentions.family[order[start]]) {
            end++;
          }
          join(order, start, end, mentions, persons);
        }
      }
    }
  }

  private static void join(
      int[] order, int start, int end, Mentions mentions, PersonClusters persons) {
    int meant = meant(order, start, end, mentions);
    for (int i = start; i < end && meant >= 0; i++) {
      int name = order[i];
      if (mentions.given[name] == 0 && mentions.family[name] != 0 && mentions.rarity[name] < RARE) {
        persons.join(meant, name, Method.FAMILY_NAME_IN_DOCUMENT);
      }
    }
  }

  /** The name that all names with a given name may stand for; -1 when there are several. */
  private static int meant(int[] order, int start, int end, Mentions mentions) {
    int meant = -1;
    for (int i = start; i < end; i++) {
      if (mentions.given[order[i]] != 0 && (meant < 0 || !mentions.isFull(meant))) {
        meant = order[i];
      }
    }
    for (int i = start; i < end && meant >= 0; i++) {
      int name = order[i];
      if (mentions.given[name] != 0
          && (mentions.isTwice(name) || !mentions.compatible(meant, name))) {
        meant = -1;
      }
    }
    return meant;
  }
}
