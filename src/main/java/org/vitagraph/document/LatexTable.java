package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a LaTeX table, put together into entries: rows between empty ones, rows that go on
 * with the row above, small tables as a whole.
 */
final class LatexTable {
  private static final Pattern RULE =
      Pattern.compile(
          "\\\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot"
              + "|(?:cline|cmidrule)\\s*(?:\\([^)]*\\))?\\{[^}]*\\}|addlinespace(?:\\[[^]]*\\])?)");
  private static final Pattern UNPRINTED =
      Pattern.compile("\\\\[vh]space\\*?\\s*\\{[^}]*\\}|\\\\[A-Za-z]+|[{}~%\\s]");
  private static final Pattern COMMAND =
      Pattern.compile("\\\\multicolumn\\s*\\{[^}]*\\}\\s*\\{[^}]*\\}|\\\\[A-Za-z]+|[{}]");
  private static final Pattern LABEL = Pattern.compile("\\P{L}*\\p{Lu}[\\p{L} ]{2,20}:(?:.|\\R)*");

  /** A longer one that has no first cell says something of its own. */
  private static final int LONGEST_CONTINUATION = 60;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private LatexTable() {}

  /** Reads to the end of the environment. */
  static LatexTable read(LatexInput in, String environment) {
    LatexTable table = new LatexTable();
    table.fill(in, environment);
    return table;
  }

  private void fill(LatexInput in, String environment) {
    int braces = 0;
    int inner = 0;
    while (!in.isAtEnd()) {
      char c = in.next();
      boolean outer = braces <= 0 && inner == 0;
      if (c == '%') {
        in.skipRemark();
      } else if (c == '\\') {
        String name = in.name();
        if (outer && name.matches("\\\\|tabularnewline|cr")) {
          endRow();
          in.skip("*");
          in.option();
        } else if (name.equals("begin") || name.equals("end")) {
          String called = in.argument();
          if (name.equals("end") && inner == 0) {
            endRow();
            if (!called.equals(environment)) {
              // The end of an environment that the source defines; a table's end is part of it.
              in.push("\\end{" + called + "}");
            }
            return;
          }
          inner += name.equals("begin") ? 1 : -1;
          cell.append('\\').append(name).append('{').append(called).append('}');
        } else {
          boolean letters = LatexInput.isLetter(name.isEmpty() ? ' ' : name.charAt(0));
          cell.append('\\').append(name).append(letters && in.peek() != '{' ? " " : "");
        }
      } else if (c == '&' && outer) {
        endCell();
      } else {
        braces += c == '{' ? 1 : c == '}' ? -1 : 0;
        cell.append(c);
      }
    }
    endRow();
  }

  private void endCell() {
    row.add(RULE.matcher(cell).replaceAll("").strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(List.copyOf(row));
    row.clear();
  }

  /** The rows of each entry. */
  List<List<List<String>>> entries() {
    long empty = rows.subList(0, rows.size() - 1).stream().filter(LatexTable::isEmpty).count();
    long dated = rows.stream().filter(row -> row.stream().anyMatch(LatexCommands::isDate)).count();
    List<List<String>> printed = rows.stream().filter(row -> !isEmpty(row)).toList();
    if (!printed.isEmpty() && printed.size() <= 3 && dated < 2) {
      return List.of(printed);
    }
    List<List<List<String>>> entries = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    for (List<String> row : rows) {
      boolean starts = empty >= 3 ? isEmpty(row) : !continues(row);
      if (starts && !open.isEmpty()) {
        entries.add(List.copyOf(open));
        open.clear();
      }
      if (!isEmpty(row)) {
        open.add(row);
      }
    }
    if (!open.isEmpty()) {
      entries.add(List.copyOf(open));
    }
    return entries;
  }

  /** A short row with an empty first cell, or one that begins with a label, goes on. */
  private static boolean continues(List<String> row) {
    String words =
        COMMAND.matcher(String.join(" ", row.subList(1, row.size()))).replaceAll("").strip();
    return row.size() > 1
        && isEmpty(row.get(0))
        && (words.length() < LONGEST_CONTINUATION || LABEL.matcher(words).matches());
  }

  private static boolean isEmpty(List<String> row) {
    return row.stream().allMatch(LatexTable::isEmpty);
  }

  private static boolean isEmpty(String cell) {
    return UNPRINTED.matcher(cell).replaceAll("").isEmpty();
  }
}
