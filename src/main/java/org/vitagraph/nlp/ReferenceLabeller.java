package org.vitagraph.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

  /** Fewer entries than these have no style. */
  private static final int FEWEST = 3;

  /** The fields without which an entry is not read. */
  private static final Set<Label> WHOLE = EnumSet.of(Label.TITLE, Label.AUTHOR, Label.CONTAINER);

  private final Weights weights;
  private final StepSums stepSums;
  private final Gazetteer gazetteer;
  private final Confidence confidence;

  ReferenceLabeller(ReferenceModel model) {
    weights = new Weights(model.model());
    stepSums = new StepSums(weights);
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
    return labelList(references, owner, ListContext.ALL);
  }

  /**
   * Labels the entries of one person's list, looking at some of what the list tells.
   *
   * @param owner whose list it is, for entries that do not say so themselves
   */
  public List<Labelling> labelList(
      List<ReferenceText> references, @Nullable String owner, ListContext context) {
    return findList(references, owner, context).stream().map(this::labelling).toList();
  }

  /** The fields of one entry, and how far from each the next best answer is. */
  List<FoundField> find(ReferenceText reference) {
    return new Reading(reference).fields(null, null);
  }

  /** The fields of each entry of a list. */
  List<List<FoundField>> findList(List<ReferenceText> references, @Nullable String owner) {
    return findList(references, owner, ListContext.ALL);
  }

  private List<List<FoundField>> findList(
      List<ReferenceText> references, @Nullable String owner, ListContext context) {
    List<Reading> readings = new ArrayList<>();
    for (ReferenceText reference : references) {
      String known = reference.owner() == null ? owner : reference.owner();
      readings.add(new Reading(reference.withOwner(context.owner() ? known : null)));
    }
    if (readings.size() < FEWEST || !context.comparesEntries()) {
      return readings.stream().map(reading -> reading.fields(null, null)).toList();
    }
    List<EntryView> views = readings.stream().map(reading -> reading.view).toList();
    List<int[]> outcomes = readings.stream().map(reading -> reading.outcomes(null)).toList();
    List<ListStyle> styles = ListStyle.of(views, outcomes, context);
    for (int round = 1; round < ROUNDS; round++) {
      List<int[]> again = new ArrayList<>();
      for (int i = 0; i < readings.size(); i++) {
        again.add(readings.get(i).outcomes(styles.get(i)));
      }
      styles = ListStyle.of(views, again, context);
    }
    TitleEnds ends = new TitleEnds(views, outcomes);
    List<List<FoundField>> found = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      found.add(readings.get(i).fields(styles.get(i), context.style() ? ends : null));
    }
    return found;
  }

  /** One entry on its way: what its facts weigh is reckoned once, however often it is decoded. */
  private final class Reading {
    private final EntryView view;
    private final long[] allowed;
    private final long[] facts;

    private Reading(ReferenceText reference) {
      view = new EntryView(reference, gazetteer);
      allowed = Boundaries.allowed(view);
      facts = new long[view.size() * Packed.LONGS];
      Predicates predicates = Predicates.hashed();
      for (int c = 0; c < view.chunkList.size(); c++) {
        EntryView.Chunk chunk = view.chunkList.get(c);
        int first = chunk.start() * Packed.LONGS;
        predicates.clear();
        Features.chunk(view, c, predicates);
        weights.addFacts(predicates, facts, first);
        for (int i = chunk.start() + 1; i < chunk.end(); i++) {
          System.arraycopy(facts, first, facts, i * Packed.LONGS, Packed.LONGS);
        }
      }
      for (int i = 0; i < view.size(); i++) {
        predicates.clear();
        Features.facts(view, i, predicates);
        weights.addFacts(predicates, facts, i * Packed.LONGS);
      }
    }

    private Scores scores(@Nullable ListStyle style) {
      Scores scores = new Scores(view.size());
      long[] sums = style == null ? facts : facts.clone();
      ListStyle.@Nullable Seen seen = style == null ? null : style.in(view);
      Predicates predicates = Predicates.hashed();
      for (int i = 0; i < view.size(); i++) {
        stepSums.write(view, i, predicates, scores.steps);
        if (seen != null) {
          predicates.clear();
          seen.steps(i, predicates);
          weights.addSteps(predicates, scores.steps, i * Scores.STEPS);
          predicates.clear();
          seen.facts(i, predicates);
          weights.addFacts(predicates, sums, i * Packed.LONGS);
        }
        Packed.unpack(sums, i * Packed.LONGS, scores.facts, i * Outcomes.COUNT);
      }
      return scores;
    }

    private int[] outcomes(@Nullable ListStyle style) {
      return view.size() == 0 ? new int[0] : search(scores(style), allowed, 0).path().orElseThrow();
    }

    /** The search within the boundaries; without them where they leave no way. */
    private Viterbi search(Scores scores, long[] within, int margin) {
      Viterbi search = new Viterbi(scores, within, margin);
      if (search.hasPath()) {
        return search;
      }
      long[] all = new long[view.size()];
      Arrays.fill(all, Outcomes.ALL);
      return new Viterbi(scores, all, margin);
    }

    private List<FoundField> fields(@Nullable ListStyle style, @Nullable TitleEnds ends) {
      if (view.size() == 0) {
        return List.of();
      }
      Scores scores = scores(style);
      Viterbi search = search(scores, allowed, Confidence.FARTHEST * Scores.UNITS);
      int[] path = search.path().orElseThrow();
      Optional<Span> whole = ends == null ? Optional.empty() : ends.whole(view, path);
      if (whole.isPresent()) {
        long[] titled = allowed.clone();
        Boundaries.beTitle(titled, whole.get().start(), whole.get().end());
        Viterbi titledSearch = new Viterbi(scores, titled, Confidence.FARTHEST * Scores.UNITS);
        if (titledSearch.hasPath()) {
          search = titledSearch;
          path = search.path().orElseThrow();
        }
      }
      return ReferenceLabeller.fields(view, path, search.margins(path));
    }
  }

  /** The runs of a path, without what does not belong to the fields. */
  private static List<FoundField> fields(EntryView view, int[] path, float[][] margins) {
    List<FoundField> found = new ArrayList<>();
    int start = 0;
    while (start < path.length) {
      int end = start + 1;
      while (end < path.length && Outcomes.isInside(path[end])) {
        end++;
      }
      Label label = Outcomes.label(path[start]);
      Span core = Edges.withPeriod(label, view.tokens, Edges.trim(label, view.tokens, start, end));
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
