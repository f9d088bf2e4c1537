package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          doi:10.1000/ABC.1                        | DOI https://doi.org/10.1000/abc.1
          DOI: 10.1000/abc(1)2.                    | DOI https://doi.org/10.1000/abc(1)2
          (https://dx.doi.org/10.1000/abc)         | DOI https://doi.org/10.1000/abc
          see 10.1000/182, p. 4                    | DOI https://doi.org/10.1000/182
          (https://doi.org/10.1000/s1-2)(PDF)      | DOI https://doi.org/10.1000/s1-2
          https://doi.org/10.1007%2Fs1-020-1       | DOI https://doi.org/10.1007/s1-020-1
          https://doi.org/10.1000/srm/ 2021.v15i3  | DOI https://doi.org/10.1000/srm/2021.v15i3
          doi: 10.1051/0004- 6361/2023             | DOI https://doi.org/10.1051/0004-6361/2023
          doi: 10.1000/978\\_26                    | DOI https://doi.org/10.1000/978_26
          arXiv:2311.00001v2                       | ARXIV https://arxiv.org/abs/2311.00001
          arXiv preprint arXiv:2311.00001          | ARXIV https://arxiv.org/abs/2311.00001
          2311.00001                               | ARXIV https://arxiv.org/abs/2311.00001
          CoRR abs/2311.00001                      | ARXIV https://arxiv.org/abs/2311.00001
          https://arxiv.org/pdf/2311.00001v1.pdf   | ARXIV https://arxiv.org/abs/2311.00001
          10.48550/arXiv.2311.00001                | ARXIV https://arxiv.org/abs/2311.00001
          arXiv:0901.0001                          | ARXIV https://arxiv.org/abs/0901.0001
          hep-th/9901001                           | ARXIV https://arxiv.org/abs/hep-th/9901001
          math.AG/0101001                          | ARXIV https://arxiv.org/abs/math/0101001
          0000-0002-1825-0097                      | ORCID https://orcid.org/0000-0002-1825-0097
          http://orcid.org/0000-0002-1825-0097     | ORCID https://orcid.org/0000-0002-1825-0097
          ORCID iD: 0000 0002 1694 233x            | ORCID https://orcid.org/0000-0002-1694-233X
          https://dblp.org/pid/78/459-1.html       | DBLP_PERSON https://dblp.org/pid/78/459-1
          dblp.uni-trier.de/pid/l/AdaLee           | DBLP_PERSON https://dblp.org/pid/l/AdaLee
          https://dblp.org/pers/hd/l/Lee:Ada.html  | DBLP_PERSON https://dblp.org/pers/hd/l/Lee:Ada
          https://dblp.org/rec/conf/ex/LeeC12      | DBLP_RECORD https://dblp.org/rec/conf/ex/LeeC12
          https://ror.org/00pjdza24                | ROR https://ror.org/00pjdza24
          ror.org/05dxps055                        | ROR https://ror.org/05dxps055
          PMID: 12345678                           | PMID https://pubmed.ncbi.nlm.nih.gov/12345678
          https://pubmed.ncbi.nlm.nih.gov/1234/    | PMID https://pubmed.ncbi.nlm.nih.gov/1234
          https://aclanthology.org/2020.exs-main.1.pdf | ANTHOLOGY https://aclanthology.org/2020.exs-main.1
          www.aclweb.org/anthology/p19-1001        | ANTHOLOGY https://aclanthology.org/P19-1001
          ISBN 0-306-40615-2                       | ISBN 9780306406157
          ISBN: 978-0-306-40615-7                  | ISBN 9780306406157
          978-0-306-40615-7                        | ISBN 9780306406157
          ISBN 080442957X                          | ISBN 9780804429573
          ada.lee@example.org.                     | EMAIL ada.lee@example.org
          Ada.Lee@Example.ORG                      | EMAIL ada.lee@example.org
          ada 'dot' lee AT mail 'dot' org          | EMAIL ada.lee@mail.org
          ada.lee[at]mail.org                      | EMAIL ada.lee@mail.org
          ada.lee (at) cs (dot) mail (dot) org     | EMAIL ada.lee@cs.mail.org
          ada at mail dot org                      | EMAIL ada@mail.org
          ada AT mail DOT org                      | EMAIL ada@mail.org
          ada.lee at mail.org                      | EMAIL ada.lee@mail.org
          ada _at_ mail _dot_ org                  | EMAIL ada@mail.org
          (see https://example.org/a_(b)).         | URL https://example.org/a_(b)
          www.example.org/x, and more              | URL https://www.example.org/x
          ada.example.com                          | URL https://ada.example.com
          github.com/ada/repo.                     | URL https://github.com/ada/repo
          """)
  void findsTheCanonicalForm(String text, String found) {
    assertEquals(found, shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-0002-1825-0098",
        "https://ror",
        "ror 00pjdza25",
        "ISBN 0-306-40615-3",
        "2013.12345",
        "9913.12345",
        "10.1000",
        "version 10.12/3",
        "a talk at Example",
        "Fig. 3.Results",
        "e.g. this",
        "5.12.2019",
      })
  void findsNothingElse(String text) {
    assertEquals("", shown(text));
  }

  @Test
  void leadsToThePrintWithoutItsPunctuation() {
    String text = "Lee (doi: 10.1000/x1); mail ada@example.org, https://ada.example.org/cv.pdf.";
    assertEquals(
        List.of("doi: 10.1000/x1", "ada@example.org", "https://ada.example.org/cv.pdf"),
        Identifiers.find(text).stream().map(id -> id.span().of(text)).toList());
  }

  @Test
  void joinsADoiThatALineBreakCut() {
    assertEquals(
        "DOI https://doi.org/10.5281/example.1", shown("https://doi.org/10.\n5281/example.1"));
  }

  private static String shown(String text) {
    return Identifiers.find(text).stream()
        .map(id -> id.scheme() + " " + id.canonical())
        .collect(Collectors.joining("; "));
  }
}
