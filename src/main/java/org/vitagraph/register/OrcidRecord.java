package org.vitagraph.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.register.OrcidPerson.Affiliation;
import org.vitagraph.register.OrcidPerson.Work;

/**
 * A record of ORCID's data file as it is read. What an element means is told by the elements around
 * it; where several sources describe one work or post, the first is believed and the identifiers of
 * all are kept.
 */
final class OrcidRecord {
  /** What a summary of somebody's time somewhere is about. */
  private static final Map<String, String> AFFILIATIONS =
      Map.of(
          "employment-summary", "employment",
          "education-summary", "education",
          "qualification-summary", "qualification",
          "invited-position-summary", "invited position");

  private final String file;
  private final RecordSink sink;
  private final List<String> path = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final CheckedIds ids;
  private final Set<String> otherNames = new LinkedHashSet<>();
  private final List<Affiliation> affiliations = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();
  private String id = "";
  private String given = "";
  private String family = "";
  private boolean locked;

  private String workTitle = "";
  private String workYear = "";
  private CheckedIds workIds;
  private String idType = "";
  private String idValue = "";
  private String relationship = "";

  private String organization = "";
  private String ror = "";
  private String role = "";
  private String start = "";
  private String end = "";

  OrcidRecord(String file, RecordSink sink) {
    this.file = file;
    this.sink = sink;
    ids = new CheckedIds(sink);
    workIds = new CheckedIds(sink);
  }

  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    locked |= path.isEmpty() && name.equals("error");
    path.add(name);
    text.setLength(0);
  }

  void text(XMLStreamReader xml) {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  void end() {
    String name = path.get(path.size() - 1);
    if (AFFILIATIONS.containsKey(name)) {
      affiliation(AFFILIATIONS.get(name));
    } else if (name.equals("group") && isIn("works", 1)) {
      work();
    } else if (name.equals("external-id") && isInside("work-summary")) {
      workId();
    } else {
      leaf(name, text.toString().strip());
    }
    path.remove(path.size() - 1);
    text.setLength(0);
  }

  private void leaf(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (name) {
      case "path" -> id = isIn("orcid-identifier", 1) && path.size() == 3 ? value : id;
      case "last-modified-date" -> {
        if (isIn("history", 1) && value.length() >= 10) {
          sink.changedOn(value.substring(0, 10));
        }
      }
      case "given-names" -> given = value;
      case "family-name" -> family = value;
      case "credit-name" -> {
        if (isIn("name", 1)) {
          otherNames.add(value);
        }
      }
      case "content" -> {
        if (isIn("other-name", 1)) {
          otherNames.add(value);
        }
      }
      case "url" -> {
        if (isIn("researcher-url", 1)) {
          ids.address(value);
        }
      }
      case "external-id-url" -> {
        if (isIn("external-identifier", 1)) {
          ids.address(value);
        }
      }
      case "external-id-type" -> idType = value.toLowerCase(Locale.ROOT);
      case "external-id-value" -> idValue = value;
      case "external-id-relationship" -> relationship = value;
      case "title" -> {
        if (isIn("title", 1) && isIn("work-summary", 2) && workTitle.isEmpty()) {
          workTitle = value;
        }
      }
      case "year" -> year(value);
      case "name" -> {
        if (isIn("organization", 1)) {
          organization = value;
        }
      }
      case "role-title" -> role = value;
      case "disambiguated-organization-identifier" -> ror = value;
      default -> {}
    }
  }

  private void year(String value) {
    if (isIn("publication-date", 1)) {
      workYear = workYear.isEmpty() ? value : workYear;
    } else if (isIn("start-date", 1)) {
      start = value;
    } else if (isIn("end-date", 1)) {
      end = value;
    }
  }

  private void workId() {
    if (!relationship.equals("part-of")) {
      if (idType.equals("doi")) {
        workIds.add(
            idValue.toLowerCase(Locale.ROOT).contains("arxiv") ? Scheme.ARXIV : Scheme.DOI,
            idValue);
      } else if (idType.equals("arxiv")) {
        workIds.add(Scheme.ARXIV, idValue);
      }
    }
    idType = "";
    idValue = "";
    relationship = "";
  }

  private void work() {
    if (!workTitle.isEmpty()) {
      works.add(new Work(workTitle, workYear, workIds.ids()));
    }
    workTitle = "";
    workYear = "";
    workIds = new CheckedIds(sink);
  }

  private void affiliation(String kind) {
    if (!organization.isEmpty()) {
      String checked =
          ror.contains("ror.org") ? CheckedIds.canonical(Scheme.ROR, ror, sink).orElse("") : "";
      affiliations.add(new Affiliation(kind, organization, checked, role, start, end));
    }
    organization = "";
    ror = "";
    role = "";
    start = "";
    end = "";
  }

  /** Hands on the record, or says why not. */
  void finish() {
    if (locked) {
      sink.count("locked or removed records");
      return;
    }
    Optional<String> checked = CheckedIds.canonical(Scheme.ORCID, id, sink);
    if (checked.isEmpty()) {
      sink.leftOut(file + ": the bad iD “" + id + "”");
      return;
    }
    if (given.isEmpty() && family.isEmpty() && otherNames.isEmpty()) {
      sink.count("persons without a name");
      return;
    }
    if (works.isEmpty() && affiliations.isEmpty()) {
      // Nobody is linked by a name alone.
      sink.count("persons of whom nothing but the name is public");
      return;
    }
    List<String> all = ids.ids();
    all.addAll(ids.addresses());
    sink.add(
        new OrcidPerson(
            checked.get(), given, family, List.copyOf(otherNames), all, affiliations, works));
  }

  private boolean isIn(String parent, int above) {
    int at = path.size() - 1 - above;
    return at >= 0 && path.get(at).equals(parent);
  }

  private boolean isInside(String element) {
    return path.contains(element);
  }
}
