package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.vitagraph.nlp.Facts.Name;

/** How one list prints its authors, drawn at random; in the words of its language. */
final class NameStyle {
  private enum Form {
    NATURAL,
    INITIALS,
    TIGHT_INITIALS,
    INVERTED,
    INVERTED_FULL,
    VANCOUVER,
    UPPER,
    FAMILY
  }

  private final Form form;
  private final String between;
  private final String last;
  private final boolean hasStars;
  private final int cut;
  private final String more;
  private final boolean isOwnerInitials;
  private final Tongue tongue;

  NameStyle(Tongue tongue, Random random) {
    this.tongue = tongue;
    int draw = random.nextInt(100);
    form =
        draw < 52
            ? Form.NATURAL
            : draw < 72
                ? Form.INITIALS
                : draw < 76
                    ? Form.TIGHT_INITIALS
                    : draw < 86
                        ? Form.INVERTED
                        : draw < 90
                            ? Form.INVERTED_FULL
                            : draw < 95 ? Form.VANCOUVER : draw < 98 ? Form.UPPER : Form.FAMILY;
    String and = tongue.draw(Tongue.Kind.AND, random).strip();
    between =
        tongue.isEastAsian()
            ? Draw.from(random, ", ", and, and)
            : Draw.from(
                random, ", ", ", ", ", ", ", ", ", ", "; ", " " + and + " ", " · ", " , ", " / ");
    last =
        tongue.isEastAsian()
            ? between
            : between.equals(", ")
                ? Draw.from(
                    random,
                    ", " + and + " ",
                    " " + and + " ",
                    ", ",
                    " & ",
                    ", & ",
                    ", ",
                    " " + and + " ")
                : between.equals("; ")
                    ? Draw.from(random, "; ", "; " + and + " ", " " + and + " ")
                    : between;
    hasStars = random.nextInt(5) == 0;
    cut = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 1000;
    more =
        Draw.from(
            random,
            " et al.",
            ", et al.",
            " et al",
            " and others",
            "#",
            "#",
            ", ...",
            " et. al.",
            ", and others",
            " and colleagues",
            tongue.isEastAsian() ? "等" : " et al.");
    isOwnerInitials = random.nextInt(6) == 0;
  }

  /** Some names within a sentence: {@code A. Lee and B. Chen}. */
  String inText(List<Name> names, Random random) {
    StringBuilder text = new StringBuilder();
    boolean isFull = random.nextBoolean();
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      text.append(i == 0 ? "" : i == names.size() - 1 ? last : between);
      text.append(
          tongue.isEastAsian()
              ? print(name)
              : ((isFull ? name.given() : initials(name, ". ")) + " " + name.family()).strip());
    }
    return text.toString();
  }

  /**
   * The names of a paper, as one run.
   *
   * @param printed takes those that are printed, without marks
   */
  String print(List<Name> names, Name owner, Random random, List<String> printed) {
    List<String> marked = new ArrayList<>();
    boolean isBrief = form == Form.FAMILY && names.size() > 1;
    boolean isCut = isBrief || names.size() > cut + 1;
    int shown = isBrief ? 1 : isCut ? cut : names.size();
    boolean hasStar = hasStars && names.size() > 1 && random.nextBoolean();
    for (int i = 0; i < shown; i++) {
      Name name = names.get(i);
      boolean isShort = isOwnerInitials && name.equals(owner);
      String text =
          isShort ? initials(name, "") + initials(new Name(name.family(), ""), "") : print(name);
      printed.add(text);
      marked.add(text + (hasStar && i < 2 ? Draw.from(random, "*", "*", "†", " *") : ""));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.size(); i++) {
      text.append(i == 0 ? "" : i == marked.size() - 1 && !isCut ? last : between);
      text.append(marked.get(i));
    }
    if (isCut) {
      int rest = names.size() - shown;
      text.append(
          more.equals("#")
              ? between + "and " + rest + " more author" + (rest == 1 ? "" : "s")
              : more);
    }
    return text.toString();
  }

  private String print(Name name) {
    if (tongue.isEastAsian() && !Character.isUpperCase(name.family().codePointAt(0))) {
      return name.family() + name.given();
    }
    return switch (form) {
      case NATURAL -> name.given().isEmpty() ? name.family() : name.given() + " " + name.family();
      case INITIALS -> (initials(name, ". ") + " " + name.family()).strip();
      case TIGHT_INITIALS -> (initials(name, ".") + " " + name.family()).strip();
      case INVERTED -> name.family() + ", " + initials(name, ". ");
      case INVERTED_FULL -> name.family() + ", " + name.given();
      case VANCOUVER -> name.family() + " " + initials(name, "");
      case UPPER -> (initials(name, ". ") + " " + name.family().toUpperCase(Locale.ROOT)).strip();
      case FAMILY -> name.family();
    };
  }

  /** {@code J. K.} for Jo Kim, with hyphens kept. */
  private static String initials(Name name, String mark) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.given().split("[ .]+")) {
      for (String half : part.split("-")) {
        if (!half.isEmpty()) {
          boolean isSecond = !half.equals(part) && !part.startsWith(half) && !mark.isEmpty();
          initials.append(isSecond ? "-" : "").append(half.charAt(0)).append(mark.strip());
        }
      }
      initials.append(mark.endsWith(" ") ? " " : "");
    }
    return initials.toString().strip().replace(" -", "-");
  }
}
