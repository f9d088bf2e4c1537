package org.vitagraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Weighs evidence that two publications are one work: adds log odds out of a table. */
final class WorkModel {
  /** From here on two publications are one work: odds of about five to one. */
  static final double SAME = 1.6;

  /** Below this they are two; between the two it is open. */
  static final double DIFFERENT = 0;

  private static final WorkModel MODEL = read();

  private final Map<String, Double> weights = new HashMap<>();

  private WorkModel() {}

  /** The log odds that two publications with such evidence are one work. */
  static double score(WorkEvidence evidence) {
    double sum = MODEL.weight("prior", "any") + MODEL.weight("title", evidence.title());
    boolean isShort =
        evidence.isShort() || (evidence.title() == TitleLikeness.PART && !evidence.isTelling());
    sum += isShort ? MODEL.weight("short-title", evidence.title()) : 0;
    sum += MODEL.weight("authors", evidence.authors());
    sum += MODEL.weight("year", evidence.year());
    sum += MODEL.weight("venue", evidence.venue());
    sum += MODEL.weight("pages", evidence.pages());
    sum += MODEL.weight("doi", evidence.doi());
    return sum + (evidence.isTwiceInOneList() ? MODEL.weight("list", "twice") : 0);
  }

  private double weight(String feature, Enum<?> value) {
    return weight(feature, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private double weight(String feature, String value) {
    return weights.getOrDefault(feature + ' ' + value, 0.0);
  }

  private static WorkModel read() {
    WorkModel model = new WorkModel();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WorkModel.class.getResourceAsStream("work-evidence.tsv")),
                StandardCharsets.UTF_8))) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          model.weights.put(cells[0] + ' ' + cells[1], Double.valueOf(cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }
}
