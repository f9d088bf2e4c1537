package org.vitagraph.extract;

import java.util.List;

/** The extractors, one a kind of fact. */
public final class Extractors {
  /** In the order in which they write. */
  public static final List<Extractor> ALL =
      List.of(
          new DocumentDateExtractor(),
          new OwnerExtractor(),
          new PublicationExtractor(),
          new NarrativeExtractor(),
          new DegreeExtractor(),
          new PositionExtractor(),
          new AwardExtractor(),
          new TalkExtractor(),
          new PatentExtractor(),
          new TeachingExtractor(),
          new ServiceExtractor(),
          new MentoringExtractor(),
          new RefereeExtractor(),
          new ProjectExtractor(),
          new ClaimExtractor());

  private Extractors() {}
}
