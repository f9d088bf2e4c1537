package org.vitagraph.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists of invented names, printed in the styles of lists and read again. */
class PrintedListsTest {
  private static final List<String> GIVEN =
      List.of(
          "Ada",
          "Bo",
          "Cyrus",
          "Eva",
          "Jean-Luc",
          "Ana Maria",
          "Tomás",
          "Zoë",
          "Grace Mary",
          "Min-ji",
          "Øystein",
          "Frederick William");
  private static final List<String> FAMILY =
      List.of(
          "Lee",
          "Chen",
          "Young",
          "Stone",
          "van Dyk",
          "de la Cruz",
          "O’Neil",
          "Müller",
          "Szabó",
          "Smith-Jones",
          "von Holt",
          "Ito",
          "Park",
          "Nguyen",
          "Đorđević",
          "di Marco",
          "Das",
          "Best",
          "Le",
          "El Amrani",
          "De Boer",
          "Ng",
          "St. John",
          "Abdul-Rahman",
          "N’Diaye");

  private record Person(String given, String family, String suffix) {
    String initials(String stop, String space) {
      return Stream.of(given.split(" "))
          .map(
              name ->
                  Stream.of(name.split("-"))
                      .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + stop)
                      .collect(Collectors.joining("-")))
          .collect(Collectors.joining(space));
    }

    String withSuffix(String name) {
      return suffix.isEmpty() ? name : name + " " + suffix;
    }
  }

  /** How one name is printed. */
  private enum Form {
    FULL,
    CAPITALS,
    INITIALS,
    TIGHT_INITIALS,
    INVERTED_FULL,
    INVERTED_INITIALS,
    VANCOUVER,
    VANCOUVER_STOPS;

    String print(Person person) {
      return switch (this) {
        case FULL -> person.withSuffix(person.given + " " + person.family);
        case CAPITALS ->
            person.withSuffix(person.given + " " + person.family.toUpperCase(Locale.ROOT));
        case INITIALS -> person.withSuffix(person.initials(".", " ") + " " + person.family);
        case TIGHT_INITIALS -> person.withSuffix(person.initials(".", "") + " " + person.family);
        case INVERTED_FULL -> person.withSuffix(person.family + ", " + person.given);
        case INVERTED_INITIALS ->
            person.withSuffix(person.family + ", " + person.initials(".", " "));
        case VANCOUVER ->
            person.withSuffix(person.family + " " + person.initials("", "").replace("-", ""));
        case VANCOUVER_STOPS -> person.withSuffix(person.family + " " + person.initials(".", ""));
      };
    }

    boolean isInverted() {
      return this == INVERTED_FULL || this == INVERTED_INITIALS;
    }

    boolean isFull() {
      return this == FULL || this == CAPITALS || this == INVERTED_FULL;
    }
  }

  @Test
  void readsBackWhatIsPrinted() {
    long seed = 20260601;
    Random random = new Random(seed);
    for (int n = 0; n < 4000; n++) {
      Form form = Form.values()[random.nextInt(Form.values().length)];
      List<Person> people = people(random, form);
      boolean cut = random.nextInt(6) == 0;
      String printed = print(people, form, cut, random);
      NameList list = NameList.parse(printed);
      String message = "seed " + seed + ", " + form + ": " + printed;
      assertEquals(
          people.stream().map(p -> expected(p, form)).toList(),
          list.persons().stream().map(p -> read(p)).toList(),
          message);
      assertEquals(cut, list.truncated(), message);
    }
  }

  /** Three capitals are initials as often as a name, so that form is left to longer names. */
  private static List<Person> people(Random random, Form form) {
    List<String> given = new ArrayList<>(GIVEN);
    List<String> family = new ArrayList<>(FAMILY);
    family.removeIf(name -> form == Form.CAPITALS && name.length() < 4);
    Collections.shuffle(given, random);
    Collections.shuffle(family, random);
    List<Person> people = new ArrayList<>();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      String suffix = random.nextInt(12) == 0 ? "Jr." : "";
      people.add(new Person(given.get(i), family.get(i), suffix));
    }
    return people;
  }

  private static String print(List<Person> people, Form form, boolean cut, Random random) {
    List<String> names =
        people.stream()
            .map(form::print)
            .map(name -> random.nextInt(8) == 0 ? name + "*" : name)
            .toList();
    String separator = form.isInverted() && random.nextBoolean() ? "; " : ", ";
    List<String> joints =
        separator.equals("; ")
            ? List.of("; ", "; and ", " & ")
            : form.isInverted()
                ? List.of(", and ", ", & ", ", ")
                : List.of(", and ", " and ", " & ", ", ", " und ", " et ", " y ", " e ");
    String joint = joints.get(random.nextInt(joints.size()));
    String all =
        names.size() == 1
            ? names.get(0)
            : String.join(separator, names.subList(0, names.size() - 1))
                + (cut ? separator : joint)
                + names.get(names.size() - 1);
    List<String> ends =
        List.of(" et al.", ", et al.", ", and others", ", et al", " and 3 more authors");
    return all + (cut ? ends.get(random.nextInt(ends.size())) : "");
  }

  private static String expected(Person person, Form form) {
    String given = form.isFull() ? person.given : person.initials("", "").replace("-", "");
    return letters(person.family) + "/" + letters(given) + "/" + letters(person.suffix);
  }

  private static String read(PersonName name) {
    return letters(name.particle() + name.family())
        + "/"
        + letters(name.given())
        + "/"
        + letters(name.suffix());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }
}
