package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.Shapes;
import org.vitagraph.graph.Iris;
import org.vitagraph.store.Store;

/** What people say about mentions: that it counts, and that it is never lost. */
class CorrectionCommandsTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Ada Lee, Wei Wang. On lists of rivers. Journal of Lists, 2019.
      [2] Wei Wang, Ada Lee. On longer lists of lakes. In Proceedings of the Conference on Lists, 2020.
      """;

  private static final String FOX =
      """
      Eva Fox
      eva@farm.example

      Publications

      [1] Eva Fox, Wei Wang. Feeding hens in winter. Journal of Hens, 2018.
      [2] Wei Wang, Eva Fox. Warm stables for cows. In Proceedings of the Conference on Lists, 2019.
      """;

  private static final String EVERY_WANG =
      "PREFIX vg: <https://w3id.org/vitagraph/ontology#> SELECT ?person { ?person vg:name 'Wei Wang' }"
          + " ORDER BY ?person";

  private static final String MENTIONS =
      """
      PREFIX vg: <https://w3id.org/vitagraph/ontology#>
      SELECT ?mention { GRAPH ?g { ?mention vg:printedName 'Wei Wang' . ?g vg:fileName ?file } }
      ORDER BY ?file ?mention
      """;

  @TempDir Path folder;
  private Path input;
  private Path store;

  @BeforeEach
  void prepare() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    store = folder.resolve("store");
    write("lee.txt", LEE);
    write("fox.txt", FOX);
    build();
    assertEquals(2, wangs().size());
  }

  @Test
  void sameMakesTwoPeopleOneAndSaysWhatMoved() {
    List<String> two = wangs();
    Program same = same(shortened(two.get(0)), two.get(1));
    assertEquals(0, same.exitCode(), same::toString);
    List<String> one = wangs();
    assertEquals(1, one.size());
    String gone = two.get(one.equals(two.subList(0, 1)) ? 1 : 0);
    assertEquals(
        "One:\n  %2$s, Wei Wang\nMentions moved: 2\n  %1$s -> %2$s\n"
            .formatted(path(gone), path(one.get(0))),
        same.out());
    assertEquals(one, select("SELECT ?now { GRAPH ?g { <" + gone + "> ?replaced ?now } }"));
    try (Store opened = Store.open(store)) {
      opened.read(
          data -> {
            Shapes.assertConform(data.getGraph(Iris.DEFAULT.decisions()));
            Shapes.assertConform(data.getGraph(Iris.DEFAULT.redirects()));
            return true;
          });
    }
  }

  @Test
  void anOldIriMeansWhoHasItsMentionsNow() {
    List<String> two = wangs();
    same(two.get(0), two.get(1));
    Program again = same(two.get(0), two.get(1));
    assertEquals(CommandFailure.USAGE, again.exitCode(), again::toString);
    assertTrue(again.err().contains("are one already"), again::toString);
  }

  @Test
  void whatWasSaidIsKeptWhenDocumentsGoAndComeBack() throws IOException {
    same(wangs().get(0), wangs().get(1));
    Program.run("forget", "--store", store, "lee.txt");
    assertEquals(1, wangs().size());
    build();
    assertEquals(1, wangs().size());
    Program.run("forget", "--store", store, "lee.txt");
    Program.run("forget", "--store", store, "fox.txt");
    build();
    assertEquals(1, wangs().size());
  }

  @Test
  void whatWasSaidFollowsMentionsIntoTheNextVersionOfTheirDocument() throws IOException {
    same(wangs().get(0), wangs().get(1));
    String before = wangs().get(0);
    write("lee.txt", LEE.replace("Journal of Lists, 2019", "Journal of Lists, 2018"));
    write("fox.txt", FOX.replace("[1] Eva", "[1] Eva Fox, Bo Chen. Bread. Bakers, 2001.\n[2] Eva"));
    build();
    assertEquals(1, wangs().size());
    assertEquals(wangs(), select("SELECT ?now { GRAPH ?g { <" + before + "> ?replaced ?now } }"));
  }

  @Test
  void whatWasSaidOfMentionsThatAreGoneIsKeptAndListed() throws IOException {
    same(wangs().get(0), wangs().get(1));
    write("lee.txt", LEE.replace("rivers", "streams"));
    build();
    assertEquals(2, wangs().size());
    Program waiting = query("resolution/waiting");
    assertTrue(
        waiting.out().contains("lee.txt | On lists of rivers | 2 | Wei Wang | 2019"),
        waiting::toString);
    write("lee.txt", LEE + "\nMore to come.\n");
    build();
    assertEquals(1, wangs().size());
    assertEquals(1, query("resolution/waiting").out().lines().count());
  }

  @Test
  void differentPartsMentionsAndTakesThePlaceOfSame() {
    List<String> two = wangs();
    same(two.get(0), two.get(1));
    Program unclear = different(two.get(0), two.get(1));
    assertEquals(CommandFailure.USAGE, unclear.exitCode(), unclear::toString);
    assertTrue(unclear.err().contains("name the mentions that are not one:"), unclear::toString);
    List<String> mentions = select(MENTIONS);
    for (String mention : mentions) {
      assertTrue(unclear.err().contains(path(mention) + ", Wei Wang, "), unclear::toString);
    }
    Program parted = different(path(mentions.get(0)), path(mentions.get(2)));
    assertTrue(parted.out().startsWith("Two:\n"), parted::toString);
    assertEquals(two, wangs());
    assertEquals(
        0,
        select(
                "SELECT ?now { GRAPH ?g { ?old <%s> ?now } }"
                    .formatted("http://purl.org/dc/terms/isReplacedBy"))
            .size());
    same(two.get(0), two.get(1));
    assertEquals(1, wangs().size());
  }

  @Test
  void differentHoldsAgainstWhatTheProgramFinds() {
    List<String> mentions = select(MENTIONS);
    Program parted = different(mentions.get(0), mentions.get(1));
    assertEquals(0, parted.exitCode(), parted::toString);
    assertEquals(3, wangs().size());
    build("--reread");
    assertEquals(3, wangs().size());
  }

  @Test
  void worksAreCorrectedToo() {
    Program same = same("On lists of rivers", "Feeding hens in winter");
    assertTrue(same.out().startsWith("One:\n  work/"), same::toString);
    assertTrue(same.out().contains("\n  work/feeding-hens-in-winter"), same::toString);
  }

  @Test
  void saysWhyTwoAreOneStepByStep() {
    List<String> mentions = select(MENTIONS);
    same(mentions.get(0), mentions.get(2));
    List<String> why =
        query("resolution/why", "a=" + mentions.get(1), "b=" + path(mentions.get(3)))
            .out()
            .lines()
            .map(row -> row.replaceFirst(",Wei Wang.*", ""))
            .toList();
    assertEquals("now,same,,,,,,,,,", why.get(1));
    assertEquals("step 1,same,0.95,full-name-in-document,", why.get(2));
    assertEquals("step 2,same,1.0,user,", why.get(3));
    assertEquals("step 3,same,0.95,full-name-in-document,", why.get(4));
  }

  @Test
  void saysWhyTwoAreInDoubt() {
    String why = query("resolution/why", "a=" + wangs().get(0), "b=" + wangs().get(1)).out();
    assertTrue(why.contains("\nnow,different,"), why);
    assertTrue(why.contains("\nbetween them,undecided,0."), why);
    assertTrue(why.contains(",evidence,coauthors: none in common ("), why);
    String alone = query("resolution/why", "a=Ada Lee", "b=" + wangs().get(0)).out();
    assertTrue(alone.contains("\nrival of b,undecided,0."), alone);
    String undecided = query("resolution/undecided").out();
    assertTrue(undecided.lines().skip(1).allMatch(row -> row.startsWith("4,0.")), undecided);
    String all = query("resolution/decisions", "person=" + wangs().get(0)).out();
    assertTrue(all.contains("\nundecided,0."), all);
    assertTrue(all.contains("\nsame,0.95,full-name-in-document,"), all);
  }

  @Test
  void cutsPeopleInTablesWhereItIsNotSureEnoughThatTheyAreOne() throws IOException {
    List<String> mentions = select(MENTIONS);
    same(mentions.get(0), mentions.get(2));
    String whole = wangs().get(0);
    List<String> sure = persons("0.96");
    assertEquals(3, sure.size(), sure::toString);
    assertTrue(sure.contains(whole), sure::toString);
    assertEquals(List.of(whole), persons("0.95"));
    String table = Files.readString(folder.resolve("tables/persons.csv"));
    assertTrue(table.contains(",Ada Lee,"), table);
  }

  /** Whom the signatures of Wei Wang belong to. */
  private List<String> persons(String least) throws IOException {
    Path tables = folder.resolve("tables");
    Program written =
        Program.run("tables", "--store", store, "--out", tables, "--min-confidence", least);
    assertEquals(0, written.exitCode(), written::toString);
    return Files.readAllLines(tables.resolve("signatures.csv")).stream()
        .filter(row -> row.contains(",Wei Wang,"))
        .map(row -> row.split(",", -1)[5])
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void theOrderInWhichThingsAreSaidDoesNotMatter() {
    List<String> mentions = select(MENTIONS);
    different(mentions.get(0), mentions.get(1));
    same(mentions.get(0), mentions.get(2));
    Set<String> one = decisions();
    store = folder.resolve("other");
    build();
    same(mentions.get(2), mentions.get(0));
    different(mentions.get(1), mentions.get(0));
    assertEquals(one, decisions());
  }

  @Test
  void refusesWhatItCannotFindAndWhatMakesNoSense() {
    String mention = select(MENTIONS).get(0);
    assertEquals(CommandFailure.USAGE, same("nobody-12345678", mention).exitCode());
    assertEquals(CommandFailure.USAGE, same(mention, mention).exitCode());
    assertEquals(CommandFailure.USAGE, same("Ada Lee", "On lists of rivers").exitCode());
    Program several = same("Wei Wang", "Ada Lee");
    assertEquals(CommandFailure.USAGE, several.exitCode());
    assertTrue(several.err().contains("several are called Wei Wang"), several::toString);
    assertEquals(2, wangs().size());
  }

  private Program same(String one, String other) {
    return Program.run("same", one, other, "--store", store);
  }

  private Program different(String one, String other) {
    return Program.run("different", one, other, "--store", store);
  }

  private Program query(String name, String... parameters) {
    Object[] arguments = new Object[6 + 2 * parameters.length];
    System.arraycopy(
        new Object[] {"query", name, "--store", store, "--format", "csv"}, 0, arguments, 0, 6);
    for (int i = 0; i < parameters.length; i++) {
      arguments[6 + 2 * i] = "--param";
      arguments[7 + 2 * i] = parameters[i];
    }
    Program answer = Program.run(arguments);
    assertEquals(0, answer.exitCode(), answer::toString);
    return answer;
  }

  private List<String> wangs() {
    return select(EVERY_WANG);
  }

  /** The values of a query's one column. */
  private List<String> select(String query) {
    try {
      Path file = Files.writeString(folder.resolve("query.rq"), query);
      return query(file.toString()).out().lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of the store but its redirects, which tell of its past. */
  private Set<String> decisions() {
    Program export = Program.run("export", "--store", store, "--format", "nq");
    Set<String> lines = new TreeSet<>(export.out().lines().toList());
    lines.removeIf(line -> line.contains("graph/redirects"));
    return lines;
  }

  private void build(String... options) {
    Object[] arguments = new Object[5 + options.length];
    System.arraycopy(new Object[] {"build", "-q", "--store", store, input}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    assertEquals(new Program(0, "", ""), Program.run(arguments));
  }

  private static String path(String iri) {
    return iri.replace(Iris.DEFAULT.base(), "");
  }

  private static String shortened(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(input.resolve(name), text);
  }
}
