package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PrintedDate;
import org.vitagraph.name.PrintedDates;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads what a document tells of its papers outside their list, below a line that repeats a paper's
 * title: {@code Contributed as the third author}, {@code Published in CSW 2017}. Each becomes a
 * claim about that paper, with the place in the list of authors or the venue and date that it
 * tells.
 */
public final class NarrativeExtractor implements Extractor {
  private static final int SHORTEST = 25;
  private static final List<String> PLACES =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?i)\\b(?:as|was|am)\\s+(?:(?:the|a|an|its|one of the)\\s+)?(?<place>lead|sole|co-?first|joint first|"
              + String.join("|", PLACES)
              + ")\\s+authors?\\b");
  private static final Pattern APPEARED =
      Pattern.compile(
          "(?i)^\\W*(?:the paper was )?(?:published|presented|appeared|accepted)\\s+(?:in|at|by)\\s+(?:the\\s+)?(?-i:(?<venue>\\p{Lu}[^,.;()\\n]{1,80}))");
  private static final Pattern ARTICLE = Pattern.compile("(?i)^\\W*(?:an?|the)\\s+");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  @Override
  public void extract(Page page, MentionWriter out) {
    Map<String, PrintedPublication> titles = new HashMap<>();
    for (PrintedPublication paper : page.publications()) {
      titles.putIfAbsent(NameForm.fold(paper.title().value()), paper);
    }
    PrintedPublication told = null;
    int n = 0;
    for (Told line : lines(page)) {
      String text = line.text.toString();
      PrintedPublication named = named(text, titles);
      if (named != null || line.opensSection || isTitle(text)) {
        told = named;
      } else if (told != null) {
        n += write(page, line, told, n + 1, out);
      }
    }
  }

  private record Told(AlignedText text, int page, boolean opensSection) {}

  /** The lines outside the lists of publications, talks and patents. */
  private static List<Told> lines(Page page) {
    List<Told> lines = new ArrayList<>();
    Span heading = new Span(0, 0);
    for (ClassedEntry classed : page.entries()) {
      boolean opens = !classed.section().heading().source().equals(heading);
      heading = classed.section().heading().source();
      if (opens) {
        lines.add(new Told(classed.section().heading(), 0, true));
      }
      if (classed.kind() != EntryKind.OTHER && classed.kind() != EntryKind.PROJECT) {
        lines.add(new Told(AlignedText.empty(), 0, true));
        continue;
      }
      AlignedText text = classed.entry().text();
      int from = 0;
      for (String line : text.toString().split("\n", -1)) {
        Span span = new Span(from, from + line.length());
        lines.add(new Told(text.slice(span).strip(), classed.entry().page(), false));
        from = span.end() + 1;
      }
    }
    return lines;
  }

  /** The paper whose title the line repeats, a leading name or the subtitle left out maybe. */
  private static @Nullable PrintedPublication named(
      String line, Map<String, PrintedPublication> titles) {
    String key = NameForm.fold(ARTICLE.matcher(line).replaceFirst(""));
    PrintedPublication exact = titles.get(NameForm.fold(line));
    if (exact != null || key.length() < SHORTEST) {
      return exact;
    }
    return titles.entrySet().stream()
        .filter(title -> title.getKey().contains(key))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** Whether most words of a line are capitalized: the title of something else. */
  private static boolean isTitle(String line) {
    List<String> words = WORD.matcher(line).results().map(word -> word.group()).toList();
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() >= 3
        && capitals * 10 >= words.size() * 7L
        && !APPEARED.matcher(line).find()
        && !line.endsWith(".");
  }

  /** Writes the claims of a line; how many they are. */
  private static int write(
      Page page, Told line, PrintedPublication paper, int first, MentionWriter out) {
    String text = line.text.toString();
    int n = 0;
    Matcher author = AUTHOR.matcher(text);
    if (author.find()) {
      Node claim = claim(page, line, paper, first, out);
      String place = author.group("place").toLowerCase(Locale.ROOT);
      int ordinal = PLACES.indexOf(place) + 1;
      if (place.startsWith("co") || place.startsWith("joint")) {
        out.addTrue(claim, Vg.EQUAL_CONTRIBUTION);
      } else {
        out.add(claim, Vg.ORDINAL, Math.max(1, ordinal));
      }
      n++;
    }
    Matcher appeared = APPEARED.matcher(text);
    if (appeared.find()) {
      String venue = appeared.group("venue");
      List<PrintedDate> dates = PrintedDates.find(venue);
      String name = dates.isEmpty() ? venue : venue.substring(0, dates.get(0).span().start());
      // "MLB 2023 and MSM 2023" tells of two papers, or of one that went twice.
      if (dates.size() < 2 && !name.isBlank()) {
        Node claim = claim(page, line, paper, first + n, out);
        out.add(claim, Vg.VENUE_NAME, name.replaceAll("[\\s'’]+$", ""));
        dates.forEach(date -> out.add(claim, Vg.DATE, Literals.date(date.iso())));
        n++;
      }
    }
    return n;
  }

  private static Node claim(
      Page page, Told line, PrintedPublication paper, int n, MentionWriter out) {
    Node claim = out.thing(Vg.CLAIM, "narrative/" + n);
    out.add(claim, Vg.PERSON, out.owner());
    out.add(claim, Vg.ABOUT, out.thing(Vg.PUBLICATION, "pub/" + paper.number()));
    out.statedIn(claim, Passage.of(page.document().text(), line.text.source(), line.page, 0.8));
    return claim;
  }
}
