package org.vitagraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * CVs and bibliographies of few people with few names, who write with each other: many share a
 * family name, some a whole name; works recur from document to document, in other words.
 */
final class RandomDocuments {
  private static final List<String> FAMILIES = List.of("Lee", "Wang", "Tamm", "Moreau", "Kask");
  private static final List<String> GIVEN =
      List.of("Ada", "Wei", "Mara B.", "Min-jun", "Iris", "Anna", "Wen", "M.");
  private static final List<String> WORDS =
      List.of(
          "gardens",
          "routing",
          "small",
          "worlds",
          "without",
          "tables",
          "parsing",
          "trees",
          "learning",
          "to",
          "count",
          "fast",
          "paths",
          "of",
          "quiet",
          "networks",
          "for",
          "rivers");
  private static final List<String> VENUES =
      List.of(
          "Conference on Small Worlds (CSW)",
          "Workshop on Quiet Networks",
          "Journal of Gardens",
          "Annual Meeting on Counting (AMC)",
          "arXiv preprint");
  private static final List<String> PLACES =
      List.of("University of Tartu", "KAIST", "Korea Advanced Institute of Science and Technology");

  private final Random random;
  private final List<Person> people = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();
  private int count;

  private record Person(String given, String family) {}

  private record Work(List<Person> authors, String title, String venue, int year) {}

  /** A document, by its file name. */
  record Written(String name, String text) {}

  RandomDocuments(Random random) {
    this.random = random;
    for (int i = 0; i < 24; i++) {
      people.add(new Person(any(GIVEN), any(FAMILIES)));
    }
    for (int i = 0; i < 60; i++) {
      works.add(work());
    }
  }

  Written next() {
    return random.nextInt(3) == 0 ? cv() : bibliography();
  }

  private Work work() {
    List<Person> authors = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      authors.add(any(people));
    }
    boolean isVersion = !works.isEmpty() && random.nextInt(4) == 0;
    if (isVersion) {
      Work other = any(works);
      return new Work(other.authors(), other.title(), any(VENUES), other.year() + 1);
    }
    StringBuilder title = new StringBuilder(any(WORDS));
    for (int i = 3 + random.nextInt(4); i > 0; i--) {
      title.append(' ').append(any(WORDS));
    }
    return new Work(authors, title.toString(), any(VENUES), 2000 + random.nextInt(20));
  }

  private Written bibliography() {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      Work work = any(works);
      List<String> authors = new ArrayList<>();
      work.authors().forEach(person -> authors.add(printed(person)));
      text.append("@inproceedings{k").append(i);
      text.append(", author = {").append(String.join(" and ", authors)).append("}, title = {");
      text.append(work.title()).append("}, booktitle = {").append(work.venue());
      text.append("}, year = ").append(work.year()).append("}\n");
    }
    return new Written("list-" + count++ + ".bib", text.toString());
  }

  private Written cv() {
    Person owner = any(people);
    String name = owner.given() + ' ' + owner.family();
    StringBuilder text = new StringBuilder("# " + name + "\n\n");
    if (random.nextBoolean()) {
      text.append(owner.family()).append("@example.org\n\n");
    }
    text.append("## Education\n\n- Ph.D. in Computer Science, ").append(any(PLACES));
    text.append(", 2010. Advisor: ").append(printed(any(people))).append("\n\n");
    text.append("## Experience\n\n- Professor, ").append(any(PLACES)).append(", 2012 - 2019\n\n");
    text.append("## Publications\n\n");
    for (Work work : works) {
      if (work.authors().contains(owner) && random.nextInt(3) > 0) {
        List<String> authors = new ArrayList<>();
        work.authors().forEach(person -> authors.add(printed(person)));
        text.append("- ").append(String.join(", ", authors)).append(". \"").append(work.title());
        text.append(",\" in ").append(work.venue()).append(", ").append(work.year());
        text.append(random.nextInt(5) == 0 ? ". Best Paper Award.\n" : ".\n");
      }
    }
    text.append("\n## Awards\n\n- Garden Prize, ").append(2000 + random.nextInt(5)).append('\n');
    return new Written("cv-" + count++ + ".md", text.toString());
  }

  private String printed(Person person) {
    return random.nextInt(3) == 0
        ? person.given().charAt(0) + ". " + person.family()
        : person.given() + ' ' + person.family();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
