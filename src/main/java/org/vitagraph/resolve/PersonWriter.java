package org.vitagraph.resolve;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** Writes the persons: names, identifiers and the mentions that each stands on. */
final class PersonWriter {
  private static final List<Stated> IDENTIFIERS = List.of(Stated.ORCID, Stated.DBLP, Stated.URL);

  private final Mentions mentions;
  private final Clusters clusters;
  private final Picture picture;

  PersonWriter(Mentions mentions, Clusters clusters, Picture picture) {
    this.mentions = mentions;
    this.clusters = clusters;
    this.picture = picture;
  }

  /** Writes all persons and returns their IRIs. */
  PersonIris write(Iris iris) {
    PersonIris people = new PersonIris(iris, mentions.names);
    for (int root = 0; root < mentions.names; root++) {
      if (clusters.isRoot(root)) {
        write(root, people);
      }
    }
    return people;
  }

  private void write(int root, PersonIris people) {
    Votes names = new Votes();
    int[] members = clusters.members(root);
    for (int member : members) {
      Mention mention = mentions.file.at(mentions.namePlace[member]);
      names.add(mention.text(Stated.PRINTED_NAME));
      mention.all(Stated.NAME).forEach(name -> names.add(name.getLiteralLexicalForm()));
    }
    String best = PersonValues.best(names);
    Node person = people.give(root, best, mentions.nameIri(root));
    picture.type(person, Vg.PERSON_CLASS);
    picture.text(person, Vg.NAME, best);
    for (String name : new TreeSet<>(names.byVotes())) {
      if (!name.equals(best)) {
        picture.text(person, Vg.ALT_NAME, name);
      }
    }
    for (int member : members) {
      Mention mention = mentions.file.at(mentions.namePlace[member]);
      picture.add(person, Vg.MENTION, mention.iri());
      for (Stated identifier : IDENTIFIERS) {
        mention.all(identifier).forEach(id -> picture.add(person, identifier.property(), id));
      }
    }
  }
}
