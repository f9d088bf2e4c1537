package org.vitagraph.extract;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.LabelledSpan;

/** The fields that stand next to a place of an entry. */
final class Neighbours {
  private Neighbours() {}

  /** The last field that ends there or before; null if none does. */
  static @Nullable LabelledSpan before(List<LabelledSpan> spans, int start) {
    return spans.stream()
        .filter(span -> span.span().end() <= start)
        .max(Comparator.comparing(LabelledSpan::span))
        .orElse(null);
  }

  /** The first field that begins there or behind; null if none does. */
  static @Nullable LabelledSpan behind(List<LabelledSpan> spans, int end) {
    return spans.stream()
        .filter(span -> span.span().start() >= end)
        .min(Comparator.comparing(LabelledSpan::span))
        .orElse(null);
  }
}
