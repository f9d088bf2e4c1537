package org.vitagraph.resolve;

import java.util.List;

/** A register that knows who wrote what, and so tells namesakes apart whom their lists do not. */
@FunctionalInterface
public interface Authorships {
  /** Knows nothing. */
  Authorships NONE = works -> works.stream().map(work -> List.<String>of()).toList();

  /**
   * Who the authors of works are, each as the register's id: in the order of the printed authors,
   * empty for those of whom it does not say; the empty list for a work that it does not have.
   */
  List<List<String>> of(List<Listed> works);

  /**
   * A work as it is listed.
   *
   * @param titles as its mentions print it
   * @param years that they state
   * @param dois canonical
   * @param arxiv canonical
   * @param authors as printed, in order
   * @param isCut whether not all are printed
   */
  record Listed(
      List<String> titles,
      List<Integer> years,
      List<String> dois,
      List<String> arxiv,
      List<String> authors,
      boolean isCut) {
    /** Freezes the lists. */
    public Listed {
      titles = List.copyOf(titles);
      years = List.copyOf(years);
      dois = List.copyOf(dois);
      arxiv = List.copyOf(arxiv);
      authors = List.copyOf(authors);
    }
  }
}
