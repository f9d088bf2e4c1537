package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final Pattern WORD = Pattern.compile("\\bw\\d");

  @Test
  void namesThePageAndItsAuthorWhenOnlyTheHeadDoes() throws Exception {
    assertEquals(
        "HEADING 1\n  Papers | home\nPARAGRAPH\n  Ada Lee\nPARAGRAPH\n  Trees\n",
        blocks("<title> Papers | home</title><meta name=author content='Ada Lee'><body><p>Trees"));
  }

  @Test
  void makesLinksAbsoluteWhereThePageSaysWhereItLives() throws Exception {
    String link = "<a href='t.pdf'>Trees</a> <a href='javascript:x()'>x</a> <a href='#a'>a</a>";
    assertEquals("PARAGRAPH\n  {L:Trees|t.pdf} x {L:a|#a}\n", blocks(link));
    assertEquals(
        "PARAGRAPH\n  {L:Trees|https://ada.example/p/t.pdf} x {L:a|https://ada.example/p/#a}\n",
        blocks("<link rel=canonical href='https://ada.example/p/'>" + link));
  }

  @Test
  void refusesAPageOfScriptsOnly() {
    UnreadableDocumentException refusal =
        assertThrows(
            UnreadableDocumentException.class,
            () -> blocks("<title>App</title><div id=app></div><script>run()</script>"));
    assertEquals("holds no text: nothing of the page shows without scripts", refusal.getMessage());
  }

  @Test
  void tellsHtmlByItsFirstBytesWhenTheNameTellsNothing() {
    HtmlReader reader = new HtmlReader();
    assertTrue(reader.accepts("page", bytes(" <!DOCTYPE html>\n<html>")));
    assertTrue(reader.accepts("page", bytes("<?xml version='1.0'?><html>")));
    assertTrue(reader.accepts("page.HTM", bytes("")));
    assertEquals(false, reader.accepts("page", bytes("plain <html> words")));
    assertEquals(false, reader.accepts("page.txt", bytes("<html>")));
  }

  @Test
  void losesNoWordHoweverTagsAreNested() throws Exception {
    String[] tags = {"p", "div", "li", "ul", "b", "a", "td", "tr", "table", "dl", "dt", "h2", "br"};
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder page = new StringBuilder("start");
      for (int i = 0; i < 20; i++) {
        String tag = tags[random.nextInt(tags.length)];
        page.append(random.nextBoolean() ? "<" : "</").append(tag).append('>');
        page.append(random.nextBoolean() ? " w" + i + " " : "");
      }
      Document document = read(page.toString());
      long words = WORD.matcher(page).results().count();
      String lines = BlockNotation.of(document);
      assertEquals(words, WORD.matcher(lines).results().count(), "seed " + seed + ": " + page);
      for (Block block : document.blocks()) {
        for (Line line : block.lines()) {
          assertEquals(
              line.text().toString(), line.text().source().of(document.text()), "seed " + seed);
        }
      }
    }
  }

  private static String blocks(String page) throws UnreadableDocumentException {
    return BlockNotation.of(read(page));
  }

  private static Document read(String page) throws UnreadableDocumentException {
    return new HtmlReader().read(bytes(page), "page.html", "00");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
