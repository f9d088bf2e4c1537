package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vitagraph.resolve.Resolving.pub;

import java.io.IOException;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class CompanionsTest {
  private static final String HUNDRED =
      IntStream.range(0, 100)
          .mapToObj(
              i -> (char) ('A' + i % 26) + ". " + (i < 60 ? "Wang" : "Q" + "u".repeat(i - 59)))
          .collect(Collectors.joining(", "));

  @Test
  void thoseWithTheRarestNamesStandForALongList() throws IOException {
    Mentions mentions = mentions(HUNDRED);
    Companions companions = Companions.byName(mentions);
    BitSet beside = new BitSet();
    companions.forEach(0, beside::set);
    assertEquals(40, beside.cardinality());
    assertTrue(beside.stream().noneMatch(name -> mentions.printed(name).endsWith("Wang")));
    assertEquals(60, companions.unlisted(0));
  }

  @Test
  void aShortListIsGoneThroughWhole() throws IOException {
    Companions companions = Companions.byName(mentions("A. Wang, B. Wang, C. Quist"));
    BitSet beside = new BitSet();
    companions.forEach(0, beside::set);
    assertEquals(2, beside.cardinality());
    assertEquals(0, companions.unlisted(0));
  }

  @Test
  void whoeverHasACompanionStandsBesideIt() throws IOException {
    Mentions mentions = mentions(HUNDRED);
    Companions companions = Companions.byName(mentions);
    for (int name = 0; name < mentions.names; name++) {
      int one = name;
      companions.forEach(
          one,
          companion -> {
            BitSet others = new BitSet();
            companions.forEachBeside(companion, others::set);
            assertTrue(others.get(one));
          });
    }
  }

  private static Mentions mentions(String authors) throws IOException {
    Resolving documents = new Resolving().document("a", "", pub(1, "Rivers of sand", authors, ""));
    return Mentions.of(
        MentionFile.of(
            documents.quads(), new MentionCodec(Iris.DEFAULT.base()), Resolving.scratch()),
        PersonModel.Committed.MODEL.rarity());
  }
}
