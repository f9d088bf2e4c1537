package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares two titles by their letters and by the words that stand in one only: {@code Toward X} is
 * not {@code X}, nor {@code X, Part I} {@code X, Part II}, though few letters differ. Costs the
 * product of the numbers of words.
 */
public final class TitleComparison {
  /** One edit for that many letters is a slip. */
  private static final int LETTERS_AN_EDIT = 12;

  private static final int LONG_WORD = 9;
  private static final int WORD = 5;
  private static final int FEW_WORDS = 2;
  private static final int SHARED = 4;

  /** Words of texts about another text. */
  private static final Set<String> MARKS =
      Set.of(
          "revisited",
          "erratum",
          "errata",
          "corrigendum",
          "correction",
          "corrections",
          "response",
          "reply",
          "comment",
          "comments",
          "rebuttal",
          "retraction",
          "addendum",
          "discussion",
          "editorial",
          "introduction",
          "survey",
          "overview",
          "followup",
          "revisiting");

  /** Titles of first versions. */
  private static final Set<String> DISTANCE = Set.of("toward", "towards");

  /** Words that number the parts of a series, and {@code part} itself. */
  private static final Set<String> NUMBERS =
      Set.of(
          "part", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "one", "two",
          "three", "four", "five", "six", "first", "second", "third", "fourth", "fifth", "sixth",
          "seventh", "eighth", "ninth", "tenth");

  private static final List<Set<String>> OPPOSITES =
      List.of(
          Set.of("static", "dynamic"),
          Set.of("online", "offline"),
          Set.of("single", "multi", "multiple"),
          Set.of("local", "global"),
          Set.of("upper", "lower"),
          Set.of("forward", "backward"),
          Set.of("left", "right"),
          Set.of("short", "long"),
          Set.of("small", "large"),
          Set.of("low", "high"),
          Set.of("weak", "strong"),
          Set.of("linear", "nonlinear", "quadratic", "logarithmic"),
          Set.of("intra", "inter"),
          Set.of("public", "private"),
          Set.of("read", "write"),
          Set.of("hard", "soft"),
          Set.of("hardware", "software"),
          Set.of("centralized", "decentralized", "distributed"),
          Set.of("analog", "digital"),
          Set.of("discrete", "continuous"),
          Set.of("deterministic", "randomized", "stochastic", "probabilistic"),
          Set.of("synchronous", "asynchronous"),
          Set.of("homogeneous", "heterogeneous"),
          Set.of("directed", "undirected"),
          Set.of("weighted", "unweighted"),
          Set.of("supervised", "unsupervised"),
          Set.of("monolingual", "bilingual", "multilingual", "crosslingual"),
          Set.of("male", "female"),
          Set.of("men", "women"),
          Set.of("children", "adults"),
          Set.of("north", "south", "east", "west"),
          Set.of("theory", "practice"),
          Set.of("cpu", "gpu", "fpga"));

  private static final Set<String> PREFIXES =
      Set.of(
          "un", "in", "im", "non", "a", "de", "dis", "anti", "sub", "super", "inter", "intra",
          "over", "under", "multi", "co", "re", "semi", "self", "pre", "post", "bi", "hyper",
          "hypo", "macro", "micro", "nano");

  private TitleComparison() {}

  /** How the two titles relate; the order of the two does not matter. */
  public static TitleLikeness compare(TitleTokens one, TitleTokens other) {
    if (one.letters().equals(other.letters())) {
      return one.isEmpty() ? TitleLikeness.OTHER : TitleLikeness.EQUAL;
    }
    List<String> mine = new ArrayList<>(one.content());
    List<String> yours = new ArrayList<>(other.content());
    int shared = dropShared(mine, yours);
    int fewer = Math.min(one.content().size(), other.content().size());
    int more = Math.max(one.content().size(), other.content().size());
    if (isOpposed(mine, yours, shared)) {
      return TitleLikeness.OPPOSED;
    }
    if (has(mine, MARKS) != has(yours, MARKS) && shared * 2 >= fewer) {
      return TitleLikeness.OPPOSED;
    }
    if (has(mine, DISTANCE) != has(yours, DISTANCE) && shared * 2 >= fewer) {
      return TitleLikeness.MARKED;
    }
    if (mine.isEmpty() && yours.isEmpty()) {
      return fewer > 0 ? TitleLikeness.NEAR : TitleLikeness.OTHER;
    }
    int length = Math.min(one.letters().length(), other.letters().length());
    int slips = Math.max(1, length / LETTERS_AN_EDIT);
    boolean isReplaced = !mine.isEmpty() && !yours.isEmpty();
    boolean isSlip = Edits.areWithin(one.letters(), other.letters(), slips);
    if (isSlip && (!isReplaced || isRespelt(mine, yours, shared))) {
      return TitleLikeness.NEAR;
    }
    if (!isReplaced && fewer >= FEW_WORDS) {
      boolean isPart = isPart(one.letters(), other.letters());
      return isPart || more - fewer > FEW_WORDS
          ? partOrOther(isPart, fewer)
          : TitleLikeness.INSERTED;
    }
    if (shared * 4 >= (one.content().size() + other.content().size()) * 3 / 2) {
      return TitleLikeness.SUBSTITUTED;
    }
    boolean isNamesake =
        shared + 1 >= SHARED && one.content().get(0).equals(other.content().get(0));
    if (shared < SHARED && !isNamesake || shared * 5 < fewer * 3) {
      return TitleLikeness.OTHER;
    }
    return isNamesake || shared * 5 >= fewer * 4 ? TitleLikeness.CLOSE : TitleLikeness.RELATED;
  }

  private static TitleLikeness partOrOther(boolean isPart, int fewer) {
    if (isPart) {
      return TitleLikeness.PART;
    }
    return fewer >= SHARED ? TitleLikeness.RELATED : TitleLikeness.OTHER;
  }

  /** Whether one begins or ends with the other. */
  private static boolean isPart(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int slips = Math.max(1, shorter.length() / LETTERS_AN_EDIT);
    return longer.startsWith(shorter)
        || longer.endsWith(shorter)
        || Edits.areWithin(longer.substring(0, shorter.length()), shorter, slips)
        || Edits.areWithin(longer.substring(longer.length() - shorter.length()), shorter, slips);
  }

  /** Takes the words out of both that are one word, and tells how many. */
  public static int dropShared(List<String> mine, List<String> yours) {
    int shared = 0;
    for (int exact = 1; exact >= 0; exact--) {
      for (int i = mine.size() - 1; i >= 0; i--) {
        for (int j = yours.size() - 1; j >= 0; j--) {
          boolean isOne =
              exact == 1 ? mine.get(i).equals(yours.get(j)) : isSpelling(mine.get(i), yours.get(j));
          if (isOne) {
            mine.remove(i);
            yours.remove(j);
            shared++;
            break;
          }
        }
      }
    }
    return shared;
  }

  /** Whether two words are one with a slip, or in singular and plural. */
  public static boolean isSpelling(String one, String other) {
    int fewer = Math.min(one.length(), other.length());
    if (fewer < WORD || one.charAt(0) != other.charAt(0) || hasDigit(one) || hasDigit(other)) {
      return fewer > 2 && (one + "s").equals(other) || fewer > 2 && (other + "s").equals(one);
    }
    return Edits.areWithin(one, other, fewer >= LONG_WORD ? 2 : 1) && !isNegated(one, other);
  }

  private static boolean isNegated(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    return longer.endsWith(shorter)
        && PREFIXES.contains(longer.substring(0, longer.length() - shorter.length()));
  }

  /** What is left on both sides is the same letters, parted or spelt otherwise. */
  private static boolean isRespelt(List<String> mine, List<String> yours, int shared) {
    String one = String.join("", mine);
    String other = String.join("", yours);
    boolean isNumbered =
        mine.stream().anyMatch(TitleComparison::hasDigit)
            || yours.stream().anyMatch(TitleComparison::hasDigit);
    int fewer = Math.min(one.length(), other.length());
    int slips = shared > SHARED && fewer >= SHARED ? 2 : Math.max(1, fewer / WORD);
    return Edits.areWithin(one, other, slips)
        && (!isNumbered || one.equals(other))
        && !isNegated(one, other);
  }

  private static boolean isOpposed(List<String> mine, List<String> yours, int shared) {
    boolean myNumber = mine.stream().anyMatch(TitleComparison::isNumber);
    boolean yourNumber = yours.stream().anyMatch(TitleComparison::isNumber);
    boolean onlyNumbers =
        mine.stream().allMatch(TitleComparison::isNumber)
            && yours.stream().allMatch(TitleComparison::isNumber)
            && (myNumber || yourNumber);
    if (shared > 0 && ((myNumber && yourNumber) || onlyNumbers)) {
      return !String.join("", mine).equals(String.join("", yours));
    }
    for (String word : mine) {
      for (String against : yours) {
        if (isNegated(word, against) || areOpposites(word, against)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOpposites(String one, String other) {
    for (Set<String> words : OPPOSITES) {
      if (words.contains(one) && words.contains(other)) {
        return !one.equals(other);
      }
    }
    return false;
  }

  private static boolean has(List<String> words, Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }

  private static boolean isNumber(String word) {
    return hasDigit(word) || NUMBERS.contains(word);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
