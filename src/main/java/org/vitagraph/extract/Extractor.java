package org.vitagraph.extract;

import org.vitagraph.graph.MentionWriter;

/**
 * Reads one kind of fact off a page. A pure function: no file, clock, locale or network in reach.
 */
public interface Extractor {
  /** States what the page says of this kind of fact. */
  void extract(Page page, MentionWriter out);
}
