package org.vitagraph.extract;

import java.util.List;

/** The extractors, one a kind of fact. */
public final class Extractors {
  /** In the order in which they write. */
  public static final List<Extractor> ALL = List.of(new PublicationExtractor());

  private Extractors() {}
}
