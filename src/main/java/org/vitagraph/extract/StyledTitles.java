package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.nlp.ReferenceText;
import org.vitagraph.nlp.StyledSpan;
import org.vitagraph.text.Span;

/**
 * A title that a link or letters of their own set apart reaches as far as these do: {@code A. Lee,
 * [Lakes, rivers, ponds](...), 2019, Waters, 3} has one title, and what was taken for its journal
 * is a part of it; the journal is what else stands between the fields.
 */
final class StyledTitles {
  private static final int LONGEST = 350;
  private static final int SHORTEST_BOOK = 15;

  private static final Set<Label> WORDS =
      EnumSet.of(Label.CONTAINER, Label.NOTE, Label.LOCATION, Label.PUBLISHER);

  private static final Set<Label> MISREAD =
      EnumSet.of(Label.NOTE, Label.STATUS, Label.AWARD, Label.LOCATION, Label.PUBLISHER);

  private static final Pattern OUTLET =
      Pattern.compile(
          "[\\s.,;:]*(?:(?:in|en|dans):?\\s+)?(?<name>\\p{Lu}[^\\n(\\[]{3,120}?)[\\s.,;:]*");

  /** What may stand between two lines or words of one title. */
  private static final Pattern FORMULA = Pattern.compile("\\s?|\\s?[\\p{L}\\d]{1,4}\\s");

  /** Leads from a title to its book. */
  private static final Pattern IN = Pattern.compile("[,.]?\\s+(?:[Ii]n|[Ee]n|[Dd]ans)\\b:?\\s+");

  /** No part of a formula. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  /** Begins a line though in small letters. */
  private static final Pattern ADDRESS = Pattern.compile("arXiv\\b|doi\\b|https?:");

  /** Behind the closing quote stands no title. */
  private static final Pattern QUOTED = Pattern.compile("[.,;]?[”\"»’]");

  private StyledTitles() {}

  /**
   * The labelling with the whole title.
   *
   * @param isLaidOut whether lines were broken by a layout, so that their ends mean nothing
   */
  static Labelling apply(ReferenceText reference, Labelling read, boolean isLaidOut) {
    Labelling parted = beforeIn(reference, inItalics(reference, read));
    Labelling named = withoutName(reference, parted);
    Labelling labelling = endWithTheLine(reference, named, isLaidOut);
    List<LabelledSpan> spans = labelling.spans();
    LabelledSpan title = labelling.first(Label.TITLE).orElse(null);
    Span whole = title == null ? null : styled(reference, title.span(), spans);
    if (title == null || whole == null) {
      return labelling;
    }
    List<LabelledSpan> mended = new ArrayList<>(spans);
    mended.removeIf(span -> span.span().overlaps(whole));
    mended.add(new LabelledSpan(Label.TITLE, whole, title.confidence()));
    for (LabelledSpan span : spans) {
      if (span.span().overlaps(whole) && isOnNextLine(reference.text(), span, whole)) {
        Span names = new Span(whole.end() + 1, span.span().end());
        mended.add(new LabelledSpan(Label.AUTHOR, names, span.confidence()));
      }
    }
    boolean outletLost =
        labelling.first(Label.CONTAINER).isPresent()
            && mended.stream().noneMatch(span -> span.label() == Label.CONTAINER);
    Span outlet = outletLost ? outlet(reference.text(), mended, whole.end()) : null;
    if (outlet != null) {
      mended.add(new LabelledSpan(Label.CONTAINER, outlet, title.confidence()));
    }
    mended.sort(Comparator.comparing(LabelledSpan::span));
    return new Labelling(mended, labelling.score());
  }

  /**
   * {@code A. Lee, _Lakes. Their Names_, Paris, Sample, 2015 («Waters», 4)}: the first words in
   * italics are a book's title, where the labeller took none of them for a venue.
   */
  private static Labelling inItalics(ReferenceText reference, Labelling labelling) {
    LabelledSpan title = labelling.first(Label.TITLE).orElse(null);
    StyledSpan first =
        runs(reference).stream()
            .filter(styled -> styled.style() == StyledSpan.Style.ITALIC)
            .min(Comparator.comparing(StyledSpan::span))
            .orElse(null);
    if (title == null || first == null) {
      return labelling;
    }
    Span italics = first.span();
    boolean isRest =
        title.span().start() > italics.start() + 2 && title.span().end() <= italics.end() + 2;
    boolean isSeries =
        title.span().start() > italics.end()
            && italics.length() > SHORTEST_BOOK
            && "«“\"".indexOf(reference.text().charAt(title.span().start() - 1)) >= 0
            && labelling.spans().stream()
                .anyMatch(
                    span ->
                        span.label() == Label.DATE
                            && span.span().start() > italics.end()
                            && span.span().end() < title.span().start());
    boolean isFree =
        labelling.spans().stream()
            .filter(span -> span.span().overlaps(italics))
            .allMatch(
                span ->
                    span.equals(title)
                        || MISREAD.contains(span.label())
                        || isRest && isFirstPart(span, title, italics));
    if (!isFree
        || !isRest && !isSeries
        || italics.length() > LONGEST
        || !startsList(italics, labelling)) {
      return labelling;
    }
    List<LabelledSpan> mended = new ArrayList<>(labelling.spans());
    mended.removeIf(span -> span.equals(title) || span.span().overlaps(italics));
    mended.add(new LabelledSpan(Label.TITLE, italics, title.confidence()));
    mended.sort(Comparator.comparing(LabelledSpan::span));
    return new Labelling(mended, labelling.score());
  }

  /** A venue stands before no title in the same italics. */
  private static boolean isFirstPart(LabelledSpan span, LabelledSpan title, Span italics) {
    return span.label() == Label.CONTAINER
        && italics.contains(span.span())
        && span.span().end() <= title.span().start();
  }

  /**
   * {@code _Lakes_, in _Waters_} and {@code _Lakes_, in B. Chen, Waters}: what begins the entry in
   * italics is the title, and what was taken for one behind {@code in} the book.
   */
  private static Labelling beforeIn(ReferenceText reference, Labelling labelling) {
    List<Span> italics =
        runs(reference).stream()
            .filter(styled -> styled.style() == StyledSpan.Style.ITALIC)
            .map(StyledSpan::span)
            .sorted()
            .toList();
    LabelledSpan title = labelling.first(Label.TITLE).orElse(null);
    Span first = italics.isEmpty() ? null : italics.get(0);
    if (title == null || first == null || !startsList(first, labelling)) {
      return labelling;
    }
    Matcher in = IN.matcher(reference.text()).region(first.end(), reference.text().length());
    boolean isFirst =
        title.span().start() <= first.start() && title.span().end() <= in.regionStart() + 2;
    if (!in.lookingAt() || hasWordsBefore(reference, labelling, first)) {
      return labelling;
    }
    Span second =
        italics.stream().skip(1).filter(run -> run.start() >= in.end()).findFirst().orElse(null);
    Span book = second != null ? second : title.span();
    boolean isFound =
        labelling.all(Label.CONTAINER).stream()
            .anyMatch(
                span -> span.span().overlaps(book) && span.span().start() >= book.start() - 1);
    if (book.start() < in.end() || isFirst && (isFound || second == null)) {
      return labelling;
    }
    List<LabelledSpan> mended = new ArrayList<>();
    for (LabelledSpan span : labelling.spans()) {
      boolean isEditor = span.label() == Label.AUTHOR && span.span().start() >= in.end();
      boolean isBetween =
          span.label() == Label.CONTAINER
              && span.span().start() >= in.end()
              && span.span().end() <= book.start();
      if (!span.span().overlaps(first) && !span.span().overlaps(book) && !isBetween) {
        mended.add(
            isEditor ? new LabelledSpan(Label.EDITOR, span.span(), span.confidence()) : span);
      }
    }
    mended.add(new LabelledSpan(Label.TITLE, first, title.confidence()));
    mended.add(new LabelledSpan(Label.CONTAINER, book, title.confidence()));
    mended.sort(Comparator.comparing(LabelledSpan::span));
    return new Labelling(mended, labelling.score());
  }

  /** Whether letters stand before that are none of a field. */
  private static boolean hasWordsBefore(ReferenceText reference, Labelling labelling, Span words) {
    for (int i = 0; i < words.start(); i++) {
      int at = i;
      if (Character.isLetter(reference.text().charAt(i))
          && labelling.spans().stream()
              .noneMatch(span -> span.span().start() <= at && at < span.span().end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but authors and the date stand before. */
  private static boolean startsList(Span words, Labelling labelling) {
    return labelling.spans().stream()
        .filter(span -> span.span().end() <= words.start())
        .allMatch(span -> span.label() == Label.AUTHOR || span.label() == Label.DATE);
  }

  /**
   * {@code A. Lee, Bo Chen [Lakes](...)}: a name between the authors and what is set apart is an
   * author.
   */
  private static Labelling withoutName(ReferenceText reference, Labelling labelling) {
    LabelledSpan title = labelling.first(Label.TITLE).orElse(null);
    LabelledSpan authors = labelling.first(Label.AUTHOR).orElse(null);
    if (title == null || authors == null) {
      return labelling;
    }
    int from = title.span().start();
    for (StyledSpan styled : runs(reference)) {
      Span span = styled.span();
      boolean isRest =
          (styled.style() == StyledSpan.Style.LINK || styled.style() == StyledSpan.Style.ITALIC)
              && span.start() > from
              && Math.abs(span.end() - title.span().end()) <= 2
              && authors.span().end() <= from
              && from - authors.span().end() <= 3
              && reference.styles().stream().noneMatch(other -> isAlikeBefore(other, styled, from));
      String name = isRest ? reference.text().substring(from, span.start()) : "";
      if (isRest && name.indexOf('\n') < 0 && NameForm.of(name.strip()) != null) {
        List<LabelledSpan> mended = new ArrayList<>(labelling.spans());
        mended.removeIf(field -> field.equals(title) || field.equals(authors));
        Span names = new Span(authors.span().start(), from + name.stripTrailing().length());
        mended.add(new LabelledSpan(Label.AUTHOR, names, authors.confidence()));
        mended.add(new LabelledSpan(Label.TITLE, span, title.confidence()));
        mended.sort(Comparator.comparing(LabelledSpan::span));
        return new Labelling(mended, labelling.score());
      }
    }
    return labelling;
  }

  /** The letters set apart; italics that a line's end or a formula parts are one. */
  private static List<StyledSpan> runs(ReferenceText reference) {
    List<StyledSpan> runs = new ArrayList<>();
    reference.styles().stream()
        .sorted(Comparator.comparing(StyledSpan::style).thenComparing(StyledSpan::span))
        .forEach(
            styled -> {
              StyledSpan last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
              boolean goesOn =
                  last != null
                      && last.style() == styled.style()
                      && styled.style() == StyledSpan.Style.ITALIC
                      && styled.span().start() >= last.span().end()
                      && FORMULA
                          .matcher(reference.text())
                          .region(last.span().end(), styled.span().start())
                          .matches();
              if (last != null && goesOn) {
                Span whole = new Span(last.span().start(), styled.span().end());
                runs.set(runs.size() - 1, new StyledSpan(styled.style(), whole));
              } else {
                runs.add(styled);
              }
            });
    return runs;
  }

  /** Whether what stands between the authors and the letters looks like these. */
  private static boolean isAlikeBefore(StyledSpan other, StyledSpan styled, int from) {
    return other.style() == styled.style()
        && other.span().end() > from
        && other.span().start() < styled.span().start();
  }

  /** {@code **Lakes of Mars**} on a line of its own is the whole title. */
  private static Labelling endWithTheLine(
      ReferenceText reference, Labelling labelling, boolean isLaidOut) {
    LabelledSpan title = labelling.first(Label.TITLE).orElse(null);
    if (title == null) {
      return labelling;
    }
    String text = reference.text();
    for (StyledSpan styled : isLaidOut ? runs(reference) : reference.styles()) {
      Span span = styled.span();
      boolean isLine =
          (!isLaidOut
                  || styled.style() == StyledSpan.Style.ITALIC
                      && WORD.matcher(text)
                          .region(Math.min(span.end() + 1, text.length()), text.length())
                          .lookingAt())
              && Math.abs(span.start() - title.span().start()) <= 2
              && span.end() < title.span().end()
              && text.startsWith("\n", span.end())
              && text.charAt(span.end() - 1) != '-'
              && (!Character.isLowerCase(text.charAt(span.end() + 1))
                  || ADDRESS.matcher(text).region(span.end() + 1, text.length()).lookingAt())
              && reference.styles().stream().noneMatch(other -> goesOn(styled, other));
      if (isLine) {
        List<LabelledSpan> mended = new ArrayList<>(labelling.spans());
        mended.replaceAll(
            field ->
                field.equals(title)
                    ? new LabelledSpan(Label.TITLE, span, title.confidence())
                    : field);
        return new Labelling(mended, labelling.score());
      }
    }
    return labelling;
  }

  /** Whether letters look alike on the next line: the layout broke what is set apart. */
  private static boolean goesOn(StyledSpan styled, StyledSpan other) {
    int gap = other.span().start() - styled.span().end();
    return other.style() == styled.style() && gap >= 0 && gap <= 3;
  }

  /** The marks that begin where the title does and end behind it; null if there are none. */
  private static @Nullable Span styled(
      ReferenceText reference, Span title, List<LabelledSpan> spans) {
    Span longest = null;
    for (StyledSpan styled : runs(reference)) {
      Span span = styled.span();
      boolean longer =
          Math.abs(span.start() - title.start()) <= 2
              && span.end() > title.end() + 2
              && !QUOTED.matcher(reference.text()).region(title.end(), span.end()).lookingAt()
              && span.length() <= LONGEST
              && (longest == null || span.length() > longest.length());
      boolean own =
          longer
              && reference.text().substring(title.end(), span.end()).indexOf('\n') < 0
              && spans.stream()
                  .filter(other -> other.span().overlaps(span))
                  .allMatch(
                      other ->
                          other.label() == Label.TITLE
                              || isCutOff(other, span)
                              || isOnNextLine(reference.text(), other, span));
      if (own && hasMoreBehind(spans, span)) {
        longest = span;
      }
    }
    return longest;
  }

  /** Whether the labels beyond the title's end can be words of it. */
  private static boolean isCutOff(LabelledSpan other, Span whole) {
    return other.span().end() <= whole.end() && WORDS.contains(other.label());
  }

  /** Whether authors begin on the line below the one that is set apart. */
  private static boolean isOnNextLine(String text, LabelledSpan other, Span whole) {
    return other.label() == Label.AUTHOR
        && text.startsWith("\n", whole.end())
        && other.span().start() > whole.start()
        && other.span().end() > whole.end() + 1;
  }

  /** Marks around the rest of the entry set nothing apart. */
  private static boolean hasMoreBehind(List<LabelledSpan> spans, Span whole) {
    return spans.stream().anyMatch(span -> span.span().start() >= whole.end());
  }

  private static @Nullable Span outlet(String text, List<LabelledSpan> spans, int from) {
    int start = from;
    List<LabelledSpan> behind =
        spans.stream()
            .filter(span -> span.span().start() >= from)
            .sorted(Comparator.comparing(LabelledSpan::span))
            .toList();
    for (LabelledSpan next : behind) {
      Matcher outlet = OUTLET.matcher(text).region(start, Math.max(start, next.span().start()));
      if (outlet.matches()) {
        return new Span(outlet.start("name"), outlet.end("name"));
      }
      start = next.span().end();
    }
    return null;
  }
}
