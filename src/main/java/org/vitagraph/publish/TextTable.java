package org.vitagraph.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.vitagraph.graph.Iris;

/**
 * Rows as text for eyes: columns in line, texts without quotes, long ones cut, our own IRIs without
 * their base.
 */
final class TextTable {
  private static final int WIDEST = 80;

  private final PrefixMapping prefixes;
  private final Iris iris;

  TextTable(PrefixMapping prefixes, Iris iris) {
    this.prefixes = prefixes;
    this.iris = iris;
  }

  String of(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(Var::getVarName).toList());
    while (rows.hasNext()) {
      Binding row = rows.next();
      cells.add(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    line(out, cells.get(0), widths);
    for (int i = 0; i < widths.length; i++) {
      out.append(i == 0 ? "" : "  ").append("-".repeat(widths[i]));
    }
    out.append('\n');
    cells.subList(1, cells.size()).forEach(row -> line(out, row, widths));
    int n = cells.size() - 1;
    return out.append(n == 1 ? "1 row\n" : n + " rows\n").toString();
  }

  private static void line(StringBuilder out, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : "  ").append(row.get(i));
      line.append(" ".repeat(widths[i] - width(row.get(i))));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private String cell(Node value) {
    if (value == null) {
      return "";
    }
    String text = value.isURI() ? iri(value.getURI()) : literal(value);
    text = text.replaceAll("\\p{Cntrl}+", " ");
    return text.codePointCount(0, text.length()) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static String literal(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private String iri(String iri) {
    if (iri.startsWith(iris.base())) {
      return iri.substring(iris.base().length());
    }
    String qname = prefixes.qnameFor(iri);
    return qname == null ? iri : qname;
  }

  /** Columns that the text takes on a terminal: two for each Chinese, Japanese or Korean sign. */
  private static int width(String text) {
    return text.codePoints()
        .map(c -> Character.isIdeographic(c) || isHangulOrKana(c) ? 2 : 1)
        .sum();
  }

  private static boolean isHangulOrKana(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
