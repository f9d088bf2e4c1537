package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.text.Span;

class NameListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ada Lee                                            | Ada Lee
          Ada Lee and Bo Chen                                | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, and Cy Young                     | Ada Lee; Bo Chen; Cy Young
          Ada Lee, Bo Chen & Cy Young.                       | Ada Lee; Bo Chen; Cy Young
          Ada Lee und Bo Chen                                | Ada Lee; Bo Chen
          Ada Lee et Bo Chen                                 | Ada Lee; Bo Chen
          A. Lee u. B. Chen u. C. Young                      | A. Lee; B. Chen; C. Young
          Ada Lee, BC, and Cy Young                          | Ada Lee; BC; Cy Young
          BC, Ada Lee, Cy Young                              | BC; Ada Lee; Cy Young
          Lee, A., BC, & Young, C.                           | A. Lee; BC; C. Young
          作者：Ada Lee, Bo Chen                              | Ada Lee; Bo Chen
          Ada Lee y Bo Chen                                  | Ada Lee; Bo Chen
          A. Lee, B. Chen and C. Young                       | A. Lee; B. Chen; C. Young
          A. Lee and B. Chen and C. Young                    | A. Lee; B. Chen; C. Young
          A.B. Lee, C.-D. Chen                               | A.B. Lee; C.-D. Chen
          A.B.Lee, C.Chen                                    | A.B. Lee; C. Chen
          by Ada Lee and Bo Chen                             | Ada Lee; Bo Chen
          with Ada Lee and Bo Chen                           | Ada Lee; Bo Chen
          (with Ada Lee and Bo Chen)                         | Ada Lee; Bo Chen
          joint work with Ada Lee                            | Ada Lee
          em colaboração com Ada Lee                         | Ada Lee
          gemeinsam mit Ada Lee                              | Ada Lee
          Ada Lee (with Bo Chen and Cy Young)                | Ada Lee; Bo Chen; Cy Young
          Ada Lee with Bo Chen                               | Ada Lee; Bo Chen
          Lee, A., Chen, B., & Young, C.                     | A. Lee; B. Chen; C. Young
          Lee, A.; Chen, B.; Young, C.                       | A. Lee; B. Chen; C. Young
          Lee, Ada; Chen, Bo                                 | Ada Lee; Bo Chen
          Lee, Ada, Chen, Bo, and Young, Cy                  | Ada Lee; Bo Chen; Cy Young
          Lee, Ada and Chen, Bo and Young, Cy                | Ada Lee; Bo Chen; Cy Young
          Lopez Garcia, Ana Maria and Perez Ruiz, Juan Jose  | Ana Maria Lopez Garcia; Juan Jose Perez Ruiz
          Lee, Ada, Bo Chen, and Cy Young                    | Ada Lee; Bo Chen; Cy Young
          Lee, A., B. Chen and C. Young                      | A. Lee; B. Chen; C. Young
          Lee, Ada                                           | Ada Lee
          Lee A, Chen BC, Young C                            | A Lee; BC Chen; C Young
          Lee A., Chen B. C., Young C.                       | A. Lee; B. C. Chen; C. Young
          Lee A, de Boer BC, van den Berg C                  | A Lee; BC de Boer; C van den Berg
          LEE A, CHEN B-C                                    | A LEE; B-C CHEN
          ADA LEE, BO CHEN                                   | ADA LEE; BO CHEN
          A. LEE ET B. CHEN                                  | A. LEE; B. CHEN
          Ada LEE, Bo CHEN, Eva DI MARCO                     | Ada LEE; Bo CHEN; Eva DI MARCO
          LEE Ada, CHEN Bo                                   | Ada LEE; Bo CHEN
          Lee, Chen, and Young                               | Lee; Chen; Young
          Seo Jin Park, Ping Tak Peter Tang, Ada Lee         | Seo Jin Park; Ping Tak Peter Tang; Ada Lee
          Park Seo-jin, Kim Ada-min, Choi Bo-ra              | Seo-jin Park; Ada-min Kim; Bo-ra Choi
          Ana de la Cruz, Bo van Dyk, and Cy Von Holt        | Ana de la Cruz; Bo van Dyk; Cy Von Holt
          João da Costa e Silva, Ana Pires e Bo Chen         | João da Costa e Silva; Ana Pires; Bo Chen
          Cy Young, Jr., Ada Lee, and Bo Chen III            | Cy Young Jr.; Ada Lee; Bo Chen III
          Young, C., Jr., Lee, A., and Chen, B., III         | C. Young Jr.; A. Lee; B. Chen III
          Ada Lee, PhD, Bo Chen, MD, and Cy Young            | Ada Lee; Bo Chen; Cy Young
          Dr. Ada Lee and Prof. Bo Chen                      | Ada Lee; Bo Chen
          Jie (Amy) Yang, Bo Chen                            | Jie Yang; Bo Chen
          Md. Hasan Ali, Md Omar Ali, Bo Chen                | Md. Hasan Ali; Md Omar Ali; Bo Chen
          The ATLAS Collaboration                            | The ATLAS Collaboration
          Ada Lee, the Example Study Group, Bo Chen          | Ada Lee; the Example Study Group; Bo Chen
          OpenAI, Ada Lee, Bo Chen                           | OpenAI; Ada Lee; Bo Chen
          A. Lee B. Chen, C. Young                           | A. Lee; B. Chen; C. Young
          Lee, A. Chen, B. and Young, C.                     | A. Lee; B. Chen; C. Young
          Ada Lee*, Bo Chen†, Cy Young‡                      | Ada Lee; Bo Chen; Cy Young
          Ada Lee1,2, Bo Chen2, Cy Young3                    | Ada Lee; Bo Chen; Cy Young
          Ada Lee¹, Bo Chen²                                 | Ada Lee; Bo Chen
          **Ada Lee**, Bo Chen                               | Ada Lee; Bo Chen
          Ada Lee, Bo Chen,                                  | Ada Lee; Bo Chen
          Ada Lee, Bo Chen:                                  | Ada Lee; Bo Chen
          Ada Lee, Bo Chen. “                                | Ada Lee; Bo Chen
          Youfeng Wu, Sheng Li.                              | Youfeng Wu; Sheng Li
          A. Das and Q. V. Le                                | A. Das; Q. V. Le
          Lee AR, Malik JD, Brody JR, Thorpe SR, Richter DA  | AR Lee; JD Malik; JR Brody; SR Thorpe; DA Richter
          Lee (A.), Chen (B.)                                | A. Lee; B. Chen
          李娜, 王芳                                         | 李娜; 王芳
          李娜、王芳                                         | 李娜; 王芳
          김민수, 이영희                                     | 김민수; 이영희
          Forthcoming. Ada Lee and Bo Chen                   | Ada Lee; Bo Chen
          Submitted Ada Lee, Bo Chen                         | Ada Lee; Bo Chen
          Ada Lee. Forthcoming                               | Ada Lee
          Ada Lee, Example University Ph.D. Dissertation     | Ada Lee
          Ada Lee. Master’s thesis, Example University       | Ada Lee
          Lee A, Das NM, Stone ET, Chen B                    | A Lee; NM Das; ET Stone; B Chen
          Ada Lee, Bo Chen, Example National Laboratory      | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, Oral Presentation                | Ada Lee; Bo Chen
          Ada Lee, Bo Chen (Oral Presentation)               | Ada Lee; Bo Chen
          Example National Laboratory                        | Example National Laboratory
          Ada Lee, Bo Chen, on behalf of the Example Group   | Ada Lee; Bo Chen; the Example Group
          Ada Lee (on behalf of the Example consortium)      | Ada Lee; the Example consortium
          Ada Lee; for the Example Investigators             | Ada Lee; the Example Investigators
          Lee A; Example Study Group                         | A Lee; Example Study Group
          Ada Lee, Bo Chen & the Example Team                | Ada Lee; Bo Chen; the Example Team
          The Example Collaboration: Ada Lee, Bo Chen        | The Example Collaboration; Ada Lee; Bo Chen
          in collaboration with Ada Lee and Bo Chen          | Ada Lee; Bo Chen
          jointly with Ada Lee                               | Ada Lee
          coauthored with Ada Lee                            | Ada Lee
          mit Ada Lee und Bo Chen                            | Ada Lee; Bo Chen
          avec Ada Lee et Bo Chen                            | Ada Lee; Bo Chen
          con Ada Lee y Bo Chen                              | Ada Lee; Bo Chen
          com Ada Lee e Bo Chen                              | Ada Lee; Bo Chen
          William "Bill" Stone, Ada Lee                      | William Stone; Ada Lee
          William ‘Bill’ Stone                               | William Stone
          Cy 'Tony' Chen, Ada Lee                            | Cy Chen; Ada Lee
          Stone, William (Bill) Jr.                          | William Stone Jr.
          Berg, A. van der, Cruz, B. de la                   | A. van der Berg; B. de la Cruz
          VAN DER BERG A, LEE B                              | A VAN DER BERG; B LEE
          LEE A, VON HOLT EM, CHEN B                         | A LEE; EM VON HOLT; B CHEN
          Eva VAN DYK Jr., Zoë SZABÓ                         | Eva VAN DYK Jr.; Zoë SZABÓ
          O'Brien, K., D’Angelo M.                           | K. O'Brien; M. D’Angelo
          M’Saad O, N'Guessan B                              | O M’Saad; B N'Guessan
          Kim J-Y, Lee JY, Chen J.Y.                         | J-Y Kim; JY Lee; J.Y. Chen
          J-Y Kim, JY Lee, J.Y. Park, J.-Y. Cho              | J-Y Kim; JY Lee; J.Y. Park; J.-Y. Cho
          Yu. A. Stone, Ch. Lee, Th. Chen                    | Yu. A. Stone; Ch. Lee; Th. Chen
          Lee A.B.C, Chen D                                  | A.B.C Lee; D Chen
          A B Lee, C Chen                                    | A B Lee; C Chen
          García López A, Ruiz L                             | A García López; L Ruiz
          García López, Ana; Ruiz, Luis                      | Ana García López; Luis Ruiz
          de Souza AB, dos Santos C                          | AB de Souza; C dos Santos
          J. P. da Silva Neto, Maria da Silva Jr.            | J. P. da Silva Neto; Maria da Silva Jr.
          Eva Das Jr., Ada Lee                               | Eva Das Jr.; Ada Lee
          Stone IV, William, Lee, Ada                        | William Stone IV; Ada Lee
          Ada Lee <ada@example.org>, Bo Chen                 | Ada Lee; Bo Chen
          Prof. Dr. Ada Lee, Dr. med. Bo Chen                | Ada Lee; Bo Chen
          Ada Lee, Ph.D.; Bo Chen, M.D., Ph.D.               | Ada Lee; Bo Chen
          Ada Lee(1), Bo Chen(2)                             | Ada Lee; Bo Chen
          A. Lee^1, B. Chen^2                                | A. Lee; B. Chen
          李娜，王芳，张伟                                   | 李娜; 王芳; 张伟
          李 娜, 王 芳                                       | 李娜; 王芳
          欧阳娜娜, 司马光                                   | 欧阳娜娜; 司马光
          山田太郎、鈴木花子                                 | 山田太郎; 鈴木花子
          山田 太郎, 鈴木 花子                               | 山田太郎; 鈴木花子
          김민수·이영희                                      | 김민수; 이영희
          И. И. Иванов, П. Петров                            | И. И. Иванов; П. Петров
          Иванов И. И., Петров П.                            | И. И. Иванов; П. Петров
          """)
  void readsEachNameInOrder(String block, String names) {
    assertEquals(names, shown(NameList.parse(block)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ada Lee et al.                                     | Ada Lee
          Ada Lee, et al                                     | Ada Lee
          Lee, A., Chen, B., et. al.                         | A. Lee; B. Chen
          Ada Lee, Bo Chen u. a.                             | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, and others                       | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, and 3 more authors               | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, and 1 more                       | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, + 12 others                      | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, …                                | Ada Lee; Bo Chen
          Lee, A., … & Young, C.                             | A. Lee; C. Young
          Lee et al.                                         | Lee
          Ada Lee et alii                                    | Ada Lee
          Ada Lee, et coll.                                  | Ada Lee
          Ada Lee i sur.                                     | Ada Lee
          Ada Lee, Bo Chen i in.                             | Ada Lee; Bo Chen
          Ada Lee, Bo Chen und andere                        | Ada Lee; Bo Chen
          Ada Lee und Kollegen                               | Ada Lee
          Ada Lee, Bo Chen y otros                           | Ada Lee; Bo Chen
          Ada Lee, Bo Chen e outros                          | Ada Lee; Bo Chen
          Ada Lee, Bo Chen e altri                           | Ada Lee; Bo Chen
          Ada Lee et 3 autres                                | Ada Lee
          Ada Lee, Bo Chen, Cy Young, +5                     | Ada Lee; Bo Chen; Cy Young
          Ada Lee and 12 co-authors                          | Ada Lee
          Ada Lee, Bo Chen and several co-authors            | Ada Lee; Bo Chen
          Ada Lee, Bo Chen, [...], Cy Young                  | Ada Lee; Bo Chen; Cy Young
          李娜, 王芳等                                       | 李娜; 王芳
          伊藤葵, 堀口明 ほか                                | 伊藤葵; 堀口明
          김민수, 이영희 외 3명                              | 김민수; 이영희
          """)
  void seesThatAListIsCut(String block, String names) {
    NameList list = NameList.parse(block);
    assertEquals(names, shown(list));
    assertTrue(list.truncated());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Lee and Bo Chen (eds.)       | Ada Lee; Bo Chen
          Ada Lee and Bo Chen (Eds)        | Ada Lee; Bo Chen
          Lee, A., & Chen, B. (Hrsg.)      | A. Lee; B. Chen
          Ada Lee, Bo Chen, editors        | Ada Lee; Bo Chen
          A. Lee, Ed.                      | A. Lee
          ed. by Ada Lee and Bo Chen       | Ada Lee; Bo Chen
          edited by Ada Lee                | Ada Lee
          Lee, Ada / Chen, Bo (Hg.)        | Ada Lee; Bo Chen
          Herausgegeben von Ada Lee        | Ada Lee
          Ada Lee y Bo Chen (coords.)      | Ada Lee; Bo Chen
          Ada Lee et Bo Chen (dir.)        | Ada Lee; Bo Chen
          Ada Lee (a cura di)              | Ada Lee
          sous la direction de Ada Lee     | Ada Lee
          editado por Ada Lee y Bo Chen    | Ada Lee; Bo Chen
          """)
  void knowsEditors(String block, String names) {
    NameList list = NameList.parse(block);
    assertEquals(names, shown(list));
    assertTrue(list.editors());
  }

  @Test
  void leavesPlainListsUncutAndUnedited() {
    NameList list = NameList.parse("Ed Lee, Al Chen");
    assertEquals("Ed Lee; Al Chen", shown(list));
    assertFalse(list.truncated());
    assertFalse(list.editors());
  }

  @Test
  void leadsToThePrintedNamesWithoutMarks() {
    String block = "by Ada Lee*,\n\tBo Chen*, and\nCy Young†";
    NameList list = NameList.parse(block);
    assertEquals(
        List.of("Ada Lee", "Bo Chen", "Cy Young"),
        list.names().stream().map(n -> n.span().of(block)).toList());
    assertEquals(List.of(true, true, false), list.names().stream().map(ListedName::equal).toList());
    assertEquals(List.of("*", "*", "†"), list.names().stream().map(ListedName::marks).toList());
  }

  @Test
  void believesTheLegendOfTheBlock() {
    NameList list =
        NameList.parse("Ada Lee†, Bo Chen†, Cy Young* (†co-first author, *corresponding)");
    assertEquals("Ada Lee; Bo Chen; Cy Young", shown(list));
    assertEquals(List.of(true, true, false), list.names().stream().map(ListedName::equal).toList());
  }

  @Test
  void takesASingleAsteriskForNoEqualContribution() {
    assertFalse(NameList.parse("Ada Lee, Bo Chen*").names().get(1).equal());
  }

  @Test
  void knowsTheCorrespondingAuthorByANote() {
    NameList list = NameList.parse("Ada Lee [corresponding], Bo Chen");
    assertEquals("Ada Lee; Bo Chen", shown(list));
    assertTrue(list.names().get(0).corresponding());
    assertFalse(list.names().get(1).corresponding());
  }

  @Test
  void joinsANameThatALineBreakCut() {
    NameList list = NameList.parse("Ada\nLee, Bo Chris-\ntensen");
    assertEquals("Ada Lee; Bo Christensen", shown(list));
    assertEquals("Ada Lee", list.names().get(0).name().printed());
  }

  @Test
  void readsABlockSoThatTheOwnerStandsInIt() {
    assertEquals("Ming Chen; Wei Lu", shown(NameList.parse("Chen, Ming, Lu, Wei", "Wei Lu")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Chen, AL, Cy Young| Bo Chen; AL; Cy Young",
        "Chen, Bo, AL, Young, Cy| Bo Chen; AL; Cy Young",
        "AL, Bo Chen| AL; Bo Chen",
        "Bo Chen , AL| Bo Chen; AL",
        "Chen AL, Young C| AL Chen; C Young"
      })
  void knowsTheOwnerByTheLettersOfTheName(String block, String names) {
    assertEquals(names, shown(NameList.parse(block, "Ada Lee")));
  }

  @Test
  void yieldsNothingForNothing() {
    assertEquals(List.of(), NameList.parse("").names());
    assertEquals(List.of(), NameList.parse(" , * (2019)").names());
  }

  @Test
  void keepsItsSpansInsideAnyText() {
    long seed = 20260101;
    Random random = new Random(seed);
    String alphabet = "AbcJ.-, ;&*†()[]’\n\t李1éø and et al. de van Jr";
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      for (ListedName name : NameList.parse(text).names()) {
        Span span = name.span();
        assertTrue(
            span.start() >= end && span.end() <= text.length(), "seed " + seed + ": " + text);
        end = span.end();
      }
    }
  }

  private static String shown(NameList list) {
    return list.persons().stream().map(PersonName::display).collect(Collectors.joining("; "));
  }
}
