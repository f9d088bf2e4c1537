package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      textBlock =
          """
          plain words, it's - here => plain words, it's - here
          G{\\"o}del, Erd{\\H o}s, Erd\\H{o}s => Gödel, Erdős, Erdős
          Gr\\"{u}n \\v{S}koda {\\v s} \\~n \\^o => Grün Škoda š ñ ô
          {\\'\\i} \\'{\\i} \\'i \\u{\\i} => í í í ĭ
          {\\L}ukasz \\L{}ukasz \\l \\o re \\aa{}s \\ss => Łukasz Łukasz łøre ås ß
          \\c{c}a \\k{a} \\d{h} \\r a \\=e \\.z => ça ą ḥ å ē ż
          {The {NASA} \\emph{great} plan} => The NASA great plan
          $O(n^2)$ and $\\alpha_1$ \\alpha => O(n2) and α1 α
          H$_2$O, snake_case, 2^10 => H2O, snake_case, 2^10
          a~b -- c --- d ``q'' `s' => a b – c — d “q” ‘s'
          50\\% \\& co, \\$5, \\#1, \\{x\\} => 50% & co, $5, #1, {x}
          {\\noopsort{2019}}Trees \\relax Ch => Trees Ch
          \\url{http://x.y/a_b} \\href{http://x}{text} => http://x.y/a_b text
          Poincar\\'e, na\\"\\i ve, S\\~{a}o => Poincaré, naïve, São
          unbalanced } and { braces \\ => unbalanced and braces
          a\\\\b\\,c\\-d\\/e => a b cde
          Bo &amp; Co, AT\\&T => Bo & Co, AT&T
          2\\${\\textbackslash}times\\$2 switches => 2×2 switches
          Vi\\^{e}\\d{\\^e}t => Viêệt
          """)
  void printsWhatTexWould(String tex, String printed) {
    assertEquals(printed, LatexText.decode(tex));
  }
}
