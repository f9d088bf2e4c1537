package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
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

  /**
   * Names all persons.
   *
   * @param kept the ends of the IRIs of those who have theirs already, by their roots
   */
  EntityIris name(Iris iris, @Nullable String[] kept) {
    EntityIris people = new EntityIris(iris, "person", mentions.names);
    for (int root = 0; root < mentions.names; root++) {
      if (clusters.isRoot(root)) {
        String local = kept[root];
        if (local == null) {
          String best = mentions.printedNames.best(names(root));
          people.give(root, best, mentions.nameIri(root).getURI());
        } else {
          people.keep(root, local);
        }
      }
    }
    people.complete();
    return people;
  }

  /** Writes the persons that were reached. */
  void write(EntityIris people, Reach reach) {
    for (int root = 0; root < mentions.names; root++) {
      if (clusters.isRoot(root) && reach.hasPerson(root)) {
        reach.touch(people.of(root));
        write(root, people.of(root));
      }
    }
  }

  private Votes names(int root) {
    Votes names = new Votes();
    for (int member : clusters.members(root)) {
      Mention mention = mentions.file.at(mentions.namePlace[member]);
      names.add(mention.text(Stated.PRINTED_NAME));
      mention.all(Stated.NAME).forEach(name -> names.add(name.getLiteralLexicalForm()));
    }
    return names;
  }

  private void write(int root, Node person) {
    Votes names = names(root);
    String best = mentions.printedNames.best(names);
    int[] members = clusters.members(root);
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
