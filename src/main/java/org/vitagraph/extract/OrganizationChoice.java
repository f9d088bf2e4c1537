package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which piece of a record is the organization: by its words, by what stands around it, and, where
 * these do not tell, by where the document's other records have theirs in relation to the role or
 * degree.
 */
final class OrganizationChoice {
  private static final double SURE = 2;
  private final Map<String, Integer> places = new HashMap<>();
  private int records;

  /** Learns from the records whose organization its words tell. */
  void learn(List<Piece> pieces, @Nullable Piece anchor) {
    Piece sure = best(pieces, anchor, SURE);
    if (sure != null) {
      places.merge(place(sure, pieces, anchor), 1, Integer::sum);
      records++;
    }
  }

  /** The organization; null when no piece qualifies. */
  @Nullable Piece choose(List<Piece> pieces, @Nullable Piece anchor) {
    return best(pieces, anchor, 0.9);
  }

  /** The organization that stands above several records, as a heading of its own. */
  @Nullable Piece headed(FactRecord record) {
    FactLine heading = FactLine.ofHeading(record.lines().get(0).of());
    String text = heading.toString();
    return OrganizationWords.isIn(text) && HeadingKinds.of(text).isEmpty()
        ? choose(Piece.split(heading, List.of()), null)
        : null;
  }

  /** Where nothing else may be the organization, what is named as more than a part of one. */
  @Nullable Piece sole(List<Piece> pieces, @Nullable Piece anchor) {
    List<Piece> units = units(pieces, anchor, null);
    return units.size() == 1
            && Character.isUpperCase(units.get(0).text().codePointAt(0))
            && !OrganizationWords.isPart(units.get(0).text())
        ? units.get(0)
        : null;
  }

  /** The parts of organizations among the pieces: department, laboratory. */
  List<Piece> units(List<Piece> pieces, @Nullable Piece anchor, @Nullable Piece organization) {
    List<Piece> units = new ArrayList<>();
    for (Piece piece : pieces) {
      if ((anchor == null || !piece.overlaps(anchor))
          && !piece.equals(organization)
          && !Places.isPlace(piece.text())
          && !("(".equals(piece.after()) && RoleWords.isIn(piece.text()))
          && piece.text().length() < 120
          && !isDeed(piece, anchor)
          && (OrganizationWords.hasUnit(piece.text()) || OrganizationWords.isIn(piece.text()))) {
        units.add(piece);
      }
    }
    return units;
  }

  /** Whether many words below the role or degree, such as {@code Lead a group of six}, say more. */
  private static boolean isDeed(Piece piece, @Nullable Piece anchor) {
    return anchor != null
        && piece.line().level() > anchor.line().level()
        && piece.text().split(" ").length > 4
        && !OrganizationWords.isPart(piece.text());
  }

  private @Nullable Piece best(List<Piece> pieces, @Nullable Piece anchor, double floor) {
    Piece best = null;
    double most = floor;
    for (Piece piece : pieces) {
      double score = score(piece, pieces, anchor);
      if (score > most + 1e-9) {
        best = piece;
        most = score;
      }
    }
    return best;
  }

  /** Behind these words are names of people or deeds; a thesis employs nobody. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?iu)(?:in )?(?:zusammenarbeit mit|betreuung durch|collaborat(?:ion|ing) with|en collaboration avec|en colaboración con|in collaborazione con|joint work with|tesis doctoral|(?:doctoral|ph\\.?d\\.?) thesis|(?:research|work|studies) (?:on|in|into))\\b");

  private double score(Piece piece, List<Piece> pieces, @Nullable Piece anchor) {
    String text = piece.text();
    Piece next = next(piece, pieces);
    if (anchor != null && piece.overlaps(anchor)
        || Places.isPlace(text)
        || isTown(piece, next, pieces)
        || text.length() < 2
        || text.length() > 120
        || COMPANY.matcher(text).lookingAt()
        || !text.codePoints().anyMatch(Character::isLetter)
        || !Character.isUpperCase(text.codePointAt(firstLetter(text)))
            && !Character.isIdeographic(text.codePointAt(firstLetter(text)))) {
      return 0;
    }
    double score = 0;
    if (OrganizationWords.hasSchool(text)) {
      score += 3;
    } else if (OrganizationWords.isIn(text) || OrganizationWords.isNamedSchool(text)) {
      score += 2;
    } else if (text.split(" ").length > 7) {
      return 0;
    }
    boolean unit = OrganizationWords.hasUnit(text) && !OrganizationWords.isNamedSchool(text);
    score -= unit ? (score >= 3 ? 0.7 : 1.2) : 0;
    score -= RoleWords.isIn(text) ? 1.5 : 0;
    score += piece.isBehindAt() ? 1.3 : 0;
    score -= "(".equals(piece.after()) ? 1.2 : 0;
    score += piece.isBold() && (anchor == null || !anchor.isBold()) ? 0.8 : 0;
    boolean placed =
        next != null && (Places.isPlace(next.text()) || isTown(next, next(next, pieces), pieces));
    score += placed ? 0.8 : 0;
    score += next == null ? 0.4 : 0;
    score += 1.3 * places.getOrDefault(place(piece, pieces, anchor), 0) / Math.max(1, records);
    return score;
  }

  /** Whether the piece is the town of an address: {@code Example Labs, Sometown, CA}. */
  private static boolean isTown(Piece piece, @Nullable Piece next, List<Piece> pieces) {
    int i = pieces.indexOf(piece);
    return next != null
        && ",".equals(next.after())
        && Places.isPlace(next.text())
        && i > 0
        && pieces.get(i - 1).isBeside(piece)
        && piece.text().split(" ").length <= 3
        && !OrganizationWords.isIn(piece.text());
  }

  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return i;
      }
    }
    return 0;
  }

  private static @Nullable Piece next(Piece piece, List<Piece> pieces) {
    int i = pieces.indexOf(piece) + 1;
    return i < pieces.size() && pieces.get(i).isBeside(piece) ? pieces.get(i) : null;
  }

  /** Where a piece stands in relation to the role or degree: line, and place in the line. */
  private static String place(Piece piece, List<Piece> pieces, @Nullable Piece anchor) {
    List<FactLine> lines = new ArrayList<>();
    int order = 0;
    for (Piece other : pieces) {
      if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(other.line())) {
        lines.add(other.line());
      }
      if (other.isBeside(piece)
          && !other.equals(anchor)
          && other.span().start() < piece.span().start()) {
        order++;
      }
    }
    int line = lines.indexOf(piece.line()) - (anchor == null ? 0 : lines.indexOf(anchor.line()));
    boolean before =
        anchor != null && anchor.isBeside(piece) && piece.span().start() < anchor.span().start();
    return line + (before ? "<" : ":") + order;
  }
}
