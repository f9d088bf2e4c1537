package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** Writes the persons: names, identifiers and the mentions that each stands on. */
final class PersonWriter {
  private static final List<Stated> ONE = List.of(Stated.ORCID, Stated.DBLP);
  private static final List<Stated> ANY = List.of(Stated.URL, Stated.INTEREST);

  private final Mentions mentions;
  private final Clusters clusters;
  private final Picture picture;

  PersonWriter(Mentions mentions, Clusters clusters, Picture picture) {
    this.mentions = mentions;
    this.clusters = clusters;
    this.picture = picture;
  }

  /** Writes all persons and returns their IRIs. */
  EntityIris write(Iris iris) {
    EntityIris people = new EntityIris(iris, "person", mentions.names);
    for (int root = 0; root < mentions.names; root++) {
      if (clusters.isRoot(root)) {
        write(root, people);
      }
    }
    people.complete();
    return people;
  }

  private void write(int root, EntityIris people) {
    Votes names = new Votes();
    int[] members = clusters.members(root);
    for (int member : members) {
      Mention mention = mentions.file.at(mentions.namePlace[member]);
      names.add(mention.text(Stated.PRINTED_NAME));
      mention.all(Stated.NAME).forEach(name -> names.add(name.getLiteralLexicalForm()));
    }
    String best = mentions.printedNames.best(names);
    Node person = people.give(root, best, mentions.nameIri(root).getURI());
    picture.type(person, Vg.PERSON_CLASS);
    picture.text(person, Vg.NAME, best);
    for (String name : new TreeSet<>(names.byVotes())) {
      if (!name.equals(best)) {
        picture.text(person, Vg.ALT_NAME, name);
      }
    }
    List<Mention> own = new ArrayList<>();
    for (int member : members) {
      Mention mention = mentions.file.at(mentions.namePlace[member]);
      picture.add(person, Vg.MENTION, mention.iri());
      if (mentions.publication[member] < 0) {
        own.add(mention);
      }
    }
    for (Stated property : ONE) {
      picture.add(person, property.property(), Best.value(own, property));
    }
    for (Stated property : ANY) {
      for (Mention mention : own) {
        mention.all(property).forEach(value -> picture.add(person, property.property(), value));
      }
    }
  }
}
