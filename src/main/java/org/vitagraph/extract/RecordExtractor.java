package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.vitagraph.document.BibliographicRecord;
import org.vitagraph.document.Problem;
import org.vitagraph.document.RecordName;
import org.vitagraph.document.RecordOwner;
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

/**
 * Writes the records of a file as publications, one after the other as they are read. Such a file
 * has no owner, unless it is a person's page at a register, and one passage a record: the entry.
 */
final class RecordExtractor implements RecordReader.Sink {
  /** More problems than this are counted, not told. */
  private static final int TOLD = 1000;

  private static final Pattern MARKS = Pattern.compile("\\s*[*\u2217\u2020\u2021\u00A7\u00B6#]+");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern ON_ARXIV =
      Pattern.compile("arxiv|\\bcorr\\b|\\babs/", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?!(?:dx\\.)?doi\\.org/)\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");

  /** An address that is no entry of a register of people. */
  private static final Pattern OWN_PAGE =
      Pattern.compile(
          "https?://(?!(?:[\\w-]+\\.)*(?:wikidata|wikipedia|google|acm|zbmath|isni|viaf|d-nb|loc|ieee"
              + "|researcherid|scopus|genealogy|mathgenealogy|semanticscholar|researchgate|openreview"
              + "|linkedin|twitter|idref|bnf|publons)\\.)\\S+");

  private final MentionWriter out;
  private final RecordVenues venues = new RecordVenues();
  private final List<Problem> problems = new ArrayList<>();
  private String ownerId = "";
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
  public void owner(RecordOwner read) {
    ownerId = read.id();
    Node owner = out.thing(Vg.PERSON_CLASS, "owner");
    out.add(out.document(), Vg.OWNER, owner);
    out.statedIn(owner, new Passage(read.span(), read.quote(), 0, 1));
    text(owner, Vg.NAME, read.name());
    read.otherNames().forEach(name -> out.add(owner, Vg.ALT_NAME, name));
    for (String address : read.addresses()) {
      Optional<String> orcid = Identifiers.canonical(address, Scheme.ORCID);
      Optional<String> dblp = Identifiers.canonical(address, Scheme.DBLP_PERSON);
      if (orcid.isEmpty() && address.contains("orcid.org/")) {
        problem(new Problem("", "no right ORCID iD, left out: " + address));
      }
      orcid.ifPresent(iri -> out.add(owner, Vg.ORCID, NodeFactory.createURI(iri)));
      dblp.ifPresent(iri -> out.add(owner, Vg.DBLP, NodeFactory.createURI(iri)));
      if (orcid.isEmpty() && dblp.isEmpty() && OWN_PAGE.matcher(address).matches()) {
        out.add(owner, Vg.URL, NodeFactory.createURI(address));
      }
    }
  }

  @Override
  public void record(BibliographicRecord read) {
    number++;
    Node node = out.thing(Vg.PUBLICATION, "pub/" + number);
    out.statedIn(node, new Passage(read.span(), read.quote(), 0, 1));
    out.add(node, Vg.TITLE, read.title());
    text(node, Vg.ENTRY_KEY, read.key());
    Optional<String> arxiv = arxiv(read);
    venue(node, read, arxiv.isPresent());
    text(node, Vg.VOLUME, read.volume());
    text(node, Vg.ISSUE, read.issue());
    text(node, Vg.PAGES, read.pages());
    date(read).ifPresent(date -> out.add(node, Vg.DATE, Literals.date(date)));
    status(read).ifPresent(status -> out.add(node, Vg.STATUS, Vg.concept(status)));
    links(node, read, arxiv);
    authors(node, read);
  }

  private void venue(Node node, BibliographicRecord read, boolean onArxiv) {
    RecordVenues.Venue venue = venues.venue(read.container());
    String name = venue.name().name();
    String acronym = venue.name().acronym();
    text(node, Vg.VENUE_NAME, name.isEmpty() ? read.container() : name);
    text(node, Vg.ACRONYM, acronym.isEmpty() ? shortForm(read.containerShort()) : acronym);
    if (!venue.name().ordinal().isEmpty()) {
      out.add(node, Vg.ORDINAL, Long.parseLong(venue.name().ordinal()));
    }
    text(node, Vg.TRACK, venue.name().track());
    text(node, Vg.CO_LOCATED_WITH, venue.name().coLocatedWith());
    text(node, Vg.SPECIAL_ISSUE, venue.name().specialIssue());
    PublicationKind kind = RecordKinds.of(read.type(), venue.kind(), onArxiv);
    out.add(node, Vg.KIND, Vg.concept(kind.id()));
  }

  /** One word is an acronym; in several, which abbreviate the title, one may stand. */
  private String shortForm(String container) {
    return container.contains(" ") ? venues.venue(container).name().acronym() : container;
  }

  private void authors(Node node, BibliographicRecord read) {
    Node passage = out.passageOf(node);
    int ordinal = 0;
    // At one name alone a star marks the corresponding author, or the owner.
    boolean stars = read.authors().stream().filter(RecordExtractor::isStarred).count() > 1;
    for (RecordName name : read.authors()) {
      ordinal++;
      Node signature = out.thingOf(node, Vg.SIGNATURE, "s/" + ordinal);
      out.add(node, Vg.HAS_SIGNATURE, signature);
      out.add(signature, Vg.ORDINAL, ordinal);
      out.add(signature, Vg.PRINTED_NAME, MARKS.matcher(name.printed()).replaceAll(""));
      if (!name.id().isEmpty() && name.id().equals(ownerId)) {
        out.add(signature, Vg.PERSON, out.owner());
      }
      if (stars && isStarred(name)) {
        out.addTrue(signature, Vg.EQUAL_CONTRIBUTION);
      }
      for (String affiliation : name.affiliations()) {
        out.add(signature, Vg.ORGANIZATION_NAME, affiliation);
      }
      out.add(signature, Vg.STATED_IN, passage);
    }
    if (read.truncated()) {
      out.addTrue(node, Vg.LIST_TRUNCATED);
    }
  }

  private static boolean isStarred(RecordName name) {
    return name.printed().indexOf('*') >= 0 || name.printed().indexOf('\u2217') >= 0;
  }

  private void links(Node node, BibliographicRecord read, Optional<String> arxiv) {
    Optional<String> doi =
        Identifiers.canonical(read.doi().isEmpty() ? read.url() : "doi:" + read.doi(), Scheme.DOI);
    if (doi.isEmpty() && arxiv.isEmpty() && !read.doi().isBlank()) {
      problem(new Problem("entry " + read.key(), "no right DOI, left out: " + read.doi()));
    }
    doi.ifPresent(iri -> out.add(node, Vg.DOI, NodeFactory.createURI(iri)));
    arxiv.ifPresent(iri -> out.add(node, Vg.ARXIV, NodeFactory.createURI(iri)));
    Identifiers.canonical("PMID: " + read.pmid(), Scheme.PMID)
        .ifPresent(iri -> out.add(node, Vg.PMID, NodeFactory.createURI(iri)));
    Identifiers.canonical(read.doi() + " " + read.url(), Scheme.ANTHOLOGY)
        .ifPresent(iri -> out.add(node, Vg.ANTHOLOGY, NodeFactory.createURI(iri)));
    Identifiers.canonical("ISBN " + read.isbn(), Scheme.ISBN)
        .ifPresent(isbn -> out.add(node, Vg.ISBN, isbn));
    if (ADDRESS.matcher(read.url()).matches()) {
      out.add(node, Vg.URL, NodeFactory.createURI(read.url()));
    }
  }

  private static Optional<String> arxiv(BibliographicRecord read) {
    if (!read.arxiv().isEmpty()) {
      return Identifiers.canonical("arXiv:" + read.arxiv(), Scheme.ARXIV);
    }
    String words =
        String.join(" ", read.container(), read.volume(), read.doi(), read.url(), read.note());
    return ON_ARXIV.matcher(words).find()
        ? Identifiers.canonical(words, Scheme.ARXIV)
        : Optional.empty();
  }

  /** As exact as the record says: {@code 2019}, {@code 2019-08}, {@code 2019-08-21}. */
  private static Optional<String> date(BibliographicRecord read) {
    Optional<String> year =
        YEAR.matcher(read.year()).results().map(match -> match.group()).findFirst();
    if (year.isEmpty() || (read.month().isEmpty() && read.year().length() == 4)) {
      return year;
    }
    if (NUMBER.matcher(read.month()).matches()) {
      String month = year.get() + "-" + twoDigits(read.month());
      boolean day = DAY.matcher(read.day()).matches();
      return Optional.of(day ? month + "-" + twoDigits(read.day()) : month);
    }
    // "Aug 3" stands in the month, or the day beside it, or all of it in the year.
    String printed =
        read.month().isEmpty()
            ? read.year()
            : (read.month() + " " + read.day()).strip() + ", " + year.get();
    return PrintedDates.find(printed).stream()
        .map(PrintedDate::iso)
        .filter(iso -> iso.startsWith(year.get()))
        .findFirst()
        .or(() -> year);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
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
