package org.vitagraph.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.vitagraph.store.StoredDocument;

/**
 * Which files are new, which are another version of a document that the store holds, and which are
 * there already. A document is its content; a name leads from one version to the next.
 */
final class Versions {
  private final Map<String, StoredDocument> stored = new HashMap<>();
  private final Map<String, SortedSet<String>> storedByName = new TreeMap<>();
  private final Map<String, SortedSet<String>> givenByName = new TreeMap<>();
  private final Set<String> given = new HashSet<>();
  private final List<Content> contents = new ArrayList<>();

  /** A file with the hash of its content. */
  record Hashed(Input input, String contentHash) {}

  /** One content, under the name that it has or gets. */
  record Content(Input input, String contentHash, String name, List<String> notes) {}

  /** What to take out of the store, and what the report says of it. */
  record Changes(
      List<Node> gone,
      List<String> added,
      List<String> changed,
      List<String> removed,
      List<String> notes) {}

  /** Compares files, in the order of their names, with what the store holds. */
  Versions(List<StoredDocument> documents, List<Hashed> files) {
    for (StoredDocument document : documents) {
      stored.put(document.contentHash(), document);
      add(storedByName, document.fileName(), document.contentHash());
    }
    Map<String, List<Input>> byContent = new TreeMap<>();
    for (Hashed file : files) {
      byContent.computeIfAbsent(file.contentHash(), hash -> new ArrayList<>()).add(file.input());
      given.add(file.contentHash());
      add(givenByName, file.input().name(), file.contentHash());
    }
    byContent.forEach((hash, inputs) -> contents.add(content(hash, inputs)));
    contents.sort((a, b) -> a.name().compareTo(b.name()));
  }

  /** Each content once, by name. */
  List<Content> contents() {
    return contents;
  }

  /** Whether the store holds this content under this name. */
  boolean isStored(Content content) {
    StoredDocument document = stored.get(content.contentHash());
    return document != null && document.fileName().equals(content.name());
  }

  /**
   * What the store has to let go, and what that makes of the files that were read.
   *
   * @param read the files of which statements were made
   */
  Changes changes(List<Content> read) {
    Set<String> usable = new HashSet<>(stored.keySet());
    read.forEach(content -> usable.add(content.contentHash()));
    Changes changes =
        new Changes(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Map<String, Integer> replaced = new HashMap<>();
    givenByName.forEach(
        (name, hashes) -> {
          SortedSet<String> before = storedByName.getOrDefault(name, new TreeSet<>());
          long arrived =
              hashes.stream().filter(h -> usable.contains(h) && !before.contains(h)).count();
          List<String> stale = before.stream().filter(hash -> !isGiven(hash)).toList();
          if (!stale.isEmpty() && stale.size() <= arrived) {
            stale.forEach(hash -> changes.gone().add(document(hash).graph()));
            replaced.put(name, stale.size());
          } else if (!stale.isEmpty() && arrived > 0) {
            changes
                .notes()
                .add(
                    "the store holds "
                        + stale.size()
                        + " other documents named "
                        + name
                        + "; `vitagraph forget` removes those that are gone");
          }
        });
    for (Content content : read) {
      boolean replaces = replaced.merge(content.name(), -1, Integer::sum) >= 0;
      boolean known = stored.containsKey(content.contentHash());
      (replaces || known ? changes.changed() : changes.added()).add(content.name());
    }
    replaced.forEach(
        (name, left) -> {
          for (int i = 0; i < left; i++) {
            changes.removed().add(name);
          }
        });
    return changes;
  }

  /**
   * A content that several files have counts once, under the first of their names; a name in the
   * store counts too, unless that file has another content now. So the order in which files come
   * does not matter.
   */
  private Content content(String hash, List<Input> inputs) {
    Input first = inputs.get(0);
    StoredDocument before = stored.get(hash);
    String name = first.name();
    if (before != null
        && before.fileName().compareTo(name) < 0
        && !givenByName.containsKey(before.fileName())) {
      name = before.fileName();
    }
    List<String> notes = new ArrayList<>();
    if (!name.equals(first.name())) {
      notes.add(first.shown() + " has the same content as " + name + ", counted once");
    }
    for (Input input : inputs.subList(1, inputs.size())) {
      notes.add(input.shown() + " has the same content as " + first.shown() + ", counted once");
    }
    return new Content(first, hash, name, notes);
  }

  private boolean isGiven(String hash) {
    return given.contains(hash);
  }

  private StoredDocument document(String hash) {
    StoredDocument document = stored.get(hash);
    if (document == null) {
      throw new IllegalArgumentException("not in the store: " + hash);
    }
    return document;
  }

  private static void add(Map<String, SortedSet<String>> map, String name, String hash) {
    map.computeIfAbsent(name, key -> new TreeSet<>()).add(hash);
  }
}
