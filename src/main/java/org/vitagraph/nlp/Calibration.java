package org.vitagraph.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well stated confidence meets what is right, on documents that neither the model nor the curve
 * saw: the held-out documents are halved by the hash of their names, curves are fitted on one half
 * and tried on the other, and the other way round.
 */
public final class Calibration {
  private final Map<Label, ConfidenceBins> byLabel = new EnumMap<>(Label.class);

  private Calibration() {}

  /** Measures a labeller. */
  public static Calibration of(ReferenceLabeller labeller, Path pages, Path references)
      throws IOException {
    List<Confidence.Case> first = cases(labeller, pages, references, true);
    List<Confidence.Case> second = cases(labeller, pages, references, false);
    Calibration calibration = new Calibration();
    calibration.add(Confidence.fit(first), second);
    calibration.add(Confidence.fit(second), first);
    return calibration;
  }

  private static List<Confidence.Case> cases(
      ReferenceLabeller labeller, Path pages, Path references, boolean isFirst) throws IOException {
    List<PagesCorpus.Entry> entries =
        PageFigures.pages(pages, PageFigures.Part.HELD_OUT).values().stream()
            .flatMap(List::stream)
            .filter(entry -> isFirstHalf(entry.document()) == isFirst)
            .toList();
    List<Example> examples = new ArrayList<>();
    for (Example example : CitationCorpus.read(references, 1)) {
      if (Hashed.isAmong(example.list(), Training.HELD_CITATIONS)
          && isFirstHalf(example.list()) == isFirst) {
        examples.add(example);
      }
    }
    return new HeldOut(labeller, entries, examples).cases();
  }

  private static boolean isFirstHalf(String document) {
    return Hashed.isAmong("half " + document, 128);
  }

  private void add(Confidence curves, List<Confidence.Case> cases) {
    for (Confidence.Case one : cases) {
      byLabel
          .computeIfAbsent(one.label(), label -> new ConfidenceBins())
          .add(curves.of(one.label(), one.margin()), one.isRight());
    }
  }

  /** The fields of each label. */
  public Map<Label, ConfidenceBins> byLabel() {
    return Collections.unmodifiableMap(byLabel);
  }
}
