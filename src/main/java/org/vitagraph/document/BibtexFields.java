package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of one BibTeX entry, their values still in TeX: {@code title = {Trees}, month = jan #
 * "~3"}. A comma that is missing is overlooked; words that make no field are told.
 *
 * @param type in lower case
 * @param unreadable what makes no field
 */
record BibtexFields(String type, String key, Map<String, String> values, List<String> unreadable) {

  /** Reads the entry, putting in what the macros stand for. */
  static BibtexFields parse(String entry, Map<String, String> macros) {
    return new Parsing(entry, macros).parse();
  }

  /** The value of the field, in TeX; empty when there is none. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** The first of the fields that is there. */
  String first(String... names) {
    for (String name : names) {
      String value = get(name);
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static final class Parsing {
    private final String text;
    private final int end;
    private final Map<String, String> macros;
    private final List<String> unreadable = new ArrayList<>();
    private int at;

    /** Whether the value that was read last had an end. */
    private boolean closed = true;

    Parsing(String entry, Map<String, String> macros) {
      this.text = entry;
      char last = entry.charAt(entry.length() - 1);
      this.end = last == '}' || last == ')' ? entry.length() - 1 : entry.length();
      this.macros = macros;
    }

    BibtexFields parse() {
      int bracket = 1;
      while (text.charAt(bracket) != '{' && text.charAt(bracket) != '(') {
        bracket++;
      }
      String type = text.substring(1, bracket).strip().toLowerCase(Locale.ROOT);
      at = bracket + 1;
      String key = type.equals("string") ? "" : key();
      Map<String, String> values = new HashMap<>();
      for (skip(); at < end; skip()) {
        int start = at;
        String name = word();
        space();
        if (name.isEmpty() || at >= end || text.charAt(at) != '=') {
          at = Math.max(start + 1, text.indexOf(',', at) < 0 ? end : text.indexOf(',', at));
          unreadable.add(text.substring(start, Math.min(at, end)).strip());
          continue;
        }
        at++;
        String value = value();
        if (closed) {
          values.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        } else {
          unreadable.add(text.substring(start, end).strip());
        }
      }
      return new BibtexFields(type, key, values, unreadable);
    }

    /** The words up to the first comma; an entry without a key starts with a field. */
    private String key() {
      space();
      int comma = text.indexOf(',', at);
      int equals = text.indexOf('=', at);
      if (comma < 0 || (equals >= 0 && equals < comma)) {
        return "";
      }
      String key = text.substring(at, comma).strip();
      at = comma + 1;
      return key;
    }

    private String value() {
      StringBuilder value = new StringBuilder();
      do {
        space();
        char c = at < end ? text.charAt(at) : ',';
        if (c == '{') {
          value.append(braced());
        } else if (c == '"') {
          value.append(quoted());
        } else {
          String word = word();
          value.append(macros.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        }
        space();
      } while (at < end && text.charAt(at) == '#' && at++ >= 0);
      return value.toString();
    }

    private String braced() {
      int start = at + 1;
      int depth = 0;
      while (at < end) {
        char c = text.charAt(at++);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return text.substring(start, at - 1);
        }
      }
      closed = false;
      return "";
    }

    /** A quote ends the value only where the value can end: quotes inside quotes happen. */
    private String quoted() {
      int start = ++at;
      int depth = 0;
      while (at < end) {
        char c = text.charAt(at++);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == '"' && depth <= 0) {
          int close = at - 1;
          space();
          if (at >= end || text.charAt(at) == ',' || text.charAt(at) == '#') {
            return text.substring(start, close);
          }
          at = close + 1;
        }
      }
      closed = false;
      return "";
    }

    private String word() {
      int start = at;
      while (at < end
          && !Character.isWhitespace(text.charAt(at))
          && "=,#{}\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    private void space() {
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    /** To the next field, over commas and lines that are commented out. */
    private void skip() {
      while (at < end) {
        char c = text.charAt(at);
        if (c == '%') {
          int newLine = text.indexOf('\n', at);
          at = newLine < 0 ? end : Math.min(end, newLine);
        } else if (Character.isWhitespace(c) || c == ',') {
          at++;
        } else {
          return;
        }
      }
    }
  }
}
