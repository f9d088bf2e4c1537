package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * Writes the works with their best values, their authors in order, and who is an author of what.
 */
final class WorkWriter {
  private static final int SLUG = 60;
  private static final int HEX = 12;
  private static final List<Stated> VOTED =
      List.of(Stated.VOLUME, Stated.ISSUE, Stated.PAGES, Stated.DOI, Stated.ARXIV);
  private static final List<String> STATUSES = List.of("to-appear", "submitted", "in-progress");

  private final Mentions mentions;
  private final Works works;
  private final Clusters persons;
  private final PersonIris people;
  private final Iris iris;
  private final Picture picture;

  WorkWriter(
      Mentions mentions,
      Works works,
      Clusters persons,
      PersonIris people,
      Iris iris,
      Picture picture) {
    this.mentions = mentions;
    this.works = works;
    this.persons = persons;
    this.people = people;
    this.iris = iris;
    this.picture = picture;
  }

  /** Writes all works. */
  void write(Venues venues) {
    for (int root = 0; root < mentions.publications; root++) {
      if (works.clusters().isRoot(root)) {
        write(root, venues);
      }
    }
  }

  /** The IRI of the work of that root. */
  Node iri(int root) {
    return iri(publications(root));
  }

  private Node iri(List<Mention> publications) {
    String smallest = publications.get(0).iri().getURI();
    return iris.entity("work", Keys.slug(title(publications), SLUG), Keys.hex(smallest, HEX));
  }

  private void write(int root, Venues venues) {
    List<Mention> publications = publications(root);
    Node work = iri(publications);
    picture.type(work, Vg.WORK);
    picture.text(work, Vg.TITLE, title(publications));
    add(work, Vg.KIND, best(publications, Stated.KIND));
    add(work, Vg.STATUS, status(publications));
    add(work, Vg.DATE, date(publications, Stated.DATE));
    add(work, Vg.VENUE, venues.of(root));
    for (Stated property : VOTED) {
      add(work, property.property(), best(publications, property));
    }
    for (Mention publication : publications) {
      picture.add(work, Vg.MENTION, publication.iri());
    }
    if (works.head(root) >= 0) {
      picture.add(work, Vg.VERSION_OF, iri(works.head(root)));
    }
    writeAuthors(work, works.reference(root));
  }

  private void writeAuthors(Node work, int reference) {
    if (mentions.isTruncated[reference]) {
      picture.isTrue(work, Vg.LIST_TRUNCATED);
    }
    int end = mentions.endOfSignatures(reference);
    for (int i = mentions.firstSignature[reference]; i < end; i++) {
      Mention printed = mentions.file.at(mentions.namePlace[i]);
      Node signature = iris.part(work, "s/" + mentions.ordinal[i]);
      Node person = people.of(persons.root(i));
      picture.add(work, Vg.HAS_SIGNATURE, signature);
      picture.type(signature, Vg.SIGNATURE);
      picture.number(signature, Vg.ORDINAL, mentions.ordinal[i]);
      picture.text(signature, Vg.PRINTED_NAME, printed.text(Stated.PRINTED_NAME));
      if (printed.has(Stated.EQUAL_CONTRIBUTION)) {
        picture.isTrue(signature, Vg.EQUAL_CONTRIBUTION);
      }
      picture.add(signature, Vg.PERSON, person);
      picture.add(person, Vg.AUTHOR_OF, work);
    }
  }

  private List<Mention> publications(int root) {
    List<Mention> publications = new ArrayList<>();
    for (int member : works.clusters().members(root)) {
      publications.add(mentions.file.at(mentions.publicationPlace[member]));
    }
    return publications;
  }

  private void add(Node subject, Node property, @Nullable Node value) {
    if (value != null) {
      picture.add(subject, property, value);
    }
  }

  private static String title(List<Mention> publications) {
    Votes titles = new Votes();
    publications.forEach(publication -> titles.add(publication.text(Stated.TITLE)));
    return titles.best();
  }

  /** The value that most publications state. */
  static @Nullable Node best(List<Mention> mentions, Stated property) {
    Map<Node, Integer> votes = new TreeMap<>(Comparator.comparing(Node::toString));
    for (Mention mention : mentions) {
      mention.all(property).forEach(value -> votes.merge(value, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Node, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().toString().length())
                .thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Of the year that most mentions state, the most exact date. */
  static @Nullable Node date(List<Mention> mentions, Stated property) {
    Votes years = new Votes();
    for (Mention mention : mentions) {
      int year = mention.year(property);
      years.add(year == 0 ? "" : Integer.toString(year));
    }
    String year = years.best();
    Votes exact = new Votes();
    Map<String, Node> dates = new TreeMap<>();
    int longest = 0;
    for (Mention mention : mentions) {
      for (Node date : mention.all(property)) {
        String text = date.getLiteralLexicalForm();
        if (text.startsWith(year)) {
          longest = Math.max(longest, text.length());
          exact.add(text);
          dates.put(text, date);
        }
      }
    }
    for (String text : exact.byVotes()) {
      if (text.length() == longest) {
        return dates.get(text);
      }
    }
    return null;
  }

  /** A work that one document lists as published is published; else the furthest status holds. */
  private static @Nullable Node status(List<Mention> publications) {
    int furthest = STATUSES.size();
    for (Mention publication : publications) {
      if (!publication.has(Stated.STATUS)) {
        return null;
      }
      for (int i = 0; i < furthest; i++) {
        if (publication.all(Stated.STATUS).contains(Vg.concept(STATUSES.get(i)))) {
          furthest = i;
        }
      }
    }
    return furthest < STATUSES.size() ? Vg.concept(STATUSES.get(furthest)) : null;
  }
}
