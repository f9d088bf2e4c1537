package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.document.InlineMarkup.Stripped;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

class InlineMarkupTest {
  /** Marks are written as {B:bold} {I:italic} {U:underlined} {S:superscript} {L:link|target}. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      textBlock =
          """
          **A. Lee**, B. Chen => {B:A. Lee}, B. Chen
          __A. Lee__, B. Chen => {B:A. Lee}, B. Chen
          in *Journal of Trees*, 2019 => in {I:Journal of Trees}, 2019
          in _Journal of Trees_, 2019 => in {I:Journal of Trees}, 2019
          ***A. Lee***, B. Chen => {B:{I:A. Lee}}, B. Chen
          *in **bold** and* not => {I:in {B:bold} and} not
          ~~withdrawn~~ paper => withdrawn paper
          A. Lee*, B. Chen*, C. Dow, "Trees" => A. Lee*, B. Chen*, C. Dow, "Trees"
          A. Lee*, B. Chen* (*equal contribution) => A. Lee*, B. Chen* (*equal contribution)
          * equal contribution => * equal contribution
          A. Lee*, **B. Chen***, *Trees Today* => A. Lee*, {B:B. Chen}*, {I:Trees Today}
          **A. Lee*, B. Chen*, and C. Dow** => {B:A. Lee*, B. Chen*, and C. Dow}
          Yan Li\\*, [Ada Lee\\\\*](#), Bo => Yan Li*, {L:Ada Lee*|#}, Bo
          <b>A. Lee</b>*, <b>B. Chen</b>*, C. Dow => {B:A. Lee}*, {B:B. Chen}*, C. Dow
          [A. Lee](/lee)*, [B. Chen](/chen)* => {L:A. Lee|/lee}*, {L:B. Chen|/chen}*
          A. Lee$^*$, B. Chen$^*$ => A. Lee$^*$, B. Chen$^*$
          A* search and D* Lite => A* search and D* Lite
          2*3*4 and a*b*c => 2*3*4 and a*b*c
          the snake_case_name of __init__ => the snake_case_name of {B:init}
          Name: ________ Date: ____ => Name: ________ Date: ____
          **Ada Lee **and others => {B:Ada Lee} and others
          **unfinished => **unfinished
          `make all` runs => make all runs
          ``Trees'' and ``Bushes'' => ``Trees'' and ``Bushes''
          [Trees](https://ada.example/t.pdf "a title") => {L:Trees|https://ada.example/t.pdf}
          [Trees](https://ada.example/t_(1).pdf), 2019 => {L:Trees|https://ada.example/t_(1).pdf}, 2019
          [Trees](<my papers/t.pdf>) [x](my t.pdf) => {L:Trees|my papers/t.pdf} {L:x|my t.pdf}
          **Trees** [\\[link\\]](#) => {B:Trees} {L:[link]|#}
          [[pdf](t.pdf)] [[code]](/c) => [{L:pdf|t.pdf}] {L:[code]|/c}
          [**A. Lee**](/lee) => {B:{L:A. Lee|/lee}}
          [slides, video] [C1](2019) a[i] => [slides, video] [C1](2019) a[i]
          ![badge](b.svg) Trees [![x](x.png)](/x) => Trees
          [Trees]() and ](x) => Trees and ](x)
          [pdf](t.pdf){:target="_blank"} {% cite lee %} end => {L:pdf|t.pdf}  end
          see <https://ada.example> or <ada@ada.example> => see {L:https://ada.example|https://ada.example} or {L:ada@ada.example|mailto:ada@ada.example}
          <i>Notes</i> <em>a</em> <cite>b</cite> => {I:Notes} {I:a} {I:b}
          <a class="x" href='/t?a=1&amp;b=2'>Trees</a> => {L:Trees|/t?a=1&b=2}
          <a name="top">Trees</a> <u>A</u> 1<sup>st</sup> => Trees {U:A} 1{S:st}
          <span style="a > b">A. Lee</span> <img src="x.png"> B => A. Lee  B
          if a <b and c> d or <lee2019> => if a <b and c> d or <lee2019>
          </b>closed only <b>opened only => closed only opened only
          Bo &amp; Co, Jos&eacute; &#8211; &lt;x&gt; &unknown; AT&T; => Bo & Co, José – <x> &unknown; AT&T;
          a<!-- hidden --> b => a b
          pp.\\ 3\\-5, 20\\% \\& => pp.\\ 3-5, 20% &
          C:\\new \\alpha => C:\\new \\alpha
          """)
  void keepsWhatMarkupSaysAsMarks(String raw, String expected) {
    assertEquals(expected, shown(InlineMarkup.strip(AlignedText.of(raw))).strip());
  }

  @Test
  void turnsBreaksIntoLines() {
    Stripped stripped =
        InlineMarkup.strip(
            AlignedText.of("<p>**Trees\nToday**<br/>A. Lee, <i>Notes</i></p>\n<li>B\\\nC</li>"));
    assertEquals(
        List.of("{B:Trees}", "{B:Today}", "A. Lee, {I:Notes}", "B", "C"),
        stripped.lines().stream().map(BlockNotation::of).toList());
  }

  @Test
  void followsNamedReferences() {
    Map<String, String> references = Map.of("t", "/trees", "bushes", "/bushes");
    AlignedText raw = AlignedText.of("[Trees][T], [Bushes][], [Bushes], [Herbs]");
    assertEquals(
        "{L:Trees|/trees}, {L:Bushes|/bushes}, {L:Bushes|/bushes}, [Herbs]",
        shown(InlineMarkup.strip(raw, references)));
  }

  @Test
  void staysAlignedToTheSource() {
    String raw = "x **Ada** &amp; [Bo](/b)";
    AlignedText text = InlineMarkup.strip(AlignedText.of(raw)).text();
    assertEquals("x Ada & Bo", text.toString());
    assertEquals("&amp;", text.toSource(new Span(6, 7)).of(raw));
    assertEquals("Ada** &amp; [Bo", text.toSource(new Span(2, 10)).of(raw));
  }

  @Test
  void leadsHomeFromAnyText() {
    String alphabet = "ab  *_~`[]()<>!\\&;/.b#{:}%\n";
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Stripped stripped = InlineMarkup.strip(AlignedText.of(raw));
      int last = 0;
      for (int i = 0; i < stripped.text().length(); i++) {
        Span home = stripped.text().toSource(new Span(i, i + 1));
        assertTrue(home.start() >= last && home.end() <= raw.length(), "seed " + seed);
        last = home.start();
      }
      for (Mark mark : stripped.marks()) {
        assertTrue(mark.span().end() <= stripped.text().length(), "seed " + seed);
      }
    }
  }

  private static String shown(Stripped stripped) {
    return BlockNotation.of(Line.of(stripped.text(), stripped.marks()));
  }
}
