package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vitagraph.text.Folding;

/** The words of a title that tell its subject, without endings. */
final class TitleWords {
  private static final Set<String> COMMON =
      Set.of(
          ("a an the of for in on and to with from by via using at as is are be or based towards toward its de la"
                  + " der und le les des du et en el los las y die das von im zur zum")
              .split(" ", -1));

  /** Longest first. */
  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ings", "ing", "ers", "ies", "er", "es", "ed", "s");

  private static final int STEM = 4;

  private TitleWords() {}

  static List<String> of(String title) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(title).split(" ", -1)) {
      if (word.length() > 1 && !COMMON.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
