package org.vitagraph.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

  /** A shorter row was not wrapped. */
  private static final int WIDE = 50;

  /** A sentence that goes on in the next row: a comma, a word that needs another. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?s).*(?:[,;:(–-]|\\b(?:and|of|in|the|a|an|for|to|with|by|on|at|from|und|der|die|et|de|du|la|y))\\W*");

  private static final Pattern LOWER = Pattern.compile("(?s)\\W*\\p{Ll}.*");
  private static final Pattern YEAR =
      Pattern.compile("(?s)\\W*(?:.*\\s)?(?:19|20)\\d\\d(?:\\W+(?:(?:19|20)?\\d\\d|\\p{L}+))?\\W*");
  private static final Pattern CALL = Pattern.compile("\\\\[A-Za-z]+(?:\\s*\\{[^{}]*\\})+");

  private final List<List<String>> rows = new ArrayList<>();

  /** Rows with more space below them than others: entries end there. */
  private final Set<List<String>> spaced = Collections.newSetFromMap(new IdentityHashMap<>());

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
    boolean tabbing = environment.equals("tabbing");
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
          String space = in.option();
          if (space != null && !space.strip().startsWith("-")) {
            spaced.add(rows.get(rows.size() - 1));
          }
        } else if (outer && tabbing && (name.equals(">") || name.equals("="))) {
          endCell();
        } else if (outer && tabbing && name.equals("kill")) {
          // Only sets where the stops are.
          row.clear();
          cell.setLength(0);
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
    long dated = rows.stream().filter(LatexTable::isDated).count();
    List<List<String>> printed = rows.stream().filter(row -> !isEmpty(row)).toList();
    if (!printed.isEmpty() && printed.size() <= 3 && dated < 2) {
      return List.of(printed);
    }
    List<List<List<String>>> entries = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    List<String> above = List.of();
    for (List<String> row : rows) {
      boolean starts = empty >= 3 ? isEmpty(row) : !continues(row, above);
      if (starts && !open.isEmpty()) {
        entries.add(List.copyOf(open));
        open.clear();
      }
      if (!isEmpty(row)) {
        if (!starts && !open.isEmpty() && isWrapped(row, above)) {
          open.set(open.size() - 1, joined(open.get(open.size() - 1), row));
        } else {
          open.add(row);
        }
      }
      above = row;
    }
    if (!open.isEmpty()) {
      entries.add(List.copyOf(open));
    }
    return entries;
  }

  /**
   * Whether a row with an empty first cell goes on with the one above: it is short, begins with a
   * label, or finishes a sentence; where some rows have more space below, what no such space parts.
   */
  private boolean continues(List<String> row, List<String> above) {
    if (row.size() < 2 || !isEmpty(row.get(0))) {
      return false;
    }
    String words = words(row);
    return LABEL.matcher(words).matches()
        || (words.length() < LONGEST_CONTINUATION || !spaced.isEmpty() || isWrapped(row, above))
            && !spaced.contains(above);
  }

  /** Whether a row holds the words that did not fit into the one above. */
  private boolean isWrapped(List<String> row, List<String> above) {
    if (above.size() < 2 || row.size() != above.size() || spaced.contains(above)) {
      return false;
    }
    String before = words(above);
    String words = words(row);
    return before.length() >= WIDE
        && !LABEL.matcher(words).matches()
        && (GOES_ON.matcher(before).matches()
            || LOWER.matcher(words).matches()
            || isOpen(before)
            || !spaced.isEmpty() && !before.matches("(?s).*[.!?]\\W*"));
  }

  /** Whether a quotation begins in the words and does not end. */
  private static boolean isOpen(String words) {
    return Math.max(words.lastIndexOf('“'), words.lastIndexOf("``"))
        > Math.max(words.lastIndexOf('”'), words.lastIndexOf("''"));
  }

  private static List<String> joined(List<String> row, List<String> below) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String more = i < below.size() ? below.get(i) : "";
      cells.add(more.isEmpty() ? row.get(i) : row.get(i) + " " + more);
    }
    return List.copyOf(cells);
  }

  private static String words(List<String> row) {
    return COMMAND.matcher(String.join(" ", row.subList(1, row.size()))).replaceAll("").strip();
  }

  /** Whether a cell is a date, or the first one ends with a year behind a sign. */
  private static boolean isDated(List<String> row) {
    String first =
        CALL.matcher(row.get(0).replaceAll("\\\\text(?:en|em)dash ?", "–")).replaceAll(" ");
    return row.stream().anyMatch(LatexCommands::isDate) || YEAR.matcher(first).matches();
  }

  private static boolean isEmpty(List<String> row) {
    return row.stream().allMatch(LatexTable::isEmpty);
  }

  private static boolean isEmpty(String cell) {
    return UNPRINTED.matcher(cell).replaceAll("").isEmpty();
  }
}
