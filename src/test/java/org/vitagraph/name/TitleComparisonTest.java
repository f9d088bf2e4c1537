package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Counting trees in sorted queues   | Counting Trees in Sorted Queues.            | EQUAL",
        "Counting trees in sorted queues   | Couting tress in sorted queues              | NEAR",
        "Counting trees in sorted queues   | Counting trees in sorted queues (panel)     | NEAR",
        "A co-design of trees and queues   | A codesign of trees and queues              | EQUAL",
        "Strau&#223; trees and queues      | Strauß trees and queues                     | EQUAL",
        "Trees: counting sorted queues     | Counting sorted queues                      | PART",
        "Counting trees: a long journey    | Counting trees                              | PART",
        "Fast counting of sorted tree queues | Counting of sorted tree queues by hand    | SUBSTITUTED",
        "Counting trees in sorted queues   | Counting trees in very sorted queues        | INSERTED",
        "Toward counting trees in queues   | Counting trees in queues                    | MARKED",
        "Counting trees in queues          | Erratum: Counting trees in queues           | OPPOSED",
        "Counting trees, Part I            | Counting trees, Part II                     | OPPOSED",
        "Counting trees in 2019            | Counting trees in 2020                      | OPPOSED",
        "Counting static trees in queues   | Counting dynamic trees in queues            | OPPOSED",
        "Supervised counting of trees      | Unsupervised counting of trees              | OPPOSED",
        "Counting trees 2                  | Counting trees                              | OPPOSED",
        "Counting trees in queues          | Counting trees in queues: a survey          | OPPOSED",
        "Counting trees                    | A grammar of rivers                         | OTHER",
      })
  void tellsHowTwoTitlesRelate(String one, String other, TitleLikeness likeness) {
    TitleTokens a = TitleTokens.of(one);
    TitleTokens b = TitleTokens.of(other);
    assertEquals(likeness, TitleComparison.compare(a, b));
    assertEquals(likeness, TitleComparison.compare(b, a), "the other way round");
  }
}
