package org.vitagraph.link;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.vitagraph.link.PictureReader.ResolvedOrganization;
import org.vitagraph.register.Registers;
import org.vitagraph.register.RorRegister;

/**
 * How right links to ROR are: {@code RorFigures LIST.jsonl.gz FOLDER SEED}. Of the list's
 * organizations a tenth is kept out of the register; all are asked for as CVs print them:
 * abbreviated, with a department in front, with city and country behind, in another language, with
 * a slip, as an acronym.
 */
final class RorFigures {
  private static final int ASKED = 6_000;
  private static final String[] UNITS = {
    "Department of Computer Science, ", "Dept. of Physics, ", "School of Medicine, ",
    "Faculty of Engineering, ", "Department of Mathematics and Statistics at ",
        "Institute of Biology, ",
    "Graduate School of Informatics, ", "Lehrstuhl für Informatik, "
  };

  private final Random random;

  private RorFigures(long seed) {
    random = new Random(seed);
  }

  private record Organization(
      String id,
      List<String> labels,
      List<String> aliases,
      List<String> acronyms,
      String city,
      String country) {}

  private static final class Count {
    private int right;
    private int found;
    private int all;
  }

  /** Prints precision and recall of each way of printing. */
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    new RorFigures(Long.parseLong(args[2])).run(Path.of(args[0]), Path.of(args[1]), out);
  }

  private void run(Path list, Path folder, PrintWriter out) throws IOException {
    List<Organization> known = new ArrayList<>();
    List<Organization> unknown = new ArrayList<>();
    StringBuilder dump = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean isKnown = random.nextInt(10) > 0;
        (isKnown ? known : unknown).add(read(JsonParser.parseString(line).getAsJsonObject()));
        dump.append(isKnown ? line + "\n" : "");
      }
    }
    Files.createDirectories(folder);
    Path file = Files.writeString(folder.resolve("ror.jsonl"), dump);
    Registers registers = new Registers(folder.resolve("registers"));
    registers.add(List.of(file), LocalDate.EPOCH, path -> read -> {});
    Map<String, Count> counts = new TreeMap<>();
    try (RorRegister ror = registers.ror().orElseThrow()) {
      RorLinker linker = new RorLinker(ror);
      long start = System.nanoTime();
      for (int i = 0; i < ASKED; i++) {
        boolean isKnown = random.nextInt(10) > 0;
        List<Organization> from = isKnown ? known : unknown;
        Organization organization = from.get(random.nextInt(from.size()));
        String way =
            List.of(
                    "abbreviated",
                    "unit",
                    "place",
                    "foreign",
                    "slip",
                    "acronym",
                    "as it is",
                    "unit and place")
                .get(random.nextInt(8));
        String printed = printed(organization, way);
        if (printed.isEmpty()) {
          continue;
        }
        List<Link> links =
            linker.find(new ResolvedOrganization(org.apache.jena.graph.Node.ANY, List.of(printed)));
        boolean isFound = links.stream().anyMatch(Link::isAccepted);
        boolean isRight = isFound && isKnown && links.get(0).id().equals(organization.id());
        for (String what : List.of(way, "~ all", isKnown ? "~ known" : "~ not in the register")) {
          Count count = counts.computeIfAbsent(what, key -> new Count());
          count.all += isKnown ? 1 : 0;
          count.found += isFound ? 1 : 0;
          count.right += isRight ? 1 : 0;
        }
        if (!isRight && (isFound || isKnown)) {
          out.println(
              (isFound ? "wrong " : "missed ")
                  + way
                  + " | "
                  + printed
                  + " | "
                  + organization
                  + " | "
                  + links.stream().map(link -> link.id() + " " + link.reasons()).toList());
        }
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      counts.forEach(
          (what, count) ->
              out.printf(
                  Locale.ROOT,
                  "%-24s precision %.4f  recall %.4f  (%d right, %d found, %d in all)%n",
                  what,
                  count.found == 0 ? 1 : (double) count.right / count.found,
                  count.all == 0 ? 1 : (double) count.right / count.all,
                  count.right,
                  count.found,
                  count.all));
      out.printf(Locale.ROOT, "%.0f names a second%n", ASKED / seconds);
    }
  }

  private static Organization read(JsonObject json) {
    List<String> labels = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    List<String> acronyms = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray("names")) {
      JsonObject name = element.getAsJsonObject();
      String types = name.get("t").toString();
      String text = name.get("v").getAsString();
      if (types.contains("ror_display")) {
        labels.add(0, text);
      } else if (types.contains("label")) {
        labels.add(text);
      } else {
        (types.contains("acronym") ? acronyms : aliases).add(text);
      }
    }
    return new Organization(
        json.get("id").getAsString(),
        labels,
        aliases,
        acronyms,
        text(json, "city"),
        text(json, "country"));
  }

  private static String text(JsonObject json, String key) {
    return json.has(key) && json.get(key).isJsonPrimitive() ? json.get(key).getAsString() : "";
  }

  private String printed(Organization organization, String way) {
    String name = organization.labels().get(0);
    String country = new Locale("", organization.country()).getDisplayCountry(Locale.ENGLISH);
    String place = ", " + organization.city() + (random.nextBoolean() ? ", " + country : "");
    return switch (way) {
      case "abbreviated" ->
          name.replace("University", random.nextBoolean() ? "Univ." : "Univ")
              .replace("Institute", "Inst.")
              .replace("Technology", "Technol.")
              .replace("National", "Natl.")
              .replace("College", "Coll.")
              .replace("Science", "Sci.")
              .replace(" and ", " & ")
              .replaceFirst("^The ", "");
      case "unit" -> UNITS[random.nextInt(UNITS.length)] + name;
      case "place" -> name + place;
      case "unit and place" -> UNITS[random.nextInt(UNITS.length)] + name + place;
      case "foreign" -> {
        List<String> others =
            new ArrayList<>(organization.labels().subList(1, organization.labels().size()));
        others.addAll(organization.aliases());
        yield others.isEmpty() ? "" : others.get(random.nextInt(others.size()));
      }
      case "slip" -> slip(name);
      case "acronym" ->
          organization.acronyms().isEmpty()
              ? ""
              : random.nextBoolean()
                  ? organization.acronyms().get(0)
                  : name + " (" + organization.acronyms().get(0) + ")";
      default -> name;
    };
  }

  private String slip(String name) {
    for (int tries = 0; tries < 20; tries++) {
      int at = 1 + random.nextInt(name.length() - 2);
      boolean isInside =
          Character.isLetter(name.charAt(at - 1))
              && Character.isLetter(name.charAt(at))
              && Character.isLetter(name.charAt(at + 1));
      if (isInside) {
        return random.nextBoolean()
            ? name.substring(0, at) + name.substring(at + 1)
            : name.substring(0, at)
                + name.charAt(at + 1)
                + name.charAt(at)
                + name.substring(at + 2);
      }
    }
    return name;
  }
}
