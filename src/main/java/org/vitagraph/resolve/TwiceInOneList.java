package org.vitagraph.resolve;

/**
 * Two names in one list of authors are two people, though they be spelt alike: {@code S. Lee, N.
 * Kim, S. Lee}. The spelling then tells nothing about who is meant elsewhere.
 */
final class TwiceInOneList implements PersonRule {
  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    for (int p = 0; p < mentions.publications; p++) {
      int start = mentions.firstSignature[p];
      int[] order = Order.by(start, mentions.endOfSignatures(p), i -> mentions.initials[i]);
      for (int i = 1; i < order.length; i++) {
        int one = order[i - 1];
        int other = order[i];
        if (mentions.initials[one] == mentions.initials[other] && isAlike(mentions, one, other)) {
          boolean oneSpelling = mentions.isFull(one) == mentions.isFull(other);
          mark(mentions, one, oneSpelling);
          mark(mentions, other, oneSpelling);
          persons.different(one, other, Method.TWICE_IN_ONE_LIST);
        }
      }
    }
  }

  /** Initials beside the name that they may stand for are in doubt; the name itself is not. */
  private static void mark(Mentions mentions, int name, boolean oneSpelling) {
    if (oneSpelling || !mentions.isFull(name)) {
      mentions.flags[name] |= Mentions.TWICE;
    }
  }

  /** Two spelt-out names that differ are no riddle; a name and its initials in one list are. */
  private static boolean isAlike(Mentions mentions, int one, int other) {
    return !mentions.isFull(one)
        || !mentions.isFull(other)
        || mentions.full[one] == mentions.full[other];
  }
}
