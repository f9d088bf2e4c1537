package org.vitagraph.nlp;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A style of lists, and a labeller that was trained on others only.
 *
 * @param lists lists in that style
 */
public record HeldStyle(String name, ReferenceLabeller labeller, List<List<Entry>> lists) {
  /** Copies the lists. */
  public HeldStyle {
    lists = lists.stream().map(List::copyOf).toList();
  }

  /**
   * An entry of which the fields are known.
   *
   * @param owner whose list it stands in; null where the list does not say so
   * @param fields title and year, where it has them
   * @param venues what it says of where the paper appeared: now and then a short name in front of
   *     the title and another one behind
   * @param authors as printed
   */
  public record Entry(
      String text,
      @Nullable String owner,
      Map<String, String> fields,
      List<String> venues,
      List<String> authors) {
    /** Copies the fields. */
    public Entry {
      fields = Map.copyOf(fields);
      venues = List.copyOf(venues);
      authors = List.copyOf(authors);
    }
  }
}
