package org.vitagraph.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitagraph.text.Span;

/**
 * How many entries of real pages are read rightly: the whole title and nothing more, every surname
 * among the authors, the year that is printed. Of each page at most forty entries count.
 *
 * @param whole entries of which title, surnames and year are all right
 */
public record PageFigures(
    int documents, int entries, int titles, int authors, int years, int whole) {
  /**
   * Which pages: those that the program's model was trained on, those that it never saw, or all.
   */
  public enum Part {
    HELD_OUT,
    TRAINING,
    ALL
  }

  /** One way to read the lists. */
  public record Way(String name, ListContext context, boolean looks) {}

  /** The ways to read a list, each looking at more of it than the one before. */
  public static final List<Way> STEPS =
      List.of(
          new Way("each entry for itself", ListContext.NONE, false),
          new Way("+ the list's style", new ListContext(true, false, false), false),
          new Way("+ whose list it is", new ListContext(true, true, false), false),
          new Way("+ coauthors and venues that recur", ListContext.ALL, false),
          new Way("+ bold, italics, links", ListContext.ALL, true));

  /**
   * Measures each way on the same pages.
   *
   * @param folder with {@code labelled.jsonl} and the pages
   */
  public static Map<Way, PageFigures> measure(
      Path folder, Part part, List<Way> ways, ReferenceLabeller labeller) throws IOException {
    Map<String, List<PagesCorpus.Entry>> pages = pages(folder, part);
    Map<Way, PageFigures> figures = new LinkedHashMap<>();
    for (Way way : ways) {
      PageFigures sum = new PageFigures(pages.size(), 0, 0, 0, 0, 0);
      for (List<PagesCorpus.Entry> page : pages.values()) {
        sum = sum.plus(page, labeller, way);
      }
      figures.put(way, sum);
    }
    return figures;
  }

  /** The labelled entries of each page. */
  static Map<String, List<PagesCorpus.Entry>> pages(Path folder, Part part) throws IOException {
    Map<String, List<PagesCorpus.Entry>> pages = new LinkedHashMap<>();
    Map<String, Integer> ofDocument = new HashMap<>();
    for (PagesCorpus.Entry entry : PagesCorpus.read(folder)) {
      boolean isHeld = Hashed.isAmong(entry.document(), Training.HELD_PAGES);
      boolean isWanted =
          switch (part) {
            case HELD_OUT -> isHeld;
            case TRAINING -> !isHeld;
            case ALL -> true;
          };
      boolean isCounted =
          ofDocument.merge(entry.document(), 1, Integer::sum) <= Training.MOST_OF_A_DOCUMENT;
      if (isWanted && isCounted) {
        pages.computeIfAbsent(entry.document(), d -> new ArrayList<>()).add(entry);
      }
    }
    return pages;
  }

  private PageFigures plus(List<PagesCorpus.Entry> page, ReferenceLabeller labeller, Way way) {
    List<ReferenceText> texts = new ArrayList<>();
    for (PagesCorpus.Entry entry : page) {
      ReferenceText text = entry.example().reference();
      texts.add(way.looks() ? text : text.plain());
    }
    List<Labelling> found = labeller.labelList(texts, null, way.context());
    int right = 0;
    int rightAuthors = 0;
    int rightYears = 0;
    int rightWhole = 0;
    for (int i = 0; i < page.size(); i++) {
      boolean hasTitle = hasTitle(page.get(i), found.get(i));
      boolean hasAuthors = hasAuthors(page.get(i), found.get(i));
      boolean hasYear = hasYear(page.get(i), found.get(i));
      right += hasTitle ? 1 : 0;
      rightAuthors += hasAuthors ? 1 : 0;
      rightYears += hasYear ? 1 : 0;
      rightWhole += hasTitle && hasAuthors && hasYear ? 1 : 0;
    }
    return new PageFigures(
        documents,
        entries + page.size(),
        titles + right,
        authors + rightAuthors,
        years + rightYears,
        whole + rightWhole);
  }

  private static boolean hasTitle(PagesCorpus.Entry gold, Labelling found) {
    String text = gold.example().reference().text();
    String title = Measured.key(gold.title(), text);
    return found.all(Label.TITLE).stream()
        .anyMatch(span -> Measured.key(span.span(), text).equals(title));
  }

  private static boolean hasAuthors(PagesCorpus.Entry gold, Labelling found) {
    List<LabelledSpan> blocks = found.all(Label.AUTHOR);
    return gold.surnames().stream()
            .allMatch(name -> blocks.stream().anyMatch(block -> block.span().contains(name)))
        && blocks.stream().noneMatch(block -> block.span().overlaps(gold.title()));
  }

  /** An entry whose year is not printed has it right. */
  private static boolean hasYear(PagesCorpus.Entry gold, Labelling found) {
    List<Token> tokens = Tokenizer.tokens(gold.example().reference().text());
    int[] outcomes = gold.example().outcomes();
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == Outcomes.begin(Label.DATE)) {
        Span year = tokens.get(i).span();
        return found.all(Label.DATE).stream().anyMatch(date -> date.span().contains(year))
            || found.all(Label.CONTAINER).stream().anyMatch(venue -> venue.span().contains(year));
      }
    }
    return true;
  }
}
