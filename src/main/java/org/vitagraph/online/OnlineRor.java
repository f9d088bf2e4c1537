package org.vitagraph.online;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vitagraph.register.AnsweredRecords;
import org.vitagraph.register.Json;
import org.vitagraph.register.RegisterSource;
import org.vitagraph.register.Ror;
import org.vitagraph.register.RorOrganization;
import org.vitagraph.register.RorOrganization.NameKind;
import org.vitagraph.text.Folding;

/** ROR over the network, version 2. */
public final class OnlineRor implements Ror {
  private final PoliteClient client;
  private final Service service;
  private final Sources sources;

  OnlineRor(PoliteClient client, Service service, Time time) {
    this.client = client;
    this.service = service;
    sources = new Sources(service, time);
  }

  @Override
  public RegisterSource source(String iri) {
    return sources.of(iri);
  }

  @Override
  public Optional<RorOrganization> organization(String id) throws IOException {
    String path = "/organizations/" + id.replace("https://ror.org/", "");
    return client
        .ask(
            service.at(path),
            JsonAnswers.JSON,
            answer -> {
              JsonObject json = JsonAnswers.object(answer);
              return answer.isFound() ? read(json, answer) : Optional.<RorOrganization>empty();
            })
        .orElse(Optional.empty());
  }

  @Override
  public List<RorOrganization> named(String name) throws IOException {
    return searched(name).stream()
        .filter(
            found ->
                found.names().stream()
                    .filter(each -> each.kind() != NameKind.ACRONYM)
                    .anyMatch(each -> isEqual(each.text(), name)))
        .toList();
  }

  @Override
  public List<RorOrganization> withAcronym(String acronym) throws IOException {
    return searched(acronym).stream()
        .filter(
            found ->
                found.names().stream()
                    .filter(each -> each.kind() == NameKind.ACRONYM)
                    .anyMatch(each -> isEqual(each.text(), acronym)))
        .toList();
  }

  @Override
  public List<RorOrganization> atDomain(String domain) throws IOException {
    String wanted = domain.toLowerCase(Locale.ROOT);
    return wanted.matches("[a-z0-9.-]+")
        ? items("query.advanced", "domains:\"" + wanted + "\"").stream()
            .filter(found -> found.domains().contains(wanted))
            .sorted(Comparator.comparing(RorOrganization::id))
            .toList()
        : List.of();
  }

  @Override
  public List<RorOrganization> near(String name, int limit) throws IOException {
    return matches(name).stream().map(Match::organization).limit(limit).toList();
  }

  /**
   * The one that ROR itself takes an affiliation for, which may hold a department and a place; it
   * is told by ROR's choice, for its scores say little.
   */
  public Optional<RorOrganization> chosen(String affiliation) throws IOException {
    return matches(affiliation).stream().filter(Match::chosen).map(Match::organization).findFirst();
  }

  private record Match(RorOrganization organization, boolean chosen) {}

  /** What an affiliation may mean, what ROR chose first. */
  private List<Match> matches(String affiliation) throws IOException {
    String asked = asked(affiliation);
    return asked.isEmpty()
        ? List.of()
        : client
            .ask(
                service.at("/organizations?affiliation=" + Addresses.value(asked)),
                JsonAnswers.JSON,
                answer -> {
                  List<Match> matches = new ArrayList<>();
                  for (JsonObject item : checked(answer)) {
                    boolean chosen = Json.text(item, "chosen").equals("true");
                    read(Json.object(item, "organization"), answer)
                        .ifPresent(found -> matches.add(new Match(found, chosen)));
                  }
                  matches.sort(Comparator.comparing(match -> !match.chosen()));
                  return matches;
                })
            .orElse(List.of());
  }

  private List<RorOrganization> searched(String name) throws IOException {
    String asked = asked(name);
    return asked.isEmpty()
        ? List.of()
        : items("query", "\"" + asked + "\"").stream()
            .sorted(Comparator.comparing(RorOrganization::id))
            .toList();
  }

  private List<RorOrganization> items(String parameter, String value) throws IOException {
    return client
        .ask(
            service.at("/organizations?" + parameter + "=" + Addresses.value(value)),
            JsonAnswers.JSON,
            answer ->
                checked(answer).stream().flatMap(item -> read(item, answer).stream()).toList())
        .orElse(List.of());
  }

  private static List<JsonObject> checked(Answer answer) throws IOException {
    JsonObject json = JsonAnswers.object(answer);
    if (answer.isFound() && !json.has("items")) {
      throw new IOException("not an answer of ROR's search");
    }
    return Json.objects(json, "items");
  }

  private Optional<RorOrganization> read(JsonObject json, Answer answer) {
    Optional<RorOrganization> found = AnsweredRecords.ror(json);
    found.ifPresent(
        organization ->
            Stream.concat(Stream.of(organization.id()), organization.ids().stream())
                .forEach(id -> sources.note(id, answer)));
    return found;
  }

  /** Strokes and signs have meanings in its search. */
  private static String asked(String name) {
    return name.replaceAll("[^\\p{L}\\p{M}\\p{N}&',.()-]+", " ").strip();
  }

  private static boolean isEqual(String name, String other) {
    return Folding.letters(name).equals(Folding.letters(other));
  }

  @Override
  public void close() {}
}
