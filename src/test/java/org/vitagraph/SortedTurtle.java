package org.vitagraph;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** Turtle that a person reads and a version control compares: sorted, a statement a line. */
public final class SortedTurtle {
  private static final String BASE = Iris.DEFAULT.base();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private static final Comparator<Triple> READING_ORDER =
      Comparator.comparing((Triple triple) -> byNumber(triple.getSubject()))
          .thenComparing(triple -> !triple.predicateMatches(RDF.type.asNode()))
          .thenComparing(triple -> triple.getPredicate().getURI())
          .thenComparing(triple -> byNumber(triple.getObject()));

  private SortedTurtle() {}

  /** The graph, without blank nodes, as Turtle. */
  public static String of(Graph graph) {
    PrefixMap prefixes = PrefixMapFactory.create();
    prefixes.add("vg", Vg.NS);
    prefixes.add("vgt", Vg.TYPE_NS);
    prefixes.add("xsd", "http://www.w3.org/2001/XMLSchema#");
    StringBuilder out = new StringBuilder("@base <" + BASE + "> .\n");
    prefixes.forEach((prefix, iri) -> out.append("@prefix " + prefix + ": <" + iri + "> .\n"));
    String subject = "";
    for (Triple triple : graph.stream().sorted(READING_ORDER).toList()) {
      String next = NodeFmtLib.str(triple.getSubject(), BASE, prefixes);
      out.append(
          next.equals(subject) ? " ;\n  " : (subject.isEmpty() ? "\n" : " .\n\n") + next + " ");
      subject = next;
      boolean isType = triple.predicateMatches(RDF.type.asNode());
      out.append(isType ? "a" : NodeFmtLib.str(triple.getPredicate(), BASE, prefixes));
      out.append(' ').append(NodeFmtLib.str(triple.getObject(), BASE, prefixes));
    }
    return out.append(subject.isEmpty() ? "" : " .\n").toString();
  }

  /** So that the second comes before the tenth. */
  private static String byNumber(Node node) {
    return NUMBER
        .matcher(node.toString())
        .replaceAll(number -> String.format(Locale.ROOT, "%018d", Long.valueOf(number.group())));
  }
}
