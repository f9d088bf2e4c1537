package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
      List.of(
          Stated.VOLUME,
          Stated.ISSUE,
          Stated.PAGES,
          Stated.DOI,
          Stated.ARXIV,
          Stated.PMID,
          Stated.ANTHOLOGY,
          Stated.ISBN);
  private static final List<String> STATUSES = List.of("to-appear", "submitted", "in-progress");

  private final Mentions mentions;
  private final Works works;
  private final Clusters persons;
  private final EntityIris people;
  private final Iris iris;
  private final Picture picture;

  WorkWriter(
      Mentions mentions,
      Works works,
      Clusters persons,
      EntityIris people,
      Iris iris,
      Picture picture) {
    this.mentions = mentions;
    this.works = works;
    this.persons = persons;
    this.people = people;
    this.iris = iris;
    this.picture = picture;
  }

  /** Where each work appeared: a hash of venue and edition, at its root. */
  int[] places(Venues venues) {
    int[] places = new int[mentions.publications];
    for (int root = 0; root < places.length; root++) {
      if (works.isTitled(root)) {
        int[] members = works.clusters().members(root);
        Node venue = venues.of(members);
        Node edition = edition(publications(root), members, venues);
        places[root] = (int) Keys.hash(venue + " " + edition);
      }
    }
    return places;
  }

  /** Writes the works that were reached, and those of the persons that were. */
  void write(Venues venues, Reach reach) {
    for (int root = 0; root < mentions.publications; root++) {
      if (works.isTitled(root)) {
        if (reach.hasWork(root)) {
          write(root, venues, reach);
        }
        writeAuthorships(root, reach);
      }
    }
  }

  private @Nullable Node edition(List<Mention> publications, int[] members, Venues venues) {
    if (Arrays.stream(members).noneMatch(p -> WorkKind.at(mentions.kind[p]).isPresented())) {
      return null;
    }
    Node date = Best.date(publications, Stated.DATE);
    int year = date == null ? 0 : Mention.yearOf(date.getLiteralLexicalForm());
    return venues.edition(members, year);
  }

  /** The IRI of the work of that root. */
  Node iri(int root) {
    return iri(publications(root));
  }

  private Node iri(List<Mention> publications) {
    String smallest = publications.get(0).iri().getURI();
    return iris.entity("work", Keys.slug(title(publications), SLUG), Keys.hex(smallest, HEX));
  }

  private void write(int root, Venues venues, Reach reach) {
    List<Mention> publications = publications(root);
    Node work = iri(publications);
    reach.touch(work);
    picture.type(work, Vg.WORK);
    picture.text(work, Vg.TITLE, title(publications));
    picture.add(work, Vg.KIND, Best.value(publications, Stated.KIND));
    picture.add(work, Vg.STATUS, status(publications));
    picture.add(work, Vg.DATE, Best.date(publications, Stated.DATE));
    int[] members = works.clusters().members(root);
    picture.add(work, Vg.VENUE, venues.of(members));
    picture.add(work, Vg.EDITION, edition(publications, members, venues));
    for (Stated property : VOTED) {
      picture.add(work, property.property(), Best.value(publications, property));
    }
    for (Mention publication : publications) {
      picture.add(work, Vg.MENTION, publication.iri());
    }
    if (works.head(root) >= 0) {
      picture.add(work, Vg.VERSION_OF, iri(works.head(root)));
    }
    writeAuthors(work, works.reference(root), reach);
  }

  private void writeAuthorships(int root, Reach reach) {
    int reference = works.reference(root);
    Node work = null;
    for (int i = mentions.firstSignature[reference]; i < mentions.endOfSignatures(reference); i++) {
      int person = persons.root(i);
      if (reach.hasPerson(person)) {
        work = work == null ? iri(root) : work;
        picture.add(people.of(person), Vg.AUTHOR_OF, work);
      }
    }
  }

  private void writeAuthors(Node work, int reference, Reach reach) {
    if (mentions.isTruncated[reference]) {
      picture.isTrue(work, Vg.LIST_TRUNCATED);
    }
    int end = mentions.endOfSignatures(reference);
    for (int i = mentions.firstSignature[reference]; i < end; i++) {
      Mention printed = mentions.file.at(mentions.namePlace[i]);
      int ordinal = i - mentions.firstSignature[reference] + 1;
      Node signature = iris.part(work, "s/" + ordinal);
      reach.touch(signature);
      picture.add(work, Vg.HAS_SIGNATURE, signature);
      picture.type(signature, Vg.SIGNATURE);
      picture.number(signature, Vg.ORDINAL, ordinal);
      picture.text(signature, Vg.PRINTED_NAME, printed.text(Stated.PRINTED_NAME));
      if (printed.has(Stated.EQUAL_CONTRIBUTION)) {
        picture.isTrue(signature, Vg.EQUAL_CONTRIBUTION);
      }
      picture.add(signature, Vg.PERSON, people.of(persons.root(i)));
    }
  }

  private List<Mention> publications(int root) {
    List<Mention> publications = new ArrayList<>();
    for (int member : works.clusters().members(root)) {
      publications.add(mentions.file.at(mentions.publicationPlace[member]));
    }
    return publications;
  }

  private static String title(List<Mention> publications) {
    Votes titles = new Votes();
    publications.forEach(publication -> titles.add(publication.text(Stated.TITLE)));
    return titles.best();
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
