package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vitagraph.text.Span;

/** Figures of a labeller on entries that it was not trained on. */
final class Measured {
  private static final class Tally {
    private int gold;
    private int found;
    private int both;
  }

  private final Map<Label, Tally> fields = new EnumMap<>(Label.class);
  private int entries;
  private int titles;
  private int authors;
  private int containers;
  private int containersKnown;
  final List<double[]> margins = new ArrayList<>();

  /** Counts an entry of which every field is known. */
  void count(Example gold, Labelling labelling) {
    List<Token> tokens = Tokenizer.tokens(gold.reference().text());
    List<LabelledSpan> right = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int outcome = Long.numberOfTrailingZeros(gold.allowed()[i]);
      if (outcome == Outcomes.OTHER || Outcomes.isInside(outcome)) {
        continue;
      }
      int end = i + 1;
      while (end < tokens.size()
          && Outcomes.isInside(Long.numberOfTrailingZeros(gold.allowed()[end]))) {
        end++;
      }
      Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
      right.add(new LabelledSpan(Outcomes.label(outcome), span, 1));
    }
    for (LabelledSpan span : right) {
      tally(span.label()).gold++;
    }
    for (LabelledSpan span : labelling.spans()) {
      Tally tally = tally(span.label());
      tally.found++;
      boolean isRight =
          right.stream().anyMatch(r -> r.label() == span.label() && r.span().equals(span.span()));
      tally.both += isRight ? 1 : 0;
    }
  }

  /** Counts an entry of a page: its title, its surnames, its container. */
  boolean count(PagesCorpus.Entry gold, Labelling labelling) {
    entries++;
    String text = gold.example().reference().text();
    boolean hasTitle =
        labelling
            .first(Label.TITLE)
            .filter(found -> key(found.span(), text).equals(key(gold.title(), text)))
            .isPresent();
    boolean hasAuthors =
        gold.surnames().stream()
                .allMatch(
                    surname ->
                        labelling.all(Label.AUTHOR).stream()
                            .anyMatch(found -> found.span().contains(surname)))
            && labelling.all(Label.AUTHOR).stream()
                .noneMatch(found -> found.span().overlaps(gold.title()));
    titles += hasTitle ? 1 : 0;
    authors += hasAuthors ? 1 : 0;
    if (gold.container().isPresent()) {
      containersKnown++;
      String key = key(gold.container().get(), text);
      boolean hasContainer =
          labelling.all(Label.CONTAINER).stream()
              .anyMatch(found -> key(found.span(), text).equals(key));
      containers += hasContainer ? 1 : 0;
    }
    return hasTitle && hasAuthors;
  }

  private Tally tally(Label label) {
    return fields.computeIfAbsent(label, l -> new Tally());
  }

  /** Letters and digits only, so that a final mark does not decide. */
  static String key(Span span, String text) {
    return span.of(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** One line of figures for pages. */
  String pages() {
    return String.format(
        Locale.ROOT,
        "%d entries: title %.1f %%, authors %.1f %%, container %.1f %% of %d",
        entries,
        100.0 * titles / entries,
        100.0 * authors / entries,
        100.0 * containers / Math.max(1, containersKnown),
        containersKnown);
  }

  /** A table of figures by label. */
  String byLabel() {
    StringBuilder table = new StringBuilder();
    int gold = 0;
    int found = 0;
    int both = 0;
    for (Map.Entry<Label, Tally> entry : fields.entrySet()) {
      Tally t = entry.getValue();
      table.append(row(entry.getKey().name(), t.gold, t.found, t.both));
      gold += t.gold;
      found += t.found;
      both += t.both;
    }
    return table.append(row("all", gold, found, both)).toString();
  }

  private static String row(String name, int gold, int found, int both) {
    double precision = 100.0 * both / Math.max(1, found);
    double recall = 100.0 * both / Math.max(1, gold);
    double f1 = 200.0 * both / Math.max(1, found + gold);
    return String.format(
        Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |%n", name, gold, precision, recall, f1);
  }
}
