package org.vitagraph.resolve;

import java.util.Arrays;

/**
 * In a document that has an owner, an equal full name is one person, unless one list of authors
 * prints it twice. A collection without an owner, such as a library of references, certifies
 * nothing of the kind.
 */
final class FullNameInDocument implements PersonRule {
  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    NamesInDocument.forEachAlike(
        mentions,
        name -> mentions.full[name],
        names -> {
          if (mentions.isFull(names[0])) {
            join(names, Arrays.stream(names).anyMatch(mentions::isTwice), persons);
          }
        });
  }

  private static void join(int[] names, boolean twice, PersonClusters persons) {
    for (int i = 1; i < names.length; i++) {
      if (!twice) {
        persons.join(names[0], names[i], Method.FULL_NAME_IN_DOCUMENT);
      } else if (persons.root(names[i - 1]) != persons.root(names[i])) {
        persons.undecided(names[i - 1], names[i], Method.FULL_NAME_IN_DOCUMENT);
      }
    }
  }
}
