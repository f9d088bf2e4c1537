package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** Writes degrees, positions, awards, advisings and activities, with whom and where resolved. */
final class FactWriter {
  private static final int HEX = 16;

  /** What is shown as most documents print it. */
  private static final List<Stated> COPIED =
      List.of(
          Stated.NAME,
          Stated.TITLE,
          Stated.KIND,
          Stated.ROLE,
          Stated.FIELD,
          Stated.THESIS,
          Stated.ORGANIZATION_NAME,
          Stated.UNIT,
          Stated.VENUE_NAME,
          Stated.OUTCOME,
          Stated.NUMBER,
          Stated.TERM);

  private final Mentions mentions;
  private final Facts facts;
  private final Organizations organizations;
  private final EntityIris people;
  private final Works works;
  private final WorkWriter workWriter;
  private final Iris iris;
  private final Picture picture;

  FactWriter(
      Mentions mentions,
      Facts facts,
      Organizations organizations,
      EntityIris people,
      Works works,
      WorkWriter workWriter,
      Iris iris,
      Picture picture) {
    this.mentions = mentions;
    this.facts = facts;
    this.organizations = organizations;
    this.people = people;
    this.works = works;
    this.workWriter = workWriter;
    this.iris = iris;
    this.picture = picture;
  }

  /** Writes all facts. */
  void write() {
    for (int root = 0; root < mentions.facts; root++) {
      if (facts.clusters().isRoot(root)) {
        write(root);
      }
    }
  }

  private void write(int root) {
    List<Mention> same = same(root);
    Node type = type(same.get(0));
    Node fact = iri(root);
    picture.type(fact, type);
    same.forEach(mention -> picture.add(fact, Vg.MENTION, mention.iri()));
    for (Stated property : COPIED) {
      picture.add(fact, property.property(), Best.value(same, property));
    }
    if (same.stream().noneMatch(mention -> mention.has(Stated.UNIT)) && hasUnit(type)) {
      picture.text(fact, Vg.UNIT, organizations.unit(root));
    }
    picture.add(fact, Vg.DATE, Best.date(same, Stated.DATE));
    writePeriod(fact, same);
    picture.add(fact, Vg.PERSON, person(same, Stated.PERSON));
    picture.add(fact, Vg.ORGANIZATION, organizations.of(root));
    picture.add(fact, Vg.FOR_PUBLICATION, work(same));
    if (type.equals(Vg.ADVISING)) {
      writeAdvising(fact, same);
    }
  }

  private static boolean hasUnit(Node type) {
    return type.equals(Vg.DEGREE) || type.equals(Vg.POSITION);
  }

  /** Start and end by votes, unless these contradict each other: then as one document has them. */
  private void writePeriod(Node fact, List<Mention> same) {
    Node start = Best.date(same, Stated.START);
    Node end = Best.date(same, Stated.END);
    if (start != null && end != null && isBefore(end, start)) {
      start = same.get(0).one(Stated.START);
      end = same.get(0).one(Stated.END);
    }
    picture.add(fact, Vg.START, start);
    picture.add(fact, Vg.END, end);
    if (end == null && same.stream().anyMatch(mention -> mention.has(Stated.CURRENT))) {
      picture.isTrue(fact, Vg.CURRENT);
    }
  }

  private static boolean isBefore(Node one, Node other) {
    String a = one.getLiteralLexicalForm();
    String b = other.getLiteralLexicalForm();
    int length = Math.min(a.length(), b.length());
    return a.substring(0, length).compareTo(b.substring(0, length)) < 0;
  }

  private void writeAdvising(Node fact, List<Mention> same) {
    Node advisor = person(same, Stated.ADVISOR);
    Node advisee = person(same, Stated.ADVISEE);
    picture.add(fact, Vg.ADVISOR, advisor);
    picture.add(fact, Vg.ADVISEE, advisee);
    Node during = Best.value(same, Stated.DURING);
    int course = during == null ? -1 : facts.fact(during);
    picture.add(fact, Vg.DURING, course < 0 ? null : iri(course));
  }

  /** Advisee and advisor by turns, by their roots: each pair once, in order. */
  int[] advised() {
    LongList pairs = new LongList();
    for (int root = 0; root < mentions.facts; root++) {
      if (facts.clusters().isRoot(root)) {
        List<Mention> same = same(root);
        int advisee = type(same.get(0)).equals(Vg.ADVISING) ? root(same, Stated.ADVISEE) : -1;
        int advisor = advisee < 0 ? -1 : root(same, Stated.ADVISOR);
        if (advisor >= 0) {
          pairs.add((long) advisee << 32 | advisor);
        }
      }
    }
    return Arrays.stream(pairs.sortedOnce())
        .flatMap(pair -> LongStream.of(pair >>> 32, pair & 0xffffffffL))
        .mapToInt(root -> (int) root)
        .toArray();
  }

  private List<Mention> same(int root) {
    List<Mention> same = new ArrayList<>();
    for (int member : facts.clusters().members(root)) {
      same.add(mentions.fact(member));
    }
    return same;
  }

  private @Nullable Node person(List<Mention> same, Stated property) {
    int root = root(same, property);
    return root < 0 ? null : people.of(root);
  }

  private int root(List<Mention> same, Stated property) {
    for (Mention mention : same) {
      Node stated = mention.one(property);
      int person = stated == null ? -1 : facts.person(stated);
      if (person >= 0) {
        return person;
      }
    }
    return -1;
  }

  private @Nullable Node work(List<Mention> same) {
    for (Mention mention : same) {
      Node stated = mention.one(Stated.FOR_PUBLICATION);
      int publication = stated == null ? -1 : mentions.findPublication(stated.getURI());
      if (publication >= 0) {
        int root = works.clusters().root(publication);
        return works.isTitled(root) ? workWriter.iri(root) : null;
      }
    }
    return null;
  }

  private Node iri(int root) {
    Mention smallest = mentions.fact(root);
    String kind = type(smallest).getLocalName().toLowerCase(Locale.ROOT);
    return iris.entity(kind, "", Keys.hex(smallest.iri().getURI(), HEX));
  }

  private static Node type(Mention mention) {
    return mention.all(Stated.TYPE).get(0);
  }
}
