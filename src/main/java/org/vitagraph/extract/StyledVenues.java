package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.nlp.ReferenceText;
import org.vitagraph.nlp.StyledSpan;
import org.vitagraph.text.Span;

/**
 * A venue that letters of its own set apart begins where they do: in {@code B. Chen _J. Waters_}
 * the second initial is no author's, and {@code Lakes. _Annals of Waters_} is a title and a
 * journal.
 */
final class StyledVenues {
  /** As venues abbreviate their first words. */
  private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}[\\p{L}]{0,5}\\.?[\\s,]*");

  private static final Pattern ENDS_TITLE = Pattern.compile("(?s).*[.?!,;”\"»]\\s+");
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}.{5,}", Pattern.DOTALL);
  private static final int SHORTEST_TITLE = 12;

  private StyledVenues() {}

  static Labelling apply(ReferenceText reference, Labelling labelling) {
    for (StyledSpan styled : reference.styles()) {
      if (styled.style() == StyledSpan.Style.ITALIC) {
        List<LabelledSpan> mended = withStyled(reference.text(), styled.span(), labelling.spans());
        if (mended != null) {
          return new Labelling(mended, labelling.score());
        }
      }
    }
    return labelling;
  }

  private static @Nullable List<LabelledSpan> withStyled(
      String text, Span styled, List<LabelledSpan> spans) {
    LabelledSpan venue = LabelledSpan.first(spans, Label.CONTAINER);
    LabelledSpan authors = LabelledSpan.first(spans, Label.AUTHOR);
    LabelledSpan title = LabelledSpan.first(spans, Label.TITLE);
    if (venue != null && authors != null && isCut(text, styled, authors.span(), venue.span())) {
      Span whole = new Span(styled.start(), Math.max(styled.end(), venue.span().end()));
      return replaced(text, spans, authors, whole);
    }
    return venue == null && title != null && isEnd(text, styled, title.span())
        ? replaced(text, spans, title, styled)
        : null;
  }

  /** Whether the names took the first word of the venue. */
  private static boolean isCut(String text, Span styled, Span authors, Span venue) {
    return venue.start() > styled.start()
        && venue.start() < styled.end()
        && authors.start() < styled.start()
        && authors.end() > styled.start()
        && authors.end() <= venue.start()
        && ABBREVIATED.matcher(text.substring(styled.start(), venue.start())).matches();
  }

  /** Whether the title took the whole venue. */
  private static boolean isEnd(String text, Span styled, Span title) {
    return styled.start() >= title.start() + SHORTEST_TITLE
        && Math.abs(styled.end() - title.end()) <= 2
        && ENDS_TITLE.matcher(text.substring(title.start(), styled.start())).matches()
        && NAMED.matcher(styled.of(text)).matches();
  }

  /** The spans with the one cut where the venue begins. */
  private static List<LabelledSpan> replaced(
      String text, List<LabelledSpan> spans, LabelledSpan before, Span venue) {
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.equals(before) || span.span().overlaps(venue));
    int end = venue.start();
    while (end > before.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    mended.add(
        new LabelledSpan(
            before.label(), new Span(before.span().start(), end), before.confidence()));
    mended.add(new LabelledSpan(Label.CONTAINER, venue, before.confidence()));
    mended.sort(Comparator.comparing(LabelledSpan::span));
    return mended;
  }
}
