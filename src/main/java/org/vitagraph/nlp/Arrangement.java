package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.vitagraph.nlp.ListRenderer.Layout;
import org.vitagraph.nlp.ListRenderer.Order;

/**
 * Any order of the fields, and any marks between them, as no list that we know may have it: what is
 * read in a few usual styles should be read in the next one, too.
 *
 * @param parts what is printed, in order; a list without {@link Part#DATE} prints dates with venues
 * @param between what stands behind each part but the last
 * @param brackets what stands around each part: two marks, or nothing
 * @param hasBadge whether a venue in front is a short name
 */
record Arrangement(
    List<Part> parts, List<String> between, List<String> brackets, boolean hasBadge) {
  /** A field, or the fields that stand together. */
  enum Part {
    AUTHORS,
    TITLE,
    VENUE,
    DATE
  }

  private static final String[] MARKS = {
    ", ", ", ", ". ", ". ", "\n", "\n", "; ", ": ", " - ", " – ", " — ", " / ", " | ", " · ", "\t",
    " "
  };

  /** Draws one. */
  static Arrangement draw(Random random) {
    List<Part> parts = new ArrayList<>(List.of(Part.AUTHORS, Part.TITLE, Part.VENUE));
    Collections.shuffle(parts, random);
    if (random.nextBoolean()) {
      parts.add(random.nextInt(4), Part.DATE);
    }
    boolean isEven = random.nextBoolean();
    String usual = Draw.from(random, MARKS);
    List<String> between = new ArrayList<>();
    List<String> brackets = new ArrayList<>();
    for (Part part : parts) {
      between.add(isEven ? usual : Draw.from(random, MARKS));
      boolean isBracketed = part != Part.TITLE && Draw.percent(random, part == Part.DATE ? 50 : 12);
      brackets.add(isBracketed ? Draw.from(random, "()", "()", "()", "[]") : "");
    }
    for (int i = 0; i + 1 < parts.size(); i++) {
      // Without a mark, names cannot be told from the words beside them.
      boolean isBare = brackets.get(i).isEmpty() && brackets.get(i + 1).isEmpty();
      if (between.get(i).isBlank() && between.get(i).startsWith(" ") && isBare) {
        between.set(i, Draw.percent(random, 10) ? " " : Draw.from(random, ", ", ". ", ": "));
      }
    }
    return new Arrangement(parts, between, brackets, Draw.percent(random, 40));
  }

  /** The usual style that has the same order and marks of the same kind; empty if none has. */
  String style() {
    List<Part> fields = new ArrayList<>(parts);
    boolean isDated =
        parts.indexOf(Part.DATE) == parts.indexOf(Part.AUTHORS) + 1
            && parts.indexOf(Part.TITLE) == parts.indexOf(Part.DATE) + 1;
    fields.remove(Part.DATE);
    String order = "";
    for (Part part : fields) {
      order += part.name().charAt(0);
    }
    List<String> marks = new ArrayList<>();
    for (Part part : List.of(Part.TITLE, Part.AUTHORS)) {
      int at = parts.indexOf(part);
      if (at + 1 < parts.size() && !(isDated && part == Part.AUTHORS)) {
        marks.add(between.get(at));
      }
    }
    return style(order, isDated, marks);
  }

  /**
   * The usual style with an order and marks, or nothing.
   *
   * @param order the first letters of authors, title and venue
   * @param isDated whether the date stands between authors and title
   * @param marks behind title and authors
   */
  static String style(String order, boolean isDated, List<String> marks) {
    Order usual =
        switch (order) {
          case "TAV" -> Order.TITLE_AUTHORS_VENUE;
          case "TVA" -> Order.TITLE_VENUE_AUTHORS;
          case "ATV" -> isDated ? Order.AUTHORS_DATE_TITLE_VENUE : Order.AUTHORS_TITLE_VENUE;
          case "VTA" -> Order.VENUE_TITLE_AUTHORS;
          default -> null;
        };
    if (usual == null) {
      return "";
    }
    boolean hasLines = marks.stream().anyMatch(mark -> mark.indexOf('\n') >= 0);
    boolean hasCommas = marks.stream().allMatch(mark -> mark.strip().equals(","));
    return usual + "/" + (hasLines ? Layout.LINES : hasCommas ? Layout.COMMAS : Layout.SENTENCES);
  }
}
