package org.vitagraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.TitleLikeness;

/** Weighs evidence that two publications are one work: adds log odds out of a table. */
final class WorkModel {
  /** From here on two publications are one work: odds of about five to one. */
  static final double SAME = 1.6;

  /** Below this they are two; between the two it is open. */
  static final double DIFFERENT = 0;

  private static final Map<Enum<?>, String> TITLE = names("title", TitleLikeness.values());
  private static final Map<Enum<?>, String> SHORT_TITLE =
      names("short-title", TitleLikeness.values());
  private static final Map<Enum<?>, String> AUTHORS =
      names("authors", WorkEvidence.Authors.values());
  private static final Map<Enum<?>, String> YEAR = names("year", WorkEvidence.Year.values());
  private static final Map<Enum<?>, String> VENUE = names("venue", WorkEvidence.Venue.values());
  private static final Map<Enum<?>, String> PAGES = names("pages", WorkEvidence.Stating.values());
  private static final Map<Enum<?>, String> DOI = names("doi", WorkEvidence.Stating.values());

  private static final WorkModel MODEL = read();

  private final Map<String, Double> weights = new LinkedHashMap<>();

  private WorkModel() {}

  /** The log odds that two publications with such evidence are one work. */
  static double score(WorkEvidence evidence) {
    double sum = 0;
    for (String finding : findings(evidence)) {
      sum += MODEL.weights.getOrDefault(finding, 0.0);
    }
    return sum;
  }

  /** What the evidence says, each thing by the name of its weight. */
  static List<String> findings(WorkEvidence evidence) {
    List<String> findings = new ArrayList<>();
    findings.add("prior\tany");
    findings.add(named(TITLE, evidence.title()));
    if (evidence.isShort() || (evidence.title() == TitleLikeness.PART && !evidence.isTelling())) {
      findings.add(named(SHORT_TITLE, evidence.title()));
    }
    findings.add(named(AUTHORS, evidence.authors()));
    findings.add(named(YEAR, evidence.year()));
    findings.add(named(VENUE, evidence.venue()));
    findings.add(named(PAGES, evidence.pages()));
    findings.add(named(DOI, evidence.doi()));
    if (evidence.isTwiceInOneList()) {
      findings.add("list\ttwice");
    }
    return findings;
  }

  private static Map<Enum<?>, String> names(String feature, Enum<?>[] values) {
    Map<Enum<?>, String> names = new LinkedHashMap<>();
    for (Enum<?> value : values) {
      String name = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
      names.put(value, feature + '\t' + name);
    }
    return names;
  }

  private static String named(Map<Enum<?>, String> names, Enum<?> value) {
    return Objects.requireNonNull(names.get(value));
  }

  /** Prints the table of weights, with other weights where they are given. */
  static void print(Map<String, Double> others, Appendable out) throws IOException {
    out.append("# What speaks for and against two publications being one work, in log odds.\n");
    out.append("# feature\tvalue\tweight\n");
    for (var weight : MODEL.weights.entrySet()) {
      double value = others.getOrDefault(weight.getKey(), weight.getValue());
      out.append(weight.getKey()).append(String.format(Locale.ROOT, "\t%.2f", value)).append("\n");
    }
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
          model.weights.put(cells[0] + '\t' + cells[1], Double.valueOf(cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }
}
