package org.vitagraph.nlp;

import java.util.List;

/** The habits of one list of publications, as seen in its other entries. */
final class ListStyle {
  /** Adds what the list tells of a token. */
  void facts(EntryView view, int i, List<String> out) {}

  /** Adds what the list tells of a token after a given label. */
  void steps(EntryView view, int i, List<String> out) {}
}
