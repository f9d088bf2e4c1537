package org.vitagraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Labels the fields of publication entries. Immutable; one may serve all threads.
 *
 * <p>{@code Ada Lee, Bo Chen. Lakes of Mars. In Proc. LAKES'19} has an author block, a title, a
 * container and a date. A whole list is labelled twice: what its entries have in common after the
 * first time guides the second.
 */
public final class ReferenceLabeller {
  private final Weights weights;
  private final Gazetteer gazetteer;
  private final Confidence confidence;

  ReferenceLabeller(ReferenceModel model) {
    weights = new Weights(model.model());
    gazetteer = model.gazetteer();
    confidence = model.confidence();
  }

  /** The labeller with the model that comes with the program. */
  public static ReferenceLabeller ofProgram() throws IOException {
    return new ReferenceLabeller(ReferenceModel.ofProgram());
  }

  /** The labeller with a model that was trained. */
  public static ReferenceLabeller of(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return new ReferenceLabeller(ReferenceModel.read(in));
    }
  }

  /** Labels one entry for itself. */
  public Labelling label(ReferenceText reference) {
    return label(new EntryView(reference, gazetteer), null);
  }

  /**
   * Labels the entries of one person's list.
   *
   * @param owner whose list it is, for entries that do not say so themselves
   */
  public List<Labelling> labelList(List<ReferenceText> references, @Nullable String owner) {
    List<Labelling> labellings = new ArrayList<>();
    for (ReferenceText reference : references) {
      labellings.add(label(reference.owner() == null ? reference.withOwner(owner) : reference));
    }
    return labellings;
  }

  private Labelling label(EntryView view, @Nullable ListStyle style) {
    if (view.size() == 0) {
      return new Labelling(List.of(), 1);
    }
    Viterbi search = Viterbi.free(weights.score(Features.of(view, style)));
    int[] path = search.path().orElseThrow();
    return labelling(view, path, search.margins(path));
  }

  private Labelling labelling(EntryView view, int[] path, float[][] margins) {
    List<LabelledSpan> spans = new ArrayList<>();
    double whole = 1;
    int start = 0;
    while (start < path.length) {
      int end = start + 1;
      while (end < path.length && Outcomes.isInside(path[end])) {
        end++;
      }
      Label label = Outcomes.label(path[start]);
      Span core = Edges.trim(label, view.tokens, start, end);
      if (label != Label.OTHER && !core.isEmpty()) {
        double sure = confidence.of(margin(margins, start, end));
        spans.add(new LabelledSpan(label, view.characters(core), sure));
        if (label == Label.TITLE || label == Label.AUTHOR || label == Label.CONTAINER) {
          whole = Math.min(whole, sure);
        }
      }
      start = end;
    }
    return new Labelling(spans, spans.isEmpty() ? 0 : whole);
  }

  /** How much worse the best labelling is that has not just this run. */
  static float margin(float[][] margins, int start, int end) {
    float least = Float.POSITIVE_INFINITY;
    for (int i = start; i < end; i++) {
      least = Math.min(least, margins[0][i]);
    }
    return end < margins[1].length ? Math.min(least, margins[1][end]) : least;
  }
}
