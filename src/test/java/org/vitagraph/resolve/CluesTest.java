package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class CluesTest {
  private static final String[] OWN = {
    pub(1, "Rivers of sand", "Ada Lee*, Sela Dorn, Bo Quist", ""),
    pub(2, "Queues in small memory", "Ada Lee*, S. Dorn, Cy Ortega", "")
  };

  @Test
  void theOwnerOfTheDocumentIsNoCompanionInCommon() throws IOException {
    assertEquals(0, measured(Clue.SHARED, "Ada Lee", OWN));
    assertEquals(1, measured(Clue.SHARED, "", OWN));
  }

  @Test
  void theOwnerOfTheDocumentLeadsNowhere() throws IOException {
    assertEquals(0, measured(Clue.BEYOND, "Ada Lee", OWN));
    assertEquals(
        1,
        measured(
            Clue.BEYOND,
            "Ada Lee",
            OWN[0],
            OWN[1],
            pub(3, "Letters to a compiler", "Ada Lee*, Bo Quist, Cy Ortega, Eve Marsh", "")));
  }

  @Test
  void circlesWithoutACommonMemberSayLessWhenYearsLieBetweenThem() throws IOException {
    assertEquals(1, near("2006", "2006"));
    assertEquals(0.5, near("2006", "2010"));
    assertEquals(0.2, near("2022", "2006"));
  }

  private static double near(String one, String other) throws IOException {
    String date = "; vg:date \"%s\"^^xsd:gYear";
    return measured(
        Clue.NONE_SHARED_NEAR,
        "",
        pub(1, "Rivers of sand", "Sela Dorn, Bo Quist", date.formatted(one)),
        pub(2, "Queues in small memory", "Sela Dorn, Cy Ortega", date.formatted(other)));
  }

  /** A measure of the two Dorns of the document, when companions are known as persons. */
  private static double measured(Clue clue, String owner, String... publications)
      throws IOException {
    try (MentionFile file =
        MentionFile.of(
            new Resolving().document("a1", owner, publications).quads(),
            new MentionCodec(Iris.DEFAULT.base()),
            Resolving.scratch())) {
      Mentions mentions = Mentions.of(file, PersonModel.Committed.MODEL.rarity());
      Works works = Works.of(mentions, UserDecisions.NONE, PersonFigures.NOWHERE);
      PersonClusters persons = PersonFigures.certain(mentions, works);
      Companions companions = Companions.byPerson(mentions, persons.clusters().copy());
      Profiles profiles = new Profiles(mentions, works, persons.clusters(), companions);
      int[] dorns =
          IntStream.range(0, mentions.names)
              .filter(name -> mentions.printed(name).endsWith("Dorn"))
              .toArray();
      double[] measures =
          new Clues(mentions.rarityOfNames(), companions)
              .measure(
                  profiles.alone(dorns[0]), profiles.alone(dorns[1]), Crowd.of(mentions, dorns));
      return measures[Clues.place(clue)];
    }
  }
}
