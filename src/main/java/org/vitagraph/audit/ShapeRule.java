package org.vitagraph.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.vitagraph.publish.NamedQuery;

/**
 * A rule that is a SHACL shape, held against the graph of each document by itself. What does not
 * conform is a finding: its message, its focus node, and its value where that is a thing.
 */
record ShapeRule(NamedQuery header, Shapes shapes, BigDecimal sureness) implements Rule {
  static ShapeRule of(NamedQuery header) {
    try {
      Shapes shapes = Shapes.parse(RDFParser.fromString(header.text(), Lang.TURTLE).toGraph());
      return new ShapeRule(header, shapes, Rule.sureness(header));
    } catch (RiotException | ShaclException e) {
      throw new RuleException(header.name(), e);
    }
  }

  @Override
  public boolean isOfOneDocument() {
    return true;
  }

  @Override
  public List<Noticed> apply(DatasetGraph data, @Nullable Node document, String date) {
    List<Noticed> noticed = new ArrayList<>();
    var graph = data.getGraph(Objects.requireNonNull(document, "a shape looks at a document"));
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      List<Node> things = new ArrayList<>(List.of(entry.focusNode()));
      if (entry.value() != null && entry.value().isURI()) {
        things.add(entry.value());
      }
      noticed.add(new Noticed(sureness, entry.message(), Optional.empty(), things));
    }
    return noticed;
  }
}
