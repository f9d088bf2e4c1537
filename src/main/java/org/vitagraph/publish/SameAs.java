package org.vitagraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * The accepted links as {@code owl:sameAs}, for those who want them so: whoever reasons with them
 * takes two names for one thing and everything said of one for said of the other. So a link that is
 * not one to one is left out: an entity with two entries in a register, or an entry of two
 * entities.
 */
public final class SameAs {
  /** Registers whose entries are the thing itself; an arXiv page is one version of a work. */
  private static final List<String> REGISTERS =
      List.of(
          "https://orcid.org/",
          "https://dblp.org/",
          "https://ror.org/",
          "https://doi.org/",
          "http://www.wikidata.org/entity/");

  private final Iris iris;
  private final List<Quad> same = new ArrayList<>();
  private final int ambiguous;

  /** Reads the graph of links, inside a transaction of the store. */
  public SameAs(DatasetGraph data, Iris iris) {
    this.iris = iris;
    List<Quad> links = new ArrayList<>();
    Map<String, Integer> entries = new HashMap<>();
    Map<String, Integer> entities = new HashMap<>();
    Iterator<Quad> quads = data.find(iris.links(), Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      // Decisions on links are about both ends.
      if (!quad.getPredicate().equals(Vg.ABOUT) && !register(quad.getObject()).isEmpty()) {
        links.add(quad);
        entries.merge(entry(quad), 1, Integer::sum);
        entities.merge(quad.getObject().getURI(), 1, Integer::sum);
      }
    }
    int left = 0;
    for (Quad link : links) {
      if (entries.getOrDefault(entry(link), 0) > 1
          || entities.getOrDefault(link.getObject().getURI(), 0) > 1) {
        left++;
      } else {
        same.add(Quad.create(graph(), link.getSubject(), OWL.sameAs.asNode(), link.getObject()));
      }
    }
    ambiguous = left;
  }

  /** How many statements there are. */
  public int size() {
    return same.size();
  }

  /** How many links were left out because they are not one to one. */
  public int ambiguous() {
    return ambiguous;
  }

  /** Writes them, in a graph of their own where the syntax holds graphs. */
  public void write(Syntax syntax, Path folder, OutputStream out) throws IOException {
    syntax.write(
        new Syntax.Graphs() {
          @Override
          public List<Node> names() {
            return List.of(graph());
          }

          @Override
          public void send(Node graph, StreamRDF stream) {
            same.forEach(stream::quad);
          }
        },
        folder,
        out);
  }

  private Node graph() {
    return iris.sameAs();
  }

  private static String entry(Quad link) {
    return link.getSubject().getURI() + " " + register(link.getObject());
  }

  private static String register(Node id) {
    return id.isURI()
        ? REGISTERS.stream().filter(id.getURI()::startsWith).findFirst().orElse("")
        : "";
  }
}
