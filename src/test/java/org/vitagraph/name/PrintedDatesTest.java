package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          2019                       | 2019
          (2019)                     | 2019
          ©2019.                     | 2019
          Aug. 2013                  | 2013-08
          August, 2013               | 2013-08
          Sept 2013                  | 2013-09
          Sep'19                     | 2019-09
          May 21st, 2020             | 2020-05-21
          May 21, 2020               | 2020-05-21
          21 May 2020                | 2020-05-21
          21st of May 2020           | 2020-05-21
          21-May-2020                | 2020-05-21
          2020-05-21                 | 2020-05-21
          2020/5/21                  | 2020-05-21
          2020.05.21                 | 2020-05-21
          2025-Sep-3rd               | 2025-09-03
          2025 Sep                   | 2025-09
          05/21/2020                 | 2020-05-21
          21/05/2020                 | 2020-05-21
          01/10/2015                 | 2015
          05/05/2015                 | 2015-05-05
          15/15/2015                 | 2015
          01/10/2015 bis 31/12/2018  | 2015-10-01 2018-12-31
          01/10/2015 to 08/31/2019   | 2015-01-10 2019-08-31
          01.10.2015                 | 2015-10-01
          21.5.2020                  | 2020-05-21
          8/2023                     | 2023-08
          06/2016                    | 2016-06
          06.2016                    | 2016-06
          2016.09                    | 2016-09
          2016-09                    | 2016-09
          21. Mai 2020               | 2020-05-21
          Dezember 2019              | 2019-12
          März 2019                  | 2019-03
          1er juillet 2019           | 2019-07-01
          août 2019                  | 2019-08
          décembre 2019              | 2019-12
          3 de mayo de 2019          | 2019-05-03
          enero de 2019              | 2019-01
          settembre 2019             | 2019-09
          Fevereiro de 2019          | 2019-02
          Summer 2016                | 2016
          Fall 2017                  | 2017
          Spring Semester, 2018      | 2018
          Q3 2018                    | 2018
          '19                        | 2019
          2021年9月                  | 2021-09
          2021 年 9 月               | 2021-09
          样例大学2021年             | 2021
          2019년 3월                 | 2019-03
          ISCA'19                    | 2019
          '98                        | 1998
          (2019a)                    | 2019
          40 (2015) 137-145          | 2015
          Apr. 2012, Oct. 2012       | 2012-04 2012-10
          in 2019, May 2020          | 2019 2020-05
          Feb. 31, 2019              | 2019-02
          ICML 2019, July 2019.      | 2019 2019-07
          expected May 2027          | 2027-05
          """)
  void readsADateAsExactAsItIsPrinted(String printed, String iso) {
    assertEquals(iso, isos(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in press",
        "pp. 1998–2004",
        "pages 1998-2004",
        "S. 2010",
        "26(8):1998–2004",
        "26(8), 1998–2004",
        "arXiv:2011.01635",
        "arXiv 2011.01635v2",
        "2011.01635",
        "doi:10.1145/2010.2019",
        "https://example.org/2019/05/",
        "ada2019@example.org",
        "+82 42 350 2019",
        "(555) 494-2011",
        "555-350-2019",
        "0000-0002-1825-0097",
        "Article 2019",
        "vol. 2019",
        "$2,019",
        "12,019 papers",
        "2019th",
        "x2019",
        "20190501",
        "don't",
        "may 12",
        "the '90s",
      })
  void findsNoDateInOtherNumbers(String text) {
    assertEquals(List.of(), PrintedDates.find(text));
  }

  @Test
  void leadsToTheDateInTheText() {
    String text = "Held on May 21st, 2020 (first in 2018).";
    assertEquals(
        List.of("May 21st, 2020", "2018"),
        PrintedDates.find(text).stream().map(d -> d.span().of(text)).toList());
  }

  @Test
  void findsDatesInAnyTextInOrder() {
    long seed = 20260102;
    Random random = new Random(seed);
    String[] words = {
      "2019", "May", " ", "-", "–", "/", ".", "12", "'", "19", "present", "pp", ","
    };
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(16); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]);
      }
      int end = 0;
      for (PrintedDate date : PrintedDates.find(text)) {
        assertTrue(date.span().start() >= end, "seed " + seed + ": " + text);
        end = date.span().end();
      }
      int last = 0;
      for (DateRange range : DateRanges.find(text)) {
        assertTrue(range.span().start() >= last, "seed " + seed + ": " + text);
        last = range.span().end();
      }
    }
  }

  private static String isos(String text) {
    return PrintedDates.find(text).stream().map(PrintedDate::iso).collect(Collectors.joining(" "));
  }
}
