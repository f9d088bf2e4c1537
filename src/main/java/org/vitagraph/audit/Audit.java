package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.vitagraph.store.StoredDocument;

/**
 * Applies rules to a store, inside a transaction of it. The findings of one document come in the
 * order of its text; those that take several documents come after all of these.
 */
public final class Audit {
  static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.quotes().get(0).file())
          .thenComparing(finding -> finding.quotes().get(0).document().getURI())
          .thenComparing(finding -> finding.quotes().get(0).start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final DatasetGraph data;
  private final List<Rule> rules;
  private final String date;
  private final Passages passages;

  /**
   * An audit by these rules.
   *
   * @param date the day to judge by, as {@code 2026} or {@code 2026-11-20}; empty for the dates of
   *     the documents themselves
   */
  public Audit(DatasetGraph data, List<Rule> rules, String date) {
    this.data = data;
    this.rules = List.copyOf(rules);
    this.date = date;
    passages = new Passages(data);
  }

  /** What the rules notice in one document. */
  public void document(StoredDocument document, Consumer<Finding> out) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.isOfOneDocument()) {
        collect(rule, document.graph(), findings);
      }
    }
    findings.stream().sorted(ORDER).forEach(out);
  }

  /** What the rules notice that look at all documents together. */
  public void acrossDocuments(Consumer<Finding> out) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      if (!rule.isOfOneDocument()) {
        collect(rule, null, findings);
      }
    }
    findings.stream().sorted(ORDER).forEach(out);
  }

  private void collect(Rule rule, @Nullable Node document, List<Finding> findings) {
    for (Noticed noticed : rule.apply(data, document, date)) {
      List<Quote> quotes = passages.quotes(noticed.things());
      if (quotes.isEmpty()) {
        throw new RuleException(
            rule.header().name() + " found a thing without words: " + noticed.things(), null);
      }
      findings.add(
          new Finding(
              rule.header().name(),
              noticed.sure(),
              noticed.message(),
              noticed.verdict(),
              quotes,
              List.of()));
    }
  }
}
