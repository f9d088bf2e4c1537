package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private final List<Confidence.Case> cases = new ArrayList<>();

  /** Each field found, and whether it was right. */
  List<Confidence.Case> cases() {
    return cases;
  }

  /** Counts an entry of which every field is known. */
  void count(Example gold, List<FoundField> found) {
    Set<String> right = new HashSet<>();
    for (FoundField field : fields(gold)) {
      tally(field.label()).gold++;
      right.add(field.label() + " " + field.span());
    }
    for (FoundField field : found) {
      Tally tally = tally(field.label());
      boolean isRight = right.contains(field.label() + " " + field.span());
      tally.found++;
      tally.both += isRight ? 1 : 0;
      cases.add(new Confidence.Case(field.label(), field.margin(), isRight));
    }
  }

  /** The runs of tokens that the gold labels. */
  static List<FoundField> fields(Example gold) {
    List<Token> tokens = Tokenizer.tokens(gold.reference().text());
    int[] outcomes = gold.outcomes();
    List<FoundField> fields = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == Outcomes.OTHER || Outcomes.isInside(outcomes[i])) {
        continue;
      }
      int end = i + 1;
      while (end < outcomes.length && Outcomes.isInside(outcomes[end])) {
        end++;
      }
      Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
      fields.add(new FoundField(Outcomes.label(outcomes[i]), span, 0));
    }
    return fields;
  }

  /**
   * Counts an entry of a page: its title, its surnames, its container.
   *
   * @return whether title and authors were right
   */
  boolean count(PagesCorpus.Entry gold, List<FoundField> found) {
    entries++;
    String text = gold.example().reference().text();
    String titleKey = key(gold.title(), text);
    List<Span> blocks = spans(found, Label.AUTHOR);
    boolean hasTitle =
        spans(found, Label.TITLE).stream().anyMatch(span -> key(span, text).equals(titleKey));
    boolean hasAuthors =
        gold.surnames().stream()
                .allMatch(surname -> blocks.stream().anyMatch(block -> block.contains(surname)))
            && blocks.stream().noneMatch(block -> block.overlaps(gold.title()));
    titles += hasTitle ? 1 : 0;
    authors += hasAuthors ? 1 : 0;
    addCases(found, Label.TITLE, hasTitle);
    addCases(found, Label.AUTHOR, hasAuthors);
    if (gold.container().isPresent()) {
      String key = key(gold.container().get(), text);
      boolean hasContainer =
          spans(found, Label.CONTAINER).stream().anyMatch(span -> key(span, text).equals(key));
      containersKnown++;
      containers += hasContainer ? 1 : 0;
      addCases(found, Label.CONTAINER, hasContainer);
    }
    return hasTitle && hasAuthors;
  }

  private static List<Span> spans(List<FoundField> found, Label label) {
    return found.stream().filter(f -> f.label() == label).map(FoundField::span).toList();
  }

  private void addCases(List<FoundField> found, Label label, boolean isRight) {
    for (FoundField field : found) {
      if (field.label() == label) {
        cases.add(new Confidence.Case(label, field.margin(), isRight));
      }
    }
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
