package org.vitagraph.resolve;

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

  private final Map<String, String> names = new HashMap<>();

  private Namesakes() {}

  /**
   * The same publications, a dozen people under each name.
   *
   * @param given common names, as printed
   */
  static PersonTraining.Known in(PersonTraining.Known set, List<String> given) {
    TreeSet<String> people = new TreeSet<>(Comparator.comparing(Keys::hash));
    set.persons().values().forEach(authors -> people.addAll(authors.values()));
    Map<String, String> named = new HashMap<>();
    for (String person : people) {
      named.put(person, given.get(named.size() / BEARERS % given.size()));
    }
    return in(set, named);
  }

  /**
   * The same publications, people under other names.
   *
   * @param named a name, as printed, for each person who is to have another one
   */
  static PersonTraining.Known in(PersonTraining.Known set, Map<String, String> named) {
    Namesakes namesakes = new Namesakes();
    namesakes.choose(set, named);
    return new PersonTraining.Known(
        () -> Iter.map(set.quads().quads(), namesakes::printed), set.persons());
  }

  private void choose(PersonTraining.Known set, Map<String, String> named) {
    Map<String, String> publications = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    set.quads()
        .quads()
        .forEachRemaining(
            quad -> {
              String subject = quad.getSubject().toString();
              if (quad.getPredicate().equals(Vg.ENTRY_KEY)) {
                publications.put(subject, quad.getObject().getLiteralLexicalForm());
              } else if (quad.getPredicate().equals(Vg.ORDINAL)) {
                places.put(subject, Integer.parseInt(quad.getObject().getLiteralLexicalForm()));
              }
            });
    places.forEach(
        (signature, place) -> {
          int end = signature.lastIndexOf("/s/");
          String key = end < 0 ? null : publications.get(signature.substring(0, end));
          String person = key == null ? null : set.persons().getOrDefault(key, Map.of()).get(place);
          String name = person == null ? null : named.get(person);
          if (name != null) {
            names.put(signature, name);
          }
        });
  }

  private Quad printed(Quad quad) {
    String name =
        quad.getPredicate().equals(Vg.PRINTED_NAME)
            ? names.get(quad.getSubject().toString())
            : null;
    return name == null
        ? quad
        : Quad.create(
            quad.getGraph(),
            quad.getSubject(),
            quad.getPredicate(),
            NodeFactory.createLiteralString(name));
  }
}
