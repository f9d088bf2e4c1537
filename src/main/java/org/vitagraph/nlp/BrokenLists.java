package org.vitagraph.nlp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lists whose entries' first lines are known: entries of real pages and bibliographies, with their
 * lines as they are printed and broken anew, as conversions of PDF files do. Markers are taken off,
 * since lists that have them need nothing else.
 */
final class BrokenLists {
  private static final int SEED = 7;
  private static final int MOST_OF_A_DOCUMENT = 60;
  private static final int FEWEST_REFERENCES = 4;
  private static final int BROKEN_ANEW = 5;
  private static final int NARROWEST = 55;
  private static final int WIDEST = 120;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 28;

  /** Of so many lines that are full, one goes on: its hyphen was taken out. */
  private static final int SPILLED = 5;

  private static final Pattern MARKER =
      Pattern.compile(
          "^\\s*(?:\\[[A-Za-z]{0,4}[-. ]?\\d{1,3}[a-z]?\\]|\\(\\d{1,3}\\)|[A-Z]{0,2}\\d{1,3}[.)]"
              + "|[•◦▪‣●○■–-])\\s+");

  /**
   * A list.
   *
   * @param entries of lines
   * @param isHeld whether it is kept from training
   */
  record BrokenList(List<List<String>> entries, boolean isHeld) {
    List<String> lines() {
      return entries.stream().flatMap(List::stream).toList();
    }

    /** The first line of each entry. */
    Set<Integer> starts() {
      Set<Integer> starts = new TreeSet<>();
      int line = 0;
      for (List<String> entry : entries) {
        starts.add(line);
        line += entry.size();
      }
      return starts;
    }
  }

  private final List<BrokenList> lists = new ArrayList<>();
  private final Random random = new Random(SEED);

  private BrokenLists() {}

  /**
   * The lists of two folders.
   *
   * @param citations folder with {@code grobid-train.jsonl}
   * @param pages folder with {@code labelled.jsonl}
   */
  static List<BrokenList> read(Path citations, Path pages) throws IOException {
    Map<String, List<JsonObject>> documents = new LinkedHashMap<>();
    for (JsonObject line : JsonLines.read(pages.resolve("labelled.jsonl"))) {
      documents.computeIfAbsent(JsonLines.text(line, "doc"), d -> new ArrayList<>()).add(line);
    }
    Map<String, List<String>> references = new LinkedHashMap<>();
    for (Example example : CitationCorpus.read(citations.resolve("grobid-train.jsonl"), 1)) {
      references
          .computeIfAbsent(example.list(), l -> new ArrayList<>())
          .add(example.reference().text());
    }
    BrokenLists made = new BrokenLists();
    documents.forEach(made::addPage);
    references.forEach(made::addReferences);
    return List.copyOf(made.lists);
  }

  private void addPage(String document, List<JsonObject> labelled) {
    boolean isHeld = Hashed.isAmong(document, Training.HELD_PAGES);
    boolean isFlowing = false;
    boolean hasLines = true;
    List<List<String>> printed = new ArrayList<>();
    for (JsonObject entry : labelled.subList(0, Math.min(labelled.size(), MOST_OF_A_DOCUMENT))) {
      printed.add(lines(JsonLines.text(entry, "text")));
      String how = JsonLines.text(entry, "how");
      isFlowing |= how.startsWith("pdf");
      hasLines &= !how.startsWith("tex") && !how.startsWith("source");
    }
    if (hasLines) {
      addPieces(printed, isHeld);
    }
    if (isHeld && isFlowing) {
      return;
    }
    for (int i = 0; i < BROKEN_ANEW; i++) {
      boolean isJoined = isFlowing || random.nextBoolean();
      boolean spills = random.nextInt(3) == 0;
      addPieces(
          isJoined ? broken(joined(printed), spills) : broken(ended(printed), spills), isHeld);
    }
    addPieces(joined(printed), isHeld);
  }

  private void addReferences(String list, List<String> references) {
    boolean isHeld = Hashed.isAmong(list, Training.HELD_CITATIONS);
    if (references.size() >= FEWEST_REFERENCES && !isHeld) {
      addPieces(
          broken(references.stream().map(reference -> lines(reference)).toList(), false), false);
    }
  }

  private static List<String> lines(String text) {
    String bare = MARKER.matcher(text.strip()).replaceFirst("");
    return Arrays.stream(bare.split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static List<List<String>> joined(List<List<String>> entries) {
    return entries.stream().map(entry -> List.of(String.join(" ", entry))).toList();
  }

  /** Entries whose title and names end with a mark of their own. */
  private List<List<String>> ended(List<List<String>> entries) {
    String end = Draw.from(random, "", ".", ",");
    return entries.stream()
        .map(
            entry ->
                entry.size() < SHORTEST
                    ? entry
                    : List.of(String.join(end + "\n", entry).split("\n")))
        .toList();
  }

  private List<List<String>> broken(List<List<String>> entries, boolean spills) {
    int width = NARROWEST + random.nextInt(WIDEST - NARROWEST);
    List<List<String>> broken = new ArrayList<>();
    for (List<String> entry : entries) {
      List<String> lines = new ArrayList<>();
      entry.forEach(line -> addBroken(line, width, spills, lines));
      broken.add(lines);
    }
    return broken;
  }

  private void addBroken(String text, int width, boolean spills, List<String> lines) {
    StringBuilder line = new StringBuilder();
    int room = width;
    for (String word : text.split("\\s+")) {
      boolean isFull = line.length() > 0 && line.length() + 1 + word.length() > room;
      if (isFull && spills && random.nextInt(SPILLED) == 0) {
        room += width;
      } else if (isFull) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  /** Adds a list in pieces, as pages cut it. */
  private void addPieces(List<List<String>> entries, boolean isHeld) {
    int from = 0;
    while (from < entries.size()) {
      int to = Math.min(entries.size(), from + SHORTEST + random.nextInt(LONGEST - SHORTEST));
      lists.add(new BrokenList(List.copyOf(entries.subList(from, to)), isHeld));
      from = to;
    }
  }
}
