package org.vitagraph.online;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.register.CheckedIds;
import org.vitagraph.register.Json;
import org.vitagraph.register.OrcidPerson;
import org.vitagraph.register.OrcidPerson.Affiliation;
import org.vitagraph.register.OrcidPerson.Work;

/**
 * Reads ORCID's JSON of version 3.0: the names of its XML with dashes, values in boxes ({@code
 * {"value": "Lee"}}), null for what is not there.
 */
final class OrcidAnswers {
  private static final Map<String, String> AFFILIATIONS =
      new TreeMap<>(
          Map.of(
              "employments", "employment",
              "educations", "education",
              "qualifications", "qualification",
              "invited-positions", "invited-position"));

  private OrcidAnswers() {}

  /** A researcher on a page of results, as far as it tells. */
  record Hit(String id, String given, String family, List<String> otherNames) {}

  /** Who was found. */
  static List<Hit> hits(Answer answer) throws IOException {
    JsonObject json = JsonAnswers.object(answer);
    if (answer.isFound() && !json.has("expanded-result")) {
      throw new IOException("not an answer of ORCID's search");
    }
    List<Hit> hits = new ArrayList<>();
    for (JsonObject hit : Json.objects(json, "expanded-result")) {
      Optional<String> id = Identifiers.canonical(Json.text(hit, "orcid-id"), Scheme.ORCID);
      if (id.isPresent()) {
        List<String> others = new ArrayList<>(Json.strings(hit, "credit-name"));
        others.addAll(Json.strings(hit, "other-name"));
        hits.add(
            new Hit(
                id.get(), Json.text(hit, "given-names"), Json.text(hit, "family-names"), others));
      }
    }
    return hits;
  }

  /** A record; empty when there is none, it is locked, or bears another iD than it should. */
  static Optional<OrcidPerson> person(Answer answer) throws IOException {
    JsonObject json = JsonAnswers.object(answer);
    JsonObject identifier = Json.object(json, "orcid-identifier");
    if (answer.isFound() && !json.has("orcid-identifier")) {
      throw new IOException("not a record of ORCID");
    }
    Optional<String> id = Identifiers.canonical(Json.text(identifier, "path"), Scheme.ORCID);
    return id.map(each -> person(each, json));
  }

  private static OrcidPerson person(String id, JsonObject json) {
    JsonObject person = Json.object(json, "person");
    JsonObject name = Json.object(person, "name");
    Set<String> otherNames = new LinkedHashSet<>();
    otherNames.add(boxed(name, "credit-name"));
    Json.objects(Json.object(person, "other-names"), "other-name")
        .forEach(other -> otherNames.add(Json.text(other, "content")));
    otherNames.remove("");
    JsonObject activities = Json.object(json, "activities-summary");
    return new OrcidPerson(
        id,
        boxed(name, "given-names"),
        boxed(name, "family-name"),
        new ArrayList<>(otherNames),
        addresses(person),
        affiliations(activities),
        works(activities));
  }

  private static List<String> addresses(JsonObject person) {
    CheckedIds ids = new CheckedIds();
    Json.objects(Json.object(person, "researcher-urls"), "researcher-url")
        .forEach(url -> ids.address(boxed(url, "url")));
    Json.objects(Json.object(person, "external-identifiers"), "external-identifier")
        .forEach(elsewhere -> ids.address(boxed(elsewhere, "external-id-url")));
    List<String> all = ids.ids();
    all.addAll(ids.addresses());
    return all;
  }

  private static List<Affiliation> affiliations(JsonObject activities) {
    List<Affiliation> found = new ArrayList<>();
    AFFILIATIONS.forEach(
        (section, kind) -> {
          for (JsonObject group :
              Json.objects(Json.object(activities, section), "affiliation-group")) {
            for (JsonObject summary : Json.objects(group, "summaries")) {
              JsonObject one = Json.object(summary, kind + "-summary");
              JsonObject organization = Json.object(one, "organization");
              if (!Json.text(organization, "name").isEmpty()) {
                found.add(affiliation(kind.replace('-', ' '), one, organization));
              }
            }
          }
        });
    return found;
  }

  private static Affiliation affiliation(String kind, JsonObject one, JsonObject organization) {
    JsonObject told = Json.object(organization, "disambiguated-organization");
    String ror = Json.text(told, "disambiguated-organization-identifier");
    return new Affiliation(
        kind,
        Json.text(organization, "name"),
        ror.contains("ror.org") ? Identifiers.canonical(ror, Scheme.ROR).orElse("") : "",
        Json.text(one, "role-title"),
        boxed(Json.object(one, "start-date"), "year"),
        boxed(Json.object(one, "end-date"), "year"));
  }

  /**
   * Works as they are grouped: the first of a group is believed, the identifiers of all are kept.
   */
  private static List<Work> works(JsonObject activities) {
    List<Work> works = new ArrayList<>();
    for (JsonObject group : Json.objects(Json.object(activities, "works"), "group")) {
      String title = "";
      String year = "";
      CheckedIds ids = new CheckedIds();
      for (JsonObject one : Json.objects(group, "work-summary")) {
        title = title.isEmpty() ? boxed(Json.object(one, "title"), "title") : title;
        year = year.isEmpty() ? boxed(Json.object(one, "publication-date"), "year") : year;
        Json.objects(Json.object(one, "external-ids"), "external-id").forEach(id -> add(id, ids));
      }
      if (!title.isEmpty()) {
        works.add(new Work(title, year, ids.ids()));
      }
    }
    return works;
  }

  private static void add(JsonObject id, CheckedIds ids) {
    String type = Json.text(id, "external-id-type").toLowerCase(Locale.ROOT);
    String value = Json.text(id, "external-id-value");
    if (Json.text(id, "external-id-relationship").equals("part-of")) {
      return;
    }
    if (type.equals("doi")) {
      boolean isArxiv = value.toLowerCase(Locale.ROOT).contains("arxiv");
      ids.add(isArxiv ? Scheme.ARXIV : Scheme.DOI, value);
    } else if (type.equals("arxiv")) {
      ids.add(Scheme.ARXIV, value);
    }
  }

  private static String boxed(JsonObject json, String key) {
    return Json.text(Json.object(json, key), "value");
  }
}
