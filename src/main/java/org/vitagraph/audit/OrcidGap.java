package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.TitleKey;
import org.vitagraph.register.OrcidPerson;
import org.vitagraph.store.StoredDocument;

/**
 * The works of a person that their ORCID record does not list, by title or identifier.
 *
 * @param missing works of the resolved picture
 * @param listed how many are there
 * @param unpublished how many are left out because they say of themselves that they are not out
 */
public record OrcidGap(List<Node> missing, int listed, int unpublished) {
  private static final String ORCID = "https://orcid.org/";

  /** Freezes the list. */
  public OrcidGap {
    missing = List.copyOf(missing);
  }

  /**
   * The iDs of a person: those that the graph of links accepts, else what documents state. More
   * than one contradict each other.
   */
  public static Set<String> ids(Node person, DatasetGraph data, Iris iris) {
    Graphs graphs = new Graphs(data);
    Set<String> linked = only(graphs.objects(iris.links(), person, Vg.ORCID));
    return linked.isEmpty() ? only(graphs.resolved(person, Vg.ORCID)) : linked;
  }

  private static Set<String> only(List<Node> ids) {
    Set<String> found = new TreeSet<>();
    for (Node id : ids) {
      if (id.isURI() && id.getURI().startsWith(ORCID)) {
        found.add(id.getURI());
      }
    }
    return found;
  }

  /** Compares, inside a transaction of the store. */
  public static OrcidGap of(Node person, DatasetGraph data, OrcidPerson record) {
    Set<String> titles = new HashSet<>();
    Set<String> ids = new HashSet<>();
    record
        .works()
        .forEach(
            work -> {
              titles.add(TitleKey.of(work.title()));
              ids.addAll(work.ids());
            });
    Set<Node> documents = new HashSet<>();
    StoredDocument.all(data).forEach(document -> documents.add(document.graph()));
    List<Node> missing = new ArrayList<>();
    int listed = 0;
    int unpublished = 0;
    for (ListedWork work : ListedWork.of(person, data, documents)) {
      if (work.titleKeys().stream().anyMatch(titles::contains)
          || work.ids().stream().anyMatch(ids::contains)
          || record.works().stream().anyMatch(one -> Likeness.isNear(work.title(), one.title()))) {
        listed++;
      } else if (work.isUnpublished()) {
        unpublished++;
      } else {
        missing.add(work.node());
      }
    }
    return new OrcidGap(missing, listed, unpublished);
  }
}
