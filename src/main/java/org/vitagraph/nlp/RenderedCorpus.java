package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.vitagraph.nlp.Facts.Name;
import org.vitagraph.nlp.Facts.Paper;
import org.vitagraph.nlp.Facts.Venue;

/** Lists of publications that nobody wrote: facts of real papers, rendered in drawn styles. */
final class RenderedCorpus {
  private static final int LIST = 8;

  /** In so many of a hundred entries the title is one of another field of study. */
  private static final int RETITLED = 55;

  /** How the names of the lists begin whose fields stand in any order. */
  private static final String FREE = "free/";

  private RenderedCorpus() {}

  /**
   * So many lists; none where there are no papers, or no venues to print them in.
   *
   * @param free in so many of a hundred lists the fields stand in any order
   */
  static List<Example> render(Facts facts, List<String> titles, int lists, int free, long seed) {
    List<Paper> papers =
        facts.papers().stream()
            .filter(paper -> !paper.authors().isEmpty() && paper.title().length() > 8)
            .toList();
    List<Example> examples = new ArrayList<>();
    if (papers.isEmpty() || !hasVenues(facts)) {
      return examples;
    }
    for (int i = 0; i < lists; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      Paper first = Draw.from(random, papers);
      Name owner = Draw.from(random, first.authors());
      boolean isFree = free > 0 && Draw.percent(random, free);
      ListRenderer renderer =
          new ListRenderer(facts, owner, isFree ? Arrangement.draw(random) : null, random);
      String list = (isFree ? FREE : "") + list(renderer.style()) + i;
      for (int k = 0; k < LIST; k++) {
        Paper drawn = k == 0 ? first : withOwner(Draw.from(random, papers), owner, first, random);
        boolean isRetitled = !titles.isEmpty() && Draw.percent(random, RETITLED);
        Paper paper = isRetitled ? drawn.withTitle(Draw.from(random, titles)) : drawn;
        examples.add(renderer.print(paper, LIST - k, list));
      }
    }
    return examples;
  }

  /** Whether a rendered list has the order of a style and marks of the same kind. */
  static boolean isLike(String list, String style) {
    return list.startsWith(list(style)) || list.startsWith(FREE + list(style));
  }

  /** How the names of the lists begin that are in a style. */
  static String list(String style) {
    return "rendered/" + style + "/";
  }

  private static boolean hasVenues(Facts facts) {
    return facts.venues().stream().anyMatch(Venue::isJournal)
        && facts.venues().stream().anyMatch(venue -> !venue.isJournal());
  }

  /** The paper with the owner for one of its authors, and sometimes a coauthor again. */
  private static Paper withOwner(Paper paper, Name owner, Paper first, Random random) {
    List<Name> authors =
        new ArrayList<>(paper.authors().subList(0, Math.min(14, paper.authors().size())));
    authors.set(random.nextInt(authors.size()), owner);
    Name coauthor = Draw.from(random, first.authors());
    if (random.nextBoolean() && !authors.contains(coauthor)) {
      authors.add(random.nextInt(authors.size() + 1), coauthor);
    }
    return new Paper(
        paper.title(),
        authors,
        paper.venue(),
        paper.acronym(),
        paper.year(),
        paper.month(),
        paper.pages(),
        paper.doi(),
        paper.isArticle());
  }
}
