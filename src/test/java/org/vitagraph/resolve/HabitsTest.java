package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vitagraph.resolve.Resolving.pub;

import java.io.IOException;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vitagraph.graph.Iris;

class HabitsTest {
  private static final String[] SMALL = {"Ada Lee, Wei Wang", "Ada Lee, Jing Zhang"};
  private static final String[] LARGE = {
    "Abel Okonjo, Mira Quist, Sela Dorn, Bo Havel, Cy Ortega, Ada Lee",
    "Mira Quist, Sela Dorn, Bo Havel, Uri Vance, Cy Ortega, Ada Lee"
  };
  private static final String JOURNAL = "; vg:kind vgt:journal";
  private static final String ET_AL = ", et al.";
  private static final String CONFERENCE = "; vg:kind vgt:conference";

  @ParameterizedTest
  @EnumSource
  void whoPublishesAlikeIsLikelierOne(Habit habit) throws IOException {
    assertTrue(likeness(habit, SMALL, SMALL) > 0.1);
    assertTrue(likeness(habit, SMALL, LARGE) < -0.1);
  }

  @Test
  void moreThatIsUnlikeTellsMore() throws IOException {
    String[] one = {SMALL[0]};
    String[] other = {LARGE[0]};
    double few = likeness(Habit.PLACE, one, other);
    assertTrue(likeness(Habit.PLACE, SMALL, LARGE) < few);
  }

  @Test
  void whereAllTheBlockPublishesAlikeItTellsLess() throws IOException {
    double usual = likeness(Habit.LENGTH, LARGE, LARGE);
    String[] crowd = Collections.nCopies(40, LARGE[0]).toArray(String[]::new);
    assertTrue(likeness(Habit.LENGTH, LARGE, LARGE, crowd) < usual);
  }

  @Test
  void longListsTellOnlyThatTheyAreLong() throws IOException {
    String others = String.join(", ", Collections.nCopies(30, "Mira Quist"));
    String[] first = {"Ada Lee, " + others};
    String[] last = {others + ", Ada Lee"};
    assertEquals(0, likeness(Habit.PLACE, first, last));
    assertEquals(0, likeness(Habit.NAMES, first, last));
    assertTrue(likeness(Habit.LENGTH, first, last) > 0);
  }

  @Test
  void aListThatIsCutShortTellsNothingOfItself() throws IOException {
    String[] cut = {LARGE[0] + ET_AL};
    assertEquals(0, likeness(Habit.LENGTH, cut, LARGE));
    assertEquals(0, likeness(Habit.PLACE, cut, LARGE));
    assertEquals(0, likeness(Habit.NAMES, cut, LARGE));
    assertTrue(likeness(Habit.JOURNAL, cut, LARGE) > 0);
  }

  @Test
  void nobodyElseTellsNothingOfPlaceAndNames() throws IOException {
    String[] alone = {"Ada Lee"};
    assertEquals(0, likeness(Habit.PLACE, alone, SMALL));
    assertEquals(0, likeness(Habit.NAMES, alone, SMALL));
  }

  /**
   * Of the Lees of the lists and those of the others, in a block of them all; small lists are of
   * journals.
   */
  private static double likeness(Habit habit, String[] one, String[] other, String... crowd)
      throws IOException {
    Resolving documents = new Resolving();
    int number = 0;
    for (String[] lists : new String[][] {one, other, crowd}) {
      for (String list : lists) {
        String kind = list.split(",", -1).length < 4 ? JOURNAL : CONFERENCE;
        String id = "%04d".formatted(number++);
        String cut = list.endsWith(ET_AL) ? "; vg:listTruncated true" : "";
        String names = list.replace(ET_AL, "");
        documents.document(id, "", pub(1, "Rivers of sand", names, kind + cut));
      }
    }
    MentionCodec codec = new MentionCodec(Iris.DEFAULT.base());
    try (MentionFile file = MentionFile.of(documents.quads(), codec, Resolving.scratch())) {
      Mentions mentions = Mentions.of(file, PersonModel.Committed.MODEL.rarity());
      int[] lees =
          IntStream.range(0, mentions.names)
              .filter(name -> mentions.printed(name).equals("Ada Lee"))
              .toArray();
      assertEquals(number, lees.length);
      Habits all = Habits.of(mentions, lees);
      int[] ofOne = IntStream.range(0, one.length).map(i -> lees[i]).toArray();
      int[] ofOther = IntStream.range(0, other.length).map(i -> lees[one.length + i]).toArray();
      Habits a = Habits.of(mentions, ofOne);
      Habits b = Habits.of(mentions, ofOther);
      assertEquals(a.likeness(habit, b, all), b.likeness(habit, a, all), 1e-9);
      return a.likeness(habit, b, all);
    }
  }
}
