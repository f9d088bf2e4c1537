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

  private static final Words NO_WORDS = new Words();

  private static final Piece SO_I = Piece.of("So,i=");
  private static final Piece SO_N = Piece.of("So,n=");
  private static final Piece SO_K = Piece.of("So,k=");
  private static final Piece SO_B = Piece.of("So,b=");
  private static final Piece SO_L = Piece.of("So,l=");
  private static final Piece SQ = Piece.of("Sq=");
  private static final Piece SD_Y = Piece.of("Sd,y=");
  private static final Piece SR = Piece.of("Sr=");
  private static final Piece SR_K = Piece.of("Sr,k=");
  private static final Piece SR_F = Piece.of("Sr,f=");
  private static final Piece SZ = Piece.of("Sz=");
  private static final Piece SB = Piece.of("Sb=");
  private static final Piece SB_F = Piece.of("Sb,f=");
  private static final Piece SW = Piece.of("Sw=");
  private static final Piece SW_B1_0 = Piece.of("Sw-1,0=");
  private static final Piece SW_0_A1 = Piece.of("Sw0,1=");
  private static final Piece SW_B1_A1 = Piece.of("Sw-1..1=");
  private static final Piece SW_O = Piece.of("Sw,o=");
  private static final Piece SO = Piece.of("So=");
  private static final Piece SLASH = Piece.of("/");
  private static final Piece LESS = Piece.of("<");
  private static final Piece MORE = Piece.of(">");
  private static final Piece UNKNOWN = Piece.of("?");
  private static final Piece YES = Piece.of("y");
  private static final Piece NO = Piece.of("n");
  private static final Piece ALWAYS = Piece.of("Y");
  private static final Piece NEVER = Piece.of("N");

  private final Map<Habit, Piece> habits = new EnumMap<>(Habit.class);
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
    habits.forEach((habit, value) -> this.habits.put(habit, Piece.of(value)));
    this.others = others;
    this.own = own;
  }

  /**
   * What each entry of a list can learn from the others.
   *
   * @param outcomes for each entry its tokens' outcomes, -1 where unknown
   */
  static List<ListStyle> of(List<EntryView> views, List<int[]> outcomes) {
    return of(views, outcomes, ListContext.ALL);
  }

  /** The same of what is looked at. */
  static List<ListStyle> of(List<EntryView> views, List<int[]> outcomes, ListContext context) {
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
      Map<Habit, String> usual = context.style() ? majority(votes, seen.get(i)) : Map.of();
      styles.add(
          context.recurring()
              ? new ListStyle(usual, all, words.get(i))
              : new ListStyle(usual, NO_WORDS, NO_WORDS));
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
      habits.put(Habit.TITLE_LOOK, view.styles[title].text);
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

  private static String separator(EntryView view, int i) {
    return i < view.size() ? view.separators[i] : "$";
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

  /** The entry's tokens as the list knows them, to be asked for what it tells of each. */
  Seen in(EntryView view) {
    return new Seen(view);
  }

  /** What the list tells of the tokens of one entry. */
  final class Seen {
    private final EntryView view;
    private final Piece[] known;
    private final Piece order = habit(Habit.ORDER);

    private Seen(EntryView view) {
      this.view = view;
      known = new Piece[view.size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = known(view, i);
      }
    }

    /** What the list tells of a token. */
    void facts(int i, Predicates out) {
      int line = view.lines[i];
      Piece gap = view.token(i).gap().letter;
      Piece look = view.chunk(i).look().letter;
      Piece lineLook = view.lineLooks.get(line).letter;
      Word word = view.words[i];
      out.at(SO_I).add(order).add(Piece.of(Math.min(i, 5)));
      out.at(SO_N).add(order).add(Piece.of(Math.min(line, 4)));
      out.add(SLASH).add(Piece.of(Math.min(view.lineCount(), 5)));
      out.at(SO_K).add(order).add(look).add(lineLook);
      out.at(SO_B).add(order).add(Piece.of(6 * i / view.size()));
      out.at(SO_L).add(order).add(word.letters.isEmpty() ? word.shape : word.letters);
      Piece quotes = Piece.of(view.quotes[i]);
      out.at(SQ).add(habit(Habit.QUOTES)).add(quotes).add(word.shape);
      out.at(SD_Y).add(habit(Habit.DATE_PLACE)).add(i < view.firstYear ? LESS : MORE).add(order);
      if (line < LINES.size()) {
        Piece role = habit(LINES.get(line));
        out.at(SR).add(role).add(gap);
        out.at(SR_K).add(role).add(lineLook).add(look);
        out.at(SR_F).add(role).add(word.shape);
      }
      if (!view.reference.styles().isEmpty()) {
        out.at(SZ).add(habit(Habit.TITLE_LOOK)).and(view.styles[i]);
      }
      boundary(view, i, out.at(SB)).add(order);
      boundary(view, i, out.at(SB_F)).add(word.shape);
      Piece before = i == 0 ? Piece.BEFORE : known[i - 1];
      Piece after = i == known.length - 1 ? Piece.BEFORE : known[i + 1];
      out.at(SW).add(known[i]);
      out.at(SW_B1_0).add(before).and(known[i]);
      out.at(SW_0_A1).add(known[i]).and(after);
      out.at(SW_B1_A1).add(before).and(known[i]).and(after);
      out.at(SW_O).add(known[i]).add(order).add(look);
    }

    /** What the list tells of a token after a given label. */
    void steps(int i, Predicates out) {
      out.at(SO).add(order);
      boundary(view, i, out.at(SB)).add(order);
      out.at(SW).add(known[i]);
      if (view.token(i).startsLine() && view.lines[i] < LINES.size()) {
        out.at(SR).add(habit(LINES.get(view.lines[i])));
      }
    }
  }

  private Piece habit(Habit habit) {
    return habits.getOrDefault(habit, UNKNOWN);
  }

  /** Whether the boundary before a token is one that titles or authors have in this list. */
  private Predicates boundary(EntryView view, int i, Predicates out) {
    String here = separator(view, i);
    return out.add(same(Habit.BEFORE_TITLE, here))
        .add(same(Habit.AFTER_TITLE, here))
        .add(same(Habit.BEFORE_AUTHORS, here))
        .add(same(Habit.AFTER_AUTHORS, here));
  }

  private Piece same(Habit habit, String separator) {
    String usual = habit(habit).text;
    if (usual.equals("?")) {
      return UNKNOWN;
    }
    boolean isAlways = usual.endsWith("!");
    boolean isSame =
        usual.startsWith(separator) && usual.length() - (isAlways ? 1 : 0) == separator.length();
    return isAlways ? (isSame ? ALWAYS : NEVER) : (isSame ? YES : NO);
  }

  /** In which fields of other entries a word stands. */
  private Piece known(EntryView view, int i) {
    Token token = view.token(i);
    if (!token.isWord() || token.form().length() < 2) {
      return view.words[i].shape;
    }
    String name = token.isCapitalized() ? times(Label.AUTHOR, token.norm(), "a", "A") : "";
    return Piece.of(
        name
            + times(Label.CONTAINER, token.norm(), "c", "C")
            + times(Label.TITLE, token.norm(), "t", "t"));
  }

  private String times(Label label, String word, String once, String often) {
    int count = others.count(label, word) - own.count(label, word);
    return count <= 0 ? "" : count == 1 ? once : often;
  }
}
