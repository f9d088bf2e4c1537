package org.vitagraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * Labels the fields of publication entries. Immutable; one may serve all threads.
 *
 * <p>{@code Ada Lee, Bo Chen. Lakes of Mars. In Proc. LAKES'19} has an author block, a title, a
 * container and a date. A whole list is labelled again and again: what its entries have in common
 * after one time guides the next.
 */
public final class ReferenceLabeller {
  /** How often the style of a list is looked at. */
  private static final int ROUNDS = 2;

  /** The fields without which an entry is not read. */
  private static final Set<Label> WHOLE = EnumSet.of(Label.TITLE, Label.AUTHOR, Label.CONTAINER);

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
    return labelling(find(reference));
  }

  /**
   * Labels the entries of one person's list.
   *
   * @param owner whose list it is, for entries that do not say so themselves
   */
  public List<Labelling> labelList(List<ReferenceText> references, @Nullable String owner) {
    return findList(references, owner).stream().map(this::labelling).toList();
  }

  /** The fields of one entry, and how far from each the next best answer is. */
  List<FoundField> find(ReferenceText reference) {
    return find(new EntryView(reference, gazetteer), null);
  }

  /** The fields of each entry of a list. */
  List<List<FoundField>> findList(List<ReferenceText> references, @Nullable String owner) {
    List<EntryView> views = new ArrayList<>();
    List<int[]> outcomes = new ArrayList<>();
    for (ReferenceText reference : references) {
      boolean hasOwner = reference.owner() != null;
      EntryView view = new EntryView(hasOwner ? reference : reference.withOwner(owner), gazetteer);
      views.add(view);
      outcomes.add(outcomes(view, null));
    }
    for (int round = 1; round < ROUNDS; round++) {
      List<ListStyle> styles = ListStyle.of(views, outcomes);
      for (int i = 0; i < views.size(); i++) {
        outcomes.set(i, outcomes(views.get(i), styles.get(i)));
      }
    }
    List<ListStyle> styles = ListStyle.of(views, outcomes);
    List<List<FoundField>> found = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      found.add(find(views.get(i), views.size() < 3 ? null : styles.get(i)));
    }
    return found;
  }

  private int[] outcomes(EntryView view, @Nullable ListStyle style) {
    return view.size() == 0 ? new int[0] : search(view, style).path().orElseThrow();
  }

  private Viterbi search(EntryView view, @Nullable ListStyle style) {
    return new Viterbi(weights.score(Features.of(view, style)), Boundaries.allowed(view));
  }

  private List<FoundField> find(EntryView view, @Nullable ListStyle style) {
    List<FoundField> found = new ArrayList<>();
    if (view.size() == 0) {
      return found;
    }
    Viterbi search = search(view, style);
    int[] path = search.path().orElseThrow();
    float[][] margins = search.margins(path);
    int start = 0;
    while (start < path.length) {
      int end = start + 1;
      while (end < path.length && Outcomes.isInside(path[end])) {
        end++;
      }
      Label label = Outcomes.label(path[start]);
      Span core = Edges.trim(label, view.tokens, start, end);
      if (label != Label.OTHER && !core.isEmpty()) {
        found.add(new FoundField(label, view.characters(core), margin(margins, start, end)));
      }
      start = end;
    }
    return found;
  }

  /** How much worse the best labelling is that has not just this run. */
  private static float margin(float[][] margins, int start, int end) {
    float least = Float.POSITIVE_INFINITY;
    for (int i = start; i < end; i++) {
      least = Math.min(least, margins[0][i]);
    }
    return end < margins[1].length ? Math.min(least, margins[1][end]) : least;
  }

  private Labelling labelling(List<FoundField> fields) {
    List<LabelledSpan> spans = new ArrayList<>();
    double whole = fields.isEmpty() ? 0 : 1;
    for (FoundField field : fields) {
      double sure = confidence.of(field.label(), field.margin());
      spans.add(new LabelledSpan(field.label(), field.span(), sure));
      whole = WHOLE.contains(field.label()) ? Math.min(whole, sure) : whole;
    }
    return new Labelling(spans, whole);
  }
}
