package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vitagraph.resolve.Resolving.pub;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class CrowdTest {
  private static final String JOURNAL = "; vg:venueName \"Journal of Rivers\"";

  @Test
  void whatOthersOfTheBlockWriteAboutTellsLessThere() throws IOException {
    Block block = block("Rivers of sand", "Rivers of data", "Bridges of data", "Towers of data");
    assertTrue(block.ofWord("data") > block.ofWord("sand"));
  }

  @Test
  void whatTheTwoThemselvesWriteAboutIsNobodyElses() throws IOException {
    Block block = block("Rivers of sand", "Rivers of sand", "Bridges of data", "Towers of data");
    assertEquals(0, block.ofWord("sand"));
  }

  @Test
  void aVenueOfManyInTheBlockTellsLessThere() throws IOException {
    Block block = block("Rivers of sand", "Rivers of data", "Bridges of data", "Towers of data");
    assertEquals(2 / 22.0, block.ofVenue(), 1e-9);
  }

  @Test
  void aWordOfAffiliationsOfManyInTheBlockTellsLessThere() throws IOException {
    Block block = block("Rivers", "Rivers", "Bridges", "Towers");
    assertEquals(2 / 24.0, block.ofPlace("college"), 1e-9);
    assertEquals(0, block.ofPlace("riv"));
  }

  @Test
  void aBlockOfTwoIsNoCrowd() throws IOException {
    Block block = block("Rivers of sand", "Rivers of data");
    assertEquals(0, block.ofVenue());
  }

  /** A block of names. */
  private record Block(Mentions mentions, Profiles profiles, Crowd crowd) {
    /** The probability that somebody other than the first two has the word. */
    double ofWord(String word) {
      return crowd.ofWord(Rarity.key(word), profiles.of(0), profiles.of(1));
    }

    /** The probability that somebody other than the first two has the word in an affiliation. */
    double ofPlace(String word) {
      return crowd.ofPlace(Rarity.key(word), profiles.of(0), profiles.of(1));
    }

    /** The probability that somebody other than the first two has their venue. */
    double ofVenue() {
      return crowd.ofVenue(mentions.venueKey(0), profiles.of(0), profiles.of(1));
    }
  }

  /** The block of one name under each of the titles, each time at the college of that. */
  private static Block block(String... titles) throws IOException {
    Resolving documents = new Resolving();
    for (int i = 0; i < titles.length; i++) {
      documents.document(
          "a" + i,
          "",
          pub(1, titles[i], "Wei Wang", JOURNAL),
          "<~/pub/1/s/1> vg:organizationName \"College of %s\" .".formatted(titles[i]));
    }
    MentionCodec codec = new MentionCodec(Iris.DEFAULT.base());
    Mentions mentions =
        Mentions.of(
            MentionFile.of(documents.quads(), codec, Resolving.scratch()),
            PersonModel.Committed.MODEL.rarity());
    Decisions nowhere =
        new Decisions(
            StreamRDFLib.sinkNull(), StreamRDFLib.sinkNull(), new Reach(true), Iris.DEFAULT);
    Profiles profiles =
        new Profiles(
            mentions,
            Works.of(mentions, UserDecisions.NONE, nowhere),
            new Clusters(mentions.names),
            Companions.byName(mentions));
    int[] names = IntStream.range(0, mentions.names).toArray();
    return new Block(mentions, profiles, Crowd.of(mentions, names));
  }
}
