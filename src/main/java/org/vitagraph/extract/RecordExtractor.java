package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.vitagraph.document.BibliographicRecord;
import org.vitagraph.document.Problem;
import org.vitagraph.document.RecordName;
import org.vitagraph.document.RecordReader;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.name.PrintedDate;
import org.vitagraph.name.PrintedDates;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.name.VenueName;

/**
 * Writes the records of a BibTeX or CSL-JSON file as publications, one after the other as they are
 * read. Such a file has no owner, and one passage a record: the entry.
 */
final class RecordExtractor implements RecordReader.Sink {
  /** More problems than this are counted, not told. */
  private static final int TOLD = 1000;

  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("0?\\d|1[0-2]");
  private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");

  private final MentionWriter out;
  private final List<Problem> problems = new ArrayList<>();
  private int number;
  private int untold;

  RecordExtractor(MentionWriter out) {
    this.out = out;
  }

  /** What could not be read as it should. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    if (untold > 0) {
      all.add(new Problem("", untold + " more problems of this kind"));
    }
    return all;
  }

  @Override
  public void problem(Problem problem) {
    if (problems.size() < TOLD) {
      problems.add(problem);
    } else {
      untold++;
    }
  }

  @Override
  public void record(BibliographicRecord read) {
    number++;
    Node node = out.thing(Vg.PUBLICATION, "pub/" + number);
    out.statedIn(node, new Passage(read.span(), read.quote(), 0, 1));
    out.add(node, Vg.TITLE, read.title());
    text(node, Vg.ENTRY_KEY, read.key());
    venue(node, read);
    text(node, Vg.VOLUME, read.volume());
    text(node, Vg.ISSUE, read.issue());
    text(node, Vg.PAGES, read.pages());
    date(read).ifPresent(date -> out.add(node, Vg.DATE, Literals.date(date)));
    status(read).ifPresent(status -> out.add(node, Vg.STATUS, Vg.concept(status)));
    links(node, read);
    authors(node, read);
  }

  private void venue(Node node, BibliographicRecord read) {
    VenueName venue = VenueName.parse(read.container());
    text(node, Vg.VENUE_NAME, venue.name().isEmpty() ? read.container() : venue.name());
    text(node, Vg.ACRONYM, venue.acronym().isEmpty() ? acronym(read) : venue.acronym());
    out.add(node, Vg.KIND, Vg.concept(kind(read).id()));
  }

  /**
   * The short form of a container when it is one word in capitals, and not an abbreviated title.
   */
  private static String acronym(BibliographicRecord read) {
    String parsed = VenueName.parse(read.containerShort()).acronym();
    return read.containerShort().contains(" ") ? parsed : read.containerShort();
  }

  /** What the record's type says, which a venue that is a workshop or a repository corrects. */
  static PublicationKind kind(BibliographicRecord read) {
    return RecordKinds.of(read.type(), read.container(), arxiv(read).isPresent());
  }

  private void authors(Node node, BibliographicRecord read) {
    Node passage = out.passageOf(node);
    int ordinal = 0;
    for (RecordName name : read.authors()) {
      ordinal++;
      Node signature = out.thingOf(node, Vg.SIGNATURE, "s/" + ordinal);
      out.add(node, Vg.HAS_SIGNATURE, signature);
      out.add(signature, Vg.ORDINAL, ordinal);
      out.add(signature, Vg.PRINTED_NAME, name.printed());
      out.add(signature, Vg.STATED_IN, passage);
    }
    if (read.truncated()) {
      out.addTrue(node, Vg.LIST_TRUNCATED);
    }
  }

  private void links(Node node, BibliographicRecord read) {
    Optional<String> arxiv = arxiv(read);
    Optional<String> doi =
        Identifiers.canonical(read.doi().isEmpty() ? read.url() : "doi:" + read.doi(), Scheme.DOI);
    doi.ifPresent(iri -> out.add(node, Vg.DOI, NodeFactory.createURI(iri)));
    arxiv.ifPresent(iri -> out.add(node, Vg.ARXIV, NodeFactory.createURI(iri)));
    String url = read.url();
    if (url.matches("(?i)https?://\\S+") && !url.toLowerCase(Locale.ROOT).contains("doi.org/")) {
      out.add(node, Vg.URL, NodeFactory.createURI(url));
    }
  }

  private static Optional<String> arxiv(BibliographicRecord read) {
    if (!read.arxiv().isEmpty()) {
      return Identifiers.canonical("arXiv:" + read.arxiv(), Scheme.ARXIV);
    }
    String words =
        String.join(" ", read.container(), read.volume(), read.doi(), read.url(), read.note());
    return words.toLowerCase(Locale.ROOT).matches("(?s).*(?:arxiv|corr|\\babs/).*")
        ? Identifiers.canonical(words, Scheme.ARXIV)
        : Optional.empty();
  }

  /** As exact as the record says: {@code 2019}, {@code 2019-08}, {@code 2019-08-21}. */
  static Optional<String> date(BibliographicRecord read) {
    Optional<String> year =
        YEAR.matcher(read.year()).results().map(match -> match.group()).findFirst();
    if (year.isEmpty() || read.month().isBlank()) {
      return year;
    }
    if (NUMBER.matcher(read.month()).matches() && Integer.parseInt(read.month()) > 0) {
      String month =
          year.get() + String.format(Locale.ROOT, "-%02d", Integer.parseInt(read.month()));
      boolean day = DAY.matcher(read.day()).matches();
      String whole =
          day ? month + String.format(Locale.ROOT, "-%02d", Integer.parseInt(read.day())) : month;
      return Optional.of(whole);
    }
    // "Aug 3" stands in the month, or the day beside it.
    List<PrintedDate> dates =
        PrintedDates.find((read.month() + " " + read.day()).strip() + ", " + year.get());
    return dates.isEmpty() || !dates.get(0).iso().startsWith(year.get())
        ? year
        : Optional.of(dates.get(0).iso());
  }

  private static Optional<String> status(BibliographicRecord read) {
    String words = String.join(" | ", read.status(), read.note(), read.year());
    String spaced = words.replace("inpress", "in press").replace("inpreparation", "in preparation");
    return PublicationStatus.in(spaced).map(PublicationStatus::notation);
  }

  private void text(Node node, Node property, String value) {
    if (!value.isEmpty()) {
      out.add(node, property, value);
    }
  }
}
