package org.vitagraph.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a made-up {@code dblp.xml} of some size, always the same one: records in the shapes and
 * proportions of the real dump (430 bytes and three authors a publication, three persons to seven
 * publications, one entity in eight names), all names and titles invented. {@code DblpDump FILE
 * MEGABYTES}; a file that ends in {@code .gz} is zipped.
 */
public final class DblpDump {
  private static final long SEED = 1;
  private static final String[] ONSETS = "b d f g h k l m n p r s t v w y z ch sh th br".split(" ");
  private static final String[] VOWELS =
      "a e i o u ai ou ea &ouml; &uuml; &eacute; a e i o u a e i o u a e i o u".split(" ");
  private static final String[] ENDS = {"", "", "n", "r", "ng", "l", "s", "x", "k"};

  private final Random random = new Random(SEED);
  private final String[] givens = words(4_000, 2);
  private final String[] families = words(30_000, 2);
  private final String[] terms = words(60_000, 3);

  private DblpDump() {}

  /** Writes the dump. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    try (OutputStream plain = Files.newOutputStream(file);
        OutputStream out =
            new BufferedOutputStream(
                args[0].endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain, 1 << 16)) {
      new DblpDump().write(out, Long.parseLong(args[1]) << 20);
    }
  }

  private void write(OutputStream out, long size) throws IOException {
    int persons = (int) (size / 1_300);
    String head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n";
    long written = write(out, head + "<dblp>\n");
    for (int i = 0; written < size * 85 / 100; i++) {
      written += write(out, publication(i, persons));
    }
    for (int i = 0; i < persons; i++) {
      write(out, person(i));
    }
    write(out, "</dblp>\n");
  }

  private static long write(OutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes);
    return bytes.length;
  }

  private String publication(int number, int persons) {
    boolean article = random.nextInt(100) < 45;
    String type = article ? "article" : "inproceedings";
    String venue = "v" + zipf(3_000);
    int year = 2025 - zipf(40);
    StringBuilder out = new StringBuilder();
    out.append('<').append(type).append(" key=\"").append(article ? "journals/" : "conf/");
    out.append(venue).append("/X").append(number).append("\" mdate=\"2024-0");
    out.append(1 + number % 9).append("-11\">\n");
    for (int i = 1 + zipf(8); i > 0; i--) {
      out.append(random.nextInt(12) == 0 ? "<author orcid=\"0000-0001-0000-0017\">" : "<author>");
      out.append(name(zipf(persons))).append("</author>\n");
    }
    out.append("<title>");
    for (int i = 5 + random.nextInt(9); i > 0; i--) {
      out.append(terms[zipf(terms.length)]).append(i > 1 ? " " : ".</title>\n");
    }
    int page = 1 + random.nextInt(900);
    out.append("<pages>").append(page).append('-').append(page + 9).append("</pages>\n<year>");
    out.append(year).append("</year>\n");
    if (article) {
      out.append("<volume>").append(year - 1980).append("</volume>\n<journal>J. ").append(venue);
      out.append("</journal>\n<number>").append(1 + number % 12).append("</number>\n");
    } else {
      out.append("<booktitle>").append(venue).append("</booktitle>\n<crossref>conf/");
      out.append(venue).append('/').append(year).append("</crossref>\n");
    }
    out.append("<ee>https://doi.org/10.1234/").append(venue).append('.').append(number);
    out.append("</ee>\n<url>db/").append(venue).append(".html#X").append(number);
    return out.append("</url>\n</").append(type).append(">\n").toString();
  }

  private String person(int number) {
    StringBuilder out = new StringBuilder();
    out.append("<www mdate=\"2023-05-0").append(1 + number % 9).append("\" key=\"homepages/");
    out.append(number % 400).append('/').append(number).append("\">\n<author>");
    out.append(name(number)).append("</author>\n<title>Home Page</title>\n");
    if (number % 20 == 0) {
      out.append("<note type=\"affiliation\">University of ").append(families[number % 3_000]);
      out.append("</note>\n<url>https://home").append(number).append(".example</url>\n");
    }
    return out.append("</www>\n").toString();
  }

  /** The name of a person: three words, or two and the number that namesakes have. */
  private String name(int person) {
    long mixed = (person * 0x9e3779b97f4a7c15L) >>> 20;
    String name =
        givens[(int) (mixed % givens.length)]
            + " "
            + families[(int) (mixed / 7_919 % families.length)];
    return person % 6 == 0
        ? name + String.format(Locale.ROOT, " %04d", person % 10_000)
        : name + " " + families[person % families.length];
  }

  /** Mostly a small number, in the way that few words and people are met often. */
  private int zipf(int most) {
    double u = random.nextDouble();
    return (int) (most * u * u * u);
  }

  private String[] words(int count, int syllables) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int s = 0; s < syllables; s++) {
        word.append(pick(ONSETS)).append(pick(VOWELS)).append(pick(ENDS));
      }
      words[i] = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
    return words;
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
