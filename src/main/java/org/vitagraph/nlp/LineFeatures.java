package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against an entry of a list beginning at a line, once it is known where the
 * one before began; and, in a second pass, how the other entries of the list begin and end.
 */
final class LineFeatures {
  /** A column is as wide as so large a share of its lines, at most: some have lost a hyphen. */
  private static final double WIDE = 0.75;

  private static final double HALF = 0.5;
  private static final double FULL = 0.85;
  private static final int UNBROKEN = 140;
  private static final int MANY = 9;

  private final List<ListLine> lines;
  private final int width;
  private final String flow;

  /** Before each line, how many lines have dates, and how many brackets and quotes stand open. */
  private final int[] dates;

  private final int[] opens;

  LineFeatures(List<? extends CharSequence> lines) {
    this.lines = lines.stream().map(ListLine::of).toList();
    dates = new int[lines.size() + 1];
    opens = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      dates[i + 1] = dates[i] + (this.lines.get(i).hasDate() ? 1 : 0);
      opens[i + 1] = opens[i] + this.lines.get(i).open();
    }
    int[] lengths = this.lines.stream().mapToInt(ListLine::length).sorted().toArray();
    width = lengths.length == 0 ? 0 : lengths[(int) Math.round(WIDE * (lengths.length - 1))];
    long middle = this.lines.stream().filter(line -> line.begin().equals("LOWER")).count();
    long full = this.lines.stream().filter(line -> line.length() > FULL * width).count();
    flow =
        share(middle, this.lines.size())
            + share(full, this.lines.size())
            + (width > UNBROKEN ? "w" : "n");
  }

  int size() {
    return lines.size();
  }

  private static String share(long part, int of) {
    double share = of == 0 ? 0 : (double) part / of;
    return share == 0 ? "0" : share < 0.1 ? "1" : share < 0.3 ? "2" : share < 0.6 ? "3" : "4";
  }

  /** How entries of a list begin and end. */
  record Habit(Map<String, Double> begins, Map<String, Double> ends, Map<Integer, Double> heights) {
    private static final Habit NONE = new Habit(Map.of(), Map.of(), Map.of());

    String ofBegin(String begin) {
      return level(begins.getOrDefault(begin, 0.0));
    }

    String ofEnd(String end) {
      return level(ends.getOrDefault(end, 0.0));
    }

    String ofHeight(int height) {
      return level(heights.getOrDefault(height, 0.0));
    }
  }

  /** The habit of entries that begin at the lines. */
  Habit habit(Set<Integer> starts) {
    if (starts.size() < 2) {
      return Habit.NONE;
    }
    List<String> begins = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    int previous = -1;
    for (int start : new TreeSet<>(starts)) {
      begins.add(lines.get(start).begin());
      if (previous >= 0) {
        ends.add(lines.get(start - 1).end());
        heights.add(start - previous);
      }
      previous = start;
    }
    return new Habit(shares(begins), shares(ends), shares(heights));
  }

  private static <T> Map<T, Double> shares(Collection<T> values) {
    Map<T, Double> shares = new HashMap<>();
    values.forEach(value -> shares.merge(value, 1.0 / values.size(), Double::sum));
    return shares;
  }

  /**
   * The predicates of a line that do not depend on where the entry before began.
   *
   * @param at its place, not the first
   * @param habit of the list; null in the first pass
   */
  String[] fixed(int at, @Nullable Habit habit) {
    ListLine line = lines.get(at);
    ListLine before = lines.get(at - 1);
    ListLine after = at + 1 < lines.size() ? lines.get(at + 1) : null;
    String begin = line.begin();
    String end = before.end();
    String room = room(before, line);
    String names = names(before) + names(line) + (after == null ? "-" : names(after));
    boolean isShort = line.length() < HALF * width;
    Written out = new Written(habit == null ? "1:" : "2:");
    out.add("1", "");
    out.add("flow=", flow);
    out.add("b=", begin);
    out.add("e=", end);
    out.add("room=", room);
    out.add("be=", begin, end);
    out.add("br=", begin, room);
    out.add("er=", end, room);
    out.add("erf=", end, room, flow);
    out.add("ber=", begin, end, room);
    out.add("n=", names);
    out.add("nb=", names, begin);
    out.add("ba=", begin, after == null ? "" : after.begin());
    out.add("l=", isShort ? "s" : "l");
    out.add("lb=", isShort ? "s" : "l", begin, end);
    if (habit != null) {
      String begins = habit.ofBegin(begin);
      String ends = habit.ofEnd(end);
      out.add("B=", begins);
      out.add("E=", ends);
      out.add("BE=", begins, ends);
      out.add("BEr=", begins, ends, room);
      out.add("Bb=", begins, begin);
      out.add("Ee=", ends, end);
      out.add("BEn=", begins, ends, names);
    }
    return out.all();
  }

  /** A number for all starts from which a line looks the same. */
  int stage(int at, int start, @Nullable Habit habit) {
    int height = Math.min(at - start, MANY);
    int looks = 0;
    looks += dates[at] > dates[start] ? 1 : 0;
    looks += opens[at] > opens[start] ? 2 : 0;
    looks += lines.get(at).begin().equals(lines.get(start).begin()) ? 4 : 0;
    int usual = habit == null ? 0 : habit.ofHeight(at - start).charAt(0);
    return (usual * (MANY + 1) + height) * 8 + looks;
  }

  /**
   * The predicates of a line that depend on where the entry began that the line before belongs to.
   */
  String[] moving(int at, int start, @Nullable Habit habit) {
    ListLine line = lines.get(at);
    ListLine before = lines.get(at - 1);
    String begin = line.begin();
    String end = before.end();
    String room = room(before, line);
    String names = names(before) + names(line);
    String year = (dates[at] > dates[start] ? "Y" : "-") + (line.hasDate() ? "Y" : "-");
    String opened = opens[at] > opens[start] ? "o" : "-";
    String alike = begin.equals(lines.get(start).begin()) ? "=" : "/";
    String height = String.valueOf(Math.min(at - start, MANY));
    Written out = new Written(habit == null ? "1:" : "2:");
    out.add("y=", year);
    out.add("yb=", year, begin);
    out.add("ye=", year, end);
    out.add("yr=", year, room);
    out.add("yber=", year, begin, end, room);
    out.add("a=", alike, begin);
    out.add("ay=", alike, year);
    out.add("ae=", alike, end);
    out.add("h=", height);
    out.add("hy=", height, year);
    out.add("hf=", height, flow);
    out.add("ny=", names, year);
    out.add("o=", opened);
    out.add("oe=", opened, end);
    if (habit != null) {
      String begins = habit.ofBegin(begin);
      String ends = habit.ofEnd(end);
      String heights = habit.ofHeight(at - start);
      out.add("BEy=", begins, ends, year);
      out.add("H=", heights);
      out.add("HB=", heights, begins);
      out.add("HE=", heights, ends);
    }
    return out.all();
  }

  /** Predicates in words, each marked with the pass that it belongs to. */
  private static final class Written {
    private final String pass;
    private final List<String> all = new ArrayList<>();

    Written(String pass) {
      this.pass = pass;
    }

    void add(String name, String... values) {
      all.add(pass + name + String.join(",", values));
    }

    String[] all() {
      return all.toArray(String[]::new);
    }
  }

  private static String names(ListLine line) {
    return line.isNames() ? "N" : "-";
  }

  private static String level(double share) {
    return share == 0 ? "0" : share < 0.15 ? "1" : share < 0.4 ? "2" : share < 0.75 ? "3" : "4";
  }

  /** How much room the line before had left, had the next word been put on it. */
  private String room(ListLine before, ListLine line) {
    double left = width - before.length() - 1.0 - line.firstWord();
    double share = width == 0 ? 0 : left / width;
    return share < 0 ? "0" : share < 0.06 ? "1" : share < 0.2 ? "2" : share < 0.5 ? "3" : "4";
  }
}
