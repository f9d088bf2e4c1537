package org.vitagraph.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads web pages: the text that a visitor sees, rendered without styles, in blocks as the elements
 * delimit them. What the page's head says (its title, its author) stands first when the page itself
 * does not say it.
 */
public final class HtmlReader implements DocumentReader {
  private static final Pattern LOOKS_LIKE_HTML =
      Pattern.compile(
          "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype html|html)\\b.*");

  /**
   * The author is named in the lists of a page anyway; at its top the name says whose page it is.
   */
  private static final int TOP = 300;

  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html")
        || lower.endsWith(".htm")
        || lower.endsWith(".xhtml")
        || (!lower.matches(".*\\.\\w{1,5}")
            && LOOKS_LIKE_HTML.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches());
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    org.jsoup.nodes.Document page = Jsoup.parse(TextDecoding.decodeHtml(bytes));
    setBase(page);
    PageText text = render(page, List.of());
    String title = page.title().strip();
    String author = page.select("meta[name=author]").attr("content").strip();
    if (text.text().isBlank()) {
      throw new UnreadableDocumentException(
          "holds no text: nothing of the page shows without scripts");
    }
    String top = title + text.text().substring(0, Math.min(TOP, text.text().length()));
    List<String> head =
        List.of(text.contains(title) ? "" : title, top.contains(author) ? "" : author);
    if (!head.equals(List.of("", ""))) {
      text = render(page, head);
    }
    List<Block> blocks = BulletedParagraphs.join(TitledEntries.join(text.blocks()));
    return new Document(name, "text/html", contentHash, text.text(), blocks, List.of());
  }

  private static PageText render(org.jsoup.nodes.Document page, List<String> head) {
    PageText text = new PageText();
    for (int i = 0; i < head.size(); i++) {
      text.block(i == 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, i == 0 ? 1 : 0);
      text.words(head.get(i));
      text.endBlock();
    }
    HtmlVisibility visibility = HtmlVisibility.of(page);
    new HtmlWalk(text, visibility, HtmlRecords.of(page.body(), visibility)).walk(page.body());
    text.endBlock();
    return text;
  }

  /** Links are made absolute where the page says where it lives. */
  private static void setBase(org.jsoup.nodes.Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
    Element shared = page.selectFirst("meta[property=og:url][content^=http]");
    if (page.selectFirst("base[href^=http]") != null) {
      return;
    }
    if (canonical != null) {
      page.setBaseUri(canonical.attr("href"));
    } else if (shared != null) {
      page.setBaseUri(shared.attr("content"));
    }
  }
}
