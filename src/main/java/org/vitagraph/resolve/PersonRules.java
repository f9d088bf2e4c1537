package org.vitagraph.resolve;

import java.util.List;

/** The rules that come before the weighing of evidence, in their order: the surest first. */
final class PersonRules {
  private PersonRules() {}

  /** The rules that weigh nothing. */
  static List<PersonRule> certain(Owners owners, Authorships register) {
    return List.of(
        // A document says itself which names are its owner's.
        PersonRules::ownersOfDocuments,
        // Marks the names that no later rule may take for one person by their spelling.
        new TwiceInOneList(),
        // Identifiers and addresses are one person's, and owners state their own.
        owners,
        // Places in lists of one work are the surest evidence across documents.
        new SameWorkSamePlace(),
        // A register of publications says who their authors are, and who is another of that name.
        new RegisteredAuthors(register),
        // An owner certifies that the people of the own CV are one circle.
        new FullNameInDocument(),
        // Whom it has named in full it may call by the family name.
        new FamilyNameInDocument());
  }

  private static void ownersOfDocuments(Mentions mentions, Works works, PersonClusters persons) {
    for (int d = 0; d < mentions.documents; d++) {
      int owner = mentions.owner[d];
      for (int i = mentions.documentNames[d]; i < mentions.documentNames[d + 1]; i++) {
        if (mentions.isOwner(i) && i != owner) {
          if (owner < 0) {
            owner = i;
          } else {
            persons.joinOwners(owner, i, Method.OWNER);
          }
        }
      }
    }
  }
}
