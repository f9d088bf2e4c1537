package org.vitagraph.resolve;

import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.Folding;

/** The organizations that facts name, written once each. */
final class Organizations {
  private final Remembered<Named> printed = new Remembered<>(Named::of);
  private final Mentions mentions;
  private final Clusters clusters;
  private final EntityIris iris;

  private Organizations(Mentions mentions, Iris iris) {
    this.mentions = mentions;
    long[] names = new long[mentions.facts];
    long[] acronyms = new long[mentions.facts];
    for (int fact = 0; fact < mentions.facts; fact++) {
      names[fact] = Keys.hash(named(fact).key());
      acronyms[fact] = Keys.hash(named(fact).acronymKey());
    }
    this.clusters = Series.cluster(names, acronyms, this::named);
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
    return printed.of(mentions.fact(fact).text(Stated.ORGANIZATION_NAME));
  }

  private void write(int root, Picture picture) {
    Votes names = new Votes();
    Votes acronyms = new Votes();
    Votes forms = new Votes();
    for (int member : clusters.members(root)) {
      Named named = named(member);
      names.add(named.name());
      acronyms.add(named.acronym());
      forms.add(mentions.fact(member).text(Stated.ORGANIZATION_NAME));
    }
    acronyms.byVotes().forEach(forms::add);
    String name = names.isEmpty() ? acronyms.best() : names.best();
    // Two organizations never share the words of a name, nor two nameless ones an acronym.
    String content = names.isEmpty() ? "acronym " + named(root).acronymKey() : Folding.words(name);
    Node organization = iris.give(root, name, content);
    picture.type(organization, Vg.ORGANIZATION_CLASS);
    picture.text(organization, Vg.NAME, name);
    for (String other : new TreeSet<>(forms.byVotes())) {
      if (!other.equals(name)) {
        picture.text(organization, Vg.ALT_NAME, other);
      }
    }
    for (int member : clusters.members(root)) {
      picture.add(organization, Vg.MENTION, mentions.fact(member).iri());
    }
  }
}
