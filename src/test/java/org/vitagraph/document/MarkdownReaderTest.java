package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vitagraph.text.Span;

class MarkdownReaderTest {
  private static final Pattern WORD = Pattern.compile("\\bw\\d+");

  @Test
  void alignsLinesToTheFile() throws Exception {
    String file =
        "---\r\ntitle: Papers\r\n---\r\n\r\n- **Ada** Lee,  \r\n  [Trees](t.pdf) &amp; shrubs\r\n";
    Document document = read(file);
    assertEquals(file, document.text());
    assertEquals(
        "HEADING 1\n  Papers\nITEM 1\n  {B:Ada} Lee,\n  {L:Trees|t.pdf} & shrubs\n",
        BlockNotation.of(document));
    Line second = document.blocks().get(1).lines().get(1);
    assertEquals("Trees", second.text().toSource(new Span(0, 5)).of(file));
    assertEquals("&amp; shrubs", second.text().toSource(new Span(6, 14)).of(file));
  }

  @Test
  void passesOverWhatItsWriterTookOut() throws Exception {
    String file =
        "<ul>\n  <li>Lakes</li>\n<!--\n  <li>Rivers</li>\n-->\n  <li>Ponds</li>\n</ul>\n\n"
            + "[//]: # (Seas)\n[//]: - [Oceans](o.pdf), A, B\n";
    assertEquals("ITEM 1\n  Lakes\nITEM 1\n  Ponds\n", BlockNotation.of(read(file)));
  }

  @Test
  void readsHtmlThatIsIndentedAsCodeWouldBe() throws Exception {
    String file =
        "<section class=\"box\">\n  <header class=\"top\"><h2>Papers</h2></header>\n"
            + "  <ul class=\"list\">\n    <li><strong>Lakes.</strong> A. Lee</li>\n"
            + "    <li><strong>Ponds.</strong> B. Chen</li>\n  </ul>\n</section>\n";
    assertEquals(
        "HEADING 2\n  Papers\nITEM 1\n  {B:Lakes.} A. Lee\nITEM 1\n  {B:Ponds.} B. Chen\n",
        BlockNotation.of(read(file)));
  }

  @Test
  void losesNoWordHoweverBlocksAreMixed() throws Exception {
    String[] before = {
      "",
      "",
      "# ",
      "##",
      "- ",
      "  - ",
      "* ",
      "1. ",
      "> ",
      "    ",
      "| ",
      "|---|\n| ",
      "<p>",
      "<div>",
      "</div>\n",
      "<li>",
      "**",
      "`",
      "```\n",
      "---\n",
      "===\n",
      "{% x %}\n",
      "  ",
      "[",
      "](x.y)"
    };
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      StringBuilder page = new StringBuilder("w0\n");
      for (int i = 1; i < 15; i++) {
        page.append(before[random.nextInt(before.length)]).append(" w").append(i);
        page.append(random.nextInt(3) == 0 ? " | w" + i + "0 |" : "");
        page.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
      }
      Document document = read(page.toString());
      String lines = BlockNotation.of(document);
      for (String word : WORD.matcher(page).results().map(m -> m.group()).toList()) {
        assertTrue(
            Pattern.compile("\\b" + word + "\\b").matcher(lines).find(),
            "seed " + seed + ": " + word + " of\n" + page + "\n" + lines);
      }
    }
  }

  private static Document read(String page) throws UnreadableDocumentException {
    return new MarkdownReader().read(page.getBytes(StandardCharsets.UTF_8), "page.md", "00");
  }
}
