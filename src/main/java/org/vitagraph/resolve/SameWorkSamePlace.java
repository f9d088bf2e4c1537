package org.vitagraph.resolve;

import org.vitagraph.name.PersonName;

/**
 * The names at one place of two lists of one work are one person's if they can be: {@code S. Lee}
 * here is {@code Susan Lee} there. Where the places have shifted, an equal full name will do.
 */
final class SameWorkSamePlace implements PersonRule {
  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    Clusters clusters = works.clusters();
    for (int root = 0; root < clusters.size(); root++) {
      if (clusters.isRoot(root) && clusters.count(root) > 1) {
        int reference = works.reference(root);
        for (int publication : clusters.members(root)) {
          if (publication != reference) {
            align(mentions, reference, publication, persons);
          }
        }
      }
    }
  }

  private static void align(Mentions mentions, int reference, int other, PersonClusters persons) {
    for (int i = mentions.firstSignature[other]; i < mentions.endOfSignatures(other); i++) {
      int match = atSamePlace(mentions, i, reference);
      if (match < 0) {
        match = withSameName(mentions, i, reference);
      }
      if (match >= 0) {
        persons.joinOwners(match, i, Method.SAME_WORK_SAME_PLACE);
      }
    }
  }

  private static int atSamePlace(Mentions mentions, int name, int reference) {
    for (int i = mentions.firstSignature[reference]; i < mentions.endOfSignatures(reference); i++) {
      if (mentions.ordinal[i] == mentions.ordinal[name] && canBeOne(mentions, i, name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean canBeOne(Mentions mentions, int one, int other) {
    if (mentions.family[one] == 0 || mentions.family[other] == 0) {
      return false;
    }
    return mentions.compatible(one, other)
        || name(mentions, one).isCompatibleWith(name(mentions, other));
  }

  private static PersonName name(Mentions mentions, int name) {
    return PersonName.parse(mentions.file.at(mentions.namePlace[name]).text(Stated.PRINTED_NAME));
  }

  private static int withSameName(Mentions mentions, int name, int reference) {
    if (!mentions.isFull(name) || mentions.isTwice(name)) {
      return -1;
    }
    for (int i = mentions.firstSignature[reference]; i < mentions.endOfSignatures(reference); i++) {
      if (mentions.full[i] == mentions.full[name] && !mentions.isTwice(i)) {
        return i;
      }
    }
    return -1;
  }
}
