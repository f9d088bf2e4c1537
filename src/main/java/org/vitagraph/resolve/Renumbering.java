package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Which number a name or publication had in the last resolution, and which it has now. */
final class Renumbering {
  /** The numbers now, by those then; -1 for what is gone. */
  private final int[] now;

  /** The numbers then, by those now; -1 for what is new. */
  private final int[] then;

  private Renumbering(int before, int size) {
    now = new int[before];
    then = new int[size];
    Arrays.fill(now, -1);
    Arrays.fill(then, -1);
  }

  int now(int before) {
    return before < 0 ? -1 : now[before];
  }

  int then(int number) {
    return then[number];
  }

  boolean isNew(int number) {
    return then[number] < 0;
  }

  /** The numbers now, by those then. */
  int[] all() {
    return now;
  }

  int size() {
    return then.length;
  }

  /**
   * Of names.
   *
   * @param changed IRIs of documents of which nothing is as it was
   */
  static Renumbering ofNames(Memory before, Mentions mentions, Set<String> changed) {
    Renumbering numbers = new Renumbering(before.persons.length, mentions.names);
    Map<String, Memory.Place> places = before.places(changed);
    for (int d = 0; d < mentions.documents; d++) {
      Memory.Place was = places.get(mentions.documentIri(d));
      if (was != null) {
        int first = mentions.documentNames[d];
        numbers.match(was.name(), first, mentions.documentNames[d + 1] - first);
      }
    }
    return numbers;
  }

  /** The same, of publications. */
  static Renumbering ofPublications(Memory before, Mentions mentions, Set<String> changed) {
    Renumbering numbers = new Renumbering(before.works.length, mentions.publications);
    Map<String, Memory.Place> places = before.places(changed);
    for (int d = 0; d < mentions.documents; d++) {
      Memory.Place was = places.get(mentions.documentIri(d));
      if (was != null) {
        int first = mentions.documentPublications[d];
        numbers.match(was.publication(), first, mentions.documentPublications[d + 1] - first);
      }
    }
    return numbers;
  }

  private void match(int before, int number, int count) {
    for (int i = 0; i < count; i++) {
      now[before + i] = number + i;
      then[number + i] = before + i;
    }
  }
}
