package org.vitagraph.resolve;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a change has reached: the persons and works that are to be written anew, and all subjects of
 * which something may be stated otherwise than before.
 */
final class Reach {
  private final boolean isWhole;
  private final BitSet persons = new BitSet();
  private final BitSet works = new BitSet();
  private final Set<Node> subjects = new HashSet<>();

  /**
   * @param isWhole whether everything is written anew, so that nobody need keep account
   */
  Reach(boolean isWhole) {
    this.isWhole = isWhole;
  }

  boolean isWhole() {
    return isWhole;
  }

  /** The person of that root is to be written anew. */
  void person(int root) {
    persons.set(root);
  }

  /** The work of that root is to be written anew. */
  void work(int root) {
    works.set(root);
  }

  boolean hasPerson(int root) {
    return isWhole || persons.get(root);
  }

  boolean hasWork(int root) {
    return isWhole || works.get(root);
  }

  /** The roots of the persons, unless everything is written anew. */
  BitSet persons() {
    return persons;
  }

  /** Something may be stated of the subject otherwise than before. */
  void touch(Node subject) {
    if (!isWhole) {
      subjects.add(subject);
    }
  }

  boolean hasTouched(Node subject) {
    return subjects.contains(subject);
  }

  /** All subjects that were touched, unless everything is written anew. */
  Set<Node> subjects() {
    return subjects;
  }
}
