package org.vitagraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.document.RecordStream.Raw;

/** Reads RIS, record by record, from {@code TY} to {@code ER}. */
public final class RisReader implements RecordReader {
  private static final Pattern LOOKS_LIKE_RIS =
      Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*(?:\\d+\\.\\s+)?TY  ?- ?[A-Z]{2,}.*");
  private static final Pattern FIELD = Pattern.compile("^([A-Z][A-Z0-9])  ?-(?: (.*)|)$");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[/-](\\d{1,2}))?(?:[/-](\\d{1,2}))?.*");
  private static final Pattern DOI =
      Pattern.compile("(?i)^(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)");
  private static final Pattern OTHERS = Pattern.compile("(?i)(?:and )?others|et\\.? al\\.?");

  /** The types of RIS in the words that CSL has for them. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("JOUR", "article-journal"),
          Map.entry("EJOUR", "article-journal"),
          Map.entry("JFULL", "article-journal"),
          Map.entry("ABST", "article-journal"),
          Map.entry("INPR", "article-journal"),
          Map.entry("MGZN", "article-magazine"),
          Map.entry("NEWS", "article-newspaper"),
          Map.entry("CONF", "paper-conference"),
          Map.entry("CPAPER", "paper-conference"),
          Map.entry("CHAP", "chapter"),
          Map.entry("ECHAP", "chapter"),
          Map.entry("ENCYC", "entry-encyclopedia"),
          Map.entry("BOOK", "book"),
          Map.entry("EBOOK", "book"),
          Map.entry("EDBOOK", "book"),
          Map.entry("THES", "thesis"),
          Map.entry("RPRT", "report"),
          Map.entry("PAT", "patent"),
          Map.entry("SLIDE", "speech"));

  @Override
  public boolean accepts(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".ris")
        || (!lower.matches(".*\\.\\w{1,8}") || lower.endsWith(".txt"))
            && LOOKS_LIKE_RIS.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
  }

  @Override
  public String mediaType() {
    return "application/x-research-info-systems";
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    boolean any = false;
    try (RisRecords records = new RisRecords(TextDecoding.reader(source.open()))) {
      for (Raw raw = records.next(); raw != null; raw = records.next()) {
        TaggedFields fields = TaggedFields.parse(raw.text(), FIELD);
        String id = fields.first("ID");
        String place = "line " + raw.line() + (id.isEmpty() ? "" : ", entry " + id);
        if (!raw.closed()) {
          sink.problem(new Problem(place, "the entry is not closed by ER"));
        }
        BibliographicRecord record = record(raw, fields);
        if (record.title().isEmpty()) {
          sink.problem(new Problem(place, "an entry without a title, left out"));
        } else {
          sink.record(record);
          any = true;
        }
      }
    }
    if (!any) {
      throw new UnreadableDocumentException("holds no RIS entry");
    }
  }

  private static BibliographicRecord record(Raw raw, TaggedFields fields) {
    String type = fields.first("TY").toUpperCase(Locale.ROOT);
    boolean chapter = type.endsWith("CHAP") || type.equals("ENCYC");
    List<RecordName> authors = names(fields.all("A1", "AU"));
    boolean truncated = authors.removeIf(name -> OTHERS.matcher(name.printed()).matches());
    List<RecordName> editors = names(fields.all(chapter ? "A2" : "ED", "ED"));
    String title = fields.first("T1", "TI", "CT", "BT");
    Matcher date = DATE.matcher(date(fields));
    boolean dated = date.matches();
    boolean issued = type.equals("THES") || type.equals("RPRT");
    String container =
        fields.first("JF", "T2", "JO", "BT", "C3", "J1", issued ? "PB" : "T3", "JA", "J2");
    return new BibliographicRecord(
        fields.first("ID"),
        TYPES.getOrDefault(type, type.toLowerCase(Locale.ROOT)),
        title,
        authors,
        truncated,
        editors,
        container.equals(title) ? "" : container,
        fields.first("J2", "JA"),
        dated ? date.group(1) : date(fields),
        dated && date.group(2) != null ? date.group(2) : "",
        dated && date.group(3) != null ? date.group(3) : "",
        fields.first("VL"),
        fields.first("IS"),
        pages(fields),
        fields.first("PB"),
        DOI.matcher(fields.first("DO")).replaceFirst(""),
        "",
        fields.first("SN"),
        address(fields),
        "",
        fields.first("N1", "M1"),
        type.equals("INPR") ? "in press" : "",
        raw.span(),
        raw.text(),
        raw.line());
  }

  /** The most exact of the dates of one year. */
  private static String date(TaggedFields fields) {
    String year = fields.first("PY", "Y1", "DA");
    String date = fields.first("DA", "Y1");
    boolean same = year.length() >= 4 && date.startsWith(year.substring(0, 4));
    return same && date.length() > year.length() ? date : year;
  }

  private static String pages(TaggedFields fields) {
    String start = fields.first("SP", "C7");
    String end = fields.first("EP");
    String pages =
        start.isEmpty() || end.isEmpty() || start.equals(end) ? start : start + "-" + end;
    return pages.replaceAll("\\s*[\u2013\u2014]\\s*|--", "-");
  }

  private static String address(TaggedFields fields) {
    return fields.all("UR", "L1", "L2").stream()
        .filter(address -> address.matches("https?://\\S+"))
        .findFirst()
        .orElse("");
  }

  /** {@code Lee, Ada, Jr}; a name without a comma is that of an institution, or as it is spoken. */
  private static List<RecordName> names(List<String> printed) {
    List<RecordName> names = new ArrayList<>();
    for (String name : printed) {
      String[] parts = name.split("\\s*,\\s*");
      if (parts.length > 1) {
        names.add(new RecordName(parts[1], "", parts[0], parts.length > 2 ? parts[2] : "", ""));
      } else if (!name.isBlank()) {
        names.add(RecordName.of(parts.length == 0 ? name : parts[0]));
      }
    }
    return names;
  }
}
