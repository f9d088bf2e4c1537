package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # printed                   | start..end, + when it goes on
          Aug. 2013–Aug. 2018         | 2013-08..2018-08
          Aug. 2013 - Aug. 2018       | 2013-08..2018-08
          Mar. 2024–date              | 2024-03..+
          Mar. 2024 – Present         | 2024-03..+
          8/2023 –                    | 2023-08..+
          06/2016 — 09/2016           | 2016-06..2016-09
          2014 - 2021                 | 2014..2021
          2014 to 2021                | 2014..2021
          from 2014 until 2021        | 2014..2021
          since 2019                  | 2019..+
          seit März 2019              | 2019-03..+
          depuis 2019                 | 2019..+
          2010–                       | 2010..+
          8/15 – present              | 2015-08..+
          08/08-7/15                  | 2008-08..2015-07
          (EXF), 2010-2013            | 2010..2013
          2010– (part time)           | 2010..+
          2010–12                     | 2010..2012
          2010–2012                   | 2010..2012
          2010-12                     | 2010-12..2010-12
          2008-09                     | 2008..2009
          2019/20                     | 2019..2020
          2019/2020                   | 2019..2020
          1998-present                | 1998..+
          2016.09 ~ 2018.02           | 2016-09..2018-02
          2016-09 - 2018-02           | 2016-09..2018-02
          Summer 2016                 | 2016..2016
          Summer 2016 – Fall 2017     | 2016..2017
          Spring/Fall 2017            | 2017..2017
          May 21st, 2020              | 2020-05-21..2020-05-21
          Apr. 2012, Oct. 2012        | 2012-04..2012-04 2012-10..2012-10
          Aug–Dec 2019                | 2019-08..2019-12
          Aug. - Dec. 2019            | 2019-08..2019-12
          May 3–5, 2019               | 2019-05-03..2019-05-05
          3–5 May 2019                | 2019-05-03..2019-05-05
          May 30 – June 2, 2019       | 2019-05-30..2019-06-02
          30 May – 2 June 2019        | 2019-05-30..2019-06-02
          2010–2012, 2014–            | 2010..2012 2014..+
          2019 – Best Paper           | 2019..2019
          expected May 2027           | ..2027-05
          until 2019                  | ..2019
          2013 bis heute              | 2013..+
          2013 – aujourd'hui          | 2013..+
          2013 - actualidad           | 2013..+
          """)
  void readsStartAndEnd(String printed, String ranges) {
    assertEquals(ranges, shown(DateRanges.find(printed)));
  }

  @Test
  void coversTheWholeRange() {
    String text = "Research Intern (since May 2019), before: Aug–Dec 2018, 2010–12.";
    assertEquals(
        List.of("since May 2019", "Aug–Dec 2018", "2010–12"),
        DateRanges.find(text).stream().map(r -> r.span().of(text)).toList());
  }

  @Test
  void findsNoRangeInPages() {
    assertEquals(List.of(), DateRanges.find("Journal of Examples 26(8), pp. 1998–2004, in press"));
  }

  private static String shown(List<DateRange> ranges) {
    return ranges.stream()
        .map(
            r ->
                Objects.toString(r.start(), "")
                    + ".."
                    + Objects.toString(r.end(), "")
                    + (r.current() ? "+" : ""))
        .collect(Collectors.joining(" "));
  }
}
