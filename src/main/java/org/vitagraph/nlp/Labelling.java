package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of an entry, in the order of print. Labels other than {@link Label#TITLE} may occur
 * more than once; what is not covered is {@link Label#OTHER}.
 *
 * @param score confidence in the whole, from 0 to 1
 */
public record Labelling(List<LabelledSpan> spans, double score) {
  /** Copies the spans. */
  public Labelling {
    spans = List.copyOf(spans);
  }

  /** The spans of one label. */
  public List<LabelledSpan> all(Label label) {
    List<LabelledSpan> all = new ArrayList<>();
    for (LabelledSpan span : spans) {
      if (span.label() == label) {
        all.add(span);
      }
    }
    return all;
  }

  /** The first span of one label. */
  public Optional<LabelledSpan> first(Label label) {
    return Optional.ofNullable(LabelledSpan.first(spans, label));
  }
}
