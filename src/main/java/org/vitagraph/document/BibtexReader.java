package org.vitagraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;

/**
 * Reads BibTeX and BibLaTeX, entry by entry. An entry that points to its proceedings by {@code
 * crossref} gets from there what it does not say itself.
 */
public final class BibtexReader implements RecordReader {
  private static final Pattern LOOKS_LIKE_BIBTEX =
      Pattern.compile("(?s)(?:\\s|%[^\\n]*\\n)*@[A-Za-z]+\\s*\\{.*");
  private static final Pattern FIRST_DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?.*", Pattern.DOTALL);

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Set<String> NO_RECORDS = Set.of("comment", "preamble", "string", "xdata");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".bib")
        || lower.endsWith(".bibtex")
        || (!lower.matches(".*\\.\\w{1,8}")
            && LOOKS_LIKE_BIBTEX.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches());
  }

  @Override
  public String mediaType() {
    return "application/x-bibtex";
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Map<String, String> macros = macros();
    Map<String, BibtexFields> parents = null;
    boolean any = false;
    try (BibtexEntries entries = new BibtexEntries(TextDecoding.reader(source.open()))) {
      for (Raw raw = entries.next(); raw != null; raw = entries.next()) {
        BibtexFields fields = BibtexFields.parse(raw.text(), macros);
        if (fields.type().equals("string")) {
          fields.values().forEach((name, value) -> macros.put(name, value));
        }
        if (NO_RECORDS.contains(fields.type())) {
          continue;
        }
        String crossref = fields.first("crossref", "xref").strip().toLowerCase(Locale.ROOT);
        if (!crossref.isEmpty() && parents == null) {
          parents = parents(source);
        }
        tellProblems(raw, fields, sink);
        BibtexFields parent = parents == null ? null : parents.get(crossref);
        BibliographicRecord read = record(raw, fields, parent);
        if (read.title().isEmpty()) {
          sink.problem(new Problem(place(raw, fields), "an entry without a title, left out"));
        } else {
          sink.record(read);
          any = true;
        }
      }
    }
    if (!any) {
      throw new UnreadableDocumentException("holds no BibTeX entry");
    }
  }

  private static void tellProblems(Raw raw, BibtexFields fields, Sink sink) {
    if (!raw.closed()) {
      sink.problem(new Problem(place(raw, fields), "the entry is not closed"));
    }
    for (String words : fields.unreadable()) {
      String shown = words.length() > 40 ? words.substring(0, 40) + "…" : words;
      sink.problem(new Problem(place(raw, fields), "no field: " + shown));
    }
  }

  private static String place(Raw raw, BibtexFields fields) {
    return "line " + raw.line() + (fields.key().isEmpty() ? "" : ", entry " + fields.key());
  }

  /** The entries that others may point to; they stand behind those, as a rule. */
  private static Map<String, BibtexFields> parents(Source source) throws IOException {
    Map<String, BibtexFields> parents = new HashMap<>();
    Map<String, String> macros = macros();
    try (BibtexEntries entries = new BibtexEntries(TextDecoding.reader(source.open()))) {
      for (Raw raw = entries.next(); raw != null; raw = entries.next()) {
        BibtexFields fields = BibtexFields.parse(raw.text(), macros);
        if (fields.type().equals("string")) {
          macros.putAll(fields.values());
        } else if (Set.of("proceedings", "book", "collection", "mvbook", "mvproceedings")
            .contains(fields.type())) {
          parents.put(fields.key().toLowerCase(Locale.ROOT), shortened(fields));
        }
      }
    }
    return parents;
  }

  private static BibtexFields shortened(BibtexFields fields) {
    Map<String, String> kept = new HashMap<>(fields.values());
    kept.keySet()
        .retainAll(Set.of("title", "booktitle", "year", "date", "month", "publisher", "volume"));
    return new BibtexFields(fields.type(), fields.key(), kept, List.of());
  }

  /** Of the entry's words, and where it says nothing, of its proceedings'. */
  private static BibliographicRecord record(
      Raw raw, BibtexFields fields, @Nullable BibtexFields parent) {
    BibtexNames authors = BibtexNames.parse(fields.get("author"));
    BibtexNames editors = BibtexNames.parse(fields.get("editor"));
    String container = container(fields, parent);
    String address = plain(fields.first("url", "howpublished"));
    String date = fields.get("date");
    String year = fields.first("year", "date");
    String month = fields.get("month");
    if (parent != null && year.isEmpty()) {
      year = parent.first("year", "date");
      month = month.isEmpty() ? parent.get("month") : month;
    }
    var exact = FIRST_DATE.matcher(LatexText.decode(date));
    boolean dated = exact.matches();
    String subtitle = fields.get("subtitle");
    String title = LatexText.decode(fields.get("title"));
    boolean isArxiv = fields.first("archiveprefix", "eprinttype").equalsIgnoreCase("arxiv");
    return new BibliographicRecord(
        fields.key(),
        fields.type(),
        subtitle.isBlank() ? title : title + ": " + LatexText.decode(subtitle),
        authors.names(),
        authors.truncated(),
        editors.names(),
        container,
        LatexText.decode(fields.get("shortjournal")),
        dated ? exact.group(1) : LatexText.decode(year),
        dated && exact.group(2) != null ? exact.group(2) : month(month),
        dated && exact.group(3) != null ? exact.group(3) : LatexText.decode(fields.get("day")),
        LatexText.decode(fields.get("volume")),
        LatexText.decode(fields.first("number", "issue")),
        LatexText.decode(fields.first("pages", "eid")).replaceAll("\\s*[\u2013\u2014]\\s*", "-"),
        LatexText.decode(fields.get("publisher")),
        plain(fields.get("doi")),
        fields.get("pmid"),
        fields.get("isbn"),
        ADDRESS.matcher(address).matches() ? address : "",
        isArxiv ? plain(fields.get("eprint")) : "",
        LatexText.decode(fields.first("note", "addendum")),
        LatexText.decode(fields.get("pubstate")),
        raw.span(),
        raw.text(),
        raw.line());
  }

  private static String container(BibtexFields fields, @Nullable BibtexFields parent) {
    String own = fields.first("booktitle", "journal", "journaltitle");
    if (own.isEmpty() && parent != null) {
      own = parent.first("booktitle", "title");
    }
    if (own.isEmpty()) {
      own = fields.first("school", "institution", "organization", "series");
    }
    if (own.isEmpty() && !ADDRESS.matcher(plain(fields.get("howpublished"))).matches()) {
      own = fields.get("howpublished");
    }
    return LatexText.decode(own);
  }

  /** Addresses keep their signs; only what TeX wants escaped is unescaped. */
  private static String plain(String tex) {
    String inner = tex.replaceFirst("^\\s*\\\\url\\s*\\{(.*)\\}\\s*$", "$1");
    return inner.replaceAll("\\\\([_%&#~$])", "$1").replaceAll("[{}]", "").strip();
  }

  /** In digits where it is a month alone; {@code July/August} and {@code Aug 3} stay. */
  private static String month(String tex) {
    String month = LatexText.decode(tex);
    int number = MONTHS.indexOf(month) + 1;
    return number > 0 ? Integer.toString(number) : month;
  }

  private static Map<String, String> macros() {
    Map<String, String> macros = new HashMap<>();
    for (String month : MONTHS) {
      macros.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month);
    }
    return macros;
  }
}
