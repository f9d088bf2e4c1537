package org.vitagraph.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.name.VenueName;

/**
 * The venues of a file of records, each taken apart once while it recurs: a million records appear
 * at some thousand venues, and to take one apart costs more than all the rest of a record.
 */
final class RecordVenues {
  private static final int REMEMBERED = 4096;

  private final Map<String, Venue> venues =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Venue> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** A container in its parts, with the kind of publication that its words speak for. */
  record Venue(VenueName name, Optional<PublicationKind> kind) {}

  /** Takes the container apart. */
  Venue venue(String container) {
    Venue known = venues.get(container);
    if (known == null) {
      known = new Venue(VenueName.parse(container), PublicationKindGuess.of(container));
      venues.put(container, known);
    }
    return known;
  }
}
