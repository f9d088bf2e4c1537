package org.vitagraph.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.vitagraph.register.DblpPublication;
import org.vitagraph.register.DblpRegister;
import org.vitagraph.register.Registers;

/**
 * How many titles a second are found in a register of dblp, on one thread: {@code RegisterLookups
 * REGISTERS DUMP.xml.gz}. The titles are some of the dump, as they are, and with a word wrong and a
 * word missing; every record that is found comes with the pids of its authors.
 */
public final class RegisterLookups {
  private static final int TITLES = 10_000;

  private RegisterLookups() {}

  /** Asks twice; the second time is warm. */
  public static void main(String[] args) throws IOException {
    List<String> titles = titles(Path.of(args[1]));
    try (DblpRegister dblp = new Registers(Path.of(args[0])).dblp().orElseThrow()) {
      for (String round : List.of("cold", "warm")) {
        long start = System.nanoTime();
        int found = 0;
        for (String title : titles) {
          found += dblp.titled(title).isEmpty() ? 0 : 1;
        }
        tell(round + ", as they are", found, start);
        start = System.nanoTime();
        found = 0;
        for (String title : titles) {
          List<DblpPublication> near = dblp.nearTitle(damaged(title), 5);
          found += near.stream().anyMatch(paper -> paper.title().equals(title)) ? 1 : 0;
        }
        tell(round + ", damaged", found, start);
      }
    }
  }

  private static String damaged(String title) {
    List<String> words = new ArrayList<>(List.of(title.split(" ")));
    words.set(0, "wrongly" + words.get(0));
    words.remove(words.size() / 2);
    return String.join(" ", words);
  }

  private static void tell(String what, int found, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%s: %d of %d found, %.0f a second%n", what, found, TITLES, TITLES / seconds);
  }

  private static List<String> titles(Path dump) throws IOException {
    List<String> titles = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(dump), 1 << 16),
                StandardCharsets.ISO_8859_1))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("<title>") && !line.contains("Home Page")) {
          titles.add(
              line.substring("<title>".length(), line.indexOf(".</title>"))
                  .replace("&ouml;", "ö")
                  .replace("&uuml;", "ü")
                  .replace("&eacute;", "é"));
        }
      }
    }
    Collections.shuffle(titles, new Random(1));
    return List.copyOf(titles.subList(0, TITLES));
  }
}
