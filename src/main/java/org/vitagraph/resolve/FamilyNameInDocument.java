package org.vitagraph.resolve;

import java.util.Arrays;

/**
 * In a document that has an owner, a rare family name without any given name, as in {@code Quist et
 * al.}, is the one person's whose given name the document prints elsewhere.
 */
final class FamilyNameInDocument implements PersonRule {
  /** The logarithm of how often others have the family name, at most. */
  private static final double RARE = Math.log(0.0005);

  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    NamesInDocument.forEachAlike(
        mentions,
        name -> mentions.family[name],
        names -> {
          if (mentions.family[names[0]] != 0) {
            join(names, mentions, persons);
          }
        });
  }

  private static void join(int[] names, Mentions mentions, PersonClusters persons) {
    int meant = meant(names, mentions);
    for (int name : names) {
      if (meant >= 0 && mentions.given[name] == 0 && mentions.rarity[name] < RARE) {
        persons.join(meant, name, Method.FAMILY_NAME_IN_DOCUMENT);
      }
    }
  }

  /** The name that all names with a given name may stand for; -1 when there are several. */
  private static int meant(int[] names, Mentions mentions) {
    int[] given = Arrays.stream(names).filter(name -> mentions.given[name] != 0).toArray();
    int meant =
        Arrays.stream(given)
            .filter(mentions::isFull)
            .findFirst()
            .orElse(given.length > 0 ? given[0] : -1);
    boolean areOne =
        Arrays.stream(given)
            .allMatch(name -> !mentions.isTwice(name) && mentions.compatible(meant, name));
    return areOne ? meant : -1;
  }
}
