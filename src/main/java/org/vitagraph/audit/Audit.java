package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Vg;
import org.vitagraph.publish.Contacts;
import org.vitagraph.store.StoredDocument;

/**
 * Applies rules to a store, inside a transaction of it. The findings of one document come in the
 * order of its text; those that take several documents come after all of these.
 */
public final class Audit {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.quotes().get(0).file())
          .thenComparing(finding -> finding.quotes().get(0).document().getURI())
          .thenComparing(finding -> finding.quotes().get(0).start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private final DatasetGraph data;
  private final List<Rule> rules;
  private final String date;

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
      Map<Node, Quote> quotes = new LinkedHashMap<>();
      for (Node thing : noticed.things()) {
        for (Node passage : passages(thing)) {
          quotes.computeIfAbsent(passage, this::quote);
        }
      }
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
              List.copyOf(quotes.values())));
    }
  }

  /** The thing itself if it is a passage, else where it or what it stands on is stated. */
  private List<Node> passages(Node thing) {
    if (data.find(Node.ANY, thing, Vg.IN_DOCUMENT, Node.ANY).hasNext()) {
      return List.of(thing);
    }
    List<Node> stated = objects(thing, Vg.STATED_IN);
    if (stated.isEmpty()) {
      for (Node mention : objects(thing, Vg.MENTION)) {
        stated.addAll(objects(mention, Vg.STATED_IN));
      }
    }
    return stated;
  }

  private Quote quote(Node passage) {
    Node document = objects(passage, Vg.IN_DOCUMENT).get(0);
    return new Quote(
        passage,
        objects(passage, Vg.ABOUT).get(0),
        document,
        text(document, Vg.FILE_NAME),
        text(document, Vg.CONTENT_HASH),
        Integer.parseInt(text(passage, Vg.START_OFFSET)),
        Integer.parseInt(text(passage, Vg.END_OFFSET)),
        Integer.parseInt("0" + text(passage, Vg.PAGE)),
        Contacts.without(text(passage, Vg.QUOTE)),
        objects(passage, Vg.CONFIDENCE).get(0));
  }

  private String text(Node subject, Node property) {
    List<Node> values = objects(subject, property);
    return values.isEmpty() ? "" : values.get(0).getLiteralLexicalForm();
  }

  private List<Node> objects(Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> quads = data.find(Node.ANY, subject, property, Node.ANY);
    quads.forEachRemaining(quad -> found.add(quad.getObject()));
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }
}
