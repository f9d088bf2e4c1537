package org.vitagraph.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads files of Emacs' org-mode. Lines of a paragraph run on, as where the file is exported;
 * source blocks, drawers, keywords and remarks are passed over, but for the title and the author.
 */
public final class OrgReader implements DocumentReader {
  private static final Pattern HEADING =
      Pattern.compile(
          "(\\*+)\\s+(?:(?:TODO|DONE)\\s+)?(?:\\[#[A-Z]\\]\\s*)?(.*?)(?:\\s+:[\\w@#%:]+:)?\\s*");
  private static final Pattern ITEM =
      Pattern.compile(
          "(\\s*)(?:[-+]|(?<=\\s)\\*|\\d+[.)])\\s+(?:\\[@\\d+\\]\\s*)?(?:\\[[ X-]\\]\\s+)?(.*)");
  private static final Pattern TERM = Pattern.compile("(.*?)\\s+::(?:\\s+(.*))?");
  private static final Pattern KEYWORD = Pattern.compile("\\s*#\\+(\\w+):?\\s*(.*?)\\s*");
  private static final Pattern REMARK = Pattern.compile("\\s*#(?:\\s.*)?");
  private static final Pattern DRAWER = Pattern.compile("\\s*:[\\w-]+:\\s*");
  private static final Pattern PLANNING =
      Pattern.compile("\\s*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):.*");
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|[-+|:]*\\s*");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\[\\[([^\\[\\]]+)\\](?:\\[((?:[^\\[\\]]|\\[[^\\[\\]]*\\])+)\\])?\\]"
              + "|(?<![^\\s\\-–—({'\"/*_])([*/_=~+])(?=\\S)([^\\n]*?\\S|\\S)\\3(?=[\\s\\-–—.,:!?;'\")}\\[\\\\/*_]|$)"
              + "|\\[fn:[^\\]]*\\]|@@[^@]*@@|\\{\\{\\{.*?\\}\\}\\}"
              + "|[<\\[](\\d{4}-\\d\\d-\\d\\d)(?: [^\\]>]*)?[>\\]]");

  private static final List<String> UNSEEN = List.of("src", "html", "export", "comment", "latex");

  @Override
  public boolean accepts(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".org");
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    Walk walk = new Walk();
    TextDecoding.decode(bytes).lines().forEach(walk::line);
    PageText text = walk.done();
    if (text.text().isBlank()) {
      throw new UnreadableDocumentException("holds no text");
    }
    return new Document(
        name,
        "text/x-org",
        contentHash,
        text.text(),
        TitledEntries.join(text.blocks()),
        walk.problems);
  }

  /** Goes through the lines. */
  private static final class Walk {
    private final PageText out = new PageText();
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();

    /** What ends the lines that are passed over; empty outside of them. */
    private String unseenUntil = "";

    private final StringBuilder pending = new StringBuilder();
    private boolean blank;

    PageText done() {
      flush();
      out.endBlock();
      return out;
    }

    void line(String line) {
      String lower = line.strip().toLowerCase(Locale.ROOT);
      Matcher keyword = KEYWORD.matcher(line);
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      boolean goesOn =
          !heading.matches() && !item.matches() && !lower.isEmpty() && !lower.startsWith("|");
      if (!goesOn || keyword.matches()) {
        flush();
      }
      if (!unseenUntil.isEmpty()) {
        unseenUntil = lower.startsWith(unseenUntil) ? "" : unseenUntil;
      } else if (keyword.matches()) {
        keyword(keyword.group(1).toLowerCase(Locale.ROOT), keyword.group(2));
      } else if (DRAWER.matcher(line).matches()) {
        unseenUntil = ":end:";
      } else if (lower.isEmpty()) {
        blank = true;
      } else if (heading.matches()) {
        indents.clear();
        block(Block.Kind.HEADING, Math.min(6, heading.group(1).length()), heading.group(2));
        out.endBlock();
      } else if (TABLE_RULE.matcher(line).matches() || lower.matches("-{5,}")) {
        out.endBlock();
      } else if (line.stripLeading().startsWith("|")) {
        row(line.strip());
      } else if (item.matches()) {
        item(item.group(1).length(), item.group(2));
      } else if (!REMARK.matcher(line).matches() && !PLANNING.matcher(line).matches()) {
        words(line);
      }
    }

    private void keyword(String keyword, String value) {
      if (keyword.equals("title")) {
        block(Block.Kind.HEADING, 1, value);
        out.endBlock();
      } else if (keyword.equals("author") || keyword.equals("email")) {
        block(Block.Kind.PARAGRAPH, 0, value);
        out.endBlock();
      } else if (keyword.equals("include")) {
        problems.add(
            new Problem(
                "#+INCLUDE " + value, "another file, which is not followed; read that too"));
      } else if (keyword.startsWith("begin_")
          && UNSEEN.stream().anyMatch(kind -> keyword.equals("begin_" + kind))) {
        unseenUntil = "#+end_" + keyword.substring("begin_".length());
        blank = true;
      } else {
        out.endBlock();
      }
    }

    private void block(Block.Kind kind, int level, String words) {
      out.endBlock();
      if (blank) {
        out.gap();
      }
      blank = false;
      out.block(kind, level);
      inline(words);
    }

    private void item(int indent, String words) {
      while (!indents.isEmpty() && indents.peek() >= indent) {
        indents.pop();
      }
      indents.push(indent);
      out.endBlock();
      blank = false;
      out.block(Block.Kind.ITEM, indents.size());
      Matcher term = TERM.matcher(words);
      if (term.matches()) {
        inline(term.group(1));
        out.line();
        text(term.group(2) == null ? "" : term.group(2));
      } else {
        text(words);
      }
    }

    private void row(String line) {
      block(Block.Kind.ROW, 0, "");
      for (String cell : line.replaceAll("^\\||\\|$", "").split("\\|(?![^\\[]*\\]\\])")) {
        out.tab();
        inline(cell.strip());
      }
      out.endBlock();
    }

    private void words(String line) {
      int indent = line.length() - line.stripLeading().length();
      boolean inItem = !indents.isEmpty() && indent > indents.peek();
      if (!inItem && !indents.isEmpty()) {
        indents.clear();
        out.endBlock();
      }
      if (blank && inItem) {
        out.line();
      } else if (blank) {
        out.endBlock();
        out.gap();
      }
      blank = false;
      text(line);
    }

    /** Words that run on over the end of the line, unless two backslashes break it. */
    private void text(String line) {
      String stripped = line.strip();
      boolean broken = stripped.endsWith("\\\\");
      pending.append(broken ? stripped.substring(0, stripped.length() - 2) : stripped).append(' ');
      if (broken) {
        flush();
        out.lineBreak();
      }
    }

    /** Renders the words that were read; what is set apart may run over several lines. */
    private void flush() {
      inline(pending.toString());
      pending.setLength(0);
    }

    private void inline(String words) {
      Matcher inline = INLINE.matcher(words);
      int last = 0;
      while (inline.find()) {
        plain(words.substring(last, inline.start()));
        last = inline.end();
        if (inline.group(1) != null) {
          String target = inline.group(1);
          int mark = out.open(Mark.Kind.LINK, target);
          inline(inline.group(2) == null ? target.replaceFirst("^mailto:", "") : inline.group(2));
          out.close(mark);
        } else if (inline.group(3) != null) {
          set(inline.group(3).charAt(0), inline.group(4));
        } else if (inline.group(5) != null) {
          out.words(inline.group(5));
        }
      }
      plain(words.substring(last));
    }

    private void set(char sign, String words) {
      int mark =
          switch (sign) {
            case '*' -> out.open(Mark.Kind.BOLD, null);
            case '/' -> out.open(Mark.Kind.ITALIC, null);
            case '_' -> out.open(Mark.Kind.UNDERLINE, null);
            default -> out.marks();
          };
      if (sign == '=' || sign == '~') {
        out.words(words);
      } else {
        inline(words);
      }
      out.close(mark);
    }

    private void plain(String words) {
      out.words(words.replace("---", "\u2014").replace("--", "\u2013").replace("\\\\", " "));
    }
  }
}
