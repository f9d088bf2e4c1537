package org.vitagraph.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.vitagraph.publish.NamedQuery;

/**
 * Something to look for. Its file says in a header what, and how sure a finding is:
 *
 * <pre>
 * # title: Edition numbers
 * # description: Two years of one series with one number.
 * # sureness: 0.9
 * </pre>
 */
public sealed interface Rule permits QueryRule, ShapeRule {
  /** Its name, title and description. */
  NamedQuery header();

  /** Whether it looks at one document at a time. */
  boolean isOfOneDocument();

  /**
   * What it notices.
   *
   * @param document the one to look at; null for a rule that looks at all
   * @param date the day to judge by; empty when it is the document's own
   */
  List<Noticed> apply(DatasetGraph data, @Nullable Node document, String date);

  /** Reads a rule's file, a query or, by its ending, a shape. */
  static Rule parse(String path, String text) {
    String name = path.substring(0, path.lastIndexOf('.'));
    NamedQuery header = NamedQuery.parse(name, text);
    return path.endsWith(".ttl") ? ShapeRule.of(header) : QueryRule.of(header);
  }

  /** The sureness that a rule's header gives; one half where it gives none. */
  static BigDecimal sureness(NamedQuery header) {
    Matcher line =
        Pattern.compile("(?m)^#\\s?sureness:\\s*(0(?:\\.\\d+)?|1(?:\\.0+)?)\\s*$")
            .matcher(header.text());
    return new BigDecimal(line.find() ? line.group(1) : "0.5");
  }
}
