package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.store.StoredDocument;

/**
 * A document and the person whose it is.
 *
 * @param owner the mention that the document makes of its owner
 * @param person the resolved person
 */
record OwnedDocument(StoredDocument document, Node owner, Node person) {
  private static final String PID = "https://dblp.org/pid/";

  /** The documents among these that are somebody's. */
  static List<OwnedDocument> all(DatasetGraph data, List<StoredDocument> documents) {
    Graphs graphs = new Graphs(data);
    List<OwnedDocument> owned = new ArrayList<>();
    for (StoredDocument document : documents) {
      for (Node owner : graphs.objects(document.graph(), document.graph(), Vg.OWNER)) {
        Iterator<Quad> persons = data.find(Quad.defaultGraphIRI, Node.ANY, Vg.MENTION, owner);
        if (persons.hasNext()) {
          owned.add(new OwnedDocument(document, owner, persons.next().getSubject()));
        }
      }
    }
    return owned;
  }

  /** The pid that the graph of links accepts for the person; empty when there is none, or two. */
  String pid(DatasetGraph data, Iris iris) {
    Set<String> pids = new TreeSet<>();
    for (Node id : new Graphs(data).objects(iris.links(), person, Vg.DBLP)) {
      if (id.isURI() && id.getURI().startsWith(PID)) {
        pids.add(id.getURI().substring(PID.length()));
      }
    }
    return pids.size() == 1 ? pids.iterator().next() : "";
  }
}
