package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.nlp.ReferenceText;
import org.vitagraph.text.NameLine;
import org.vitagraph.text.Span;

/**
 * Lists that print the title above a line of authors: where most entries do, the others do as well,
 * whatever their titles look like. {@code Kestrel}, {@code A. Lee and B. Chen} on the next line, is
 * a title and no name.
 */
final class TitleLines {
  private static final int FEWEST = 3;
  private static final double MOST = 0.6;

  /** No title has more lines. */
  private static final int LAST = 3;

  private static final double CONFIDENCE = 0.8;

  private TitleLines() {}

  static List<Labelling> apply(List<ReferenceText> texts, List<Labelling> labellings) {
    if (labellings.size() < FEWEST) {
      return labellings;
    }
    List<@Nullable Head> heads = texts.stream().map(text -> head(text.text())).toList();
    int headed = 0;
    int alike = 0;
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      headed += head == null ? 0 : 1;
      alike += head != null && agrees(head, texts.get(i).text(), labellings.get(i)) ? 1 : 0;
    }
    if (alike < FEWEST || alike < MOST * headed) {
      return labellings;
    }
    List<Labelling> mended = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      Labelling labelling = labellings.get(i);
      mended.add(
          head == null || agrees(head, texts.get(i).text(), labelling)
              ? labelling
              : mend(head, labelling));
    }
    return mended;
  }

  /** The lines above the first line of names, and that line. */
  private record Head(Span title, Span names) {}

  private static @Nullable Head head(String text) {
    int start = 0;
    for (int line = 0; line <= LAST; line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (NameLine.is(text.substring(start, end).strip())) {
        return line == 0
            ? null
            : new Head(
                new Span(0, text.substring(0, start).stripTrailing().length()),
                new Span(start, end));
      }
      if (end == text.length()) {
        return null;
      }
      start = end + 1;
    }
    return null;
  }

  /** Whether the labels are as the lines are, but for marks at their ends. */
  private static boolean agrees(Head head, String text, Labelling labelling) {
    Span title = labelling.first(Label.TITLE).map(LabelledSpan::span).orElse(new Span(0, 0));
    return title.start() <= 2
        && title.end() <= head.names.start()
        && text.substring(title.end(), head.title.end()).codePoints().noneMatch(Character::isLetter)
        && labelling.all(Label.AUTHOR).stream()
            .anyMatch(authors -> authors.span().overlaps(head.names));
  }

  private static Labelling mend(Head head, Labelling labelling) {
    List<LabelledSpan> spans = new ArrayList<>(labelling.spans());
    spans.removeIf(span -> span.span().start() < head.names.end());
    spans.add(new LabelledSpan(Label.TITLE, head.title, CONFIDENCE));
    spans.add(new LabelledSpan(Label.AUTHOR, head.names, CONFIDENCE));
    spans.sort(Comparator.comparing(LabelledSpan::span));
    return new Labelling(spans, labelling.score());
  }
}
