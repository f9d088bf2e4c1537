package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads Markdown. The text is the file itself; the lines are aligned to it, without mark-up. Of
 * front matter the title and the author are kept; tags of site generators are passed over.
 */
public final class MarkdownReader implements DocumentReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** What a page shows only when asked to: an abstract, a record to cite. */
  private static final Pattern FOLDED =
      Pattern.compile(
          "(?is)<details\\b[^>]*>\\s*<summary\\b[^>]*>(?:\\s|<[^>]*>)*(?:abstract|bib\\W?tex|citation|cite)\\b.*?</details>");

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern FIELD =
      Pattern.compile("^(title|author|name):[ \\t]*(\\S.*?)[ \\t\\r]*$", Pattern.MULTILINE);

  /** Lines that nobody sees: {@code {% include x %}}, {@code {:.big}}, {@code <div>}. */
  private static final Pattern UNSEEN_LINE =
      Pattern.compile(
          "^[ \\t>]*(?:(?:\\{%.*?%\\}|\\{\\{.*?\\}\\}|\\{:[^{}]*\\}|\\{::.*?\\}"
              + "|</?(?:div|section|center|blockquote|article|main|header|aside|details|font|span"
              + "|small|figure|ul|ol)\\b[^<>]*>)[ \\t]*)+\\r?$",
          Pattern.MULTILINE);

  /** What its writer took out: HTML comments, and links to nowhere that serve as comments. */
  private static final Pattern COMMENT =
      Pattern.compile("(?s)<!--.*?-->|(?-s)(?m)^ {0,3}\\[//\\]:.*$");

  private static final Pattern HTML_HEADING =
      Pattern.compile("^ {0,3}(<h[1-6]\\b[^<>]*>).*</h[1-6]>[ \\t]*\\r?$", Pattern.MULTILINE);

  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    String text = TextDecoding.decode(bytes);
    List<Block> blocks = new ArrayList<>();
    // What is passed over becomes spaces, so that every place stays where it is.
    StringBuilder body = new StringBuilder(text);
    Matcher front = FRONT_MATTER.matcher(text);
    if (front.find()) {
      Span fields = new Span(front.start(1), front.end(1));
      List<Block> paper = FrontMatterPaper.in(text, fields);
      if (!paper.isEmpty()) {
        return new Document(name, "text/markdown", contentHash, text, paper, List.of());
      }
      blocks.addAll(frontMatter(text, fields));
      blank(body, front.start(), front.end());
    }
    for (Pattern unread : List.of(COMMENT, UNSEEN_LINE, FOLDED)) {
      Matcher unseen = unread.matcher(text);
      while (unseen.find()) {
        blank(body, unseen.start(), unseen.end());
      }
    }
    // An HTML heading would swallow the list below it; as a Markdown heading it does not.
    Matcher heading = HTML_HEADING.matcher(text);
    while (heading.find()) {
      body.replace(heading.start(1), heading.start(1) + 2, "# ");
    }
    MarkdownWalk walk = new MarkdownWalk(text);
    PARSER.parse(body.toString()).accept(walk);
    blocks.addAll(TitledEntries.join(MarkdownRecords.join(text, walk.blocks())));
    return new Document(name, "text/markdown", contentHash, text, blocks, List.of());
  }

  private static List<Block> frontMatter(String text, Span span) {
    List<Block> blocks = new ArrayList<>();
    Matcher field = FIELD.matcher(text).region(span.start(), span.end());
    while (field.find()) {
      AlignedText value = AlignedText.of(text, new Span(field.start(2), field.end(2)));
      if (value.length() > 2 && value.toString().matches("\"[^\"]*\"|'[^']*'")) {
        value = value.slice(new Span(1, value.length() - 1));
      }
      boolean title = field.group(1).equals("title");
      List<Line> lines = InlineMarkup.strip(value).lines();
      if (!lines.isEmpty()) {
        blocks.add(
            new Block(title ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, title ? 1 : 0, lines));
      }
    }
    return blocks;
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
