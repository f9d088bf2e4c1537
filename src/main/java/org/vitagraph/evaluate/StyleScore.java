package org.vitagraph.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vitagraph.extract.NamedFields;
import org.vitagraph.extract.PrintedPublication;
import org.vitagraph.extract.References;
import org.vitagraph.nlp.HeldStyle;

/** How well lists are read in styles that the labeller has not been shown, as a table. */
public final class StyleScore {
  private static final String CONTAINER = "container";

  private int styles;
  private int entries;
  private double singleSum;
  private double listSum;

  /** How the table begins. */
  public String heading() {
    return "| style held out | entries | whole, one by one | whole, as lists |\n|---|---|---|---|";
  }

  /** The row of a style. */
  public String row(HeldStyle style) {
    References references = References.of(style.labeller());
    ReferenceScore singles = new ReferenceScore();
    ReferenceScore lists = new ReferenceScore();
    for (List<HeldStyle.Entry> list : style.lists()) {
      String owner =
          list.stream()
              .map(HeldStyle.Entry::owner)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      List<String> texts = list.stream().map(HeldStyle.Entry::text).toList();
      List<PrintedPublication> alone = references.readEach(texts);
      List<PrintedPublication> read = references.readList(texts, owner);
      for (int i = 0; i < list.size(); i++) {
        add(singles, list.get(i), NamedFields.of(alone.get(i)));
        add(lists, list.get(i), NamedFields.of(read.get(i)));
      }
    }
    styles++;
    entries += singles.references();
    singleSum += singles.whole();
    listSum += lists.whole();
    return row(style.name(), singles.references(), singles.whole(), lists.whole());
  }

  /** The last row. */
  public String mean() {
    return row("mean", entries, singleSum / styles, listSum / styles);
  }

  /** Where the entry names two venues, either is right. */
  private static void add(ReferenceScore score, HeldStyle.Entry entry, NamedFields read) {
    Map<String, String> values = new HashMap<>(entry.fields());
    String found = read.value(CONTAINER);
    entry.venues().stream()
        .filter(venue -> Likeness.isSameSeries(venue, found))
        .findFirst()
        .or(() -> entry.venues().stream().findFirst())
        .ifPresent(venue -> values.put(CONTAINER, venue));
    score.add(new GoldReference(entry.text(), values, entry.authors(), List.of(), false), read);
  }

  private static String row(String name, int size, double single, double list) {
    return String.format(
        Locale.ROOT, "| %s | %d | %.1f %% | %.1f %% |", name, size, 100 * single, 100 * list);
  }
}
