package org.vitagraph.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.Known;
import org.vitagraph.link.Linking;
import org.vitagraph.link.world.Documents;
import org.vitagraph.link.world.Documents.Entry;
import org.vitagraph.link.world.Register;
import org.vitagraph.link.world.World;
import org.vitagraph.link.world.World.Author;
import org.vitagraph.link.world.World.Paper;
import org.vitagraph.name.TitleKey;
import org.vitagraph.register.Registers;
import org.vitagraph.store.Store;

/**
 * How right links are, in a world whose truth is known: {@code LinkingFigures FOLDER PEOPLE LISTS
 * SEED}. What is in the folder already is not made again.
 */
final class LinkingFigures {
  private final Map<String, Entry> truth;
  private final Map<Node, Entry> mentions = new HashMap<>();
  private final Map<Node, Node> personOf = new HashMap<>();
  private final Map<Node, Node> workOf = new HashMap<>();
  private final Map<Node, String> dblp = new HashMap<>();
  private final Map<Node, List<Author>> held = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private LinkingFigures(Map<String, Entry> truth) {
    this.truth = truth;
  }

  /** Of so many that should be found, so many were rightly, and so many found at all. */
  record Figure(int right, int found, int all) {
    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
      double p = precision();
      double r = recall();
      return String.format(
          Locale.ROOT,
          "precision %.4f  recall %.4f  F1 %.4f  (%d right, %d found, %d in all)",
          p,
          r,
          p + r == 0 ? 0 : 2 * p * r / (p + r),
          right,
          found,
          all);
    }
  }

  /** The figures, and what is wrong. */
  record Figures(Map<String, Figure> by, List<String> wrong) {}

  /** Makes the world and prints the figures. */
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    int people = Integer.parseInt(args[1]);
    int lists = Integer.parseInt(args[2]);
    long seed = Long.parseLong(args[3]);
    Figures figures = of(folder, people, lists, seed, out);
    figures.by().forEach((what, figure) -> out.printf("%-34s %s%n", what, figure));
    Files.write(folder.resolve("wrong.txt"), figures.wrong());
  }

  /** Makes the world in the folder, reads and links it, and compares. */
  static Figures of(Path folder, int people, int lists, long seed, PrintWriter out)
      throws IOException {
    World world = new World(people, seed);
    long numbered = world.people().stream().filter(Author::isNumbered).count();
    out.printf(
        Locale.ROOT,
        "%d people, %d numbered, %d papers%n",
        people,
        numbered,
        world.papers().size());
    Path documents = folder.resolve("documents");
    Path registers = folder.resolve("registers");
    Path store = folder.resolve("store");
    Documents written = Documents.write(world, documents, lists, seed);
    if (!Files.exists(registers)) {
      Register.write(world, folder.resolve("dblp.xml"), seed);
      check(
          Program.run(
              "registers", "add", folder.resolve("dblp.xml"), "--registers", registers, "-q"));
    }
    if (!Files.exists(store)) {
      Program built =
          Program.run("build", documents, "--store", store, "-q", "--registers", registers);
      out.println(built.exitCode() + " " + built.err().lines().limit(5).toList());
    }
    try (Store opened = Store.openOrBegin(store);
        Known known = Known.in(new Registers(registers))) {
      for (int round = 0; round < 2; round++) {
        long start = System.nanoTime();
        long before = worked();
        opened.link(
            (data, iris, rdf) ->
                out.println(
                    Linking.link(
                        data, iris, known, Runtime.getRuntime().availableProcessors(), rdf)));
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (worked() - before) / 1e9;
        out.printf(
            Locale.ROOT,
            "%d entries in %.1f s, %.1f s of processor time: %.0f a second of that%n",
            written.truth().size(),
            seconds,
            worked,
            written.truth().size() / worked);
      }
      return opened.read(data -> new LinkingFigures(written.truth()).compare(data, world, written));
    }
  }

  private static long worked() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static void check(Program run) {
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.toString());
    }
  }

  private Figures compare(DatasetGraph data, World world, Documents written) {
    read(data);
    Map<String, Figure> figures = new TreeMap<>();
    figures.put("1 publication to record", records());
    Set<Author> inRegister = new HashSet<>();
    world.papers().stream()
        .filter(Paper::isInRegister)
        .forEach(paper -> inRegister.addAll(paper.authors()));
    Set<Author> linkable = new HashSet<>();
    for (Entry entry : written.truth().values()) {
      if (inRegister(entry, world)) {
        linkable.addAll(entry.authors());
      }
    }
    Set<Author> owners = new HashSet<>(written.owners());
    owners.retainAll(inRegister);
    figures.put("2 person to pid, owners of lists", people(owners, author -> true));
    figures.put("3 the same, numbered namesakes", people(owners, Author::isNumbered));
    figures.put("4 person to pid, all linkable", people(linkable, author -> true));
    figures.put("5 the same, numbered namesakes", people(linkable, Author::isNumbered));
    return new Figures(figures, wrong);
  }

  private final Map<Integer, Boolean> anyVersion = new HashMap<>();

  private boolean inRegister(Entry entry, World world) {
    if (anyVersion.isEmpty()) {
      world
          .papers()
          .forEach(
              paper -> anyVersion.merge(paper.number(), paper.isInRegister(), Boolean::logicalOr));
    }
    return anyVersion.getOrDefault(entry.paper().number(), false);
  }

  private void read(DatasetGraph data) {
    Map<Node, String> files = new HashMap<>();
    each(data, Node.ANY, Node.ANY, Vg.FILE_NAME, quad -> files.put(quad.getGraph(), text(quad)));
    Map<Node, String> titles = new HashMap<>();
    Map<Node, String> keys = new HashMap<>();
    Map<Node, String> kinds = new HashMap<>();
    each(data, Node.ANY, Node.ANY, Vg.TITLE, quad -> titles.put(quad.getSubject(), text(quad)));
    each(data, Node.ANY, Node.ANY, Vg.ENTRY_KEY, quad -> keys.put(quad.getSubject(), text(quad)));
    each(
        data,
        Node.ANY,
        Node.ANY,
        Vg.KIND,
        quad -> kinds.put(quad.getSubject(), quad.getObject().getURI().replaceFirst(".*/", "")));
    Map<Node, Node> signatures = new HashMap<>();
    each(
        data,
        Node.ANY,
        Node.ANY,
        Vg.HAS_SIGNATURE,
        quad -> {
          if (!quad.isDefaultGraph()) {
            signatures.put(quad.getObject(), quad.getSubject());
          }
          Node publication = quad.getSubject();
          String file = files.getOrDefault(quad.getGraph(), "");
          Entry entry =
              entry(
                  file,
                  keys.get(publication),
                  titles.getOrDefault(publication, ""),
                  kinds.getOrDefault(publication, ""));
          if (entry != null) {
            mentions.put(publication, entry);
          }
        });
    Node links = org.vitagraph.graph.Iris.DEFAULT.links();
    each(
        data,
        links,
        Node.ANY,
        Vg.DBLP,
        quad -> dblp.put(quad.getSubject(), quad.getObject().getURI()));
    each(
        data,
        Quad.defaultGraphIRI,
        Node.ANY,
        Vg.MENTION,
        quad -> {
          Node mention = quad.getObject();
          if (mentions.containsKey(mention)) {
            workOf.put(mention, quad.getSubject());
          }
          Node publication = signatures.get(mention);
          Entry entry = publication == null ? null : mentions.get(publication);
          if (entry != null) {
            String iri = mention.getURI();
            int ordinal = Integer.parseInt(iri.substring(iri.lastIndexOf('/') + 1));
            if (ordinal <= entry.authors().size()) {
              personOf.put(mention, quad.getSubject());
              held.computeIfAbsent(quad.getSubject(), key -> new ArrayList<>())
                  .add(entry.authors().get(ordinal - 1));
            }
          }
        });
  }

  /**
   * What an entry that was read is: by its key, or by its title and kind, or by its title alone.
   */
  private @Nullable Entry entry(String file, @Nullable String key, String title, String kind) {
    if (key != null) {
      return truth.get(file + " " + key);
    }
    String at = file + " " + TitleKey.of(title) + " ";
    Entry entry = truth.get(at + kind.toUpperCase(Locale.ROOT));
    if (entry == null) {
      List<Entry> titled = new ArrayList<>();
      for (String sort : List.of("CONFERENCE", "JOURNAL", "PREPRINT")) {
        if (truth.containsKey(at + sort)) {
          titled.add(truth.get(at + sort));
        }
      }
      entry = titled.size() == 1 ? titled.get(0) : null;
    }
    return entry;
  }

  private Figure records() {
    int right = 0;
    int found = 0;
    int all = 0;
    for (Map.Entry<Node, Entry> mention : mentions.entrySet()) {
      Paper paper = mention.getValue().paper();
      Node work = workOf.get(mention.getKey());
      String link = work == null ? "" : dblp.getOrDefault(work, "");
      String key = link.replace("https://dblp.org/rec/", "");
      all += paper.isInRegister() ? 1 : 0;
      found += link.isEmpty() ? 0 : 1;
      if (!link.isEmpty() && key.equals(paper.key()) && paper.isInRegister()) {
        right++;
      } else if (!link.isEmpty()) {
        wrong.add(
            "record "
                + mention.getKey()
                + " is "
                + paper.key()
                + " ("
                + paper.isInRegister()
                + "), not "
                + key
                + " "
                + work);
      } else if (paper.isInRegister()) {
        wrong.add(
            "missed " + mention.getKey() + " is " + paper.key() + " " + paper.title() + " " + work);
      }
    }
    // What was not read as it stands counts as not found.
    int unread = 0;
    Set<Entry> read = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    read.addAll(mentions.values());
    for (Entry entry : truth.values()) {
      unread += !read.contains(entry) && entry.paper().isInRegister() ? 1 : 0;
    }
    return new Figure(right, found, all + unread);
  }

  /** A person is right when the page is that of whom most of the mentions are. */
  private Figure people(Set<Author> asked, Predicate<Author> which) {
    int right = 0;
    int found = 0;
    Set<Author> reached = new HashSet<>();
    for (Map.Entry<Node, List<Author>> entity : held.entrySet()) {
      Author most = most(entity.getValue());
      String link = dblp.getOrDefault(entity.getKey(), "");
      if (!asked.contains(most) || !which.test(most) || link.isEmpty()) {
        continue;
      }
      found++;
      if (link.equals("https://dblp.org/pid/" + most.pid())) {
        right++;
        reached.add(most);
      } else {
        wrong.add("person " + entity.getKey() + " is " + most.pid() + ", not " + link);
      }
    }
    int all = (int) asked.stream().filter(which).count();
    // Of one person that resolution left in pieces only one counts as found.
    return new Figure(reached.size(), reached.size() + found - right, all);
  }

  private static Author most(List<Author> authors) {
    Map<Author, Integer> counts = new HashMap<>();
    authors.forEach(author -> counts.merge(author, 1, Integer::sum));
    return Collections.max(
            counts.entrySet(),
            Map.Entry.<Author, Integer>comparingByValue()
                .thenComparing(one -> one.getKey().number()))
        .getKey();
  }

  private static void each(
      DatasetGraph data,
      Node graph,
      Node subject,
      Node property,
      java.util.function.Consumer<Quad> use) {
    Iterator<Quad> quads = data.find(graph, subject, property, Node.ANY);
    quads.forEachRemaining(use);
  }

  private static String text(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }
}
