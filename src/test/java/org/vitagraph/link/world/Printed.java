package org.vitagraph.link.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.vitagraph.link.world.World.Author;
import org.vitagraph.link.world.World.Paper;
import org.vitagraph.link.world.World.Sort;

/**
 * A paper as somebody's list prints it, with what goes wrong in lists: titles in other case,
 * without their end, with a slip or in LaTeX; a year that is missing or off by one; authors in
 * another order or cut; initials for given names; venues in short or in long, or none.
 *
 * @param paper that it is
 * @param authors in the order in which they are printed
 * @param isCut whether {@code et al.} stands for the others
 */
record Printed(
    Paper paper,
    String title,
    List<Author> authors,
    boolean isCut,
    String year,
    String venue,
    boolean hasDoi) {
  private static final Map<String, String> LONG =
      Map.of(
          "ISCA", "International Symposium on Computer Architecture",
          "SIGMOD", "ACM International Conference on Management of Data",
          "VLDB", "International Conference on Very Large Data Bases",
          "ICML", "International Conference on Machine Learning",
          "ICSE", "International Conference on Software Engineering",
          "STOC", "ACM Symposium on Theory of Computing",
          "CHI", "Conference on Human Factors in Computing Systems",
          "NSDI", "Symposium on Networked Systems Design and Implementation");

  /** Freezes the authors. */
  Printed {
    authors = List.copyOf(authors);
  }

  /** One of the ways in which the paper may be printed. */
  static Printed of(Paper paper, Random random) {
    List<Author> authors = new ArrayList<>(paper.authors());
    boolean isCut = authors.size() > 3 && random.nextInt(100) < 4;
    if (isCut) {
      authors = authors.subList(0, 2 + random.nextInt(authors.size() - 3));
    } else if (authors.size() > 1 && random.nextInt(100) < 2) {
      int at = random.nextInt(authors.size() - 1);
      authors.add(at, authors.remove(at + 1));
    }
    int draw = random.nextInt(100);
    String year = String.valueOf(draw < 4 ? paper.year() + 1 : paper.year());
    return new Printed(
        paper,
        title(paper.title(), random),
        authors,
        isCut,
        draw >= 97 ? "" : year,
        random.nextInt(100) < 4 && paper.sort() != Sort.PREPRINT ? "" : venue(paper, random),
        random.nextInt(100) < 12);
  }

  private static String title(String title, Random random) {
    int draw = random.nextInt(100);
    if (draw < 12) {
      return title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
    }
    if (draw < 18) {
      return capitals(title);
    }
    if (draw < 21) {
      return title.replace(":", " -").replace("-", " ").replaceAll(" +", " ");
    }
    if (draw < 24) {
      int at = 3 + random.nextInt(title.length() - 5);
      return title.substring(0, at) + title.substring(at + 1);
    }
    if (draw < 26) {
      int at = 3 + random.nextInt(title.length() - 5);
      return title.substring(0, at)
          + title.charAt(at + 1)
          + title.charAt(at)
          + title.substring(at + 2);
    }
    if (draw < 28 && title.contains(": ")) {
      return title.substring(title.indexOf(": ") + 2);
    }
    return title;
  }

  private static String capitals(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : title.split(" ")) {
      out.append(out.isEmpty() ? "" : " ");
      out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return out.toString();
  }

  private static String venue(Paper paper, Random random) {
    if (paper.sort() == Sort.CONFERENCE) {
      String name = LONG.get(paper.venue());
      return name == null || random.nextBoolean() ? paper.venue() : name;
    }
    return paper.sort() == Sort.JOURNAL && random.nextInt(4) == 0
        ? paper.shortVenue()
        : paper.venue();
  }

  /** Initials for the given names. */
  static String initials(Author author) {
    StringBuilder out = new StringBuilder();
    for (String part : author.given().split("[ -]")) {
      out.append(part.charAt(0)).append(". ");
    }
    return out + author.family();
  }
}
