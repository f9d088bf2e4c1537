package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # printed                  | given      | particle | family     | suffix | nickname
          Ada Lee                    | Ada        |          | Lee        |        |
          Ada B. Lee                 | Ada B.     |          | Lee        |        |
          A. B. Lee                  | A. B.      |          | Lee        |        |
          A.B. Lee                   | A.B.       |          | Lee        |        |
          A.B.Lee                    | A.B.       |          | Lee        |        |
          AB Lee                     | AB         |          | Lee        |        |
          J.-Y. Kim                  | J.-Y.      |          | Kim        |        |
          J-Y Kim                    | J-Y        |          | Kim        |        |
          Kim, J.                    | J.         |          | Kim        |        |
          Kim, J.-Y.                 | J.-Y.      |          | Kim        |        |
          Lee, Ada Beth              | Ada Beth   |          | Lee        |        |
          de la Cruz, Ana            | Ana        | de la    | Cruz       |        |
          Cruz, Ana de la            | Ana        | de la    | Cruz       |        |
          Ana de la Cruz             | Ana        | de la    | Cruz       |        |
          Bo van den Berg            | Bo         | van den  | Berg       |        |
          Bo Van Dyk                 | Bo         | Van      | Dyk        |        |
          van Dyk                    |            | van      | Dyk        |        |
          Nhu Van Tran               | Nhu Van    |          | Tran       |        |
          Omar bin Said              | Omar       | bin      | Said       |        |
          Omar Al-Said               | Omar       |          | Al-Said    |        |
          Ortega y Marin, Ana        | Ana        |          | Ortega y Marin |    |
          Hill SA                    | SA         |          | Hill       |        |
          Hill S.A.                  | S.A.       |          | Hill       |        |
          Hill S                     | S          |          | Hill       |        |
          de Boer AB                 | AB         | de       | Boer       |        |
          KIM J-Y                    | J-Y        |          | KIM        |        |
          SEO JIN PARK               | SEO JIN    |          | PARK       |        |
          Seo Jin Park               | Seo Jin    |          | Park       |        |
          Seo-jin Park               | Seo-jin    |          | Park       |        |
          Park Seo-jin               | Seo-jin    |          | Park       |        |
          Ping Tak Peter Tang        | Ping Tak Peter |      | Tang       |        |
          LEE Ada                    | Ada        |          | LEE        |        |
          Ada LEE                    | Ada        |          | LEE        |        |
          Cy Young, Jr.              | Cy         |          | Young      | Jr.    |
          Cy Young Jr.               | Cy         |          | Young      | Jr.    |
          Young, Cy, Jr.             | Cy         |          | Young      | Jr.    |
          Young, Jr., Cy             | Cy         |          | Young      | Jr.    |
          Young III, Cy              | Cy         |          | Young      | III    |
          Cy Young III               | Cy         |          | Young      | III    |
          Dr. Ada Lee                | Ada        |          | Lee        |        |
          Prof. Dr. Ada Lee          | Ada        |          | Lee        |        |
          Ada Lee, PhD               | Ada        |          | Lee        |        |
          Ada Lee, Ph.D.             | Ada        |          | Lee        |        |
          Ada Lee, MD, PhD           | Ada        |          | Lee        |        |
          Jie (Amy) Yang             | Jie        |          | Yang       |        | Amy
          Jie “Amy” Yang             | Jie        |          | Yang       |        | Amy
          Md. Hasan Ali              | Md. Hasan  |          | Ali        |        |
          Ada McDonald               | Ada        |          | McDonald   |        |
          Ada O’Neil                 | Ada        |          | O’Neil     |        |
          Ada D'Amico-Lee            | Ada        |          | D'Amico-Lee |       |
          Zoë Åström                 | Zoë        |          | Åström     |        |
          Arvind                     |            |          | Arvind     |        |
          Das, M.                    | M.         |          | Das        |        |
          M. Das                     | M.         |          | Das        |        |
          Q. V. Le                   | Q. V.      |          | Le         |        |
          李娜                       | 娜         |          | 李         |        |
          欧阳娜                     | 娜         |          | 欧阳       |        |
          김민수                     | 민수       |          | 김         |        |
          김 민수                    | 민수       |          | 김         |        |
          南 沙織                    | 沙織       |          | 南         |        |
          """)
  void readsTheParts(
      String printed,
      String given,
      String particle,
      String family,
      String suffix,
      String nickname) {
    PersonName name = PersonName.parse(printed);
    assertEquals(
        new PersonName(
            orEmpty(given),
            orEmpty(particle),
            orEmpty(family),
            orEmpty(suffix),
            orEmpty(nickname),
            printed),
        name);
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de la Cruz, Ana M., Jr. | Ana M. de la Cruz Jr. | delacruz | delacruz/a | anamdelacruz
          Åström, Zoë             | Zoë Åström            | astrom   | astrom/z   | zoeastrom
          Kim, J.-Y.              | J.-Y. Kim             | kim      | kim/j      | jykim
          李娜                    | 李娜                  | 李       | 李/娜      | 娜李
          Arvind                  | Arvind                | arvind   | arvind/    | arvind
          """)
  void showsAndKeysAName(
      String printed, String display, String familyKey, String key, String fullKey) {
    PersonName name = PersonName.parse(printed);
    assertEquals(display, name.display());
    assertEquals(familyKey, name.familyKey());
    assertEquals(key, name.key());
    assertEquals(fullKey, name.fullKey());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lee             | A. Lee
          Ada Lee             | Lee, Ada
          ADA LEE             | Ada Lee
          Ada B. Lee          | Ada Lee
          Ada B. Lee          | A. Lee
          Ada Beth Lee        | A.B. Lee
          Ada Beth Lee        | Lee AB
          Seo Jin Park        | S. Park
          Seo Jin Park        | S.-J. Park
          Seo Jin Park        | Seojin Park
          Seo Jin Park        | Seo-jin Park
          Seojin Park         | S.-J. Park
          Seojin Park         | Park Seojin
          Jie (Amy) Yang      | Amy Yang
          Jie (Amy) Yang      | A. Yang
          Jie (Amy) Yang      | J. Yang
          Ana de la Cruz      | A. Cruz
          Cy Young, Jr.       | Cy Young
          Zoe Astrom          | Zoë Åström
          Alex Lee            | Alexander Lee
          """)
  void agreesWithOtherFormsOfTheName(String one, String other) {
    assertTrue(PersonName.parse(one).isCompatibleWith(PersonName.parse(other)));
    assertTrue(PersonName.parse(other).isCompatibleWith(PersonName.parse(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lee             | B. Lee
          Ada Lee             | Ada Lim
          Ada B. Lee          | Ada C. Lee
          A. B. Lee           | A. C. Lee
          Ada Lee             | Anna Lee
          Seo-jin Park        | Seo-yun Park
          Cy Young, Jr.       | Cy Young, Sr.
          Al Lee              | Alexander Lee
          """)
  void tellsOthersApart(String one, String other) {
    assertFalse(PersonName.parse(one).isCompatibleWith(PersonName.parse(other)));
    assertFalse(PersonName.parse(other).isCompatibleWith(PersonName.parse(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lee    | true
          Ada B. Lee | true
          A. Beth Lee| true
          李娜       | true
          A. Lee     | false
          Lee AB     | false
          J.-Y. Kim  | false
          Arvind     | false
          """)
  void knowsWhetherAGivenNameIsSpeltOut(String printed, boolean full) {
    assertEquals(full, PersonName.parse(printed).isFull());
  }
}
