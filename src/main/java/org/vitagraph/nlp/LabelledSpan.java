package org.vitagraph.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * A field found in an entry.
 *
 * @param confidence from 0 to 1
 */
public record LabelledSpan(Label label, Span span, double confidence) {
  /** The first of several that has a label; null if none has. */
  public static @Nullable LabelledSpan first(List<LabelledSpan> spans, Label label) {
    for (LabelledSpan span : spans) {
      if (span.label == label) {
        return span;
      }
    }
    return null;
  }
}
