package org.vitagraph.store;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Anchors;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * What a change made of the entities: whose mentions are another's now. Told from the statements
 * that went, so that it costs as much as the change. A venue has no mentions; it is where its works
 * are.
 *
 * @param moved mentions of people and works that belong to another entity now
 * @param successors of every entity that lost mentions to others, whether it is still there or not,
 *     and of venues that are no more
 */
public record EntityChanges(long moved, SortedMap<Node, SortedSet<Node>> successors) {
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);
  private static final Set<String> MADE_OF_MENTIONS = Set.of("person", "work", "organization");

  /** Compares what went with what is there now. */
  static EntityChanges of(
      DatasetGraph data, Iris iris, SortedLines gone, Map<Node, String> anchorsOfGone)
      throws IOException {
    SortedMap<Node, SortedSet<Node>> successors = new TreeMap<>(BY_IRI);
    Map<Node, SortedSet<Node>> worksOfVenues = new HashMap<>();
    Anchors anchors = new Anchors(data);
    long[] moved = {0};
    QuadLines.parse(
        gone.sorted(),
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
              triple(quad.asTriple());
            }
          }

          @Override
          public void triple(Triple triple) {
            Node entity = triple.getSubject();
            String kind = kind(entity, iris);
            if (triple.getPredicate().equals(Vg.MENTION) && MADE_OF_MENTIONS.contains(kind)) {
              Optional<Node> mention = now(triple.getObject());
              mention.ifPresent(m -> add(entity, kind, m));
            } else if (triple.getPredicate().equals(Vg.VENUE)) {
              EntityChanges.add(worksOfVenues, triple.getObject(), entity);
            }
          }

          private Optional<Node> now(Node mention) {
            String anchor = anchorsOfGone.get(mention);
            boolean isThere = data.contains(Quad.defaultGraphIRI, Node.ANY, Vg.MENTION, mention);
            return isThere || anchor == null ? Optional.of(mention) : anchors.find(anchor);
          }

          private void add(Node entity, String kind, Node mention) {
            Iterator<Quad> owners = data.find(Quad.defaultGraphIRI, Node.ANY, Vg.MENTION, mention);
            while (owners.hasNext()) {
              Node owner = owners.next().getSubject();
              if (!owner.equals(entity) && kind(owner, iris).equals(kind)) {
                EntityChanges.add(successors, entity, owner);
                moved[0] += kind.equals("organization") ? 0 : 1;
              }
            }
          }
        });
    worksOfVenues.forEach(
        (venue, works) -> {
          for (Node before : isThere(data, venue) ? List.<Node>of() : works) {
            for (Node work : isThere(data, before) ? List.of(before) : of(successors, before)) {
              data.find(Quad.defaultGraphIRI, work, Vg.VENUE, Node.ANY)
                  .forEachRemaining(quad -> add(successors, venue, quad.getObject()));
            }
          }
        });
    return new EntityChanges(moved[0], successors);
  }

  /** Whether the resolved picture has that entity. */
  static boolean isThere(DatasetGraph data, Node entity) {
    return data.contains(Quad.defaultGraphIRI, entity, RDF.type.asNode(), Node.ANY);
  }

  private static SortedSet<Node> of(SortedMap<Node, SortedSet<Node>> successors, Node entity) {
    return successors.getOrDefault(entity, new TreeSet<>(BY_IRI));
  }

  private static void add(Map<Node, SortedSet<Node>> all, Node entity, Node more) {
    all.computeIfAbsent(entity, key -> new TreeSet<>(BY_IRI)).add(more);
  }

  private static String kind(Node entity, Iris iris) {
    if (!entity.isURI() || !entity.getURI().startsWith(iris.base())) {
      return "";
    }
    String local = entity.getURI().substring(iris.base().length());
    int end = local.indexOf('/');
    return end < 0 || local.indexOf('/', end + 1) >= 0 ? "" : local.substring(0, end);
  }
}
