package org.vitagraph.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;

/**
 * The graph, or a part of it, as a file for others. E-mail addresses, full texts and quotes with
 * addresses stay behind unless asked for.
 */
public final class Export {
  private final DatasetGraph data;
  private final boolean withContacts;
  private long written;
  private long withheld;
  private int graphsLeftOut;

  /** An export from the store, inside a transaction of it. */
  public Export(DatasetGraph data, boolean withContacts) {
    this.data = data;
    this.withContacts = withContacts;
  }

  /** How many statements were written. */
  public long written() {
    return written;
  }

  /** How many statements stayed behind because of contact data or full texts. */
  public long withheld() {
    return withheld;
  }

  /** How many named graphs the syntax could not hold. */
  public int graphsLeftOut() {
    return graphsLeftOut;
  }

  /** Writes the default graph, and the named graphs where the syntax holds them. */
  public void whole(Syntax syntax, Path folder, OutputStream out) throws IOException {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(names::add);
    names.sort(Comparator.comparing(Node::getURI));
    graphsLeftOut = syntax.holdsGraphs() ? 0 : names.size();
    if (!syntax.holdsGraphs()) {
      names.clear();
    }
    names.add(0, Quad.defaultGraphIRI);
    syntax.write(of(names, graph -> data.find(graph, Node.ANY, Node.ANY, Node.ANY)), folder, out);
  }

  /** Writes what one document states. */
  public void document(Node document, Syntax syntax, Path folder, OutputStream out)
      throws IOException {
    syntax.write(
        of(List.of(document), graph -> data.find(graph, Node.ANY, Node.ANY, Node.ANY)),
        folder,
        out);
  }

  /** Writes what the resolved picture says of a person. */
  public void person(Node person, Syntax syntax, Path folder, OutputStream out) throws IOException {
    PersonPicture picture = PersonPicture.of(data, person);
    syntax.write(
        of(List.of(Quad.defaultGraphIRI), graph -> picture.quads().iterator()), folder, out);
  }

  /** Where the statements of a graph come from. */
  private interface Source {
    Iterator<Quad> quads(Node graph);
  }

  private Syntax.Graphs of(List<Node> names, Source source) {
    return new Syntax.Graphs() {
      @Override
      public List<Node> names() {
        return names;
      }

      @Override
      public void send(Node graph, StreamRDF out) {
        source.quads(graph).forEachRemaining(quad -> pass(quad, out));
      }
    };
  }

  private void pass(Quad quad, StreamRDF out) {
    if (!withContacts && isPrivate(quad)) {
      withheld++;
    } else {
      written++;
      out.quad(quad);
    }
  }

  private boolean isPrivate(Quad quad) {
    if (isAboutEmail(quad)) {
      return true;
    }
    Node predicate = quad.getPredicate();
    Node object = quad.getObject();
    if (predicate.equals(Vg.EMAIL) || predicate.equals(Vg.TEXT)) {
      return true;
    }
    if (object.isURI()) {
      return object.getURI().startsWith("mailto:");
    }
    return Contacts.isIn(object.getLiteralLexicalForm());
  }

  /** Whether the statement tells of a passage that states an e-mail address. */
  private boolean isAboutEmail(Quad quad) {
    return quad.getSubject().isURI()
        && quad.getSubject().getURI().contains("/" + Vg.EMAIL.getLocalName())
        && data.contains(quad.getGraph(), quad.getSubject(), Vg.STATES, Vg.EMAIL);
  }
}
