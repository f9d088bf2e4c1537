package org.vitagraph.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Training.Gathered;
import org.vitagraph.text.Span;

/**
 * Lists in a style that the labeller has not been shown: each style of the rendered lists is held
 * out in turn, and a model of fewer examples and rounds than the program's is trained on the rest.
 * Whatever was rendered in the order of that style and with marks of the same kind is left out of
 * training, and so are the papers that the lists held out are made of.
 */
final class StyleHeldOut {
  private static final int LISTS = 2000;

  /** In so many of a hundred lists to train on the fields stand in any order. */
  private static final int FREE = 40;

  private static final int HELD_LISTS = 1500;
  private static final int MOST_HELD = 20;

  /** Of so many examples that are not lists of ours one is trained on. */
  private static final int THINNED = 2;

  private static final int ROUNDS = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** What stands between fields but for marks that end them. */
  private static final Pattern MARKS_ONLY = Pattern.compile("[^.,;:\\n]+");

  private static final Set<Label> FIELDS = EnumSet.of(Label.AUTHOR, Label.TITLE, Label.CONTAINER);

  private final Gathered gathered;

  StyleHeldOut(Gathered gathered) {
    this.gathered = gathered;
  }

  /** A style at a time, with a labeller that does not know it. */
  void each(Consumer<HeldStyle> taker) throws IOException {
    List<String> titles = gathered.titles();
    List<String> shown = titles.subList(0, titles.size() / 2);
    List<String> hidden = titles.subList(titles.size() / 2, titles.size());
    Facts hiddenFacts = gathered.facts().half(true);
    List<Example> thinned = thinned(hidden, hiddenFacts);
    List<Example> rendered =
        RenderedCorpus.render(gathered.facts().half(false), shown, LISTS, FREE, 1);
    List<Example> others = RenderedCorpus.render(hiddenFacts, hidden, HELD_LISTS, 0, 2);
    List<Example> all = new ArrayList<>(thinned);
    all.addAll(rendered);
    Map<Example, ListStyle> habits = Training.styles(all, gathered.gazetteer());
    for (String style : ListRenderer.styles()) {
      String prefix = RenderedCorpus.list(style);
      Set<String> alike = new HashSet<>();
      for (Example example : thinned) {
        if (style.equals(style(example))) {
          alike.add(example.list());
        }
      }
      List<Example> examples = new ArrayList<>(thinned);
      examples.removeIf(example -> alike.contains(example.list()));
      rendered.stream()
          .filter(example -> !RenderedCorpus.isLike(example.list(), style))
          .forEach(examples::add);
      Map<String, List<HeldStyle.Entry>> held = new LinkedHashMap<>();
      for (Example example : others) {
        if (example.list().startsWith(prefix)
            && (held.size() < MOST_HELD || held.containsKey(example.list()))) {
          held.computeIfAbsent(example.list(), l -> new ArrayList<>()).add(entry(example));
        }
      }
      taker.accept(new HeldStyle(style, labeller(examples, habits), List.copyOf(held.values())));
    }
  }

  /** Some of what is not rendered here, without the papers that the lists held out are made of. */
  private List<Example> thinned(List<String> titles, Facts facts) {
    Set<String> hidden = new HashSet<>();
    titles.forEach(title -> hidden.add(Measured.key(new Span(0, title.length()), title)));
    for (Facts.Paper paper : facts.papers()) {
      hidden.add(Measured.key(new Span(0, paper.title().length()), paper.title()));
    }
    List<Example> thinned = new ArrayList<>();
    for (int i = 0; i < gathered.examples().size(); i += THINNED) {
      Example example = gathered.examples().get(i);
      if (!hidden.contains(title(example))) {
        thinned.add(example);
      }
    }
    return thinned;
  }

  private static String title(Example example) {
    List<Token> tokens = Tokenizer.tokens(example.reference().text());
    int[] outcomes = example.outcomes();
    int start = 0;
    while (start < outcomes.length && outcomes[start] != Outcomes.begin(Label.TITLE)) {
      start++;
    }
    int end = start;
    while (end + 1 < outcomes.length && outcomes[end + 1] == Outcomes.inside(Label.TITLE)) {
      end++;
    }
    return start == outcomes.length
        ? ""
        : Measured.key(
            new Span(tokens.get(start).span().start(), tokens.get(end).span().end()),
            example.reference().text());
  }

  private ReferenceLabeller labeller(List<Example> examples, Map<Example, ListStyle> habits)
      throws IOException {
    Gazetteer gazetteer = gathered.gazetteer();
    return new ReferenceLabeller(
        new ReferenceModel(
            Training.fit(examples, gazetteer, habits, ROUNDS, 1, new LinkedHashMap<>()),
            gazetteer,
            Confidence.UNFITTED));
  }

  /** The usual style that an entry rendered by citeproc-java is in; empty for those of others. */
  private static String style(Example example) {
    if (!example.list().startsWith("csl/")) {
      return "";
    }
    String text = example.reference().text();
    StringBuilder order = new StringBuilder();
    List<String> marks = new ArrayList<>();
    boolean isDated = false;
    Label last = Label.OTHER;
    int end = 0;
    for (FoundField field : Measured.fields(example)) {
      Label label = field.label();
      if (last == Label.AUTHOR && label != Label.DATE || last == Label.TITLE) {
        marks.add(MARKS_ONLY.matcher(text.substring(end, field.span().start())).replaceAll(""));
      }
      isDated |= last == Label.DATE && label == Label.TITLE && order.toString().equals("A");
      String letter = label == Label.CONTAINER ? "V" : label.name().substring(0, 1);
      if (FIELDS.contains(label) && order.indexOf(letter) < 0) {
        order.append(letter);
      }
      last = label;
      end = field.span().end();
    }
    return Arrangement.style(order.toString(), isDated, marks);
  }

  private static HeldStyle.Entry entry(Example example) {
    String text = example.reference().text();
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> venues = new ArrayList<>();
    for (FoundField field : Measured.fields(example)) {
      String value = field.span().of(text).replace("-\n", "").replace('\n', ' ');
      Matcher year = YEAR.matcher(value);
      switch (field.label()) {
        case TITLE -> fields.putIfAbsent("title", value);
        case CONTAINER -> venues.add(value);
        case DATE -> {
          if (year.find()) {
            fields.putIfAbsent("year", year.group());
          }
        }
        default -> {}
      }
    }
    return new HeldStyle.Entry(
        text, example.reference().owner(), fields, venues, example.authors());
  }
}
