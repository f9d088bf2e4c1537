package org.vitagraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The publications of a page by their titles, so that an award or a project can point to the paper
 * that it names: {@code “TABLA: A Unified Template-Based Framework”} finds {@code TABLA: A unified
 * template-based framework}.
 */
public final class PublicationIndex {
  /** Without publications. */
  public static final PublicationIndex EMPTY = new PublicationIndex(List.of());

  private static final int SHORTEST = 12;
  private final Map<String, Listed> byKey = new HashMap<>();

  /**
   * A publication that the page lists.
   *
   * @param path in the document's graph: {@code pub/8}
   * @param awards that its own entry states
   */
  public record Listed(String path, String title, List<ListedAward> awards) {
    /** Copies the list. */
    public Listed {
      awards = List.copyOf(awards);
    }
  }

  /**
   * An award that a publication's entry states.
   *
   * @param path in the document's graph: {@code pub/8/award/1}
   */
  public record ListedAward(String path, String name) {}

  /** Of these publications; of two with one title the first is found. */
  public PublicationIndex(List<Listed> publications) {
    for (Listed listed : publications) {
      byKey.putIfAbsent(NameForm.fold(listed.title()), listed);
    }
  }

  /** The publication with that title, up to letter case, punctuation and a missing subtitle. */
  public Optional<Listed> find(String title) {
    String key = NameForm.fold(title);
    Listed exact = byKey.get(key);
    if (exact != null || key.length() < SHORTEST) {
      return Optional.ofNullable(exact);
    }
    return byKey.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= SHORTEST)
        .filter(entry -> entry.getKey().startsWith(key) || key.startsWith(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
