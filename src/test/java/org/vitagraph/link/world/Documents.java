package org.vitagraph.link.world;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.vitagraph.link.world.World.Author;
import org.vitagraph.link.world.World.Paper;
import org.vitagraph.link.world.World.Sort;
import org.vitagraph.name.TitleKey;

/**
 * The documents of a world: lists of people's papers as BibTeX, CSL-JSON or a page in Markdown, and
 * what the register lacks as BibTeX of many people; with the truth about each entry.
 */
public final class Documents {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Path folder;
  private final Random random;
  private final Map<String, Entry> truth = new HashMap<>();
  private final List<Author> owners = new ArrayList<>();

  private Documents(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * What an entry is.
   *
   * @param authors as printed, in order
   */
  public record Entry(Paper paper, List<Author> authors) {
    /** Freezes the authors. */
    public Entry {
      authors = List.copyOf(authors);
    }
  }

  /** Writes the lists of so many people, who have written some papers, and the other half. */
  public static Documents write(World world, Path folder, int lists, long seed) throws IOException {
    Documents documents = new Documents(Files.createDirectories(folder), seed);
    Map<Author, List<Paper>> papers = new LinkedHashMap<>();
    for (Paper paper : world.papers()) {
      for (Author author : paper.authors()) {
        papers.computeIfAbsent(author, key -> new ArrayList<>()).add(paper);
      }
    }
    List<Author> writers = new ArrayList<>(papers.keySet());
    writers.sort((a, b) -> Integer.compare(a.number(), b.number()));
    java.util.Collections.shuffle(writers, new Random(seed));
    for (Author owner : writers.subList(0, Math.min(lists, writers.size()))) {
      documents.list(owner, papers.getOrDefault(owner, List.of()));
    }
    List<Paper> others = world.papers().stream().filter(paper -> !paper.isInRegister()).toList();
    for (int start = 0; start < others.size(); start += 500) {
      List<Paper> some = others.subList(start, Math.min(start + 500, others.size()));
      documents.bibtex("others-" + start / 500 + ".bib", some, false);
    }
    return documents;
  }

  /** What each entry is, by file name and key, or file name, title and sort of version. */
  public Map<String, Entry> truth() {
    return truth;
  }

  /** Whose lists were written. */
  public List<Author> owners() {
    return owners;
  }

  private void list(Author owner, List<Paper> papers) throws IOException {
    owners.add(owner);
    String name = "p" + owner.number();
    boolean isShort = random.nextInt(3) == 0;
    switch (random.nextInt(3)) {
      case 0 -> bibtex(name + ".bib", papers, isShort);
      case 1 -> csl(name + ".json", papers, isShort);
      default -> markdown(owner, name + ".md", papers, isShort);
    }
  }

  private void bibtex(String file, List<Paper> papers, boolean isShort) throws IOException {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Paper paper : papers) {
      Printed printed = Printed.of(paper, random);
      String key = "e" + number++;
      truth.put(file + " " + key, new Entry(paper, printed.authors()));
      boolean isFamilyFirst = random.nextInt(3) == 0;
      String authors =
          printed.authors().stream()
              .map(author -> isFamilyFirst ? familyFirst(author, isShort) : name(author, isShort))
              .collect(Collectors.joining(" and "));
      out.append(paper.sort() == Sort.CONFERENCE ? "@inproceedings{" : "@article{").append(key);
      field(out, "author", authors + (printed.isCut() ? " and others" : ""));
      String title = random.nextInt(4) == 0 ? "{" + printed.title() + "}" : printed.title();
      field(out, "title", latex(title));
      field(out, paper.sort() == Sort.CONFERENCE ? "booktitle" : "journal", printed.venue());
      field(out, "year", printed.year());
      if (random.nextBoolean()) {
        field(out, "pages", paper.pages().replace("-", "--"));
      }
      field(out, "volume", paper.sort() == Sort.JOURNAL ? paper.volume() : "");
      if (printed.hasDoi()) {
        field(out, "doi", paper.arxiv().isEmpty() ? paper.doi() : "");
        field(out, "eprint", paper.arxiv());
      }
      out.append("\n}\n\n");
    }
    Files.writeString(folder.resolve(file), out);
  }

  private void csl(String file, List<Paper> papers, boolean isShort) throws IOException {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Paper paper : papers) {
      Printed printed = Printed.of(paper, random);
      String key = "e" + items.size();
      truth.put(file + " " + key, new Entry(paper, printed.authors()));
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", key);
      item.put("type", paper.sort() == Sort.CONFERENCE ? "paper-conference" : "article-journal");
      item.put("title", printed.title());
      List<Map<String, String>> authors = new ArrayList<>();
      for (Author author : printed.authors()) {
        String given =
            isShort ? Printed.initials(author).replace(" " + author.family(), "") : author.given();
        authors.add(Map.of("given", given, "family", author.family()));
      }
      item.put("author", authors);
      if (!printed.venue().isEmpty()) {
        item.put("container-title", printed.venue());
      }
      if (!printed.year().isEmpty()) {
        item.put("issued", Map.of("date-parts", List.of(List.of(Integer.valueOf(printed.year())))));
      }
      if (printed.hasDoi() && paper.arxiv().isEmpty()) {
        item.put("DOI", paper.doi());
      }
      items.add(item);
    }
    Files.writeString(folder.resolve(file), GSON.toJson(items));
  }

  private void markdown(Author owner, String file, List<Paper> papers, boolean isShort)
      throws IOException {
    StringBuilder out = new StringBuilder("# " + owner.name() + "\n\n");
    if (!owner.orcid().isEmpty() && random.nextInt(3) == 0) {
      out.append("[ORCID](https://orcid.org/").append(owner.orcid()).append(")\n\n");
    }
    if (random.nextInt(10) == 0) {
      String pid = owner.formerPid().isEmpty() ? owner.pid() : owner.formerPid();
      out.append("[dblp](https://dblp.org/pid/").append(pid).append(".html)\n\n");
    }
    out.append("## Publications\n\n");
    boolean isTitleFirst = random.nextInt(3) == 0;
    for (Paper paper : papers) {
      Printed printed = Printed.of(paper, random);
      String letters = TitleKey.of(printed.title());
      // Two versions of one paper are told apart by their kind.
      String at = file + " " + letters + " " + paper.sort();
      truth.put(at, new Entry(paper, printed.authors()));
      String authors =
          printed.authors().stream()
              .map(
                  author ->
                      author.equals(owner)
                          ? "**" + name(author, isShort) + "**"
                          : name(author, isShort))
              .collect(Collectors.joining(", "));
      String venue =
          printed.venue().isEmpty()
              ? ""
              : (paper.sort() == Sort.CONFERENCE ? "In " : "") + "*" + printed.venue() + "*";
      String end =
          venue + (venue.isEmpty() || printed.year().isEmpty() ? "" : ", ") + printed.year();
      authors += printed.isCut() ? ", et al" : "";
      out.append("- ");
      out.append(
          isTitleFirst
              ? "**" + printed.title() + "**. " + authors + ". "
              : authors + ". \"" + printed.title() + ".\" ");
      out.append(end).append(".\n");
    }
    Files.writeString(folder.resolve(file), out, StandardCharsets.UTF_8);
  }

  private static String name(Author author, boolean isShort) {
    return isShort ? Printed.initials(author) : author.name();
  }

  private static String familyFirst(Author author, boolean isShort) {
    String given =
        isShort ? Printed.initials(author).replace(" " + author.family(), "") : author.given();
    return author.family() + ", " + given;
  }

  private static String latex(String text) {
    return text.replace("&", "\\&").replace("ü", "{\\\"u}").replace("é", "{\\'e}");
  }

  private static void field(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }
}
