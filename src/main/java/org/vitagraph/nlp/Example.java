package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vitagraph.text.Span;

/** An entry of which the labels, or some of them, are known. */
final class Example {
  private final ReferenceText reference;
  private final long[] allowed;
  private final String list;
  private final float weight;
  private final List<String> authors;

  private Example(
      ReferenceText reference, long[] allowed, String list, float weight, List<String> authors) {
    this.reference = reference;
    this.allowed = allowed;
    this.list = list;
    this.weight = weight;
    this.authors = List.copyOf(authors);
  }

  ReferenceText reference() {
    return reference;
  }

  /** For each token the outcomes that what is known leaves open. */
  long[] allowed() {
    return allowed;
  }

  /** The list it belongs to; entries of one list share a style. */
  String list() {
    return list;
  }

  /** How much it counts in training. */
  float weight() {
    return weight;
  }

  /** Its authors one by one, as printed; known of rendered entries only. */
  List<String> authors() {
    return authors;
  }

  /** The same entry, of which the authors are known. */
  Example by(List<String> names) {
    return new Example(reference, allowed, list, weight, names);
  }

  /** A field of the gold: the characters that some source says it has. */
  record Field(Label label, Span span) {}

  /**
   * Puts fields on the tokens of an entry. What no field covers may be anything of {@code
   * elsewhere}.
   */
  static Example of(
      ReferenceText reference, List<Field> fields, long elsewhere, String list, float weight) {
    List<Token> tokens = Tokenizer.tokens(reference.text());
    long[] allowed = new long[tokens.size()];
    Arrays.fill(allowed, elsewhere);
    List<Field> sorted = new ArrayList<>(fields);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    int end = 0;
    for (Field field : sorted) {
      int from = first(tokens, field.span().start());
      int to = first(tokens, field.span().end());
      if (from < end || to <= from) {
        continue;
      }
      Arrays.fill(allowed, from, to, 1L << Outcomes.OTHER);
      Span trimmed = Edges.trim(field.label(), tokens, from, to);
      Span core = Edges.withPeriod(field.label(), tokens, trimmed);
      for (int i = core.start(); i < core.end(); i++) {
        allowed[i] =
            1L
                << (i == core.start()
                    ? Outcomes.begin(field.label())
                    : Outcomes.inside(field.label()));
      }
      end = Math.max(to, core.end());
    }
    return new Example(reference, allowed, list, weight, List.of());
  }

  /** The first token that ends behind a place in the text. */
  private static int first(List<Token> tokens, int at) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().end() <= at) {
      i++;
    }
    return i;
  }

  /** The same entry, of which nothing is known but its characters. */
  Example plain() {
    return new Example(reference.plain(), allowed, list, weight, authors);
  }

  /** The outcome of each token, -1 where several are open. */
  int[] outcomes() {
    int[] outcomes = new int[allowed.length];
    for (int i = 0; i < outcomes.length; i++) {
      boolean isKnown = Long.bitCount(allowed[i]) == 1;
      outcomes[i] = isKnown ? Long.numberOfTrailingZeros(allowed[i]) : -1;
    }
    return outcomes;
  }
}
