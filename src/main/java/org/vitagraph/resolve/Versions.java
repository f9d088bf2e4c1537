package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitagraph.name.TitleComparison;
import org.vitagraph.name.TitleLikeness;
import org.vitagraph.name.TitleTokens;

/**
 * Whether two works are versions of one text: {@code Toward sorted trees} of a workshop and {@code
 * Sorted trees} of a conference, {@code Trees: a long way} and {@code Trees}. Who writes much on
 * one subject repeats words and coauthors, so titles must be nearly equal, authors the same for the
 * most part, years close, and works of unequal titles of unequal kinds.
 */
final class Versions {
  /** Years between a first version and the last. */
  private static final int YEARS = 5;

  /** Years between versions whose titles differ by more than a subtitle. */
  private static final int YEARS_WHEN_RETITLED = 2;

  /** So many words of a title say what nothing else is called. */
  private static final int TELLING = 7;

  private static final int WORDS = 5;
  private static final int FEW_WORDS = 4;
  private static final int NAME_LETTERS = 4;

  /** Of so many authors some may have come or gone. */
  private static final int LARGE_GROUP = 5;

  /** Words that say which version it is. */
  private static final Set<String> STAGES =
      Set.of("toward", "towards", "extended", "preliminary", "journal", "version", "abstract");

  /** What is written so short in every field that one version may spell it out. */
  private static final Map<String, List<String>> SPELT_OUT =
      Map.of(
          "ai", List.of("artificial", "intelligence"),
          "dnn", List.of("deep", "neural", "network"),
          "hci", List.of("human", "computer", "interaction"),
          "hpc", List.of("high", "performance", "computing"),
          "iot", List.of("internet", "things"),
          "llm", List.of("large", "language", "model"),
          "ml", List.of("machine", "learning"),
          "nlp", List.of("natural", "language", "processing"));

  /** A chapter has the words of its book without being a version of it. */
  private static final Set<WorkKind> PARTS_AND_WHOLES =
      EnumSet.of(WorkKind.BOOK, WorkKind.CHAPTER, WorkKind.THESIS, WorkKind.PATENT);

  private Versions() {}

  /** Whether the two, which are not one work, are versions. */
  static boolean are(PrintedWork one, PrintedWork other, WorkEvidence evidence) {
    if (!areWithin(YEARS, one, other)) {
      return false;
    }
    boolean isMost =
        switch (evidence.authors()) {
          case SAME, ONLY, CONTAINED, MOST -> true;
          case LISTED, FEW, NONE, UNKNOWN -> false;
        };
    boolean isOtherKind = evidence.venue() == WorkEvidence.Venue.OTHER_KIND;
    return switch (evidence.title()) {
      case EQUAL, NEAR ->
          evidence.isShort() || !evidence.isTelling()
              ? evidence.authors() == WorkEvidence.Authors.SAME
                  && (isOtherKind || evidence.venue() == WorkEvidence.Venue.OTHER)
              : isMost;
      case PART, INSERTED, SUBSTITUTED, CLOSE, MARKED, RELATED ->
          !PARTS_AND_WHOLES.contains(one.kind())
              && !PARTS_AND_WHOLES.contains(other.kind())
              && isRetitled(one, other, evidence);
      case OPPOSED, OTHER -> false;
    };
  }

  private static boolean isRetitled(PrintedWork one, PrintedWork other, WorkEvidence evidence) {
    List<String> mine = words(one.title().content());
    List<String> yours = words(other.title().content());
    int fewer = Math.min(mine.size(), yours.size());
    int more = Math.max(mine.size(), yours.size());
    boolean isNamed = isName(one.title()) && one.title().head().equals(other.title().head());
    int shared = TitleComparison.dropShared(mine, yours);
    boolean isWithin = shared == fewer;
    if (isWithin
        && shared >= TELLING
        && more == fewer + 1
        && evidence.authors() != WorkEvidence.Authors.NONE) {
      return true;
    }
    if (evidence.venue() != WorkEvidence.Venue.OTHER_KIND || !areOneGroup(one, other, evidence)) {
      return false;
    }
    if (fewer >= FEW_WORDS && isHead(one.title(), other.title())) {
      return true;
    }
    boolean isNear = shared >= WORDS && shared * 5 >= fewer * 4 && shared * 5 >= more * 3;
    boolean isStaged = evidence.title() == TitleLikeness.MARKED && isWithin && shared >= FEW_WORDS;
    boolean isOneName = isNamed && shared >= FEW_WORDS && shared * 3 >= more * 2;
    return areWithin(YEARS_WHEN_RETITLED, one, other) && (isNear || isStaged || isOneName);
  }

  /** Whether one title is the other without its subtitle. */
  private static boolean isHead(TitleTokens one, TitleTokens other) {
    return one.letters().equals(other.head()) || other.letters().equals(one.head());
  }

  /** Whether the title begins with the name of a thing, {@code Graphite: counting trees}. */
  private static boolean isName(TitleTokens title) {
    return title.all().size() > 1
        && title.head().equals(title.all().get(0))
        && title.head().length() >= NAME_LETTERS;
  }

  /** Whether two and more authors wrote both, and few others one of them. */
  private static boolean areOneGroup(PrintedWork one, PrintedWork other, WorkEvidence evidence) {
    int fewer = Math.min(one.authors().size(), other.authors().size());
    int more = Math.max(one.authors().size(), other.authors().size());
    return switch (evidence.authors()) {
      case SAME, CONTAINED -> fewer > 1 && more * 2 <= fewer * 3;
      case MOST -> fewer >= LARGE_GROUP && more * 2 <= fewer * 3;
      case ONLY, LISTED, FEW, NONE, UNKNOWN -> false;
    };
  }

  private static boolean areWithin(int years, PrintedWork one, PrintedWork other) {
    return one.year() == 0 || other.year() == 0 || Math.abs(one.year() - other.year()) <= years;
  }

  private static List<String> words(List<String> content) {
    List<String> words = new ArrayList<>();
    for (String word : content) {
      if (!STAGES.contains(word)) {
        words.addAll(SPELT_OUT.getOrDefault(word, List.of(word)));
      }
    }
    return words;
  }
}
