package org.vitagraph.link.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * People, whom few names are shared by, and their papers, in communities with the coauthors that
 * people keep; always the same for a seed. Some papers have versions, some share their title with
 * another by other people, most people have written one or two.
 */
public final class World {
  private static final int COMMUNITY = 60;
  private static final String[] SERIES =
      ("isca micro asplos osdi sosp nsdi sigcomm vldb sigmod icde kdd icml nips iclr acl emnlp cvpr iccv"
              + " icse pldi popl chi ccs stoc focs soda icra dac date www")
          .split(" ");
  private static final List<Journal> JOURNALS =
      List.of(
          new Journal("tc", "IEEE Trans. Computers", "IEEE Transactions on Computers"),
          new Journal("tods", "ACM Trans. Database Syst.", "ACM Transactions on Database Systems"),
          new Journal("jmlr", "J. Mach. Learn. Res.", "Journal of Machine Learning Research"),
          new Journal(
              "tse", "IEEE Trans. Software Eng.", "IEEE Transactions on Software Engineering"),
          new Journal("cacm", "Commun. ACM", "Communications of the ACM"),
          new Journal("ai", "Artif. Intell.", "Artificial Intelligence"),
          new Journal("ton", "IEEE/ACM Trans. Netw.", "IEEE/ACM Transactions on Networking"),
          new Journal(
              "tkde",
              "IEEE Trans. Knowl. Data Eng.",
              "IEEE Transactions on Knowledge and Data Engineering"));

  /** A journal: the end of its stream at dblp, its short name there, and its whole name. */
  record Journal(String stream, String shortName, String name) {}

  /**
   * A person.
   *
   * @param dblpName with the number that namesakes have
   * @param formerPid of a record that was merged into this; else empty
   */
  public record Author(
      int number,
      String given,
      String family,
      String dblpName,
      String pid,
      String formerPid,
      String orcid) {
    /** As it is spoken. */
    public String name() {
      return given + " " + family;
    }

    /** Whether namesakes made dblp number the name. */
    public boolean isNumbered() {
      return dblpName.matches(".* \\d{4}");
    }
  }

  /** What sort of version a paper is. */
  enum Sort {
    CONFERENCE,
    JOURNAL,
    PREPRINT
  }

  /**
   * A version of a paper.
   *
   * @param key of its record at dblp, whether that is in the register or not
   */
  public record Paper(
      int number,
      String key,
      Sort sort,
      String title,
      List<Author> authors,
      int year,
      String shortVenue,
      String venue,
      String pages,
      String volume,
      String doi,
      String arxiv,
      boolean isInRegister) {
    /** Freezes the authors. */
    public Paper {
      authors = List.copyOf(authors);
    }
  }

  private final Random random;
  private final Titles titles;
  private final List<Author> people = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final Set<String> ambiguous = new TreeSet<>();

  /** A world of so many people. */
  public World(int size, long seed) {
    random = new Random(seed);
    titles = new Titles(random);
    people(size);
    write();
  }

  /** All people. */
  public List<Author> people() {
    return people;
  }

  /** All versions of all papers. */
  public List<Paper> papers() {
    return papers;
  }

  /** Names that stand for several people at dblp. */
  Set<String> ambiguousNames() {
    return ambiguous;
  }

  private void people(int size) {
    Names names = new Names(random);
    List<List<String>> drawn = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < size; i++) {
      List<String> name = names.next();
      drawn.add(name);
      times.merge(String.join(" ", name), 1, Integer::sum);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String name = String.join(" ", drawn.get(i));
      int place = seen.merge(name, 1, Integer::sum);
      boolean isShared = times.getOrDefault(name, 1) > 1;
      // The first of some names came before there were others and kept it without a number.
      boolean isPlain = !isShared || (place == 1 && name.hashCode() % 3 == 0);
      if (isShared && name.hashCode() % 3 != 0) {
        ambiguous.add(name);
      }
      String number = isPlain ? "" : String.format(Locale.ROOT, " %04d", place);
      String pid = (i % 397) + "/" + (1000 + i) + (isPlain ? "" : "-" + place);
      people.add(
          new Author(
              i,
              drawn.get(i).get(0),
              drawn.get(i).get(1),
              name + number,
              pid,
              random.nextInt(50) == 0 ? "m/X" + i : "",
              random.nextInt(100) < 30 ? orcid(i) : ""));
    }
  }

  private static String orcid(int number) {
    String digits = String.format(Locale.ROOT, "%015d", 900_000_000L + number * 7L);
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    String all = digits + (check == 10 ? "X" : String.valueOf(check));
    return all.replaceAll("(.{4})(?!$)", "$1-");
  }

  private void write() {
    int communities = Math.max(1, people.size() / COMMUNITY);
    List<List<Author>> members = new ArrayList<>();
    for (int i = 0; i < communities; i++) {
      members.add(new ArrayList<>());
    }
    people.forEach(person -> members.get(person.number() % communities).add(person));
    int works = people.size() * 2;
    String borrowed = "";
    for (int i = 0; i < works; i++) {
      int community = random.nextInt(communities);
      String title = titles.next(community);
      if (random.nextInt(100) < 2 && !borrowed.isEmpty()) {
        title = borrowed;
      }
      borrowed = random.nextInt(20) == 0 ? title : borrowed;
      versions(i, title, authors(members, community), community);
    }
  }

  /** A few people in front write much, and with those near them. */
  private List<Author> authors(List<List<Author>> members, int community) {
    List<Author> group = members.get(community);
    int lead = (int) (group.size() * Math.pow(random.nextDouble(), 1.6));
    List<Author> authors = new ArrayList<>();
    int most = 1 + Math.min(random.nextInt(4) + random.nextInt(4), group.size() - 1);
    authors.add(group.get(lead));
    for (int tries = 0; authors.size() < most && tries < 20; tries++) {
      boolean isGuest = random.nextInt(12) == 0;
      List<Author> from = isGuest ? members.get(random.nextInt(members.size())) : group;
      int near = (int) (Math.abs(random.nextGaussian()) * 6);
      Author next =
          from.get(Math.floorMod(lead + near * (random.nextBoolean() ? 1 : -1), from.size()));
      if (authors.stream().noneMatch(author -> author.name().equals(next.name()))) {
        authors.add(random.nextInt(3) == 0 ? 0 : authors.size(), next);
      }
    }
    return authors;
  }

  private void versions(int work, String title, List<Author> authors, int community) {
    int year = 1998 + random.nextInt(26);
    int draw = random.nextInt(100);
    if (draw < 62 || draw >= 88) {
      conference(
          work, title, authors, year, SERIES[(community + random.nextInt(3)) % SERIES.length]);
    }
    if (draw >= 62 && draw < 88 || draw >= 94) {
      Journal journal = JOURNALS.get((community + random.nextInt(2)) % JOURNALS.size());
      journal(work, title, authors, year + (draw >= 94 ? 1 + random.nextInt(2) : 0), journal);
    }
    if (draw >= 85) {
      String id =
          String.format(
              Locale.ROOT,
              "%02d%02d.%05d",
              Math.max(15, year % 100),
              1 + random.nextInt(12),
              work % 100_000);
      add(
          work,
          "journals/corr/abs-" + id.replace('.', '-'),
          Sort.PREPRINT,
          title,
          authors,
          year,
          "CoRR",
          "arXiv",
          "",
          "abs/" + id,
          "",
          id);
    }
  }

  private void conference(int work, String title, List<Author> authors, int year, String series) {
    int page = 1 + random.nextInt(900);
    String shortVenue = series.toUpperCase(Locale.ROOT);
    add(
        work,
        "conf/" + series + "/X" + work,
        Sort.CONFERENCE,
        title,
        authors,
        year,
        shortVenue,
        shortVenue,
        page + "-" + (page + 11),
        "",
        "10.1145/" + (1_000_000 + work) + "." + papers.size(),
        "");
  }

  private void journal(int work, String title, List<Author> authors, int year, Journal journal) {
    int page = 1 + random.nextInt(900);
    add(
        work,
        "journals/" + journal.stream() + "/X" + work,
        Sort.JOURNAL,
        title,
        authors,
        year,
        journal.shortName(),
        journal.name(),
        page + "-" + (page + 19),
        String.valueOf(year - 1970),
        "10.1109/" + journal.stream() + "." + work,
        "");
  }

  private void add(
      int work,
      String key,
      Sort sort,
      String title,
      List<Author> authors,
      int year,
      String shortVenue,
      String venue,
      String pages,
      String volume,
      String doi,
      String arxiv) {
    papers.add(
        new Paper(
            work,
            key,
            sort,
            title,
            authors,
            year,
            shortVenue,
            venue,
            pages,
            volume,
            doi,
            arxiv,
            random.nextBoolean()));
  }
}
