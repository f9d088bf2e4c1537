package org.vitagraph.resolve;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/** One run of the stage, from the mentions to what is written of them. */
final class Run {
  private final Resolution resolution;
  private final MentionFile file;
  private final Reach reach;
  private final Memory after = new Memory();

  Run(Resolution resolution, MentionFile file, Reach reach) {
    this.resolution = resolution;
    this.file = file;
    this.reach = reach;
  }

  /** What the next resolution can go on from. */
  Memory after() {
    return after;
  }

  /** Resolves all that the file holds. */
  boolean resolve(Memory before, Set<String> changed) {
    return resolve(before, changed, List.of(), null);
  }

  /**
   * Resolves what the file holds, and what is not as it was.
   *
   * @param before what the last resolution found
   * @param changed IRIs of documents of which it does not hold
   * @param gone mentions that are no more
   * @param former what is stated now; null if nothing is
   * @return whether all is well; otherwise it must be resolved anew, and cannot be gone on from
   */
  boolean resolve(Memory before, Set<String> changed, List<Node> gone, @Nullable Former former) {
    Iris iris = resolution.iris();
    ChangedSubjects others = new ChangedSubjects(before, reach, resolution.out());
    Decisions decisions = new Decisions(resolution.out(), others, reach, iris);
    Mentions mentions = Mentions.of(file, PersonModel.Committed.MODEL.rarity(), before, changed);
    after.take(mentions);
    Renumbering names = Renumbering.ofNames(before, mentions, changed);
    Renumbering publications = Renumbering.ofPublications(before, mentions, changed);
    Works works = Works.of(mentions, resolution.user(), decisions, before, publications, after);
    ClusterChanges changedWorks = new ClusterChanges(works.clusters(), before.works, publications);
    Clusters persons = persons(before, mentions, works, names, changedWorks, decisions);
    ClusterChanges changedPersons = new ClusterChanges(persons, before.persons, names);
    remember(mentions, works, persons);

    Picture picture = new Picture(resolution.out());
    PersonWriter personWriter = new PersonWriter(mentions, persons, picture);
    EntityIris people = personWriter.name(iris, kept(before, names, persons, changedPersons));
    if (people.isAmbiguous() && !reach.isWhole()) {
      return false;
    }
    Picture rest = new Picture(others);
    Venues venues = Venues.write(mentions, iris, rest);
    WorkWriter workWriter = new WorkWriter(mentions, works, persons, people, iris, picture);
    after.places = workWriter.places(venues);
    Organizations organizations =
        Organizations.write(mentions, resolution.organizations(), iris, rest);
    Facts facts = Facts.of(mentions, persons, organizations);
    FactWriter factWriter =
        new FactWriter(mentions, facts, organizations, people, works, workWriter, iris, rest);
    factWriter.write();
    after.advised = factWriter.advised();
    LongSet vanished = others.end(after);
    if (former != null) {
      if (!vanished.isEmpty()) {
        former.others(vanished, reach::touch);
      }
      new Reaching(
              before,
              after,
              names,
              publications,
              mentions,
              works,
              persons,
              changedPersons,
              changedWorks,
              former,
              reach)
          .find(gone, people);
    }
    personWriter.write(people, reach);
    workWriter.write(venues, reach);
    new CoauthorWriter(mentions, works, persons, people, iris, picture).write(reach);
    for (int i = 0; i < after.advised.length; i += 2) {
      if (reach.hasPerson(after.advised[i])) {
        Node advisee = people.of(after.advised[i]);
        picture.add(advisee, Vg.ADVISED_BY, people.of(after.advised[i + 1]));
      }
    }
    int[] roots = IntStream.range(0, mentions.names).filter(persons::isRoot).toArray();
    after.people =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return people.local(roots[index]);
          }

          @Override
          public int size() {
            return roots.length;
          }
        };
    return !people.isAmbiguous();
  }

  private Clusters persons(
      Memory before,
      Mentions mentions,
      Works works,
      Renumbering names,
      ClusterChanges changedWorks,
      Decisions decisions) {
    Owners owners = new Owners(mentions);
    PersonClusters persons =
        new PersonClusters(mentions, owners.orcids(), resolution.user(), decisions);
    for (PersonRule rule : PersonRules.certain(owners, resolution.authors())) {
      rule.apply(mentions, works, persons);
    }
    after.ruled = persons.ruled();
    after.registered = persons.registered();
    after.certain = persons.clusters().all();
    Recollection recollection = Recollection.of(before, after, mentions, names, changedWorks);
    PersonEvidence evidence = new PersonEvidence(PersonModel.Committed.MODEL);
    after.hearingsByName = evidence.byName(mentions, works, persons, recollection);
    after.byName = persons.clusters().all();
    after.hearingsByPerson = evidence.byPerson(mentions, works, persons, recollection);
    mentions.forgetNameKeys();
    return persons.clusters();
  }

  private void remember(Mentions mentions, Works works, Clusters persons) {
    after.documents = new ArrayList<>();
    for (int d = 0; d < mentions.documents; d++) {
      after.documents.add(
          new Memory.Kept(
              mentions.documentIri(d),
              mentions.documentNames[d + 1] - mentions.documentNames[d],
              mentions.documentPublications[d + 1] - mentions.documentPublications[d]));
    }
    after.persons = persons.all();
    after.works = works.clusters().all();
    after.heads = new int[mentions.publications];
    for (int p = 0; p < after.heads.length; p++) {
      after.heads[p] = works.clusters().isRoot(p) ? works.head(p) : -1;
    }
  }

  /** The ends of the IRIs of the persons who are as they were, by their roots. */
  private static @Nullable String[] kept(
      Memory before, Renumbering names, Clusters persons, ClusterChanges changed) {
    @Nullable String[] kept = new String[persons.size()];
    int at = 0;
    for (int root = 0; root < before.persons.length; root++) {
      if (before.persons[root] == root) {
        if (!changed.gone().get(root)) {
          kept[persons.root(names.now(root))] = before.people.get(at);
        }
        at++;
      }
    }
    return kept;
  }
}
