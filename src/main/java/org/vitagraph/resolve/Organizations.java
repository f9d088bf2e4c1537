package org.vitagraph.resolve;

import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** The organizations that facts name, written once each. */
final class Organizations {
  private final Mentions mentions;
  private final Clusters clusters;
  private final EntityIris iris;

  private Organizations(Mentions mentions, Iris iris) {
    this.mentions = mentions;
    this.clusters = Series.cluster(mentions.facts, this::named);
    this.iris = new EntityIris(iris, "organization", mentions.facts);
  }

  /** Writes all organizations. */
  static Organizations write(Mentions mentions, Iris iris, Picture picture) {
    Organizations organizations = new Organizations(mentions, iris);
    for (int root = 0; root < mentions.facts; root++) {
      if (organizations.clusters.isRoot(root) && !organizations.named(root).isEmpty()) {
        organizations.write(root, picture);
      }
    }
    return organizations;
  }

  /** What tells apart the organizations that facts name; -1 for a fact that names none. */
  int root(int fact) {
    return named(fact).isEmpty() ? -1 : clusters.root(fact);
  }

  /** The organization that the fact names, if it names one. */
  @Nullable Node of(int fact) {
    int root = root(fact);
    return root < 0 ? null : iris.of(root);
  }

  private Named named(int fact) {
    return Named.of(mentions.fact(fact).text(Stated.ORGANIZATION_NAME));
  }

  private void write(int root, Picture picture) {
    Votes names = new Votes();
    Votes acronyms = new Votes();
    Votes printed = new Votes();
    for (int member : clusters.members(root)) {
      Named named = named(member);
      names.add(named.name());
      acronyms.add(named.acronym());
      printed.add(mentions.fact(member).text(Stated.ORGANIZATION_NAME));
    }
    acronyms.byVotes().forEach(printed::add);
    String name = names.isEmpty() ? acronyms.best() : names.best();
    String key = names.isEmpty() ? acronyms.best() : new Named(name, "").key();
    Node organization = iris.give(root, name, "organization " + key);
    picture.type(organization, Vg.ORGANIZATION_CLASS);
    picture.text(organization, Vg.NAME, name);
    for (String other : new TreeSet<>(printed.byVotes())) {
      if (!other.equals(name)) {
        picture.text(organization, Vg.ALT_NAME, other);
      }
    }
    for (int member : clusters.members(root)) {
      picture.add(organization, Vg.MENTION, mentions.fact(member).iri());
    }
  }
}
