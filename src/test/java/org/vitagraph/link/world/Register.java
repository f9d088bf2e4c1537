package org.vitagraph.link.world;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.vitagraph.link.world.World.Author;
import org.vitagraph.link.world.World.Paper;
import org.vitagraph.link.world.World.Sort;

/**
 * What dblp has of a world, as its XML: the papers that are in it, everybody's page, pages that
 * stand for namesakes, records that were merged. Some papers name people without telling them from
 * their namesakes.
 */
public final class Register {
  private Register() {}

  /** Writes the dump. */
  public static void write(World world, Path file, long seed) throws IOException {
    Random random = new Random(seed);
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
      out.write("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n");
      out.write("<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n<dblp>\n");
      for (Paper paper : world.papers()) {
        if (paper.isInRegister()) {
          out.write(paper(paper, world, random));
        }
      }
      for (Author author : world.people()) {
        out.write(person(author, random));
      }
      int number = 0;
      for (String name : world.ambiguousNames()) {
        out.write(
            "<www mdate=\"2024-05-01\" key=\"homepages/n/"
                + number++
                + "\" publtype=\"disambiguation\">"
                + author(name, "")
                + "<title>Home Page</title></www>\n");
      }
      out.write("</dblp>\n");
    }
  }

  private static String paper(Paper paper, World world, Random random) {
    String type = paper.sort() == Sort.CONFERENCE ? "inproceedings" : "article";
    StringBuilder out = new StringBuilder();
    out.append('<').append(type).append(" key=\"").append(paper.key()).append('"');
    out.append(paper.sort() == Sort.PREPRINT ? " publtype=\"informal\"" : "");
    out.append(" mdate=\"2024-05-01\">");
    for (Author author : paper.authors()) {
      boolean isUntold = world.ambiguousNames().contains(author.name()) && random.nextInt(100) < 4;
      boolean isSigned = random.nextInt(100) < 15;
      out.append(
          author(isUntold ? author.name() : author.dblpName(), isSigned ? author.orcid() : ""));
    }
    element(out, "title", paper.title() + ".");
    element(out, "pages", paper.pages());
    element(out, "year", String.valueOf(paper.year()));
    element(out, "volume", paper.volume());
    element(out, paper.sort() == Sort.CONFERENCE ? "booktitle" : "journal", paper.shortVenue());
    if (!paper.arxiv().isEmpty()) {
      element(out, "ee", "https://arxiv.org/abs/" + paper.arxiv());
    } else {
      element(out, "ee", "https://doi.org/" + paper.doi());
    }
    return out.append("</").append(type).append(">\n").toString();
  }

  private static String person(Author author, Random random) {
    StringBuilder out = new StringBuilder();
    out.append("<www mdate=\"2024-05-01\" key=\"homepages/").append(author.pid()).append("\">");
    out.append(author(author.dblpName(), ""));
    if (random.nextInt(10) == 0 && author.given().contains(" ")) {
      out.append(
          author(
              author.given().replaceFirst(" .*", "") + " " + author.family() + suffix(author), ""));
    }
    element(out, "title", "Home Page");
    if (!author.orcid().isEmpty() && random.nextBoolean()) {
      element(out, "url", "https://orcid.org/" + author.orcid());
    }
    out.append("</www>\n");
    if (!author.formerPid().isEmpty()) {
      out.append("<www mdate=\"2024-05-01\" key=\"homepages/")
          .append(author.formerPid())
          .append("\"><crossref>homepages/");
      out.append(author.pid()).append("</crossref></www>\n");
    }
    return out.toString();
  }

  /** Names are unique at dblp, also those that are not in use. */
  private static String suffix(Author author) {
    return String.format(Locale.ROOT, " %04d", 9000 - author.number() % 1000);
  }

  private static String author(String name, String orcid) {
    String attribute = orcid.isEmpty() ? "" : " orcid=\"" + orcid + "\"";
    return "<author" + attribute + ">" + escaped(name) + "</author>";
  }

  private static void element(StringBuilder out, String name, String text) {
    if (!text.isEmpty()) {
      out.append('<')
          .append(name)
          .append('>')
          .append(escaped(text))
          .append("</")
          .append(name)
          .append('>');
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.replace("&", "&amp;").replace("<", "&lt;").toCharArray()) {
      out.append(c < 128 ? String.valueOf(c) : "&#" + (int) c + ";");
    }
    return out.toString();
  }
}
