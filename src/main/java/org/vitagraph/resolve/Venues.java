package org.vitagraph.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.KnownVenues;
import org.vitagraph.text.Folding;

/** The venues that publications name, written once each. */
final class Venues {
  private final Mentions mentions;
  private final Clusters clusters;
  private final boolean[] isNamed;
  private final EntityIris iris;
  private final Editions editions;

  private Venues(Mentions mentions, Iris iris, Picture picture) {
    this.mentions = mentions;
    this.clusters =
        Series.cluster(mentions.venueName, mentions.acronym, known(mentions), this::named);
    this.isNamed = new boolean[mentions.publications];
    this.iris = new EntityIris(iris, "venue", mentions.publications);
    this.editions = new Editions(mentions, clusters, iris, picture);
  }

  /** Writes all venues. */
  static Venues write(Mentions mentions, Iris iris, Picture picture) {
    Venues venues = new Venues(mentions, iris, picture);
    for (int root = 0; root < mentions.publications; root++) {
      if (venues.clusters.isRoot(root) && !venues.named(root).isEmpty()) {
        venues.write(root, picture);
      }
    }
    return venues;
  }

  /** The venue that most of the publications name, if they name one. */
  @Nullable Node of(int[] publications) {
    int root = root(publications);
    return root < 0 ? null : iris.of(root);
  }

  /** The event of that year of the venue that most of the publications name. */
  @Nullable Node edition(int[] publications, int year) {
    int root = root(publications);
    return root < 0 || year == 0 ? null : editions.of(root, iris.of(root), year);
  }

  private static long[] known(Mentions mentions) {
    long[] known = new long[mentions.publications];
    for (int p = 0; p < known.length; p++) {
      if (mentions.venueName[p] != 0 || mentions.acronym[p] != 0) {
        Named named = mentions.venue(mentions.file.at(mentions.publicationPlace[p]));
        known[p] = Keys.hash(KnownVenues.idOf(named.name(), named.acronym()));
      }
    }
    return known;
  }

  private int root(int[] publications) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (int publication : publications) {
      int root = clusters.root(publication);
      if (isNamed[root]) {
        votes.merge(root, 1, Integer::sum);
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      best = best == null || vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
    }
    return best == null ? -1 : best;
  }

  private Named named(int publication) {
    return mentions.venue(mentions.file.at(mentions.publicationPlace[publication]));
  }

  private void write(int root, Picture picture) {
    isNamed[root] = true;
    Votes names = new Votes();
    Votes acronyms = new Votes();
    Votes kinds = new Votes();
    int member = root;
    do {
      Mention publication = mentions.file.at(mentions.publicationPlace[member]);
      Named named = mentions.venue(publication);
      names.add(named.name());
      acronyms.add(named.acronym());
      kinds.add(WorkKind.of(publication).venueKind());
      member = clusters.next(member);
    } while (member != root);
    String acronym = acronyms.best();
    String name = names.isEmpty() ? acronym : names.best();
    // Two venues never share the words of a name, nor two nameless ones an acronym.
    String content = names.isEmpty() ? "acronym " + named(root).acronymKey() : Folding.words(name);
    Node venue = iris.give(root, acronym.isEmpty() ? name : acronym, content);
    picture.type(venue, Vg.VENUE_CLASS);
    picture.text(venue, Vg.NAME, name);
    picture.text(venue, Vg.ACRONYM, acronym);
    if (!kinds.isEmpty()) {
      picture.add(venue, Vg.KIND, Vg.concept(kinds.best()));
    }
    for (String other : new TreeSet<>(concat(names.byVotes(), acronyms.byVotes()))) {
      if (!other.equals(name) && !other.equals(acronym)) {
        picture.text(venue, Vg.ALT_NAME, other);
      }
    }
  }

  private static List<String> concat(List<String> some, List<String> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }
}
