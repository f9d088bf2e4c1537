package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Refereed Conference Papers          | PUBLICATION
          Work in progress                    | PUBLICATION
          Veröffentlichungen                  | PUBLICATION
          Refereed conference presentations   | TALK
          Saggi                               | PUBLICATION
          Contributi in volumi collettivi     | PUBLICATION
          Vorträge                            | TALK
          Teaching Experience                 | TEACHING
          Research Experience                 | POSITION
          Berufserfahrung                     | POSITION
          Expérience professionnelle          | POSITION
          Research Assistant                  | POSITION
          Education and Employment            | DEGREE POSITION
          Formación académica                 | DEGREE
          HONORS & AWARDS                     | AWARD
          Prix et bourses                     | AWARD
          Professional Service                | SERVICE
          Leadership Positions                | SERVICE
          Conference Chairing                 | SERVICE
          Dissertation Committees             | MENTORING
          Patents & Patents Pending           | PATENT
          References Available on Request     | REFERENCE
          Research Interests                  | OTHER
          教育经历                            | DEGREE
          代表性论文                          | PUBLICATION
          实习经历                            | POSITION
          荣誉奖项                            | AWARD
          学术服务                            | SERVICE
          관심분야                            | OTHER
          학력                                | DEGREE
          """)
  void announceWhatStandsUnderThem(String heading, String kinds) {
    Set<EntryKind> expected =
        Arrays.stream(kinds.split(" ")).map(EntryKind::valueOf).collect(Collectors.toSet());
    assertEquals(expected, HeadingKinds.of(heading).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "Ada Lee", "Example University", ""})
  void announceNothingWhereTheyTellNothing(String heading) {
    assertEquals(Set.of(), HeadingKinds.of(heading).keySet());
  }
}
