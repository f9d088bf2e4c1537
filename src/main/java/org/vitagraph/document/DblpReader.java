package org.vitagraph.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;

/**
 * Reads dblp's XML, record by record: the page of a person, or the dump of all. Entities such as
 * {@code ouml} are those of HTML, so that no DTD is asked for. The number that dblp puts behind the
 * names of namesakes, {@code Wei Wang 0042}, tells people apart and is no part of the name.
 */
public final class DblpReader implements RecordReader {
  private static final Pattern LOOKS_LIKE_DBLP =
      Pattern.compile(
          "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE\\s+dblp\\b.*|<dblp(?:person)?\\b.*)");
  private static final Pattern NUMBER = Pattern.compile("\\s+\\d{4}$");
  private static final Pattern STOP = Pattern.compile("(?<!\\.\\.)\\.$");
  private static final Pattern DOI =
      Pattern.compile("^https?://(?:dx\\.)?doi\\.org/(.+)$", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean accepts(String name, byte[] head) {
    return (name.toLowerCase(Locale.ROOT).endsWith(".xml") || !name.matches(".*\\.\\w{1,8}"))
        && LOOKS_LIKE_DBLP.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    String pid = "";
    boolean any = false;
    try (DblpElements elements = new DblpElements(TextDecoding.reader(source.open()))) {
      for (Raw raw = elements.next(); raw != null; raw = elements.next()) {
        Element element = parse(raw.text());
        if (element == null) {
          continue;
        }
        String place = "line " + raw.line() + ", record " + element.attr("key");
        if (element.normalName().equals("dblpperson")) {
          pid = element.attr("pid");
        } else if (!raw.closed()) {
          sink.problem(new Problem(place, "the record is not closed; left out"));
        } else if (element.normalName().equals("person")) {
          // Namesakes are named on the page as well.
          if (element.attr("key").equals("homepages/" + pid)) {
            sink.owner(owner(raw, element, pid));
            any = true;
          }
        } else if (!element.normalName().equals("www")) {
          if (text(element, "title").isEmpty()) {
            sink.problem(new Problem(place, "a record without a title, left out"));
          } else {
            sink.record(record(raw, element));
            any = true;
          }
        }
      }
    }
    if (!any) {
      throw new UnreadableDocumentException("holds no record of dblp");
    }
  }

  private static @Nullable Element parse(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
  }

  private static RecordOwner owner(Raw raw, Element person, String pid) {
    List<String> names = new ArrayList<>();
    for (Element author : person.select("> author")) {
      String name = NUMBER.matcher(author.text().strip()).replaceFirst("");
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    List<String> addresses = new ArrayList<>();
    addresses.add("https://dblp.org/pid/" + pid);
    person.select("> url").forEach(url -> addresses.add(url.text().strip()));
    return new RecordOwner(
        pid,
        names.isEmpty() ? "" : names.get(0),
        names.subList(Math.min(1, names.size()), names.size()),
        addresses,
        raw.span(),
        raw.text());
  }

  private static BibliographicRecord record(Raw raw, Element record) {
    String doi = "";
    String url = "";
    for (Element link : record.select("> ee")) {
      var match = DOI.matcher(link.text().strip());
      if (match.matches()) {
        doi = doi.isEmpty() ? match.group(1) : doi;
      } else {
        url = url.isEmpty() ? link.text().strip() : url;
      }
    }
    String school = text(record, "school");
    String container = text(record, "journal");
    container = container.isEmpty() ? text(record, "booktitle") : container;
    return new BibliographicRecord(
        record.attr("key"),
        record.normalName(),
        STOP.matcher(text(record, "title")).replaceFirst(""),
        names(record, "author"),
        false,
        names(record, "editor"),
        container.isEmpty() ? school : container,
        "",
        text(record, "year"),
        text(record, "month"),
        "",
        text(record, "volume"),
        text(record, "number"),
        text(record, "pages"),
        text(record, "publisher"),
        doi,
        "",
        text(record, "isbn"),
        url,
        "",
        text(record, "note"),
        "",
        raw.span(),
        raw.text(),
        raw.line());
  }

  private static List<RecordName> names(Element record, String child) {
    List<RecordName> names = new ArrayList<>();
    for (Element name : record.select("> " + child)) {
      String known = name.text().strip();
      String printed = NUMBER.matcher(known).replaceFirst("");
      String id = name.hasAttr("pid") ? name.attr("pid") : known;
      names.add(new RecordName("", "", "", "", printed, id, List.of()));
    }
    return names;
  }

  private static String text(Element record, String child) {
    Element first = record.selectFirst("> " + child);
    return first == null ? "" : first.text().strip();
  }
}
