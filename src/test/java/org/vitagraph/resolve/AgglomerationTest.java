package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vitagraph.resolve.Resolving.pub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class AgglomerationTest {
  @Test
  void aCompanionInCommonComesBeforeWhatTitlesTell() throws IOException {
    List<Agglomeration.Pair> joined =
        joined(
            true,
            pub(1, "Sediment transport in braided rivers", "Wei Wang, Zoltan Bodrogi", ""),
            pub(1, "Sediment transport in braided rivers and deltas", "Wei Wang, Ines Okafor", ""),
            pub(1, "Caching for storage", "Zoltan Bodrogi, Wei Wang", ""));
    assertEquals(2, joined.size());
    assertEquals(1, joined.get(0).measure(Clue.SHARED));
    assertTrue(joined.get(0).score() < joined.get(1).score());
  }

  @Test
  void amongPairsWithoutTheSurestComesFirst() throws IOException {
    List<Agglomeration.Pair> joined =
        joined(
            true,
            pub(1, "Sediment transport in braided rivers", "Wei Wang, Zoltan Bodrogi", ""),
            pub(1, "Sediment transport in braided rivers and deltas", "Wei Wang, Ines Okafor", ""),
            pub(1, "Rivers of sand", "Cy Dorn, Wei Wang", ""));
    assertEquals(2, joined.size());
    assertEquals(0, joined.get(0).measure(Clue.SHARED));
    assertTrue(joined.get(0).score() > joined.get(1).score());
  }

  @Test
  void whatOnlyTitlesTellWaitsUntilCoauthorsAreKnownAsPersons() throws IOException {
    String one = pub(1, "Sediment transport in braided rivers", "Wei Wang, Zoltan Bodrogi", "");
    String other = pub(1, "Sediment transport in braided rivers", "Wei Wang, Ines Okafor", "");
    assertEquals(0, joined(false, one, other).size());
    assertEquals(1, joined(true, one, other).size());
  }

  @Test
  void aPlaceInCommonWaitsUntilCoauthorsAreKnownAsPersons() throws IOException {
    String place = "<~/pub/1/s/1> vg:organizationName \"Department of Rivers, Sonnfeld\" .";
    String one = pub(1, "Sediment transport in braided rivers", "Wei Wang, Bo Quist", "") + place;
    String other = pub(1, "Letters to a compiler", "Wei Wang, Ines Okafor", "") + place;
    assertEquals(0, joined(false, one, other).size());
    assertEquals(1, joined(true, one, other).size());
  }

  @Test
  void inLongListsTitlesAreNotEnough() throws IOException {
    String title = "Sediment transport in braided rivers";
    String one = pub(1, title, "Wei Wang, " + others(30, 'm'), "");
    String other = pub(1, title + " and deltas", "Wei Wang, " + others(30, 'n'), "");
    assertEquals(0, joined(true, one, other).size());
    String few = pub(1, title, "Wei Wang, " + others(20, 'p'), "");
    String fewOthers = pub(1, title + " and deltas", "Wei Wang, " + others(20, 'q'), "");
    assertEquals(1, joined(true, few, fewOthers).size());
  }

  @Test
  void inLongListsCompanionsInCommonMustBeMoreThanChance() throws IOException {
    String title = "Sediment transport in braided rivers";
    String common = "Wei Wang, W. Li, J. Kim, X. Chen, Y. Zhang, ";
    String one = pub(1, title, common + others(35, 'm'), "");
    String other = pub(1, title + " and deltas", common + others(35, 'n'), "");
    assertEquals(0, joined(true, one, other).size());
    String few = pub(1, title, common + others(5, 'p'), "");
    String fewOthers = pub(1, title + " and deltas", common + others(5, 'q'), "");
    assertEquals(1, joined(true, few, fewOthers).size());
  }

  /** Names that nobody else has, of others. */
  private static String others(int count, char of) {
    return IntStream.range(0, count)
        .mapToObj(i -> "Ines Ok%co%ca%cfor".formatted(of, 'b' + i / 5, 's' + i % 5))
        .collect(Collectors.joining(", "));
  }

  /**
   * The pairs of Wei Wangs that are joined, in turn, by weights that trust titles and places most.
   *
   * @param isByPerson whether the second pass is gone through as well
   */
  private static List<Agglomeration.Pair> joined(boolean isByPerson, String... publications)
      throws IOException {
    Resolving documents = new Resolving();
    for (int i = 0; i < publications.length; i++) {
      documents.document("a" + i, "", publications[i]);
    }
    Rarity rarity = PersonModel.Committed.MODEL.rarity();
    Mentions mentions =
        Mentions.of(
            MentionFile.of(
                documents.quads(), new MentionCodec(Iris.DEFAULT.base()), Resolving.scratch()),
            rarity);
    double[] weights = new double[Clues.NAMES.size()];
    weights[Clues.place(Clue.SHARED)] = 1;
    weights[Clues.place(Clue.TITLES_FOR)] = 5;
    weights[Clues.place(Clue.PLACE)] = 5;
    PersonModel.Pass pass = new PersonModel.Pass(weights, 0.5, 1, 0);
    int wang = Rarity.key(Spelling.of("Wei Wang").block());
    List<Agglomeration.Pair> joined = new ArrayList<>();
    PersonEvidence.Watcher watcher =
        new PersonEvidence.Watcher() {
          @Override
          public void settled(int block, Agglomeration.Pair pair) {
            if (block == wang) {
              joined.add(pair);
            }
          }
        };
    Works works = Works.of(mentions, UserDecisions.NONE, PersonFigures.NOWHERE);
    PersonClusters persons =
        new PersonClusters(
            mentions, new Owners(mentions).orcids(), UserDecisions.NONE, PersonFigures.NOWHERE);
    PersonEvidence evidence = new PersonEvidence(new PersonModel(rarity, pass, pass), watcher);
    evidence.byName(mentions, works, persons);
    if (isByPerson) {
      evidence.byPerson(mentions, works, persons);
    }
    // What is left apart is told of as well.
    joined.removeIf(
        pair -> persons.root(pair.one().members()[0]) != persons.root(pair.other().members()[0]));
    return joined;
  }
}
