package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vitagraph.text.Folding;

/**
 * The words of a title as titles are compared by them.
 *
 * @param all folded words in their order
 * @param letters all of them without spaces
 * @param content those that say something: no articles and prepositions, and no notes such as
 *     {@code (panel session)}
 */
record TitleTokens(List<String> all, String letters, List<String> content) {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "on", "in", "for", "to", "and", "or", "with", "by", "from", "at",
          "as", "is", "are", "its", "their", "into", "via", "using", "de", "la", "le", "les", "des",
          "du", "et", "der", "die", "das", "und", "fur", "s");

  /** Words that say in what form something was given, not what it is about. */
  private static final Set<String> NOTES =
      Set.of(
          "tutorial",
          "panel",
          "session",
          "abstract",
          "extended",
          "invited",
          "talk",
          "keynote",
          "demo",
          "demonstration",
          "poster",
          "paper",
          "book",
          "review",
          "summary",
          "track",
          "foreword");

  /** Copies the lists. */
  TitleTokens {
    all = List.copyOf(all);
    content = List.copyOf(content);
  }

  /** The title as printed. */
  static TitleTokens of(String printed) {
    String words = Folding.words(CharacterReferences.resolved(printed));
    return of(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }

  static TitleTokens of(List<String> words) {
    List<String> content = new ArrayList<>(words.size());
    for (String word : words) {
      if (!SMALL.contains(word) && !NOTES.contains(word)) {
        content.add(word);
      }
    }
    return new TitleTokens(words, String.join("", words), content);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** The title up to, or from, a word. */
  TitleTokens part(int start, int end) {
    return start == 0 && end == all.size() ? this : of(all.subList(start, end));
  }
}
