package org.vitagraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SoughtPatternTest {
  @Test
  void readsOffWhatEveryMatchHolds() {
    assertEquals("((best|top) (paper|poster))", need("(?:best|top) \\d*(?:paper|poster)s?"));
    assertEquals("(hono rable)", need("(?iu)\\bhonou?rable\\b"));
    assertEquals("(proc.|ab)", need("proc\\.\\s+|ab+(?!x)[^\\])]c{0,3}"));
    assertEquals("ed.", need("(?<name>Ed\\.)(?<=Dr) *+(?:x|yes)?"));
  }

  @Test
  void needsNothingWhereAnAlternativeDoes() {
    assertSame(Need.NOTHING, NeededWords.of("paper|\\d{4}"));
    assertSame(Need.NOTHING, NeededWords.of("(?:prize)?"));
    assertSame(Need.NOTHING, NeededWords.of("(?x) a b"));
  }

  @Test
  void findsWhatThePatternFinds() {
    List<String> texts =
        List.of(
            "A Best Paper of 2019", "best-paper", "BEST poſter", "İn", "in", "", "best 7 posters");
    List<String> patterns =
        List.of(
            "(?iu)best \\d*\\W?(?:paper|poster)s?",
            "(?iu)in",
            "(?i)^b.*r$",
            "(?iu)prize|medal|cup|(?:top|best) \\d+|honou?rable|poster",
            "prize|medal|cup|n|honour|poster",
            "(?iu)(?<!\\p{L})(?:prize|medal|in|be(?:st|tter)|cup|[7-9]|honou?r)(?!\\p{L})",
            "(?i)be.t\\W(?:cup|medal|p(?:aper|oster)|prize|honou?r|[^a-z]|)$|^$");
    for (String regex : patterns) {
      for (String text : texts) {
        boolean found = Pattern.compile(regex).matcher(text).find();
        assertEquals(found, SoughtPattern.of(regex).isIn(text), regex + " in " + text);
      }
    }
  }

  @Test
  void takesManyAlternativesApart() {
    assertEquals(
        List.of(
            "(?i)\\b(?:a)s",
            "(?i)\\b(?:b(?:x|y))s",
            "(?i)\\b(?:[|)])s",
            "(?i)\\b(?:\\|)s",
            "(?i)\\b(?:c)s",
            "(?i)\\b(?:)s",
            "(?i)d"),
        PatternParts.of("(?i)\\b(?:a|b(?:x|y)|[|)]|\\||c|)s|d"));
  }

  @Test
  void leavesWholeWhatIsNoTableOfWords() {
    for (String regex :
        List.of(
            "(?:a|b|c|d|e|f)+",
            "(?:a|b|c)",
            "(?<name>a|b|c|d|e|f)",
            "a(?i)b|c",
            "(a)(?:a|b|c|d|e|f)\\1")) {
      assertEquals(List.of(regex), PatternParts.of(regex));
    }
  }

  @Test
  void givesAllMatchesInOrder() {
    SearchedText text = new SearchedText("Lake Ada, lake Bo");
    SoughtPattern lakes = SoughtPattern.of("lake (\\w+)", Pattern.CASE_INSENSITIVE);
    assertEquals(
        List.of("Ada", "Bo"), lakes.all(text).stream().map(match -> match.group(1)).toList());
    assertEquals(10, lakes.all(text).get(1).start());
    assertEquals("Ada", lakes.find(text).orElseThrow().group(1));
  }

  @Test
  void looksNowhereInATextWithoutTheWords() {
    SoughtPattern lakes = SoughtPattern.of("lake|pond");
    assertFalse(lakes.mayBeIn(new SearchedText("Rivers and the sea")));
    assertTrue(lakes.mayBeIn(new SearchedText("PONDS")));
  }

  private static String need(String regex) {
    return NeededWords.of(regex).toString();
  }
}
