package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.Folding;

/** The organizations that facts name, written once each. */
final class Organizations {
  /** An acronym of fewer letters is no proof outside of the document that prints the name. */
  private static final int TELLING = 4;

  private final Remembered<OrganizationName> printed = new Remembered<>(OrganizationName::of);
  private final Mentions mentions;
  private final Clusters clusters;
  private final EntityIris iris;

  private Organizations(Mentions mentions, OrganizationNames register, Iris iris) {
    this.mentions = mentions;
    long[] names = new long[mentions.facts];
    long[] acronyms = new long[mentions.facts];
    long[] known = new long[mentions.facts];
    for (int fact = 0; fact < mentions.facts; fact++) {
      OrganizationName name = name(fact);
      names[fact] = Keys.hash(name.key());
      acronyms[fact] = Keys.hash(name.named().acronymKey());
      String best = name.key().isEmpty() ? name.named().acronym() : name.named().name();
      known[fact] = best.isEmpty() ? 0 : Keys.hash(register.idOf(best));
    }
    this.clusters = Series.cluster(names, acronyms, known, this::named);
    joinInitials(names);
    this.iris = new EntityIris(iris, "organization", mentions.facts);
  }

  /**
   * {@code KAIST} is what has these initials, if there is but one, and if the acronym is long or
   * stands beside the name in one document.
   */
  private void joinInitials(long[] names) {
    Map<String, Set<Integer>> byInitials = new TreeMap<>();
    Map<String, Set<Integer>> bare = new TreeMap<>();
    for (int fact = 0; fact < names.length; fact++) {
      if (names[fact] != 0) {
        byInitials
            .computeIfAbsent(name(fact).initials(), key -> new TreeSet<>())
            .add(clusters.root(fact));
      } else if (!named(fact).isEmpty() && isNameless(clusters.root(fact), names)) {
        bare.computeIfAbsent(named(fact).acronymKey(), key -> new TreeSet<>())
            .add(clusters.root(fact));
      }
    }
    bare.forEach(
        (acronym, roots) -> {
          Set<Integer> things = byInitials.getOrDefault(acronym, Set.of());
          if (things.size() == 1 && roots.size() == 1) {
            int thing = clusters.root(things.iterator().next());
            int root = clusters.root(roots.iterator().next());
            if (thing != root && (acronym.length() >= TELLING || haveDocument(thing, root))) {
              clusters.join(thing, root);
            }
          }
        });
  }

  private boolean isNameless(int root, long[] names) {
    return Arrays.stream(clusters.members(root)).allMatch(member -> names[member] == 0);
  }

  private boolean haveDocument(int oneRoot, int otherRoot) {
    Set<Integer> documents = new TreeSet<>();
    for (int member : clusters.members(oneRoot)) {
      documents.add(mentions.factDocument[member]);
    }
    return Arrays.stream(clusters.members(otherRoot))
        .anyMatch(member -> documents.contains(mentions.factDocument[member]));
  }

  /** Writes all organizations. */
  static Organizations write(
      Mentions mentions, OrganizationNames register, Iris iris, Picture picture) {
    Organizations organizations = new Organizations(mentions, register, iris);
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

  /** The unit that stands in the name of the organization; empty when none does. */
  String unit(int fact) {
    return name(fact).unit();
  }

  private OrganizationName name(int fact) {
    return printed.of(mentions.fact(fact).text(Stated.ORGANIZATION_NAME));
  }

  private Named named(int fact) {
    return name(fact).named();
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
