package org.vitagraph.register;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Gathers the statements of a stream into records. Those about one thing stand together in the
 * dump, and those about its signatures and identifiers, which are blank nodes, near to it, before
 * or behind: a thing is handed on when some thousand others have begun since.
 */
final class DblpStatements extends StreamRDFBase {
  private static final int THINGS = 2_000;
  private static final int PARTS = 100_000;

  private final RecordSink sink;
  private final Map<Node, DblpThing> things = new LinkedHashMap<>();
  private final Map<Node, DblpThing> parts = new LinkedHashMap<>();
  private Node last = Node.ANY;
  private DblpThing current = new DblpThing("");

  DblpStatements(RecordSink sink) {
    this.sink = sink;
  }

  @Override
  public void triple(Triple triple) {
    Node subject = triple.getSubject();
    if (!subject.equals(last)) {
      last = subject;
      current = thing(subject);
    }
    current.add(triple.getPredicate(), triple.getObject());
  }

  private DblpThing thing(Node subject) {
    if (subject.isBlank()) {
      DblpThing part = parts.computeIfAbsent(subject, node -> new DblpThing(""));
      if (parts.size() > PARTS) {
        Iterator<DblpThing> eldest = parts.values().iterator();
        if (eldest.next().isSignature()) {
          sink.count("signatures far from their publication");
        }
        eldest.remove();
      }
      return part;
    }
    DblpThing thing = things.computeIfAbsent(subject, node -> new DblpThing(node.getURI()));
    if (things.size() > THINGS) {
      Iterator<DblpThing> eldest = things.values().iterator();
      DblpThing whole = eldest.next();
      eldest.remove();
      handOn(whole);
    }
    return thing;
  }

  private void handOn(DblpThing thing) {
    List<DblpThing> own = new ArrayList<>();
    for (Node node : thing.parts()) {
      DblpThing part = parts.remove(node);
      if (part != null) {
        own.add(part);
      }
    }
    if (thing.isPublication()) {
      DblpThings.publication(thing, own, sink);
    } else if (thing.isPerson()) {
      DblpThings.person(thing, own, sink);
    }
  }

  @Override
  public void finish() {
    things.values().forEach(this::handOn);
    things.clear();
  }
}
