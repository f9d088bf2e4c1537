package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.vitagraph.nlp.CslCorpus.Rendered;
import org.vitagraph.nlp.Example.Field;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;

class CslCorpusTest {
  private static final int LISTS = 420;

  @Test
  void knowsTheFieldsOfWhatAStylePrinted() throws IOException {
    List<Name> people = List.of(new Name("Ada B.", "Lee"), new Name("Bo", "van Dam"));
    Facts facts =
        new Facts(
            List.of(new Paper("Counting lakes", people, "", "", "2019", "", "", "", true)),
            List.of(),
            List.of(
                new Venue("Journal of Lakes", "", true),
                new Venue("Workshop on Rivers", "WoR", false)),
            List.of("Lisbon, Portugal"));
    List<Rendered> entries = new CslCorpus(facts, List.of()).render(6, 3);
    assertFalse(entries.isEmpty());
    for (Rendered entry : entries) {
      for (Field field : entry.fields()) {
        String value = field.span().of(entry.text());
        if (field.label() == Label.AUTHOR) {
          assertTrue(value.toLowerCase(java.util.Locale.ROOT).matches(".*(lee|van dam|\\p{L}).*"));
        }
        if (field.label() == Label.VOLUME) {
          assertTrue(value.matches("\\d+"), entry.text());
        }
      }
      assertEquals(
          1, entry.fields().stream().filter(f -> f.label() == Label.TITLE).count(), entry.text());
    }
  }

  /**
   * Not a test: writes references for {@code vitagraph train --rendered}, from the facts in one
   * folder ({@code vitagraph.csl.facts}) to a file ({@code vitagraph.csl.out}).
   */
  @Test
  @EnabledIfSystemProperty(named = "vitagraph.csl.out", matches = ".+")
  void writesReferencesToTrainOn() throws IOException {
    Path data = Path.of(System.getProperty("vitagraph.csl.facts", ""));
    List<String> lines = new ArrayList<>();
    List<String> titles = Training.titles(data.resolve("citations"));
    for (Rendered entry : new CslCorpus(Facts.read(data), titles).render(LISTS, 20)) {
      lines.add(LabelledFile.line(entry.text(), entry.fields(), entry.list()));
    }
    Files.write(Path.of(System.getProperty("vitagraph.csl.out", "")), lines);
  }
}
