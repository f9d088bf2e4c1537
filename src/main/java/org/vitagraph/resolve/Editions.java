package org.vitagraph.resolve;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** The events of venues, one a year, with the number that publications print: the 32nd, 2005. */
final class Editions {
  private static final int HEX = 12;
  private static final int YEAR_BITS = 16;

  private final Iris iris;
  private final Picture picture;
  private final Map<Long, Votes> ordinals = new HashMap<>();
  private final Map<Long, Node> written = new HashMap<>();

  /** Reads the numbers that publications print. */
  Editions(Mentions mentions, Clusters venues, Iris iris, Picture picture) {
    this.iris = iris;
    this.picture = picture;
    for (int p = 0; p < mentions.publications; p++) {
      boolean isAtVenue = mentions.venueName[p] != 0 || mentions.acronym[p] != 0;
      if (isAtVenue && mentions.year[p] != 0) {
        int ordinal = mentions.file.at(mentions.publicationPlace[p]).number(Stated.ORDINAL);
        if (ordinal > 0) {
          ordinals
              .computeIfAbsent(key(venues.root(p), mentions.year[p]), key -> new Votes())
              .add(Integer.toString(ordinal));
        }
      }
    }
  }

  /** The event of a venue, by its root, in a year; it is written when it is first asked for. */
  Node of(int root, Node venue, int year) {
    return written.computeIfAbsent(
        key(root, year),
        key -> {
          String uri = venue.getURI();
          String local = uri.substring(uri.lastIndexOf('/') + 1);
          // A name without Latin letters leaves a hash alone.
          String slug = local.substring(0, local.lastIndexOf('-') + 1) + year;
          Node edition = iris.entity("edition", slug, Keys.hex(uri + ' ' + year, HEX));
          picture.type(edition, Vg.EDITION_CLASS);
          picture.add(edition, Vg.VENUE, venue);
          picture.year(edition, Vg.DATE, year);
          Votes printed = ordinals.get(key);
          if (printed != null) {
            picture.number(edition, Vg.ORDINAL, Integer.parseInt(printed.best()));
          }
          return edition;
        });
  }

  private static long key(int root, int year) {
    return (long) root << YEAR_BITS | year;
  }
}
