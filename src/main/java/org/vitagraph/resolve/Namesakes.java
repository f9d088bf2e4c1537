package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;

/**
 * Publications in which people whose works are known bear each other's names: what is known of a
 * few hundred people serves to learn how a dozen bearers of one common name are told apart.
 */
final class Namesakes {
  private static final int BEARERS = 12;

  private final Signatures signatures;
  private final Map<String, Map<Integer, String>> persons;
  private final Map<String, String> named = new HashMap<>();

  private Namesakes(PersonTraining.Known set, List<String> given) {
    signatures = Signatures.of(set.quads());
    persons = set.persons();
    TreeSet<String> people = new TreeSet<>(Comparator.comparing(Keys::hash));
    persons.values().forEach(authors -> people.addAll(authors.values()));
    List<String> order = new ArrayList<>(people);
    for (int i = 0; i < order.size(); i++) {
      named.put(order.get(i), given.get(i / BEARERS % given.size()));
    }
  }

  /**
   * The same publications with other names.
   *
   * @param given common names, as printed
   */
  static PersonTraining.Known in(PersonTraining.Known set, List<String> given) {
    Namesakes namesakes = new Namesakes(set, given);
    return new PersonTraining.Known(
        () -> Iter.map(set.quads().quads(), namesakes::printed), set.persons());
  }

  private Quad printed(Quad quad) {
    Signatures.Place place =
        quad.getPredicate().equals(Vg.PRINTED_NAME) ? signatures.place(quad.getSubject()) : null;
    String person =
        place == null
            ? null
            : persons.getOrDefault(place.publication(), Map.of()).get(place.ordinal());
    String name = person == null ? null : named.get(person);
    return name == null
        ? quad
        : Quad.create(
            quad.getGraph(),
            quad.getSubject(),
            quad.getPredicate(),
            NodeFactory.createLiteralString(name));
  }
}
