package org.vitagraph.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.link.world.Names;
import org.vitagraph.resolve.PersonTraining.Known;

/**
 * Records as other fields have them, of people who are known: CSL-JSON with initials and lists of
 * hundreds, or with common names and affiliations; always the same for a seed.
 */
final class MadeUpRecords {
  private static final int[] SIZES = {40, 80, 150, 300, 500, 600};
  private static final String[] SEARCHED =
      "dark photons, heavy neutral leptons, vector-like quarks, axion-like particles, charged Higgs bosons, leptoquarks, magnetic monopoles, rare kaon decays, gravitational lenses, supernova remnants, fast radio bursts, tidal disruption events"
          .split(", ");
  private static final String[] MEASURED =
      "the production cross section, the lifetime, the branching fraction, the mass, the polarization, the angular distribution, the luminosity function, the power spectrum"
          .split(", ");
  private static final String[] PARTICLES =
      "top quark pairs, W bosons, Z bosons, B mesons, charm baryons, jets with photons, cosmic muons, blue galaxies, quasars, neutron stars"
          .split(", ");
  private static final String[] JOURNALS =
      "Physical Review D, Physical Review Letters, Physics Letters B, Journal of High Energy Physics, European Physical Journal C, Astrophysical Journal"
          .split(", ");
  private static final String[] CITIES =
      "Beijing, Shanghai, Guangzhou, Wuhan, Chengdu, Hangzhou, Nanjing, Tianjin, Jinan, Changsha, Shenyang, Seoul, Busan, Boston, Houston, Toronto"
          .split(", ");
  private static final String[] INSTITUTIONS = {
    "%s University",
    "%s Medical University",
    "The First Affiliated Hospital of %s University",
    "The Second Affiliated Hospital of %s Medical University",
    "%s General Hospital",
    "%s Cancer Hospital",
    "%s Institute of Technology"
  };
  private static final String[] DEPARTMENTS =
      "Cardiology, Oncology, Radiology, Neurology, Surgery, Pathology, Pharmacology, Epidemiology, Urology, Biochemistry and Molecular Biology"
          .split(", ");
  private static final String[][] COMMON = {
    {"J", "Zhang"},
    {"Y", "Wang"},
    {"S", "Kim"},
    {"J", "Lee"},
    {"X", "Li"},
    {"H", "Liu"},
    {"L", "Chen"},
    {"JH", "Park"},
    {"J", "Wu"},
    {"Y", "Yang"}
  };

  private final Random random;
  private final Names names;
  private final JsonArray items = new JsonArray();
  private final Map<String, Map<Integer, String>> persons = new HashMap<>();

  private MadeUpRecords(long seed) {
    random = new Random(seed);
    names = new Names(random);
  }

  /** Somebody in a list; the person, if it is known who it is, else empty. */
  private record Author(String given, String family, String affiliation, String person) {
    String printed() {
      return given + " " + family;
    }
  }

  /**
   * Papers of collaborations of 40 to 600 members, most of them by all who were members then, names
   * with initials. Known are those whose name others have, too.
   */
  static Known collaborations(int collaborations, int papers, long seed) throws IOException {
    MadeUpRecords records = new MadeUpRecords(seed);
    Map<String, Set<String>> bearers = new HashMap<>();
    for (int c = 0; c < collaborations; c++) {
      records.collaboration(c, papers, bearers);
    }
    Set<String> namesakes = new HashSet<>();
    bearers.values().stream().filter(people -> people.size() > 1).forEach(namesakes::addAll);
    records.persons.values().forEach(authors -> authors.values().retainAll(namesakes));
    return records.known();
  }

  private void collaboration(int number, int papers, Map<String, Set<String>> bearers) {
    int size = SIZES[random.nextInt(SIZES.length)];
    List<Author> members = new ArrayList<>();
    int[] joined = new int[size];
    int[] left = new int[size];
    int first = 1995 + random.nextInt(17);
    int years = 4 + random.nextInt(10);
    for (int m = 0; m < size; m++) {
      Author somebody = somebody();
      members.add(
          new Author(somebody.given(), somebody.family(), "", "member" + m + "of" + number));
      joined[m] = first + random.nextInt(years / 2 + 1);
      left[m] = first + years / 2 + random.nextInt(years / 2 + 1);
    }
    boolean isAlphabetical = random.nextInt(10) < 7;
    for (int p = 0; p < papers; p++) {
      int year = first + random.nextInt(years + 1);
      List<Author> authors = new ArrayList<>();
      for (int m = 0; m < size; m++) {
        if (joined[m] <= year && year <= left[m]) {
          authors.add(members.get(m));
        }
      }
      if (random.nextInt(10) < 3) {
        Collections.shuffle(authors, random);
        authors = authors.subList(0, Math.min(authors.size(), 2 + random.nextInt(6)));
      } else if (isAlphabetical) {
        authors.sort(Comparator.comparing(Author::family));
      }
      String id = "collaboration" + number + "paper" + p;
      JsonObject item = new JsonObject();
      item.addProperty("id", id);
      item.addProperty("type", "article-journal");
      item.addProperty("title", title(number));
      item.addProperty("container-title", any(JOURNALS));
      item.add("issued", JsonParser.parseString("{\"date-parts\": [[" + year + "]]}"));
      add(item, authors);
      authors.forEach(
          author ->
              bearers
                  .computeIfAbsent(author.printed(), name -> new HashSet<>())
                  .add(author.person()));
    }
  }

  private String title(int topic) {
    String detector = (char) ('A' + topic % 26) + "LEX";
    return switch (random.nextInt(4)) {
      case 0 -> "Search for " + any(SEARCHED) + " with the " + detector + " detector";
      case 1 -> "Measurement of " + any(MEASURED) + " of " + any(PARTICLES) + " at " + energy();
      case 2 -> "Limits on " + any(SEARCHED) + " from " + any(PARTICLES) + " at " + energy();
      default -> "Performance of the " + detector + " reconstruction of " + any(PARTICLES);
    };
  }

  private String energy() {
    return 1 + random.nextInt(200) + " GeV";
  }

  /**
   * The publications of known people under ten common names, with three to eleven members of a
   * group in each list, who change twice in long careers, all names with initials.
   *
   * @param publications CSL-JSON
   * @param most how many people bear one name at most; at least three do, if so many are left
   * @param affiliated in how many of a hundred publications affiliations are printed
   */
  static Known hospitals(Path publications, Known known, int most, int affiliated, long seed)
      throws IOException {
    MadeUpRecords records = new MadeUpRecords(seed);
    JsonArray given = JsonParser.parseString(Files.readString(publications)).getAsJsonArray();
    Map<String, List<Integer>> years = new TreeMap<>();
    for (JsonElement item : given) {
      known
          .persons()
          .getOrDefault(text(item.getAsJsonObject(), "id"), Map.of())
          .values()
          .forEach(
              person ->
                  years
                      .computeIfAbsent(person, p -> new ArrayList<>())
                      .add(year(item.getAsJsonObject())));
    }
    List<String> people = new ArrayList<>(years.keySet());
    Collections.shuffle(people, records.random);
    Map<String, Career> careers = new HashMap<>();
    for (int name = 0, from = 0; name < COMMON.length && from < people.size(); name++) {
      int end = Math.min(people.size(), from + 3 + records.random.nextInt(most - 2));
      for (String person : people.subList(from, end)) {
        careers.put(person, records.career(COMMON[name], years.getOrDefault(person, List.of())));
      }
      from = end;
    }
    for (JsonElement item : given) {
      Map<Integer, String> authors =
          new TreeMap<>(known.persons().getOrDefault(text(item.getAsJsonObject(), "id"), Map.of()));
      authors.values().retainAll(careers.keySet());
      if (!authors.isEmpty()) {
        records.hospitalPaper(
            item.getAsJsonObject(), authors, careers, records.random.nextInt(100) < affiliated);
      }
    }
    return records.known();
  }

  /** A name, the years in which place and group change, and those. */
  private record Career(
      String given,
      String family,
      List<Integer> changes,
      List<String[]> places,
      List<List<Author>> groups) {
    int era(int year) {
      return (int) changes.stream().filter(change -> change < year).count();
    }
  }

  private Career career(String[] name, List<Integer> years) {
    List<Integer> changes = new ArrayList<>();
    int first = Collections.min(years);
    int span = Collections.max(years) - first;
    for (int works = years.size(); works > 5 && span > 0 && changes.size() < 2; works /= 5) {
      changes.add(first + random.nextInt(span));
    }
    List<String[]> places = new ArrayList<>();
    List<List<Author>> groups = new ArrayList<>();
    for (int era = 0; era <= changes.size(); era++) {
      String city = any(CITIES);
      places.add(new String[] {String.format(any(INSTITUTIONS), city), city, any(DEPARTMENTS)});
      List<Author> group = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        group.add(somebody());
      }
      groups.add(group);
    }
    return new Career(name[0], name[1], changes, places, groups);
  }

  private void hospitalPaper(
      JsonObject item, Map<Integer, String> who, Map<String, Career> careers, boolean affiliated) {
    int year = year(item);
    Career main = Objects.requireNonNull(careers.get(who.values().iterator().next()));
    List<Author> authors = new ArrayList<>();
    int place = 0;
    for (JsonElement element : item.getAsJsonArray("author")) {
      JsonObject author = element.getAsJsonObject();
      String person = who.getOrDefault(++place, "");
      Career career = careers.get(person);
      if (career == null) {
        String where = affiliated && random.nextBoolean() ? place(main, year) : "";
        authors.add(new Author(initials(text(author, "given")), text(author, "family"), where, ""));
      } else {
        String where = affiliated ? place(career, year) : "";
        authors.add(new Author(career.given(), career.family(), where, person));
      }
    }
    List<Author> group = new ArrayList<>(main.groups().get(main.era(year)));
    Collections.shuffle(group, random);
    for (Author member : group.subList(0, 3 + random.nextInt(9))) {
      String where = affiliated && random.nextBoolean() ? place(main, year) : "";
      authors.add(
          random.nextInt(authors.size() + 1),
          new Author(member.given(), member.family(), where, ""));
    }
    add(item, authors);
  }

  private String place(Career career, int year) {
    String[] place = career.places().get(career.era(year));
    String code = " " + (100000 + random.nextInt(600000));
    return switch (random.nextInt(4)) {
      case 0 -> place[0];
      case 1 -> place[0] + ", " + place[1];
      case 2 -> "Department of " + place[2] + ", " + place[0] + ", " + place[1];
      default -> "Department of " + place[2] + ", " + place[0] + ", " + place[1] + code;
    };
  }

  /** A name with initials. */
  private Author somebody() {
    List<String> name = names.next();
    return new Author(initials(name.get(0)), name.get(1), "", "");
  }

  private static String initials(String given) {
    StringBuilder initials = new StringBuilder();
    for (String part : given.split("[ .-]+", -1)) {
      initials.append(part.isEmpty() ? "" : part.substring(0, 1));
    }
    return initials.toString();
  }

  /** A publication, and which of its authors are known: those whose name stands in it once. */
  private void add(JsonObject item, List<Author> authors) {
    JsonArray list = new JsonArray();
    Map<Integer, String> known = new HashMap<>();
    for (Author author : authors) {
      JsonObject printed = new JsonObject();
      printed.addProperty("family", author.family());
      printed.addProperty("given", author.given());
      if (!author.affiliation().isEmpty()) {
        JsonObject organization = new JsonObject();
        organization.addProperty("name", author.affiliation());
        JsonArray affiliations = new JsonArray();
        affiliations.add(organization);
        printed.add("affiliation", affiliations);
      }
      list.add(printed);
      boolean isOnce =
          authors.stream().filter(other -> other.printed().equals(author.printed())).count() == 1;
      if (isOnce && !author.person().isEmpty()) {
        known.put(list.size(), author.person());
      }
    }
    item.add("author", list);
    item.remove("DOI");
    items.add(item);
    persons.put(text(item, "id"), known);
  }

  private Known known() throws IOException {
    Path file = Files.createTempFile("made-up-", ".json");
    try {
      Files.writeString(file, items.toString());
      List<Quad> quads = TrainingFiles.quads(file);
      return new Known(quads::iterator, persons);
    } finally {
      Files.delete(file);
    }
  }

  private String any(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static String text(JsonObject object, String key) {
    return object.has(key) ? object.get(key).getAsString() : "";
  }

  private static int year(JsonObject item) {
    return item.getAsJsonObject("issued")
        .getAsJsonArray("date-parts")
        .get(0)
        .getAsJsonArray()
        .get(0)
        .getAsInt();
  }
}
