package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.NameLine;

/**
 * Joins titles that are paragraphs of their own, in bold, with the paragraph of authors and venue
 * below: {@code **Salt Roads of the North**}, {@code Ada Lee and Bo Chen. Journal of Salt, 2019}.
 */
final class TitleParagraphs {
  /** Names, and something behind the stop or the bracket that ends them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<names>.+?)(?:(?<!\\b\\p{Lu})\\.(?=\\s)|\\s?\\(|\\*|\\n).{10,}", Pattern.DOTALL);

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private static final int WORDS = 3;

  private TitleParagraphs() {}

  /** The paragraphs, each title with the one below it. */
  static List<List<PlacedLine>> joined(List<List<PlacedLine>> blocks) {
    List<List<PlacedLine>> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<PlacedLine> block = blocks.get(i);
      if (i + 1 < blocks.size() && isTitle(block) && isNamed(blocks.get(i + 1))) {
        List<PlacedLine> entry = new ArrayList<>(block);
        entry.addAll(blocks.get(++i));
        joined.add(entry);
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean isTitle(List<PlacedLine> block) {
    PlacedLine line = block.get(0);
    return block.size() == 1
        && line.kind() == Block.Kind.PARAGRAPH
        && line.number() < 0
        && line.text().split(" ").length >= WORDS
        && !line.text().stripTrailing().endsWith(":")
        && BoldHeadings.isWholeBold(line.line())
        && !HeadingWords.make(line.text());
  }

  private static boolean isNamed(List<PlacedLine> block) {
    String text = String.join("\n", block.stream().map(PlacedLine::text).toList());
    Matcher names = NAMES.matcher(text);
    boolean isCited =
        YEAR.matcher(text).find()
            || block.stream()
                .flatMap(line -> line.line().marks().stream())
                .anyMatch(mark -> mark.kind() == Mark.Kind.ITALIC);
    return block.get(0).kind() == Block.Kind.PARAGRAPH
        && isCited
        && names.matches()
        && NameLine.is(names.group("names").strip());
  }
}
