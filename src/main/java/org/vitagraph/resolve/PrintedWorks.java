package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitagraph.name.AuthorName;
import org.vitagraph.name.CharacterReferences;
import org.vitagraph.name.KnownVenues;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.name.PublicationKindGuess;
import org.vitagraph.name.TitleTokens;
import org.vitagraph.name.TrailingVenue;

/**
 * Reads what publications print, for the comparison of works. A record without a year whose title
 * ends with one, and a record without a venue whose title ends with the name of a known one, are
 * read as if the values stood in their fields.
 */
final class PrintedWorks {
  /** A title of fewer words is not searched for other values. */
  private static final int WORDS = 2;

  private static final char BETWEEN = '\n';
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final Mentions mentions;
  private final Remembered<AuthorName> authors = new Remembered<>(AuthorName::of);
  private final Remembered<String> venues = new Remembered<>(PrintedWorks::venue);
  private final Remembered<Optional<WorkKind>> guesses = new Remembered<>(PrintedWorks::guess);

  PrintedWorks(Mentions mentions) {
    this.mentions = mentions;
  }

  /** What the publication of that number prints. */
  PrintedWork of(int publication) {
    int owner = mentions.owner[mentions.publicationDocument[publication]];
    List<AuthorName> names = names(publication, owner);
    if (names.isEmpty() && owner >= 0) {
      return read(publication, List.of(authors.of(owner(owner))), true, false);
    }
    return read(publication, names, mentions.isTruncated[publication], names.isEmpty());
  }

  /** The same without authors, which take long to read. */
  PrintedWork withoutAuthors(int publication) {
    int owner = mentions.owner[mentions.publicationDocument[publication]];
    boolean hasNames = mentions.signatureCount[publication] > 0;
    boolean isCut = mentions.isTruncated[publication] || (!hasNames && owner >= 0);
    return read(publication, List.of(), isCut, !hasNames && owner < 0);
  }

  private PrintedWork read(
      int publication, List<AuthorName> names, boolean isCut, boolean mayBeInTitle) {
    Mention mention = mentions.file.at(mentions.publicationPlace[publication]);
    int document = mentions.publicationDocument[publication];
    int owner = mentions.owner[document];
    TitleTokens title = TitleTokens.of(mention.text(Stated.TITLE));
    Named named = mentions.venue(mention);
    int year = mentions.year[publication];
    String venue = venues.of(named.name() + BETWEEN + named.acronym());
    WorkKind kind = kind(publication, owner, named, venue);
    if (owner < 0) {
      int length = title.all().size();
      if (year == 0 && length > WORDS) {
        year = year(title.all().get(length - 1));
        length -= year == 0 ? 0 : 1;
      }
      if (named.isEmpty() && length > WORDS) {
        TrailingVenue trailing = TrailingVenue.in(title.all().subList(0, length));
        if (!trailing.venue().isEmpty()) {
          venue = trailing.venue();
          length = trailing.start();
          kind = trailing.isJournal() ? WorkKind.JOURNAL : WorkKind.CONFERENCE;
        }
      }
      title = title.part(0, length);
    }
    return new PrintedWork(
        publication,
        owner,
        document,
        title,
        mayBeInTitle,
        names,
        isCut,
        year,
        venue.isEmpty() ? named.key() : venue,
        named.acronymKey(),
        kind,
        firstPage(mention.text(Stated.PAGES)),
        mentions.doi[publication]);
  }

  private List<AuthorName> names(int publication, int owner) {
    List<String> printed = new ArrayList<>();
    int end = mentions.endOfSignatures(publication);
    for (int i = mentions.firstSignature[publication]; i < end; i++) {
      String name = mentions.file.at(mentions.namePlace[i]).text(Stated.PRINTED_NAME);
      printed.add(name.isEmpty() && owner >= 0 ? owner(owner) : name);
    }
    List<AuthorName> names = new ArrayList<>();
    for (String whole : CharacterReferences.joined(printed)) {
      AuthorName name = authors.of(whole);
      if (!name.family().isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private String owner(int name) {
    return mentions.printedNames.fullest(mentions.file.at(mentions.namePlace[name]));
  }

  /** Lists say of what kind their works are; in records often only the venue's words do. */
  private WorkKind kind(int publication, int owner, Named named, String venue) {
    WorkKind stated = WorkKind.at(mentions.kind[publication]);
    boolean isPlain =
        stated == WorkKind.JOURNAL || stated == WorkKind.CONFERENCE || stated == WorkKind.UNKNOWN;
    if (!isPlain || owner >= 0) {
      return stated;
    }
    if (venue.contains("/")) {
      return KnownVenues.isJournal(venue) ? WorkKind.JOURNAL : WorkKind.CONFERENCE;
    }
    if (named.isEmpty()) {
      return WorkKind.UNKNOWN;
    }
    return guesses.of(named.name()).orElse(stated);
  }

  private static String venue(String printed) {
    int between = printed.indexOf(BETWEEN);
    return KnownVenues.idOf(printed.substring(0, between), printed.substring(between + 1));
  }

  private static Optional<WorkKind> guess(String venue) {
    Optional<PublicationKind> guess =
        venue.indexOf(' ') < 0 ? Optional.empty() : PublicationKindGuess.of(venue);
    return guess.map(WorkKind::of).filter(kind -> kind != WorkKind.UNKNOWN);
  }

  private static int year(String word) {
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static int firstPage(String pages) {
    int page = 0;
    for (int i = 0; i < pages.length() && page < 1_000_000; i++) {
      int digit = pages.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      page = page * 10 + digit;
    }
    return page;
  }
}
