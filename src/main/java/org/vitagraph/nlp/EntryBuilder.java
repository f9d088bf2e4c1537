package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vitagraph.nlp.Example.Field;
import org.vitagraph.nlp.StyledSpan.Style;
import org.vitagraph.text.Span;

/** Puts a rendered entry together, piece by piece, and knows the field of each. */
final class EntryBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Field> fields = new ArrayList<>();
  private final List<StyledSpan> styles = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();

  /** Text that belongs to no field. */
  EntryBuilder add(String separator) {
    text.append(separator);
    return this;
  }

  /** The text of a field; none when it is empty. */
  EntryBuilder add(Label label, String value) {
    if (!value.isEmpty()) {
      fields.add(new Field(label, new Span(text.length(), text.length() + value.length())));
      text.append(value);
    }
    return this;
  }

  /** Makes what was added since {@code start} look different. */
  EntryBuilder style(Style style, int start) {
    if (text.length() > start) {
      styles.add(new StyledSpan(style, new Span(start, text.length())));
    }
    return this;
  }

  /** Who the authors are, one by one. */
  EntryBuilder by(List<String> names) {
    authors.addAll(names);
    return this;
  }

  int length() {
    return text.length();
  }

  boolean endsWith(String end) {
    return text.length() >= end.length()
        && text.substring(text.length() - end.length()).equals(end);
  }

  /** Breaks lines at spaces, as a page does; some words at a hyphen. */
  void wrap(int width, Random random) {
    int column = 0;
    int space = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      column = c == '\n' ? 0 : column + 1;
      space = c == '\n' ? -1 : c == ' ' ? i : space;
      if (column > width && space > 0) {
        boolean isHyphenated = random.nextInt(6) == 0 && hyphenate(i);
        if (isHyphenated) {
          column = 0;
        } else {
          text.setCharAt(space, '\n');
          column = i - space;
        }
        space = -1;
      }
    }
  }

  /** Cuts the word around a place, if there is one. */
  private boolean hyphenate(int at) {
    boolean isInWord = at > 3 && at + 3 < text.length();
    for (int i = at - 3; isInWord && i <= at + 3; i++) {
      isInWord = Character.isLowerCase(text.charAt(i));
    }
    if (!isInWord) {
      return false;
    }
    text.insert(at, "-\n");
    fields.replaceAll(field -> new Field(field.label(), moved(field.span(), at)));
    styles.replaceAll(styled -> new StyledSpan(styled.style(), moved(styled.span(), at)));
    return true;
  }

  private static Span moved(Span span, int at) {
    return new Span(
        span.start() >= at ? span.start() + 2 : span.start(),
        span.end() > at ? span.end() + 2 : span.end());
  }

  /** The entry with its fields. */
  Example build(String owner, String list, float weight, boolean hasStyles) {
    ReferenceText reference =
        new ReferenceText(
            text.toString(), hasStyles ? styles : List.of(), owner.isEmpty() ? null : owner);
    return Example.of(reference, fields, 1L << Outcomes.OTHER, list, weight).by(authors);
  }
}
