package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitagraph.graph.Vg;

/**
 * People who are known by their names, since these are so rare that nobody else has them. A set of
 * publications of which few authors are known holds many such, some of them with dozens of works:
 * under common names ({@link Namesakes}) they serve to learn from as the known do.
 */
final class RareNames {
  /** The logarithm of a probability: one in half a million is rare. */
  private static final double RARE = -13;

  private static final int FEWEST_WORKS = 3;
  private static final int MOST_PEOPLE = 480;

  private RareNames() {}

  /**
   * The same publications, with those known whose names are rare.
   *
   * @param rarity how common names are
   */
  static PersonTraining.Known in(PersonTraining.Known set, Rarity rarity) {
    Map<String, List<Signatures.Place>> places = new HashMap<>();
    Signatures signatures = Signatures.of(set.quads());
    set.quads()
        .quads()
        .forEachRemaining(
            quad -> {
              Signatures.Place place = signatures.place(quad.getSubject());
              if (place != null && quad.getPredicate().equals(Vg.PRINTED_NAME)) {
                Spelling name = Spelling.of(quad.getObject().getLiteralLexicalForm());
                if (isRare(name, rarity)) {
                  places.computeIfAbsent(written(name), n -> new ArrayList<>()).add(place);
                }
              }
            });
    places.values().removeIf(works -> works.size() < FEWEST_WORKS);
    Set<String> chosen = new HashSet<>();
    places.keySet().stream()
        .sorted(Comparator.comparing(Keys::hash))
        .limit(MOST_PEOPLE)
        .forEach(chosen::add);
    Map<String, Map<Integer, String>> persons = new HashMap<>();
    places.forEach(
        (name, works) -> {
          if (chosen.contains(name)) {
            works.forEach(
                place ->
                    persons
                        .computeIfAbsent(place.publication(), key -> new HashMap<>())
                        .put(place.ordinal(), name));
          }
        });
    return new PersonTraining.Known(set.quads(), persons);
  }

  private static boolean isRare(Spelling name, Rarity rarity) {
    return name.isFull() && !name.family().isEmpty() && rarity.ofName(name) < RARE;
  }

  private static String written(Spelling name) {
    return String.join(" ", name.given()) + " " + String.join(" ", name.family());
  }
}
