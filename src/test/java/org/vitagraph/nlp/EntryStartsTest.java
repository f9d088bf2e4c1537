package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in which {@code >} marks the lines that begin an entry. */
class EntryStartsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        >A. Lee, B. Chen, and C. Ruiz, “Counting lakes from orbit with very little light and a
         small mirror”, Journal of Lakes 16, 104 (2022)
        >A. Lee, Shores of Mars and What They Tell of Water, Wind, and Ice (Example Press,
         Sept. 2021), p. 193
        >D. Okoro and A. Lee, “Depth of ponds beyond the ice”, Planets 12, 2020.07.13 (2020)
        >E. van Dam, A. Lee, D. Okoro, F. Kim, G. Silva, H. Young, I. Novak, J. Marsh, K. Olsen, and
         L. Pereira, “Maps of thin ice”, Proceedings of the Example Society 115, 537 (2018)
        """,
        """
        >Counting Lakes from Orbit with Very Little Light
         Ada Lee, Bo Chen, and Carla Ruiz.
         Conference on Remote Sensing (CRS), pages 29633–29641, 2026. Oral
         presentation (less than 5 %).
        >Spatially Grouped Ponds for Many Mirrors
         Ada Lee and Bo Chen.
         Conference on Remote Sensing (CRS), pages 29642–29650, 2026.
        >Any Pond at Any Time: Searching Neighbourhoods of Water with Adaptive Mirrors and
         Delays
         Ada Lee, Dan Okoro, Eva van Dam, and Bo Chen.
         Conference on Lakes and Seas (CLS), pages 23286–23294, 2025.
        """,
        """
        >Okoro, D., & Lee, A. (2026a). Inferring communities of shores by
         counting their mirrors. Transactions of the Society of Lakes, 9(1), 36–49.
         https://doi.org/10.1000/lakes.298
        >Lee, A. (2024). Beyond shores. Music of Water, 9.
        >Lee, A., Okoro, D., & Chen, B. (accepted).
         Studying the slow growth of ponds and lakes over three centuries. Lakes and
         Seas Communications.
        >Ruiz, C., Lee, A., & Young, H. (2023). Ponds: a data-driven comparison of what
         people see in them. Journal of Water and Light, 10(1), 52–71.
        """
      })
  void knowsWhereEntriesBegin(String marked) {
    List<String> lines = marked.lines().toList();
    Set<Integer> starts = new TreeSet<>();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).charAt(0) == '>') {
        starts.add(i);
      }
      bare.add(lines.get(i).substring(1));
    }
    assertEquals(starts, EntryStarts.ofProgram().of(bare));
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(Set.of(), EntryStarts.ofProgram().of(List.of()));
  }

  @Test
  void readsLinesOfThousandsOfNames() {
    String many = "Lee, A. B., ".repeat(20_000);
    assertEquals(Set.of(0), EntryStarts.ofProgram().of(List.of(many)));
  }

  @Test
  void learnsTheSameFromTheSame(@TempDir Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      JsonObject entry = new JsonObject();
      entry.addProperty("doc", "list" + i % 4);
      entry.addProperty("how", "pdf-text lines");
      entry.addProperty(
          "text",
          "A. Lee and B. Chen. Counting lakes number "
              + i
              + " from orbit with little light.\nJournal of Lakes "
              + i
              + ", 2011.");
      entry.add("spans", new JsonObject());
      entry.add("authors", new JsonArray());
      entries.add(entry.toString());
    }
    Files.write(folder.resolve("labelled.jsonl"), entries);
    Files.write(folder.resolve("grobid-train.jsonl"), List.<String>of());
    EntryStartTraining.train(folder, folder, folder.resolve("one"));
    EntryStartTraining.train(folder, folder, folder.resolve("two"));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
  }
}
