package org.vitagraph.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.register.DblpPerson.Affiliation;

/** A record of {@code dblp.xml} as it is read, child by child, which come in any order. */
final class DblpRecord {
  private static final String PERSON = "homepages/";
  private static final Pattern PID = Pattern.compile("\\w+/[\\w=:.'+-]+");
  private static final Pattern KEY = Pattern.compile("\\w+(?:/[\\w=:.'+-]+)+");

  private final RecordSink sink;
  private final String type;
  private final String key;
  private final String publtype;
  private final int line;
  private final List<DblpCreator> authors = new ArrayList<>();
  private final List<DblpCreator> editors = new ArrayList<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final CheckedIds ids;

  /** The children that a record has once, or of which the first is meant. */
  private final Map<String, String> fields = new HashMap<>();

  /** Begins the record that the reader is at. */
  DblpRecord(XMLStreamReader xml, RecordSink sink) {
    this.sink = sink;
    type = xml.getLocalName();
    key = XmlDumps.attribute(xml, "key");
    publtype = XmlDumps.attribute(xml, "publtype");
    line = xml.getLocation().getLineNumber();
    ids = new CheckedIds(sink);
    sink.changedOn(XmlDumps.attribute(xml, "mdate"));
  }

  /** Takes the child that the reader is at. */
  void field(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    switch (name) {
      case "author" -> authors.add(creator(xml));
      case "editor" -> editors.add(creator(xml));
      case "ee", "url" -> {
        String address = XmlDumps.text(xml);
        // The page of dblp that lists it says nothing that the key does not.
        if (address.contains("://")) {
          ids.address(address);
        }
      }
      case "note" -> {
        String of = XmlDumps.attribute(xml, "type");
        String label = XmlDumps.attribute(xml, "label");
        String note = XmlDumps.text(xml);
        if (of.equals("affiliation")) {
          affiliations.add(new Affiliation(note, label));
        }
      }
      default -> fields.putIfAbsent(name, XmlDumps.text(xml));
    }
  }

  private DblpCreator creator(XMLStreamReader xml) throws XMLStreamException {
    String orcid = XmlDumps.attribute(xml, "orcid");
    String checked =
        orcid.isEmpty() ? "" : CheckedIds.canonical(Scheme.ORCID, orcid, sink).orElse("");
    // Pages of dblp tell pids, dumps do not.
    String pid = XmlDumps.attribute(xml, "pid");
    return new DblpCreator(XmlDumps.text(xml), pid, checked);
  }

  /** The record; null when there is nothing to keep of it. */
  @Nullable RegisterRecord finish() {
    return key.startsWith(PERSON) ? person() : publication();
  }

  private @Nullable RegisterRecord publication() {
    if (!isKey(key)) {
      return leftOut("has the bad key “" + key + "”");
    }
    String title = field("title");
    if (title.isEmpty()) {
      return leftOut(key + " has no title");
    }
    String journal = field("journal");
    if (journal.equals("CoRR") && field("volume").startsWith("abs/")) {
      ids.add(Scheme.ARXIV, field("volume"));
    }
    String venue = journal.isEmpty() ? field("booktitle") : journal;
    return new DblpPublication(
        key,
        type,
        publtype,
        DblpPublication.withoutStop(title),
        named(authors),
        named(editors),
        field("year"),
        venue.isEmpty() ? field("school") : venue,
        field("volume"),
        field("number"),
        field("pages"),
        field("crossref"),
        ids.ids());
  }

  private @Nullable RegisterRecord person() {
    String pid = key.substring(PERSON.length());
    if (!isPid(pid)) {
      return leftOut("has the bad key “" + key + "”");
    }
    String crossref = field("crossref");
    String mergedInto = crossref.startsWith(PERSON) ? crossref.substring(PERSON.length()) : "";
    List<String> names = named(authors).stream().map(DblpCreator::name).toList();
    if (names.isEmpty() && mergedInto.isEmpty()) {
      sink.count("persons without a name");
      return null;
    }
    return new DblpPerson(
        pid,
        names,
        affiliations,
        ids.ids(),
        ids.addresses(),
        publtype.equals("disambiguation"),
        mergedInto);
  }

  private List<DblpCreator> named(List<DblpCreator> creators) {
    if (creators.stream().noneMatch(creator -> creator.name().isEmpty())) {
      return creators;
    }
    sink.count("records with a missing name");
    // In a list of authors the place stays, for the names behind it keep their ordinals.
    return key.startsWith(PERSON)
        ? creators.stream().filter(creator -> !creator.name().isEmpty()).toList()
        : creators;
  }

  private @Nullable RegisterRecord leftOut(String why) {
    sink.leftOut("line " + line + ": the " + type + " " + why);
    return null;
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  static boolean isPid(String text) {
    return PID.matcher(text).matches();
  }
}
