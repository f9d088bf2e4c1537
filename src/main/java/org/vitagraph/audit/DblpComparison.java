package org.vitagraph.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.TitleKey;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPerson;
import org.vitagraph.register.DblpPublication;

/**
 * One document beside the records of its owner. Works and records that are alike are held against
 * each other, all records that are alike at once: a work agrees when it agrees with one of them.
 */
final class DblpComparison {
  private static final BigDecimal SURE = new BigDecimal("0.8");
  private static final BigDecimal HALF_SURE = new BigDecimal("0.5");
  private static final BigDecimal HARDLY_SURE = new BigDecimal("0.3");

  /** What a list of one's papers may leave out without being wrong. */
  private static final Set<String> NO_PAPERS = Set.of("proceedings", "data", "www");

  /** What dblp takes in. */
  private static final Set<String> TAKEN_IN = Set.of("conference", "journal", "workshop");

  private static final String SELECTED = "(?i).*(?:select|representative|recent|highlight).*";

  private final Dblp dblp;
  private final Graphs graphs;
  private final Passages passages;
  private final OwnedDocument document;
  private final DblpPerson person;
  private final List<DblpPublication> records;
  private final List<ListedWork> works;
  private final List<Finding> findings = new ArrayList<>();

  /** The person's records beside what the document lists. */
  DblpComparison(DatasetGraph data, Dblp dblp, OwnedDocument document, DblpPerson person)
      throws IOException {
    this.dblp = dblp;
    this.document = document;
    this.person = person;
    graphs = new Graphs(data);
    passages = new Passages(data);
    records =
        dblp.publicationsOf(person).stream()
            .filter(record -> !NO_PAPERS.contains(record.type()))
            .filter(record -> !record.publtype().equals("withdrawn"))
            .filter(
                record ->
                    record.authors().stream().anyMatch(author -> author.pid().equals(person.pid())))
            .toList();
    works = ListedWork.of(document.person(), data, Set.of(document.document().graph()));
  }

  /** What differs, in no order. */
  List<Finding> findings() throws IOException {
    Set<String> covered = new TreeSet<>();
    for (ListedWork work : works) {
      List<DblpPublication> same =
          records.stream().filter(record -> Likeness.isSame(work, record)).toList();
      same.forEach(record -> covered.add(record.key()));
      if (same.isEmpty()) {
        lackingInDblp(work);
      } else {
        compareYears(work, same);
        compareOrders(work, same);
      }
    }
    // A paper and its preprint are one thing to miss.
    Map<String, List<DblpPublication>> lacking =
        records.stream()
            .filter(record -> !covered.contains(record.key()))
            .collect(Collectors.groupingBy(record -> TitleKey.of(record.title())));
    lacking.forEach(
        (title, versions) -> {
          boolean isListed =
              records.stream()
                  .anyMatch(
                      record ->
                          covered.contains(record.key())
                              && TitleKey.of(record.title()).equals(title));
          if (!isListed) {
            lackingInDocument(versions);
          }
        });
    return findings;
  }

  private void lackingInDocument(List<DblpPublication> versions) {
    DblpPublication first =
        versions.stream()
            .min(
                Comparator.comparing(
                        (DblpPublication record) -> record.publtype().equals("informal"))
                    .thenComparing(DblpPublication::key))
            .orElseThrow();
    String documentYear = yearOf(graphs.text(document.document().graph(), Vg.DATE));
    boolean isLater = !documentYear.isEmpty() && first.year().compareTo(documentYear) > 0;
    boolean isPreprint = first.publtype().equals("informal");
    BigDecimal sure = isLater || isSelection() ? HARDLY_SURE : isPreprint ? HALF_SURE : SURE;
    note(
        "not-in-document",
        sure,
        "Not listed, but in dblp as a paper of "
            + person.names().get(0)
            + (isLater ? ", later than the document" : "")
            + ": "
            + first.title()
            + ", "
            + (first.venue().isEmpty() ? "" : first.venue() + " ")
            + first.year()
            + " ("
            + first.key()
            + ").",
        List.of(document.owner()),
        versions);
  }

  /** Whether the document says that it lists some papers only. */
  private boolean isSelection() {
    return works.stream()
        .flatMap(work -> work.mentions().stream())
        .flatMap(mention -> graphs.texts(mention, Vg.SECTION).stream())
        .anyMatch(section -> section.matches(SELECTED));
  }

  private void lackingInDblp(ListedWork work) throws IOException {
    if (!TAKEN_IN.contains(work.kind()) || work.isUnpublished() || work.titleKeys().isEmpty()) {
      return;
    }
    List<DblpPublication> elsewhere =
        dblp.titled(work.title()).stream()
            .filter(record -> Likeness.isSame(work, record))
            .filter(record -> namesake(record).isPresent())
            .toList();
    if (!elsewhere.isEmpty()) {
      DblpPublication record = elsewhere.get(0);
      DblpCreator other = namesake(record).orElseThrow();
      note(
          "other-in-dblp",
          HALF_SURE,
          "In dblp by "
              + other.name()
              + (other.pid().isEmpty() ? "" : " (" + other.pid() + ")")
              + ", not "
              + person.names().get(0)
              + " ("
              + person.pid()
              + "): "
              + work.title()
              + " ("
              + record.key()
              + ").",
          work.mentions(),
          elsewhere);
      return;
    }
    String last = yearOf(dblp.source(person.iri()).date());
    boolean isNew =
        work.status().equals("to-appear")
            || work.years().stream().anyMatch(year -> year.compareTo(last) >= 0);
    note(
        "not-in-dblp",
        isNew ? HARDLY_SURE : HALF_SURE,
        "Not among the papers of "
            + person.names().get(0)
            + " in dblp"
            + (isNew ? ", which may not have it yet" : "")
            + ": "
            + work.title()
            + ".",
        work.mentions(),
        List.of());
  }

  /** An author of the record who could be the owner but is kept apart. */
  private Optional<DblpCreator> namesake(DblpPublication record) {
    Set<String> names =
        person.names().stream().map(name -> Likeness.name(name).key()).collect(Collectors.toSet());
    return record.authors().stream()
        .filter(author -> !author.pid().equals(person.pid()))
        .filter(author -> names.contains(PersonName.parse(author.printedName()).key()))
        .findFirst();
  }

  private void compareYears(ListedWork work, List<DblpPublication> same) {
    Set<String> years =
        same.stream()
            .map(DblpPublication::year)
            .filter(year -> year.matches("\\d{4}"))
            .collect(Collectors.toCollection(TreeSet::new));
    if (work.years().isEmpty()
        || years.isEmpty()
        || work.years().stream().anyMatch(years::contains)) {
      return;
    }
    boolean isNear =
        work.years().stream()
            .anyMatch(year -> years.stream().anyMatch(other -> distance(year, other) <= 1));
    // The year of a volume and that of its event often differ by one.
    note(
        "year-in-dblp",
        isNear ? HALF_SURE : SURE,
        "Of "
            + String.join(" or ", work.years())
            + " here and of "
            + String.join(" or ", years)
            + " in dblp: "
            + work.title()
            + " ("
            + keys(same)
            + ").",
        work.mentions(),
        same);
  }

  private void compareOrders(ListedWork work, List<DblpPublication> same) {
    List<String> here = work.authors().stream().map(Likeness::key).toList();
    if (work.isTruncated() || new LinkedHashSet<>(here).size() < here.size()) {
      return;
    }
    List<DblpPublication> others = new ArrayList<>();
    for (DblpPublication record : same) {
      List<String> there =
          record.authors().stream().map(author -> Likeness.key(author.printedName())).toList();
      if (there.equals(here)) {
        return;
      }
      if (there.size() == here.size() && Set.copyOf(here).equals(new LinkedHashSet<>(there))) {
        others.add(record);
      }
    }
    if (!others.isEmpty()) {
      note(
          "order-in-dblp",
          SURE,
          "The authors come in another order in dblp, "
              + others.get(0).authors().stream()
                  .map(DblpCreator::printedName)
                  .collect(Collectors.joining(", "))
              + ": "
              + work.title()
              + " ("
              + keys(others)
              + ").",
          work.mentions(),
          others);
    }
  }

  private void note(
      String kind,
      BigDecimal sure,
      String message,
      List<Node> things,
      List<DblpPublication> about) {
    List<Quote> quotes = passages.quotes(things);
    if (!quotes.isEmpty()) {
      findings.add(
          new Finding(
              "dblp/" + kind,
              sure,
              message,
              Optional.empty(),
              quotes,
              about.stream().map(DblpPublication::iri).sorted().toList()));
    }
  }

  private static String keys(List<DblpPublication> records) {
    return records.stream().map(DblpPublication::key).sorted().collect(Collectors.joining(", "));
  }

  private static String yearOf(String date) {
    return date.length() < 4 ? "" : date.substring(0, 4);
  }

  private static int distance(String year, String other) {
    return Math.abs(Integer.parseInt(year) - Integer.parseInt(other));
  }
}
