package org.vitagraph.resolve;

import java.util.Arrays;

/**
 * In one owner's document, names of equal initials and family name are one person if their lists
 * share another coauthor besides the owner; two others if the family name is common in all that was
 * read. Spelt-out names take part when the document spells out only one of them; a spelling that
 * stands twice in any of its lists, or is the owner's too, joins nothing.
 */
final class InitialsAndCoauthor implements PersonRule {
  /** A family name with so many different initials is common: names with it need more evidence. */
  private static final int COMMON = 6;

  private static final int MANY = 2000;

  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    int[] common = commonFamilies(mentions);
    for (int d = 0; d < mentions.documents; d++) {
      if (mentions.owner[d] >= 0) {
        int[] order =
            Order.by(
                mentions.documentNames[d],
                mentions.documentNames[d + 1],
                i -> mentions.initials[i]);
        for (int start = 0, end; start < order.length; start = end) {
          end = start + 1;
          while (end < order.length
              && mentions.initials[order[end]] == mentions.initials[order[start]]) {
            end++;
          }
          if (end - start > 1) {
            boolean isCommon = Arrays.binarySearch(common, mentions.family[order[start]]) >= 0;
            int[] alike = Arrays.copyOfRange(order, start, end);
            join(new Circle(mentions, persons, mentions.owner[d]), alike, isCommon ? 2 : 1);
          }
        }
      }
    }
  }

  private static void join(Circle circle, int[] alike, int needed) {
    int fullPersons = circle.fullPersons(alike);
    if (circle.isAmbiguous(alike) || alike.length > MANY || fullPersons < 0) {
      return;
    }
    int[] taking =
        fullPersons <= 1
            ? alike
            : Arrays.stream(alike).filter(i -> !circle.mentions.isFull(i)).toArray();
    int enough = fullPersons <= 1 ? needed : 2;
    for (int i = 1; i < taking.length; i++) {
      for (int j = 0; j < i; j++) {
        if (circle.persons.root(taking[i]) != circle.persons.root(taking[j])
            && circle.shared(taking[i], taking[j]) >= enough) {
          circle.persons.join(taking[j], taking[i], Method.INITIALS_AND_COAUTHOR);
        }
      }
    }
    for (int i = 1; i < taking.length; i++) {
      if (circle.persons.root(taking[i - 1]) != circle.persons.root(taking[i])) {
        circle.persons.undecided(taking[i - 1], taking[i], Method.INITIALS_AND_COAUTHOR);
      }
    }
  }

  /** The family names with many initials, ascending. */
  private static int[] commonFamilies(Mentions mentions) {
    long[] names = new long[mentions.names];
    for (int i = 0; i < names.length; i++) {
      names[i] = (long) mentions.family[i] << 32 | mentions.given[i] >>> 16;
    }
    Arrays.sort(names);
    int[] common = new int[16];
    int found = 0;
    for (int start = 0, end; start < names.length; start = end) {
      int initials = 1;
      end = start + 1;
      while (end < names.length && names[end] >> 32 == names[start] >> 32) {
        initials += names[end] == names[end - 1] ? 0 : 1;
        end++;
      }
      if (initials >= COMMON) {
        if (found == common.length) {
          common = Arrays.copyOf(common, found * 2);
        }
        common[found++] = (int) (names[start] >> 32);
      }
    }
    int[] families = Arrays.copyOf(common, found);
    Arrays.sort(families);
    return families;
  }

  /** The people of one document, as its lists of authors show them together. */
  private record Circle(Mentions mentions, PersonClusters persons, int owner) {
    /** Whether the spelling is known to be several people's, or also the owner's. */
    boolean isAmbiguous(int[] alike) {
      for (int name : alike) {
        if (mentions.isTwice(name) || persons.root(name) == persons.root(owner)) {
          return true;
        }
      }
      return false;
    }

    /** How many different persons spell the name out; -1 if nobody uses initials. */
    int fullPersons(int[] alike) {
      int[] full =
          Arrays.stream(alike).filter(mentions::isFull).map(persons::root).distinct().toArray();
      return Arrays.stream(alike).allMatch(mentions::isFull) ? -1 : full.length;
    }

    /** How many people other than the owner stand in both names' lists. */
    int shared(int one, int other) {
      int a = mentions.publication[one];
      int b = mentions.publication[other];
      if (a < 0 || b < 0 || a == b) {
        return 0;
      }
      int shared = 0;
      for (int i = mentions.firstSignature[a]; i < mentions.endOfSignatures(a); i++) {
        if (i != one && !isOwners(i) && isListed(i, b, other)) {
          shared++;
        }
      }
      return shared;
    }

    private boolean isListed(int name, int publication, int except) {
      for (int i = mentions.firstSignature[publication];
          i < mentions.endOfSignatures(publication);
          i++) {
        if (i != except && !isOwners(i) && mentions.initials[i] == mentions.initials[name]) {
          return true;
        }
      }
      return false;
    }

    private boolean isOwners(int name) {
      return mentions.isOwner(name) || persons.root(name) == persons.root(owner);
    }
  }
}
