package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vitagraph.resolve.Resolving.pub;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class InterestsTest {
  private static final String[] STARS = {
    "Stellar spectra of red giants",
    "The metallicity of evolved stars",
    "Pulsations of giant stars",
    "Photometry of old clusters in the Galaxy"
  };
  private static final String[] MICE = {
    "Insulin and obesity in mice",
    "Glucose tolerance of diabetic rats",
    "Leptin receptors in the liver",
    "Dietary fat and insulin resistance"
  };

  @Test
  void whoWritesAboutTheSameIsLikelierOne() throws IOException {
    assertTrue(likeness(2, STARS[0], STARS[1], STARS[2], STARS[3]) > 1);
    assertTrue(likeness(2, STARS[0], STARS[1], MICE[0], MICE[1]) < -1);
  }

  @Test
  void moreThatIsUnlikeTellsMore() throws IOException {
    double few = likeness(1, STARS[0], MICE[0]);
    double many = likeness(4, concat(STARS, MICE));
    assertTrue(few < 0 && many < few, few + " and " + many);
  }

  @Test
  void inABlockOfOneFieldTheFieldTellsLess() throws IOException {
    String[] all = {STARS[0], STARS[1], MICE[0], MICE[1], MICE[2], MICE[3]};
    String[] stars = new String[60];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = STARS[i % STARS.length] + " in field " + i;
    }
    double among = likeness(1, all);
    double amongStars = likeness(1, concat(new String[] {STARS[0], STARS[1]}, stars));
    assertTrue(amongStars < among, amongStars + " and " + among);
  }

  @Test
  void noKnownWordTellsNothing() throws IOException {
    assertEquals(0, likeness(1, "12 ± 3", STARS[0], MICE[0]));
  }

  private static String[] concat(String[] one, String[] other) {
    String[] all = new String[one.length + other.length];
    System.arraycopy(one, 0, all, 0, one.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** Of the authors of the first titles and of as many that follow, in a block of all. */
  private static double likeness(int each, String... titles) throws IOException {
    Resolving documents = new Resolving();
    for (int i = 0; i < titles.length; i++) {
      documents.document("a" + i, "", pub(1, titles[i], "Ada Lee", ""));
    }
    MentionCodec codec = new MentionCodec(Iris.DEFAULT.base());
    try (MentionFile file = MentionFile.of(documents.quads(), codec, Resolving.scratch())) {
      Mentions mentions = Mentions.of(file, PersonModel.Committed.MODEL.rarity());
      Interests crowd = of(mentions, List.of(titles));
      Interests one = of(mentions, List.of(titles).subList(0, each));
      Interests other = of(mentions, List.of(titles).subList(each, 2 * each));
      assertEquals(one.likeness(other, crowd), other.likeness(one, crowd), 1e-9);
      return one.likeness(other, crowd);
    }
  }

  private static Interests of(Mentions mentions, List<String> titles) {
    IntList publications = new IntList();
    for (int i = 0; i < mentions.publications; i++) {
      if (titles.contains(mentions.file.at(mentions.publicationPlace[i]).text(Stated.TITLE))) {
        publications.add(i);
      }
    }
    assertEquals(titles.size(), publications.size());
    return Interests.of(mentions, publications);
  }
}
