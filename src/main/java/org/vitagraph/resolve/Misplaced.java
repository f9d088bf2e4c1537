package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.vitagraph.name.AuthorName;
import org.vitagraph.name.TitleComparison;
import org.vitagraph.name.TitleLikeness;
import org.vitagraph.name.TitleTokens;

/**
 * Titles compared when names of authors may follow them, for records that hold the names in the
 * field of the title. Where the title ends is told by the other record: by its title, or by where
 * the two begin to differ.
 *
 * @param likeness how the titles without the names relate
 * @param title whose length counts
 * @param authors how the names behind the titles relate to those of the other
 */
record Misplaced(TitleLikeness likeness, TitleTokens title, WorkEvidence.Authors authors) {
  private static final int SHORTEST = 2;
  private static final int SLACK = 2;
  private static final double MOST = 0.7;
  private static final double MANY = 0.4;
  private static final double NONE = 0.15;

  static Misplaced compare(PrintedWork one, PrintedWork other) {
    if (one.hasNamesInTitle() && other.hasNamesInTitle()) {
      return bothOpen(one.title(), other.title());
    }
    return one.hasNamesInTitle() ? oneOpen(one.title(), other) : oneOpen(other.title(), one);
  }

  private static Misplaced oneOpen(TitleTokens open, PrintedWork other) {
    TitleTokens title = other.title();
    int end = 0;
    int letters = 0;
    while (end < open.all().size() && letters < title.letters().length()) {
      letters += open.all().get(end++).length();
    }
    Misplaced best = at(open, end, other);
    int last = Math.min(open.all().size(), end + SLACK);
    for (int near = Math.max(1, end - SLACK); near <= last; near++) {
      if (best.likeness != TitleLikeness.EQUAL && near != end) {
        Misplaced there = at(open, near, other);
        best = there.likeness.compareTo(best.likeness) < 0 ? there : best;
      }
    }
    return best;
  }

  private static Misplaced at(TitleTokens open, int end, PrintedWork other) {
    TitleLikeness likeness = TitleComparison.compare(open.part(0, end), other.title());
    List<String> tail = open.all().subList(end, open.all().size());
    return new Misplaced(likeness, other.title(), authors(tail, other.authors()));
  }

  private static WorkEvidence.Authors authors(List<String> tail, List<AuthorName> authors) {
    if (tail.size() < SHORTEST || authors.isEmpty()) {
      return WorkEvidence.Authors.UNKNOWN;
    }
    String letters = String.join("", tail);
    double found = 0;
    for (AuthorName author : authors) {
      boolean isIn = letters.contains(author.family());
      for (int i = 0; i < tail.size() && !isIn; i++) {
        isIn = TitleComparison.isSpelling(tail.get(i), author.family());
      }
      found += isIn ? 1 : 0;
    }
    // A name has some three words: the shorter list counts.
    return level(found / Math.min(authors.size(), Math.max(1, (tail.size() + 1) / 3)));
  }

  private static Misplaced bothOpen(TitleTokens one, TitleTokens other) {
    int start = 0;
    int end = Math.min(one.all().size(), other.all().size());
    while (start < end && isOne(one.all().get(start), other.all().get(start))) {
      start++;
    }
    List<String> mine = one.all().subList(start, one.all().size());
    List<String> yours = other.all().subList(start, other.all().size());
    TitleLikeness whole = TitleComparison.compare(one, other);
    if (mine.isEmpty() || yours.isEmpty()) {
      return new Misplaced(whole, one, WorkEvidence.Authors.UNKNOWN);
    }
    double alike = alike(mine, yours);
    if (one.part(0, start).content().size() >= SHORTEST && alike >= MANY) {
      return new Misplaced(TitleLikeness.EQUAL, one, level(alike));
    }
    return new Misplaced(whole, one, WorkEvidence.Authors.UNKNOWN);
  }

  private static WorkEvidence.Authors level(double found) {
    if (found >= MOST) {
      return WorkEvidence.Authors.SAME;
    }
    return found >= MANY
        ? WorkEvidence.Authors.MOST
        : found > NONE ? WorkEvidence.Authors.FEW : WorkEvidence.Authors.NONE;
  }

  private static boolean isOne(String one, String other) {
    return one.equals(other) || TitleComparison.isSpelling(one, other);
  }

  /** How much of the fewer words stands in the more, an initial for a word that it begins. */
  private static double alike(List<String> mine, List<String> yours) {
    List<String> fewer = mine.size() <= yours.size() ? mine : yours;
    List<String> more = new ArrayList<>(mine.size() <= yours.size() ? yours : mine);
    double found = 0;
    double all = 0;
    for (String word : fewer) {
      double weight = word.length() == 1 ? 0.5 : 1;
      all += weight;
      int at = more.indexOf(word);
      for (int i = 0; i < more.size() && at < 0; i++) {
        boolean isInitial = word.length() == 1 || more.get(i).length() == 1;
        at =
            isInitial
                ? (word.charAt(0) == more.get(i).charAt(0) ? i : -1)
                : isOne(word, more.get(i)) ? i : -1;
      }
      if (at >= 0) {
        found += weight;
        more.remove(at);
      }
    }
    return all == 0 ? 0 : found / all;
  }
}
