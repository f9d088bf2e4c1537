package org.vitagraph.nlp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Bibliographic facts without a printed form: papers to render as training entries, venues, and the
 * words for the gazetteer. All of it optional: a file that is not there adds nothing.
 *
 * @param papers papers to render
 * @param namePapers other papers, whose authors' names feed the gazetteer, so that rendered names
 *     are not all known ones
 */
record Facts(List<Paper> papers, List<Paper> namePapers, List<Venue> venues, List<String> places) {

  /** A name in its two parts. */
  record Name(String given, String family) {}

  /** A paper; text that is not known is empty. */
  record Paper(
      String title,
      List<Name> authors,
      String venue,
      String acronym,
      String year,
      String month,
      String pages,
      String doi,
      boolean isArticle) {

    /** The same paper under another title. */
    Paper withTitle(String other) {
      return new Paper(other, authors, venue, acronym, year, month, pages, doi, isArticle);
    }

    /** The same paper by others. */
    Paper withAuthors(List<Name> others) {
      return new Paper(title, others, venue, acronym, year, month, pages, doi, isArticle);
    }
  }

  /** A series of conferences, or a journal. */
  record Venue(String name, String acronym, boolean isJournal) {}

  /** The same facts and more papers. */
  Facts with(List<Paper> more) {
    List<Paper> all = new ArrayList<>(papers);
    all.addAll(more);
    return new Facts(all, namePapers, venues, places);
  }

  /** One half of the papers, the other for {@code isOther}. */
  Facts half(boolean isOther) {
    List<Paper> half =
        papers.stream().filter(p -> Hashed.isAmong(p.title(), 128) != isOther).toList();
    return new Facts(half, namePapers, venues, places);
  }

  /** No facts. */
  static Facts none() {
    return new Facts(List.of(), List.of(), List.of(), List.of());
  }

  /** Reads the files of a folder. */
  static Facts read(Path folder) throws IOException {
    List<Paper> papers = new ArrayList<>();
    List<Paper> namePapers = new ArrayList<>();
    for (String file : List.of("acl-dev.jsonl.gz", "acl-names-dev.jsonl.gz")) {
      for (JsonObject line : lines(folder.resolve(file))) {
        boolean isForNames = Hashed.isAmong(JsonLines.text(line, "id"), 150);
        (isForNames ? namePapers : papers).add(aclPaper(line));
      }
    }
    for (JsonObject line : lines(folder.resolve("dblp-junzhang.jsonl.gz"))) {
      namePapers.add(dblpPaper(line));
    }
    List<Venue> venues = new ArrayList<>();
    for (JsonObject line : lines(folder.resolve("venues.jsonl.gz"))) {
      boolean isJournal = JsonLines.text(line, "dblp").startsWith("journals/");
      venues.add(
          new Venue(JsonLines.text(line, "name"), JsonLines.text(line, "acronym"), isJournal));
    }
    List<String> places = new ArrayList<>();
    for (JsonObject line : lines(folder.resolve("ror-education-facility.jsonl.gz"))) {
      String city = JsonLines.text(line, "city");
      String country = JsonLines.text(line, "country");
      places.add(city + ", " + new Locale("", country).getDisplayCountry(Locale.ENGLISH));
    }
    return new Facts(papers, namePapers, venues, places);
  }

  private static List<JsonObject> lines(Path file) throws IOException {
    return Files.exists(file) ? JsonLines.read(file) : List.of();
  }

  private static Paper aclPaper(JsonObject line) {
    List<Name> authors = new ArrayList<>();
    for (JsonElement author : JsonLines.array(line, "authors")) {
      JsonObject name = author.getAsJsonObject();
      authors.add(new Name(JsonLines.text(name, "first"), JsonLines.text(name, "last")));
    }
    boolean isArticle = line.has("journal");
    String venue = isArticle ? JsonLines.text(line, "journal") : JsonLines.text(line, "booktitle");
    var series = JsonLines.array(line, "venue");
    return new Paper(
        JsonLines.text(line, "title"),
        authors,
        venue,
        series.isEmpty() ? "" : series.get(0).getAsString().toUpperCase(Locale.ROOT),
        JsonLines.text(line, "year"),
        JsonLines.text(line, "month"),
        JsonLines.text(line, "pages"),
        JsonLines.text(line, "doi"),
        isArticle);
  }

  private static Paper dblpPaper(JsonObject line) {
    List<Name> authors = new ArrayList<>();
    for (JsonElement author : JsonLines.array(line, "authors")) {
      authors.add(name(JsonLines.text(author.getAsJsonObject(), "name")));
    }
    return new Paper(
        JsonLines.text(line, "title"),
        authors,
        JsonLines.text(line, "venue"),
        "",
        JsonLines.text(line, "year"),
        "",
        "",
        JsonLines.text(line, "doi"),
        JsonLines.text(line, "type").equals("article"));
  }

  /** The last word is taken for the family name, with the particles before it. */
  static Name name(String full) {
    String[] words = full.strip().split("\\s+");
    int family = words.length - 1;
    while (family > 1 && words[family - 1].matches("\\p{Ll}{2,4}")) {
      family--;
    }
    return new Name(
        String.join(" ", Arrays.copyOfRange(words, 0, family)),
        String.join(" ", Arrays.copyOfRange(words, family, words.length)));
  }
}
