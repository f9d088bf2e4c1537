package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A publication in each format that reference managers read. */
class CitationFormatsTest {
  private static final Citation PAPER =
      new Citation(
          "7",
          "conference",
          "Lakes & Rivers: 100% {Wet}",
          List.of(
              new Citation.Name("Ada", "", "Lee", "Jr."),
              new Citation.Name("Cy", "de la", "Cruz", ""),
              new Citation.Name("", "", "Lake Group", "")),
          true,
          List.of(new Citation.Name("Bo", "", "Chen", "")),
          "Conference on Lakes",
          "LAKES",
          "2019-06",
          "5",
          "2",
          "3-9",
          "Wet Press",
          "Geneva",
          "10.1000/7",
          "https://lakes.example/7",
          "to-appear");

  @Test
  void bibtexEscapesWhatTexWouldReadAndKeepsGroupsWhole() throws IOException {
    assertEquals(
        """
        @inproceedings{lee2019lakes,
          title = {{Lakes \\& Rivers: 100\\% Wet}},
          author = {Lee, Jr., Ada and de la Cruz, Cy and {Lake Group} and others},
          editor = {Chen, Bo},
          booktitle = {Conference on Lakes},
          year = {2019},
          month = jun,
          volume = {5},
          number = {2},
          pages = {3--9},
          publisher = {Wet Press},
          address = {Geneva},
          doi = {10.1000/7},
          url = {https://lakes.example/7},
          note = {to appear},
        }

        """,
        written("bibtex", PAPER));
  }

  @Test
  void bibtexGivesTwoEntriesTwoKeys() throws IOException {
    String both = written("bibtex", PAPER, PAPER);
    assertEquals(1, both.split("@inproceedings\\{lee2019lakes,", -1).length - 1);
    assertEquals(1, both.split("@inproceedings\\{lee2019lakes-2,", -1).length - 1);
  }

  @Test
  void risHasATagALine() throws IOException {
    assertEquals(
        """
        TY  - CPAPER
        ID  - 7
        TI  - Lakes & Rivers: 100% {Wet}
        AU  - Lee, Ada, Jr.
        AU  - de la Cruz, Cy
        AU  - Lake Group
        AU  - et al.
        ED  - Chen, Bo
        T2  - Conference on Lakes
        J2  - LAKES
        PY  - 2019
        DA  - 2019/06//
        VL  - 5
        IS  - 2
        SP  - 3
        EP  - 9
        PB  - Wet Press
        CY  - Geneva
        DO  - 10.1000/7
        UR  - https://lakes.example/7
        N1  - to appear
        ER  -\s

        """,
        written("ris", PAPER));
  }

  @Test
  void cslJsonIsAnArrayOfItems() throws IOException {
    String json = written("csl-json", PAPER, PAPER).replaceAll("\\s+", "");
    String item =
        """
        {"id":"7","type":"paper-conference","title":"Lakes&Rivers:100%{Wet}",
        "author":[{"family":"Lee","given":"Ada","suffix":"Jr."},
        {"family":"Cruz","given":"Cy","non-dropping-particle":"dela"},
        {"literal":"LakeGroup"},{"literal":"others"}],
        "editor":[{"family":"Chen","given":"Bo"}],
        "container-title":"ConferenceonLakes","container-title-short":"LAKES",
        "issued":{"date-parts":[[2019,6]]},"volume":"5","issue":"2","page":"3-9",
        "publisher":"WetPress","event-place":"Geneva","DOI":"10.1000/7",
        "URL":"https://lakes.example/7","status":"to-appear"}\
        """
            .replace("\n", "");
    assertEquals("[" + item + "," + item + "]", json);
    assertEquals("[]", written("csl-json").replaceAll("\\s+", ""));
  }

  private static String written(String format, Citation... citations) throws IOException {
    StringWriter out = new StringWriter();
    try (CitationFormat.Sink sink = CitationFormats.named(format).orElseThrow().open(out)) {
      for (Citation citation : citations) {
        sink.write(citation);
      }
    }
    return out.toString();
  }
}
