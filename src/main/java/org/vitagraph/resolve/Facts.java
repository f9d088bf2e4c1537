package org.vitagraph.resolve;

import org.apache.jena.graph.Node;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.Folding;

/**
 * Degrees, positions, awards, advisings and activities that several documents state of one person:
 * one fact when what it is, where and when agree. A document never states one fact twice: two that
 * look alike in one document are joined with nothing.
 */
final class Facts {
  private final Mentions mentions;
  private final Clusters persons;
  private final Organizations organizations;
  private final Clusters clusters;

  private Facts(Mentions mentions, Clusters persons, Organizations organizations) {
    this.mentions = mentions;
    this.persons = persons;
    this.organizations = organizations;
    clusters = new Clusters(mentions.facts);
  }

  /** Joins equal facts; advisings last, since they are told apart by what they belong to. */
  static Facts of(Mentions mentions, Clusters persons, Organizations organizations) {
    Facts facts = new Facts(mentions, persons, organizations);
    facts.join(false);
    facts.join(true);
    return facts;
  }

  /** The facts' clusters. */
  Clusters clusters() {
    return clusters;
  }

  /** The root of the person with that IRI in a document; -1 if nobody has it. */
  int person(Node iri) {
    int name = mentions.findName(iri.getURI());
    return name < 0 ? -1 : persons.root(name);
  }

  /** The root of the degree or position with that IRI in a document; -1 if none has it. */
  int fact(Node iri) {
    int fact = mentions.file.find(iri.getURI(), mentions.factPlace, mentions.facts);
    return fact < 0 ? -1 : clusters.root(fact);
  }

  private void join(boolean advisings) {
    long[] keys = new long[mentions.facts];
    for (int fact = 0; fact < keys.length; fact++) {
      Mention mention = mentions.fact(fact);
      if (mention.is(Vg.ADVISING) == advisings) {
        keys[fact] = Keys.hash(advisings ? advising(mention) : key(fact, mention));
      }
    }
    int[] order = Order.by(0, keys.length, fact -> keys[fact]);
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      boolean twiceInOne = false;
      while (end < order.length && keys[order[end]] == keys[order[start]]) {
        twiceInOne |= mentions.factDocument[order[end]] == mentions.factDocument[order[end - 1]];
        end++;
      }
      for (int i = start + 1; i < end && keys[order[start]] != 0 && !twiceInOne; i++) {
        clusters.join(clusters.root(order[start]), order[i]);
      }
    }
  }

  /** What a fact of several documents must agree in; empty when too little is said. */
  private String key(int fact, Mention mention) {
    Node holder = mention.one(Stated.PERSON);
    int person = holder == null ? -1 : person(holder);
    int organization = organizations.root(fact);
    String name = Folding.letters(mention.text(Stated.NAME));
    String role = Folding.letters(mention.text(Stated.ROLE));
    String title = Folding.letters(mention.text(Stated.TITLE));
    int start = mention.year(Stated.START);
    int year = mention.has(Stated.DATE) ? mention.year(Stated.DATE) : start;
    if (person < 0) {
      return "";
    }
    if (mention.is(Vg.DEGREE)) {
      return organization < 0 || name.isEmpty()
          ? ""
          : key("degree", person, name, organization, mention.year(Stated.END));
    }
    if (mention.is(Vg.POSITION)) {
      return organization < 0 || role.isEmpty() || start == 0
          ? ""
          : key("position", person, role, organization, start);
    }
    if (mention.is(Vg.AWARD)) {
      String paper = mention.has(Stated.FOR_PUBLICATION) ? " paper" : "";
      return name.isEmpty() || year == 0 ? "" : key("award" + paper, person, name, 0, year);
    }
    String what = mention.text(Stated.KIND) + ' ' + name + ' ' + role + ' ' + title;
    return (name + title).isEmpty() || year == 0
        ? ""
        : key(what, person, Folding.letters(mention.text(Stated.VENUE_NAME)), organization, year);
  }

  private static String key(String sort, int person, String name, int organization, int year) {
    return sort + ' ' + person + ' ' + name + ' ' + organization + ' ' + year;
  }

  private String advising(Mention mention) {
    Node advisor = mention.one(Stated.ADVISOR);
    Node advisee = mention.one(Stated.ADVISEE);
    if (advisor == null || advisee == null) {
      return "";
    }
    Node during = mention.one(Stated.DURING);
    return "advising "
        + person(advisor)
        + ' '
        + person(advisee)
        + ' '
        + mention.text(Stated.KIND)
        + ' '
        + (during == null ? -1 : fact(during));
  }
}
