package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The habits of one list of publications, as the other entries of the list show them to one of its
 * entries: which field comes first, what ends a title, which names recur. A list has one author and
 * one style; an entry that is hard for itself is easy among its like.
 */
final class ListStyle {
  /** The habits that are put to the vote. */
  enum Habit {
    ORDER,
    BEFORE_TITLE,
    AFTER_TITLE,
    BEFORE_AUTHORS,
    AFTER_AUTHORS,
    QUOTES,
    TITLE_LOOK,
    DATE_PLACE,
    LINE_0,
    LINE_1,
    LINE_2,
    LINE_3
  }

  private static final List<Habit> LINES =
      List.of(Habit.LINE_0, Habit.LINE_1, Habit.LINE_2, Habit.LINE_3);
  private static final int FEWEST = 2;

  private final Map<Habit, String> habits;
  private final Words others;
  private final Words own;

  /** How many entries have a word in their author block, title, container. */
  private static final class Words {
    private final Map<Label, Map<String, Integer>> counts = new EnumMap<>(Label.class);

    private void add(Label label, String word) {
      counts.computeIfAbsent(label, l -> new HashMap<>()).merge(word, 1, Integer::sum);
    }

    private int count(Label label, String word) {
      Map<String, Integer> words = counts.get(label);
      return words == null ? 0 : words.getOrDefault(word, 0);
    }
  }

  private ListStyle(Map<Habit, String> habits, Words others, Words own) {
    this.habits = habits;
    this.others = others;
    this.own = own;
  }

  /**
   * What each entry of a list can learn from the others.
   *
   * @param outcomes for each entry its tokens' outcomes, -1 where unknown
   */
  static List<ListStyle> of(List<EntryView> views, List<int[]> outcomes) {
    List<Map<Habit, String>> seen = new ArrayList<>();
    Map<Habit, Map<String, Integer>> votes = new EnumMap<>(Habit.class);
    List<Words> words = new ArrayList<>();
    Words all = new Words();
    for (int i = 0; i < views.size(); i++) {
      Map<Habit, String> habits = habits(views.get(i), outcomes.get(i));
      habits.forEach(
          (habit, value) ->
              votes.computeIfAbsent(habit, h -> new HashMap<>()).merge(value, 1, Integer::sum));
      seen.add(habits);
      words.add(words(views.get(i), outcomes.get(i), all));
    }
    List<ListStyle> styles = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      styles.add(new ListStyle(majority(votes, seen.get(i)), all, words.get(i)));
    }
    return styles;
  }

  /** For each habit what most others do, with a mark when nearly all do. */
  private static Map<Habit, String> majority(
      Map<Habit, Map<String, Integer>> votes, Map<Habit, String> own) {
    Map<Habit, String> result = new EnumMap<>(Habit.class);
    votes.forEach(
        (habit, counts) -> {
          String mine = own.getOrDefault(habit, "");
          int total = 0;
          int most = 0;
          String best = "";
          for (Map.Entry<String, Integer> vote : counts.entrySet()) {
            int count = vote.getValue() - (vote.getKey().equals(mine) ? 1 : 0);
            total += count;
            if (count > most || (count == most && vote.getKey().compareTo(best) < 0)) {
              most = count;
              best = vote.getKey();
            }
          }
          if (total >= FEWEST && most * 10 >= total * 6) {
            result.put(habit, most * 10 >= total * 9 ? best + "!" : best);
          }
        });
    return result;
  }

  private static Map<Habit, String> habits(EntryView view, int[] outcomes) {
    Map<Habit, String> habits = new EnumMap<>(Habit.class);
    int title = first(outcomes, Label.TITLE);
    int author = first(outcomes, Label.AUTHOR);
    int date = first(outcomes, Label.DATE);
    if (title >= 0) {
      int end = end(outcomes, title);
      habits.put(Habit.BEFORE_TITLE, separator(view, title));
      habits.put(Habit.AFTER_TITLE, separator(view, end));
      habits.put(Habit.QUOTES, view.quotes[title] % 2 == 1 ? "q" : "-");
      habits.put(Habit.TITLE_LOOK, view.styles[title]);
      if (author >= 0) {
        habits.put(Habit.ORDER, title < author ? "T" : "A");
        habits.put(Habit.BEFORE_AUTHORS, separator(view, author));
        habits.put(Habit.AFTER_AUTHORS, separator(view, end(outcomes, author)));
      } else {
        habits.put(Habit.ORDER, "0");
      }
      if (date >= 0) {
        habits.put(Habit.DATE_PLACE, date < title ? "<" : ">");
      }
    }
    for (int i = 0; i < outcomes.length; i++) {
      boolean isStart = i == 0 || view.lines[i] != view.lines[i - 1];
      if (isStart && view.lines[i] < LINES.size()) {
        habits.put(LINES.get(view.lines[i]), role(view, outcomes, i));
      }
    }
    return habits;
  }

  /** The label that a line begins with, marks and numbers aside. */
  private static String role(EntryView view, int[] outcomes, int start) {
    for (int i = start; i < outcomes.length && view.lines[i] == view.lines[start]; i++) {
      if (outcomes[i] > 0) {
        String name = Outcomes.label(outcomes[i]).name().substring(0, 1);
        return i > start || Outcomes.isInside(outcomes[i]) ? name.toLowerCase(Locale.ROOT) : name;
      }
    }
    return "-";
  }

  private static int first(int[] outcomes, Label label) {
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == Outcomes.begin(label)) {
        return i;
      }
    }
    return -1;
  }

  private static int end(int[] outcomes, int start) {
    int end = start + 1;
    while (end < outcomes.length && outcomes[end] > 0 && Outcomes.isInside(outcomes[end])) {
      end++;
    }
    return end;
  }

  /** What stands at a boundary: the mark before the token if there is one, and the white space. */
  private static String separator(EntryView view, int i) {
    if (i >= view.size()) {
      return "$";
    }
    int k = i;
    while (k < view.size() - 1 && view.token(k).isMark() && !"([".contains(view.shapes[k])) {
      k++;
    }
    String gap = view.token(k).gap().letter;
    String mark = k > 0 && view.token(k - 1).isMark() ? view.shapes[k - 1] : "w";
    return gap + mark;
  }

  private static Words words(EntryView view, int[] outcomes, Words all) {
    Words own = new Words();
    Set<String> done = new HashSet<>();
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] <= 0 || !view.token(i).isWord() || view.token(i).form().length() < 2) {
        continue;
      }
      Label label = Outcomes.label(outcomes[i]);
      String word = view.token(i).norm();
      if (done.add(label + word)) {
        own.add(label, word);
        all.add(label, word);
      }
    }
    return own;
  }

  /** For each token of the entry, what the list tells of it. */
  String[][] facts(EntryView view) {
    String[][] facts = new String[view.size()][];
    List<String> out = new ArrayList<>(30);
    for (int i = 0; i < facts.length; i++) {
      out.clear();
      facts(view, i, out);
      facts[i] = out.toArray(String[]::new);
    }
    return facts;
  }

  /** For each token of the entry, what the list tells of it after a given label. */
  String[][] steps(EntryView view) {
    String[][] steps = new String[view.size()][];
    List<String> out = new ArrayList<>(8);
    for (int i = 0; i < steps.length; i++) {
      out.clear();
      steps(view, i, out);
      steps[i] = out.toArray(String[]::new);
    }
    return steps;
  }

  private void facts(EntryView view, int i, List<String> out) {
    String order = habit(Habit.ORDER);
    String quotes = habit(Habit.QUOTES);
    String date = habit(Habit.DATE_PLACE);
    int line = view.lines[i];
    String gap = view.token(i).gap().letter;
    EntryView.Chunk chunk = view.chunk(i);
    out.add("So,i=" + order + Math.min(i, 5));
    out.add("So,n=" + order + Math.min(line, 4) + "/" + Math.min(view.lineCount(), 5));
    out.add("So,k=" + order + chunk.look().letter + view.lineLooks.get(line).letter);
    out.add("So,b=" + order + 6 * i / view.size());
    out.add("So,l=" + order + (view.letters[i].isEmpty() ? view.shapes[i] : view.letters[i]));
    out.add("Sq=" + quotes + view.quotes[i] + view.shapes[i]);
    out.add("Sd,y=" + date + (i < view.firstYear ? "<" : ">") + order);
    if (line < LINES.size()) {
      String role = habit(LINES.get(line));
      out.add("Sr=" + role + gap);
      out.add("Sr,k=" + role + view.lineLooks.get(line).letter + chunk.look().letter);
      out.add("Sr,f=" + role + view.shapes[i]);
    }
    if (!view.reference.styles().isEmpty()) {
      out.add("Sz=" + habit(Habit.TITLE_LOOK) + "," + view.styles[i]);
    }
    String here = boundary(view, i);
    out.add("Sb=" + here + order);
    out.add("Sb,f=" + here + view.shapes[i]);
    String word = known(view, i);
    String before = known(view, i - 1);
    String after = known(view, i + 1);
    out.add("Sw=" + word);
    out.add("Sw-1,0=" + before + "," + word);
    out.add("Sw0,1=" + word + "," + after);
    out.add("Sw-1..1=" + before + "," + word + "," + after);
    out.add("Sw,o=" + word + order + chunk.look().letter);
  }

  private void steps(EntryView view, int i, List<String> out) {
    String order = habit(Habit.ORDER);
    out.add("So=" + order);
    out.add("Sb=" + boundary(view, i) + order);
    out.add("Sw=" + known(view, i));
    if (view.token(i).startsLine() && view.lines[i] < LINES.size()) {
      out.add("Sr=" + habit(LINES.get(view.lines[i])));
    }
  }

  private String habit(Habit habit) {
    return habits.getOrDefault(habit, "?");
  }

  /** Whether the boundary before a token is one that titles or authors have in this list. */
  private String boundary(EntryView view, int i) {
    String here = separator(view, i);
    return same(Habit.BEFORE_TITLE, here)
        + same(Habit.AFTER_TITLE, here)
        + same(Habit.BEFORE_AUTHORS, here)
        + same(Habit.AFTER_AUTHORS, here);
  }

  private String same(Habit habit, String separator) {
    String usual = habit(habit);
    if (usual.equals("?")) {
      return "?";
    }
    boolean isAlways = usual.endsWith("!");
    boolean isSame =
        usual.startsWith(separator) && usual.length() - (isAlways ? 1 : 0) == separator.length();
    return isAlways ? (isSame ? "Y" : "N") : (isSame ? "y" : "n");
  }

  /** In which fields of other entries a word stands. */
  private String known(EntryView view, int i) {
    if (i < 0 || i >= view.size()) {
      return "^";
    }
    Token token = view.token(i);
    if (!token.isWord() || token.form().length() < 2) {
      return view.shapes[i];
    }
    String name = token.isCapitalized() ? times(Label.AUTHOR, token.norm(), "a", "A") : "";
    return name
        + times(Label.CONTAINER, token.norm(), "c", "C")
        + times(Label.TITLE, token.norm(), "t", "t");
  }

  private String times(Label label, String word, String once, String often) {
    int count = others.count(label, word) - own.count(label, word);
    return count <= 0 ? "" : count == 1 ? once : often;
  }
}
