package org.vitagraph.link;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.vitagraph.name.PublicationKind;

/**
 * A work of the resolved picture with all that its mentions say of it.
 *
 * @param titles the best first
 * @param kind what it is taken for
 * @param years all that are stated
 * @param venues names and acronyms as printed
 * @param firstPages as printed
 * @param dois canonical
 * @param arxiv canonical
 * @param keys of records of dblp that the mentions name
 * @param isCut whether not all authors are listed
 */
record ResolvedWork(
    Node node,
    List<String> titles,
    PublicationKind kind,
    Set<Integer> years,
    List<Venue> venues,
    Set<String> firstPages,
    Set<String> dois,
    Set<String> arxiv,
    Set<String> keys,
    List<Author> authors,
    boolean isCut) {
  /** An author in the order of the list. */
  record Author(Node person, String printedName) {}

  /** A venue as a mention prints it; either part may be empty. */
  record Venue(String name, String acronym) {}

  /** Freezes all. */
  ResolvedWork {
    titles = List.copyOf(titles);
    years = Set.copyOf(years);
    venues = List.copyOf(venues);
    firstPages = Set.copyOf(firstPages);
    dois = Set.copyOf(dois);
    arxiv = Set.copyOf(arxiv);
    keys = Set.copyOf(keys);
    authors = List.copyOf(authors);
  }
}
