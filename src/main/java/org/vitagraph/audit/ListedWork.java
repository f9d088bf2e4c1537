package org.vitagraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.TitleKey;

/**
 * A work of the resolved picture as documents list it.
 *
 * @param node the work
 * @param mentions where documents list it
 * @param title the best
 * @param titleKeys of all its titles
 * @param authors as printed, in their order
 * @param isTruncated whether there are more authors than these
 * @param years as stated, all of them
 * @param ids canonical addresses that documents or links give: DOI, arXiv, record of dblp
 */
record ListedWork(
    Node node,
    List<Node> mentions,
    String title,
    Set<String> titleKeys,
    List<String> authors,
    boolean isTruncated,
    Set<String> years,
    String kind,
    String status,
    Set<String> ids) {
  private static final Set<String> UNPUBLISHED = Set.of("submitted", "in-progress");

  /** Whether it says of itself that it is not out yet, and may never be. */
  boolean isUnpublished() {
    return UNPUBLISHED.contains(status);
  }

  /** A person's works, as those documents list them whose mentions are wanted. */
  static List<ListedWork> of(Node person, DatasetGraph data, Set<Node> documents) {
    Graphs graphs = new Graphs(data);
    List<ListedWork> works = new ArrayList<>();
    for (Node work : graphs.resolved(person, Vg.AUTHOR_OF)) {
      List<Node> mentions =
          graphs.resolved(work, Vg.MENTION).stream()
              .filter(mention -> documents.stream().anyMatch(each -> isIn(mention, each)))
              .toList();
      if (!mentions.isEmpty()) {
        works.add(of(work, mentions, graphs));
      }
    }
    works.sort(Comparator.comparing(ListedWork::title).thenComparing(work -> work.node().getURI()));
    return works;
  }

  /** What a document states has its name before it. */
  static boolean isIn(Node mention, Node document) {
    return mention.getURI().startsWith(document.getURI() + "/");
  }

  private static ListedWork of(Node work, List<Node> mentions, Graphs graphs) {
    Set<String> keys = new LinkedHashSet<>();
    Set<String> years = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    List<Node> all = new ArrayList<>(mentions);
    all.add(work);
    for (Node node : all) {
      graphs.texts(node, Vg.TITLE).forEach(title -> keys.add(TitleKey.of(title)));
      for (Node property : List.of(Vg.DOI, Vg.ARXIV, Vg.DBLP, Vg.URL)) {
        ids.addAll(graphs.iris(node, property));
      }
    }
    for (Node mention : mentions) {
      graphs.texts(mention, Vg.DATE).forEach(date -> years.add(date.substring(0, 4)));
    }
    keys.remove("");
    return new ListedWork(
        work,
        mentions,
        graphs.text(work, Vg.TITLE),
        keys,
        authors(work, graphs),
        !graphs.anywhere(work, Vg.LIST_TRUNCATED).isEmpty(),
        years,
        notation(graphs.iris(work, Vg.KIND)),
        notation(graphs.iris(work, Vg.STATUS)),
        ids);
  }

  private static List<String> authors(Node work, Graphs graphs) {
    record Place(int ordinal, String name) {}
    return graphs.resolved(work, Vg.HAS_SIGNATURE).stream()
        .map(
            signature ->
                new Place(
                    Integer.parseInt("0" + graphs.text(signature, Vg.ORDINAL)),
                    graphs.text(signature, Vg.PRINTED_NAME)))
        .sorted(Comparator.comparingInt(Place::ordinal))
        .map(Place::name)
        .toList();
  }

  private static String notation(List<String> concepts) {
    return concepts.stream()
        .findFirst()
        .map(concept -> concept.substring(Vg.TYPE_NS.length()))
        .orElse("");
  }
}
