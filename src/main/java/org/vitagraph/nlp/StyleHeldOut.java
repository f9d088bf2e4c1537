package org.vitagraph.nlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.nlp.Training.Gathered;
import org.vitagraph.text.Span;

/**
 * How well the labeller reads lists in a style that it has not been shown: each style of the
 * rendered lists is held out in turn, with one half of the papers, and a model of fewer examples
 * and rounds than the program's is trained on the rest.
 */
final class StyleHeldOut {
  private static final int LISTS = 150;
  private static final int HELD_LISTS = 700;
  private static final int MOST_HELD = 12;
  private static final int THINNED = 12;
  private static final int ROUNDS = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Gathered gathered;

  StyleHeldOut(Gathered gathered) {
    this.gathered = gathered;
  }

  /** A row a style, as soon as it is known. */
  void table(Consumer<String> rows) throws IOException {
    List<Example> thinned = new ArrayList<>();
    for (int i = 0; i < gathered.examples().size(); i += THINNED) {
      thinned.add(gathered.examples().get(i));
    }
    List<String> titles = gathered.titles();
    List<String> shown = titles.subList(0, titles.size() / 2);
    List<String> hidden = titles.subList(titles.size() / 2, titles.size());
    List<Example> rendered = RenderedCorpus.render(gathered.facts().half(false), shown, LISTS, 1);
    List<Example> others =
        RenderedCorpus.render(gathered.facts().half(true), hidden, HELD_LISTS, 2);
    rows.accept("| style held out | entries | whole, one by one | whole, as lists |");
    rows.accept("|---|---|---|---|");
    int entries = 0;
    double[] sums = new double[2];
    for (String style : ListRenderer.styles()) {
      String prefix = RenderedCorpus.list(style);
      List<Example> examples = new ArrayList<>(thinned);
      rendered.stream().filter(e -> !e.list().startsWith(prefix)).forEach(examples::add);
      Map<String, List<Example>> held = new LinkedHashMap<>();
      for (Example example : others) {
        if (example.list().startsWith(prefix)
            && (held.size() < MOST_HELD || held.containsKey(example.list()))) {
          held.computeIfAbsent(example.list(), l -> new ArrayList<>()).add(example);
        }
      }
      double[] shares = measure(examples, List.copyOf(held.values()));
      int size = held.values().stream().mapToInt(List::size).sum();
      rows.accept(row(style, size, shares));
      entries += size;
      sums[0] += shares[0];
      sums[1] += shares[1];
    }
    int count = ListRenderer.styles().size();
    rows.accept(row("mean", entries, new double[] {sums[0] / count, sums[1] / count}));
  }

  private static String row(String style, int size, double[] shares) {
    return String.format(
        Locale.ROOT, "| %s | %d | %.1f %% | %.1f %% |", style, size, shares[0], shares[1]);
  }

  private double[] measure(List<Example> examples, List<List<Example>> held) throws IOException {
    Gazetteer gazetteer = gathered.gazetteer();
    ReferenceLabeller labeller =
        new ReferenceLabeller(
            new ReferenceModel(
                Training.fit(
                    examples,
                    gazetteer,
                    Training.styles(examples, gazetteer),
                    ROUNDS,
                    1,
                    new LinkedHashMap<>()),
                gazetteer,
                Confidence.UNFITTED));
    int[] right = new int[2];
    int all = 0;
    for (List<Example> list : held) {
      List<ReferenceText> texts = list.stream().map(Example::reference).toList();
      List<List<FoundField>> found = labeller.findList(texts, null);
      for (int i = 0; i < list.size(); i++) {
        all++;
        right[0] += isWhole(list.get(i), labeller.find(texts.get(i))) ? 1 : 0;
        right[1] += isWhole(list.get(i), found.get(i)) ? 1 : 0;
      }
    }
    return new double[] {100.0 * right[0] / all, 100.0 * right[1] / all};
  }

  /** Whether authors, title and year are right, and the venue but for words at its edges. */
  static boolean isWhole(Example gold, List<FoundField> found) {
    String text = gold.reference().text();
    List<FoundField> right = Measured.fields(gold);
    if (!keys(right, Label.AUTHOR, text).equals(keys(found, Label.AUTHOR, text))
        || !keys(right, Label.TITLE, text).equals(keys(found, Label.TITLE, text))
        || !years(right, text).equals(years(found, text))) {
      return false;
    }
    List<String> venues = keys(right, Label.CONTAINER, text);
    List<String> others = keys(found, Label.CONTAINER, text);
    return venues.isEmpty() || (!others.isEmpty() && isSeries(venues.get(0), others.get(0)));
  }

  private static List<String> years(List<FoundField> fields, String text) {
    List<String> years = new ArrayList<>();
    for (FoundField field : fields) {
      Matcher year = YEAR.matcher(field.span().of(text));
      if (field.label() == Label.DATE && year.find()) {
        years.add(year.group());
      }
    }
    return years;
  }

  /** One name inside the other, with at least half its length. */
  private static boolean isSeries(String gold, String found) {
    String brief = gold.length() < found.length() ? gold : found;
    String full = brief.equals(gold) ? found : gold;
    return full.contains(brief) && 2 * brief.length() >= full.length();
  }

  private static List<String> keys(List<FoundField> fields, Label label, String text) {
    List<String> keys = new ArrayList<>();
    for (FoundField field : fields) {
      Span span = field.span();
      if (field.label() == label) {
        keys.add(Measured.key(span, text));
      }
    }
    return keys;
  }
}
