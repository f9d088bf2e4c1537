package org.vitagraph.online;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.TitleKey;
import org.vitagraph.register.Dois;
import org.vitagraph.register.Json;
import org.vitagraph.register.RegisterSource;

/** Crossref, where publishers register DOIs: asked for the DOI of a work that dblp lacks. */
public final class Crossref implements Dois {
  private static final int ROWS = 5;

  private final PoliteClient client;
  private final Service service;
  private final Sources sources;

  Crossref(PoliteClient client, Service service, Time time) {
    this.client = client;
    this.service = service;
    sources = new Sources(service, time);
  }

  @Override
  public RegisterSource source(String iri) {
    return sources.of(iri);
  }

  /** The work of a canonical DOI. */
  public Optional<CrossrefWork> work(String doi) throws IOException {
    String path = "/works/" + Addresses.path(doi.replace("https://doi.org/", ""));
    return client
        .ask(
            service.at(path),
            JsonAnswers.JSON,
            answer -> {
              JsonObject json = JsonAnswers.object(answer);
              return answer.isFound()
                  ? read(message(json), answer)
                  : Optional.<CrossrefWork>empty();
            })
        .orElse(Optional.empty());
  }

  /** What Crossref finds for words of a reference, the best first by its own count. */
  public List<CrossrefWork> find(String reference) throws IOException {
    String path =
        "/works?query.bibliographic=" + Addresses.value(reference.strip()) + "&rows=" + ROWS;
    return reference.isBlank()
        ? List.of()
        : client
            .ask(
                service.at(path),
                JsonAnswers.JSON,
                answer -> {
                  JsonObject message = message(JsonAnswers.object(answer));
                  return Json.objects(message, "items").stream()
                      .flatMap(item -> read(item, answer).stream())
                      .toList();
                })
            .orElse(List.of());
  }

  /**
   * The one work of that title, with one of these family names among its authors, of that year or
   * the one before or after. Empty when there is none, or when there are several, such as a paper
   * and its preprint: then nobody can tell which is meant.
   *
   * @param year empty when not known
   */
  public Optional<CrossrefWork> match(String title, Collection<PersonName> authors, String year)
      throws IOException {
    String key = TitleKey.of(title);
    Set<String> families = authors.stream().map(PersonName::familyKey).collect(Collectors.toSet());
    if (key.isEmpty() || families.isEmpty()) {
      return Optional.empty();
    }
    String first = authors.iterator().next().family();
    List<CrossrefWork> same =
        find(title + " " + first + " " + year).stream()
            .filter(work -> TitleKey.of(work.title()).equals(key))
            .filter(work -> isNear(work.year(), year))
            .filter(
                work ->
                    work.authors().stream()
                        .map(name -> PersonName.parse(name).familyKey())
                        .anyMatch(families::contains))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  @Override
  public Optional<String> doi(String title, Collection<PersonName> authors, String year)
      throws IOException {
    return match(title, authors, year).map(CrossrefWork::doi);
  }

  private static boolean isNear(String year, String other) {
    return !year.matches("\\d{4}")
        || !other.matches("\\d{4}")
        || Math.abs(Integer.parseInt(year) - Integer.parseInt(other)) <= 1;
  }

  private static JsonObject message(JsonObject json) throws IOException {
    if (!json.isEmpty() && !json.has("message")) {
      throw new IOException("not an answer of Crossref");
    }
    return Json.object(json, "message");
  }

  private Optional<CrossrefWork> read(JsonObject json, Answer answer) {
    Optional<String> doi = Identifiers.canonical(Json.text(json, "DOI"), Scheme.DOI);
    List<String> titles = Json.strings(json, "title");
    if (doi.isEmpty() || titles.isEmpty()) {
      return Optional.empty();
    }
    sources.note(doi.get(), answer);
    List<String> authors = new ArrayList<>();
    for (JsonObject author : Json.objects(json, "author")) {
      String name = (Json.text(author, "given") + " " + Json.text(author, "family")).strip();
      authors.add(name.isEmpty() ? Json.text(author, "name") : name);
    }
    return Optional.of(
        new CrossrefWork(
            doi.get(),
            Parser.unescapeEntities(titles.get(0), false),
            authors,
            year(json),
            Json.strings(json, "container-title").stream().findFirst().orElse(""),
            Json.text(json, "type")));
  }

  /** {@code {"date-parts": [[2019, 6]]}}; unknown parts are null. */
  private static String year(JsonObject json) {
    for (JsonElement date : Json.list(Json.object(json, "issued"), "date-parts")) {
      if (date instanceof JsonArray parts
          && !parts.isEmpty()
          && parts.get(0) instanceof JsonPrimitive year) {
        return year.getAsString();
      }
    }
    return "";
  }

  @Override
  public void close() {}
}
