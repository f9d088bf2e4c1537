package org.vitagraph.online;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.register.CheckedIds;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPerson;
import org.vitagraph.register.DblpPerson.Affiliation;
import org.vitagraph.register.DblpPublication;
import org.vitagraph.register.Json;

/**
 * Reads what dblp's search finds. Numbers are strings, texts are escaped as in XML, a list of one
 * is that one, and where nothing is found there is no list.
 */
final class DblpHits {
  private static final Pattern PID =
      Pattern.compile("/pid/(\\w+/[\\w=:.'+-]+?)(?:\\.(?:html|xml))?$");
  private static final Pattern KEY = Pattern.compile("\\w+(?:/[\\w=:.'+-]+)+");

  private DblpHits() {}

  /** The publications among the hits. */
  static List<DblpPublication> publications(Answer answer) throws IOException {
    List<DblpPublication> found = new ArrayList<>();
    for (JsonObject info : infos(answer)) {
      String key = text(info, "key");
      String title = DblpPublication.withoutStop(text(info, "title"));
      if (KEY.matcher(key).matches() && !title.isEmpty()) {
        found.add(publication(info, key, title));
      }
    }
    return found;
  }

  /** The persons among the hits; hits tell neither ORCID nor home pages. */
  static List<DblpPerson> persons(Answer answer) throws IOException {
    List<DblpPerson> found = new ArrayList<>();
    for (JsonObject info : infos(answer)) {
      Optional<String> pid = pid(text(info, "url"));
      String name = text(info, "author");
      if (pid.isPresent() && !name.isEmpty()) {
        found.add(person(info, pid.get(), name));
      }
    }
    return found;
  }

  /** The pid that an address of a person's page ends in. */
  static Optional<String> pid(String address) {
    Matcher matcher = PID.matcher(address);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<JsonObject> infos(Answer answer) throws IOException {
    JsonObject json = JsonAnswers.object(answer);
    if (answer.isFound() && !json.has("result")) {
      throw new IOException("not an answer of dblp's search");
    }
    return Json.objects(Json.at(json, "result", "hits"), "hit").stream()
        .map(hit -> Json.object(hit, "info"))
        .toList();
  }

  private static DblpPublication publication(JsonObject info, String key, String title) {
    String kind = text(info, "type");
    List<DblpCreator> creators = creators(Json.object(info, "authors"));
    boolean isEdited = kind.equals("Editorship");
    CheckedIds ids = new CheckedIds();
    Json.strings(info, "doi").forEach(doi -> ids.add(Scheme.DOI, doi));
    Json.strings(info, "ee").forEach(ids::address);
    String volume = text(info, "volume");
    if (key.startsWith("journals/corr/") && volume.startsWith("abs/")) {
      ids.add(Scheme.ARXIV, volume);
    }
    return new DblpPublication(
        key,
        type(kind, key),
        publtype(kind),
        title,
        isEdited ? List.of() : creators,
        isEdited ? creators : List.of(),
        text(info, "year"),
        Json.strings(info, "venue").stream().findFirst().map(DblpHits::plain).orElse(""),
        volume,
        text(info, "number"),
        text(info, "pages"),
        "",
        ids.ids());
  }

  private static List<DblpCreator> creators(JsonObject authors) {
    List<DblpCreator> creators = new ArrayList<>();
    for (JsonObject author : Json.objects(authors, "author")) {
      creators.add(new DblpCreator(text(author, "text"), text(author, "@pid"), ""));
    }
    // Without a pid the name alone stands in place of the object.
    Json.strings(authors, "author")
        .forEach(name -> creators.add(new DblpCreator(plain(name), "", "")));
    return creators;
  }

  private static DblpPerson person(JsonObject info, String pid, String name) {
    List<String> names = new ArrayList<>();
    names.add(name);
    Json.strings(Json.object(info, "aliases"), "alias").forEach(alias -> names.add(plain(alias)));
    List<Affiliation> affiliations = new ArrayList<>();
    for (JsonObject note : Json.objects(Json.object(info, "notes"), "note")) {
      if (text(note, "@type").equals("affiliation")) {
        affiliations.add(new Affiliation(text(note, "text"), text(note, "@label")));
      }
    }
    return new DblpPerson(pid, names, affiliations, List.of(), List.of(), false, "");
  }

  private static String type(String kind, String key) {
    return switch (kind) {
      case "Conference and Workshop Papers" -> "inproceedings";
      case "Books and Theses" -> key.startsWith("phd/") ? "phdthesis" : "book";
      case "Parts in Books or Collections", "Reference Works" -> "incollection";
      case "Editorship" -> "proceedings";
      case "Data and Artifacts" -> "data";
      default -> "article";
    };
  }

  private static String publtype(String kind) {
    return switch (kind) {
      case "Informal and Other Publications", "Informal Publications" -> "informal";
      case "Reference Works" -> "encyclopedia";
      case "Withdrawn Items" -> "withdrawn";
      default -> "";
    };
  }

  private static String text(JsonObject json, String key) {
    return plain(Json.text(json, key));
  }

  private static String plain(String escaped) {
    return Parser.unescapeEntities(escaped, false).strip();
  }
}
