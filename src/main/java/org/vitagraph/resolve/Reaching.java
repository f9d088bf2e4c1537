package org.vitagraph.resolve;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;

/** Finds what a change has reached, when it is known who is who and which works are one. */
final class Reaching {
  private final Memory before;
  private final Memory after;
  private final Renumbering names;
  private final Renumbering publications;
  private final Mentions mentions;
  private final Works works;
  private final Clusters persons;
  private final ClusterChanges changedPersons;
  private final ClusterChanges changedWorks;
  private final Former former;
  private final Reach reach;

  Reaching(
      Memory before,
      Memory after,
      Renumbering names,
      Renumbering publications,
      Mentions mentions,
      Works works,
      Clusters persons,
      ClusterChanges changedPersons,
      ClusterChanges changedWorks,
      Former former,
      Reach reach) {
    this.before = before;
    this.after = after;
    this.names = names;
    this.publications = publications;
    this.mentions = mentions;
    this.works = works;
    this.persons = persons;
    this.changedPersons = changedPersons;
    this.changedWorks = changedWorks;
    this.former = former;
    this.reach = reach;
  }

  /**
   * All that is to be written anew or no more.
   *
   * @param gone the mentions that are no more
   * @param people by their IRIs now
   */
  void find(List<Node> gone, EntityIris people) {
    BitSet renamed = renamed(people);
    for (int root = 0; root < mentions.names; root++) {
      if (persons.isRoot(root) && changedPersons.isChanged(root)) {
        reach.person(root);
      }
    }
    for (int root = 0; root < mentions.publications; root++) {
      if (works.isTitled(root) && isChangedWork(root, renamed)) {
        reach.work(root);
        forEachAuthor(root, reach::person);
      }
    }
    advised(renamed);
    for (Node mention : gone) {
      former.entity(mention, this::formerEntity);
      former.decisions(mention, reach::touch);
    }
    formerWorks();
    formerPersons(people);
    reach.persons().stream().forEach(root -> former.links(people.of(root), reach::touch));
  }

  /** The names that are new, or whose persons have other IRIs than before. */
  private BitSet renamed(EntityIris people) {
    String[] localBefore = new String[before.persons.length];
    int at = 0;
    for (int root = 0; root < localBefore.length; root++) {
      if (before.persons[root] == root) {
        localBefore[root] = before.people.get(at++);
      }
    }
    BitSet renamed = new BitSet();
    for (int name = 0; name < mentions.names; name++) {
      int root = persons.root(name);
      if (changedPersons.isChanged(root)) {
        int then = names.then(name);
        renamed.set(
            name, then < 0 || !people.local(root).equals(localBefore[before.persons[then]]));
      }
    }
    return renamed;
  }

  private boolean isChangedWork(int root, BitSet renamed) {
    if (changedWorks.isChanged(root)) {
      return true;
    }
    int was = before.works[publications.then(root)];
    int head = works.head(root);
    int headBefore = publications.now(before.heads[was]);
    boolean isOfOther =
        headBefore < 0 ? head >= 0 : head < 0 || works.clusters().root(headBefore) != head;
    int next = renamed.nextSetBit(mentions.firstSignature[works.reference(root)]);
    return isOfOther
        || (before.heads[was] >= 0 && headBefore < 0)
        || (head >= 0 && changedWorks.isChanged(head))
        || before.places[was] != after.places[root]
        || (next >= 0 && next < mentions.endOfSignatures(works.reference(root)));
  }

  private void forEachAuthor(int root, IntConsumer person) {
    int reference = works.reference(root);
    for (int i = mentions.firstSignature[reference]; i < mentions.endOfSignatures(reference); i++) {
      person.accept(persons.root(i));
    }
  }

  /** Who has other advisors than before. */
  private void advised(BitSet renamed) {
    LongSet advisedNow = new LongSet();
    for (int i = 0; i < after.advised.length; i += 2) {
      int advisee = after.advised[i];
      int advisor = after.advised[i + 1];
      advisedNow.add(Keys.pair(advisee, advisor));
      if (renamed.get(advisor)) {
        reach.person(advisee);
      }
    }
    LongSet advisedBefore = new LongSet();
    for (int i = 0; i < before.advised.length; i += 2) {
      int advisee = names.now(before.advised[i]);
      int advisor = names.now(before.advised[i + 1]);
      if (advisee >= 0 && (advisor < 0 || renamed.get(advisor))) {
        reach.person(persons.root(advisee));
      } else if (advisee >= 0) {
        long pair = Keys.pair(persons.root(advisee), persons.root(advisor));
        advisedBefore.add(pair);
        if (!advisedNow.contains(pair)) {
          reach.person(persons.root(advisee));
        }
      }
    }
    for (int i = 0; i < after.advised.length; i += 2) {
      if (!advisedBefore.contains(Keys.pair(after.advised[i], after.advised[i + 1]))) {
        reach.person(after.advised[i]);
      }
    }
  }

  /** The works that are no more as they were, by one of their mentions that is still there. */
  private void formerWorks() {
    BitSet found = new BitSet();
    for (int p = 0; p < before.works.length; p++) {
      int root = before.works[p];
      if (changedWorks.gone().get(root) && publications.now(p) >= 0 && !found.get(root)) {
        found.set(root);
        former.entity(mentions.publicationIri(publications.now(p)), this::formerEntity);
      }
    }
  }

  /** The persons that are no more as they were. */
  private void formerPersons(EntityIris people) {
    int at = 0;
    for (int root = 0; root < before.persons.length; root++) {
      if (before.persons[root] == root) {
        if (changedPersons.gone().get(root)) {
          Node person = people.named(before.people.get(at));
          reach.touch(person);
          former.links(person, reach::touch);
        }
        at++;
      }
    }
  }

  /** A work that is no more as it was; who was its author is written anew. */
  private void formerEntity(Node entity) {
    reach.touch(entity);
    former.signatures(
        entity,
        signature -> {
          reach.touch(signature);
          former.person(signature, this::formerAuthor);
        });
  }

  private void formerAuthor(Node person) {
    if (!reach.hasTouched(person)) {
      reach.touch(person);
      former.links(person, reach::touch);
      former.mentions(
          person,
          mention -> {
            int name = mentions.findName(mention.getURI());
            if (name >= 0) {
              reach.person(persons.root(name));
            }
          });
    }
  }
}
