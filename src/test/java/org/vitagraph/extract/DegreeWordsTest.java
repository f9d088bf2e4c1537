package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ph.D. in Physics, Example University          | DOCTOR   | Ph.D.
          Ms-Ph.D Program in Computer Science           | DOCTOR   | Ms-Ph.D
          Doctor of Philosophy (Ph.D.), Physics         | DOCTOR   | Doctor of Philosophy (Ph.D.)
          2015 Dr. rer. nat., Universität Musterstadt   | DOCTOR   | Dr. rer. nat.
          Dottorato di ricerca in Fisica                | DOCTOR   | Dottorato di ricerca
          M.Phil. in History, Sample College            | MASTER   | M.Phil.
          MA, Example University                        | MASTER   | MA
          Laurea Magistrale in Fisica                   | MASTER   | Laurea Magistrale
          Master of Science in Things                   | MASTER   | Master of Science
          B.E. in Mathematics                           | BACHELOR | B.E.
          BA (Hons), Sample College                     | BACHELOR | BA (Hons)
          Licenciatura en Filosofía                     | BACHELOR | Licenciatura
          样例大学，计算机科学与技术博士                | DOCTOR   | 博士
          硕士学位，人工智能                            | MASTER   | 硕士
          示例大学，本科，通信工程专业                  | BACHELOR | 本科
          예시대학교 컴퓨터공학 석사                    | MASTER   | 석사
          """)
  void findsTheNamesOfDegrees(String text, DegreeWords.Level level, String name) {
    DegreeWords.Found found = DegreeWords.find(text, 0).orElseThrow();
    assertEquals(level, found.level());
    assertEquals(name, found.span().of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example Labs, Sometown, MA",
        "with B.A. Lee and C. Diaz",
        "Things, by M.A. Lee, Example University",
        "Moving Things in the Dark",
        "a licence agreement for software",
        "工商管理学院，博士后研究员",
        "硕士生导师",
      })
  void leavesPlacesNamesAndOtherWordsAlone(String text) {
    assertTrue(DegreeWords.find(text, 0).isEmpty(), () -> DegreeWords.find(text, 0).toString());
  }

  @Test
  void findsTheNextDegreeBehindTheFirst() {
    String text = "B.A. and M.A. in Mathematics";
    assertEquals("M.A.", DegreeWords.find(text, 4).orElseThrow().span().of(text));
  }
}
