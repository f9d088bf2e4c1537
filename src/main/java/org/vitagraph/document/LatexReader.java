package org.vitagraph.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads LaTeX sources of CVs and lists: whole documents, and the parts that a document is put
 * together from. What other files hold is not followed but told.
 */
public final class LatexReader implements DocumentReader {
  private static final Pattern LOOKS_LIKE_LATEX =
      Pattern.compile("(?s)(?:\\s|%[^\\n]*\\n)*\\\\(?:documentclass|documentstyle|begin\\{).*");
  private static final Pattern DOCUMENT =
      Pattern.compile("^[^%\\n]*\\\\begin\\s*\\{document\\}", Pattern.MULTILINE);

  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tex")
        || lower.endsWith(".ltx")
        || lower.endsWith(".latex")
        || (!lower.matches(".*\\.\\w{1,8}")
            && LOOKS_LIKE_LATEX.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches());
  }

  @Override
  public Document read(byte[] bytes, String name, String contentHash)
      throws UnreadableDocumentException {
    String tex = TextDecoding.decode(bytes).replaceAll("\\r\\n?", "\n");
    PageText text = new PageText();
    LatexWalk walk = new LatexWalk(tex, text);
    walk.walk(DOCUMENT.matcher(tex).find());
    List<Problem> problems = new ArrayList<>(walk.problems());
    if (text.text().isBlank()) {
      throw new UnreadableDocumentException(
          "prints nothing"
              + (problems.isEmpty() ? "" : ": its words are in other files, " + problems.get(0)));
    }
    return new Document(
        name, "text/x-tex", contentHash, text.text(), TitledEntries.join(text.blocks()), problems);
  }
}
