package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.Span;

/**
 * The names in a row of pieces: the authors of a talk, the inventors of a patent. {@code Lee, A.,
 * Chen, B. and D. Roy} are three, whatever pieces their commas make of them.
 */
final class AuthorPieces {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:&|\\+|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b|\\bby\\b)\\s+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.?[ -]?){1,3}");
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?:(?:de|da|van|von|der|den|La|Le|De|Van|Von) )*\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");
  private static final Pattern ET_AL = Pattern.compile("(?iu)et\\.? al\\.?|others");
  private static final Pattern MARKS = Pattern.compile("[*∗†‡§¶#\\d]+$");

  private final @Nullable NameForm owner;
  private final Owner whose;

  AuthorPieces(Owner owner) {
    whose = owner;
    this.owner = owner.name().isEmpty() ? null : NameForm.of(owner.name());
  }

  /** Names, the pieces that they take up, and whether the owner is among them. */
  record Names(List<Piece> names, int pieces, boolean owned) {
    /** Whether these are a list of authors, and no words that look like a name. */
    boolean areAuthors() {
      return owned || names.size() > 1;
    }
  }

  /** The speakers that a line begins with as references do; null where it does not. */
  @Nullable Speakers speakers(String line) {
    return Speakers.of(line, whose);
  }

  /** The names that the pieces begin with from a place on. */
  Names at(List<Piece> pieces, int from) {
    List<Piece> names = new ArrayList<>();
    boolean owned = false;
    int i = from;
    while (i < pieces.size() && pieces.get(i).isBeside(pieces.get(from))) {
      Piece piece = pieces.get(i);
      if (i > from && ".".equals(piece.after()) && !isInitials(pieces, i)) {
        break;
      }
      int taken = read(pieces, i, names);
      if (taken == 0) {
        break;
      }
      i += taken;
    }
    for (Piece name : names) {
      NameForm form = NameForm.of(name.text().replaceAll("[.,]+$", ""));
      String text = name.text();
      owned |=
          owner != null
              && (form != null && owner.isCompatible(form)
                  || SURNAME.matcher(text.replaceAll("[ ,].*", "")).matches()
                      && NameForm.fold(text.replaceAll(",.*", "")).equals(owner.surname()));
    }
    return new Names(List.copyOf(names), i - from, owned);
  }

  private static boolean isInitials(List<Piece> pieces, int i) {
    return INITIALS.matcher(pieces.get(i).text()).matches();
  }

  /** Reads the name or names of one piece, or of a surname and the initials behind it. */
  private static int read(List<Piece> pieces, int i, List<Piece> names) {
    Piece piece = pieces.get(i);
    String text = piece.span().of(piece.line().toString());
    Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
    List<Span> parts = parts(text);
    List<Piece> found = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) {
      Piece part =
          piece.cut(
              piece.span().start() + parts.get(k).start(),
              piece.span().start() + parts.get(k).end());
      Matcher mark = MARKS.matcher(part.text());
      if (mark.find()) {
        part = part.cut(part.span().start(), part.span().end() - (mark.end() - mark.start()));
      }
      String name = part.text();
      if (ET_AL.matcher(name).matches() || name.isEmpty()) {
        continue;
      }
      boolean last = k == parts.size() - 1;
      if (last
          && SURNAME.matcher(name).matches()
          && next != null
          && next.isBeside(piece)
          && isInitials(pieces, i + 1)) {
        found.add(
            new Piece(part.line(), new Span(part.span().start(), next.span().end()), part.after()));
        names.addAll(found);
        return 2;
      }
      if (NameForm.of(name.replaceAll("\\.$", "")) == null && NameForm.of(name) == null) {
        return 0;
      }
      found.add(part);
    }
    names.addAll(found);
    return 1;
  }

  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text);
    int from = 0;
    while (between.find()) {
      if (between.start() > from) {
        parts.add(new Span(from, between.start()));
      }
      from = between.end();
    }
    if (from < text.length()) {
      parts.add(new Span(from, text.length()));
    }
    return parts;
  }
}
