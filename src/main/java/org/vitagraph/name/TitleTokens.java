package org.vitagraph.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;

/**
 * The words of a title as titles are compared by them.
 *
 * @param all folded words in their order
 * @param letters all of them without spaces
 * @param content those that say something: no articles and prepositions, and none of the notes
 * @param notes words that say in what form something was given, such as {@code (panel session)}
 * @param head the letters in front of a subtitle; all when there is none
 */
public record TitleTokens(
    List<String> all, String letters, List<String> content, Set<String> notes, String head) {
  private static final String FORM =
      "(?:tutorial|panel|session|abstract|extended|invited|talk|keynote|demo|demonstration|poster"
          + "|paper|book|review|summary|track|foreword|experience|industry|industrial|on)";

  /** A note stands in brackets, behind a dash, or in front of a colon. */
  private static final Pattern NOTE =
      Pattern.compile(
          "[(\\[]\\s*("
              + FORM
              + "(?:\\s+"
              + FORM
              + ")*)\\s*[)\\]]"
              + "|\\s[-–—]\\s*("
              + FORM
              + "(?:\\s+"
              + FORM
              + ")*)\\s*$"
              + "|^\\s*("
              + FORM
              + "(?:\\s+"
              + FORM
              + ")*)\\s*:",
          Pattern.CASE_INSENSITIVE);

  /** What parts a title from its subtitle. */
  private static final Pattern SUBTITLE = Pattern.compile("\\s*[:?]\\s|\\s[-–—]\\s");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "on", "in", "for", "to", "and", "or", "with", "by", "from", "at",
          "as", "is", "are", "its", "their", "into", "via", "using", "de", "la", "le", "les", "des",
          "du", "et", "der", "die", "das", "und", "fur", "s");

  /** Copies the lists. */
  public TitleTokens {
    all = List.copyOf(all);
    content = List.copyOf(content);
  }

  /** The title as printed. */
  public static TitleTokens of(String printed) {
    String whole = CharacterReferences.resolved(printed);
    String words = Folding.words(whole);
    Set<String> notes = new HashSet<>();
    Matcher note = NOTE.matcher(whole);
    while (note.find()) {
      notes.addAll(List.of(Folding.words(note.group()).split(" ")));
    }
    Matcher subtitle = SUBTITLE.matcher(whole);
    String head = subtitle.find() ? Folding.letters(whole.substring(0, subtitle.start())) : "";
    return of(words.isEmpty() ? List.of() : List.of(words.split(" ")), Set.copyOf(notes), head);
  }

  private static TitleTokens of(List<String> words, Set<String> notes, String head) {
    List<String> content = new ArrayList<>(words.size());
    for (String word : words) {
      if (!SMALL.contains(word) && !notes.contains(word)) {
        content.add(word);
      }
    }
    String letters = String.join("", words);
    boolean isHead = !head.isEmpty() && letters.startsWith(head);
    return new TitleTokens(words, letters, content, notes, isHead ? head : letters);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The title up to, or from, a word. */
  public TitleTokens part(int start, int end) {
    return start == 0 && end == all.size() ? this : of(all.subList(start, end), notes, head);
  }
}
