package org.vitagraph.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitagraph.text.Folding;
import org.vitagraph.text.WordSet;

/** The names of the months and of the seasons, whole and abbreviated, as CVs print them. */
public final class Months {
  /** English, German, French, Spanish, Italian, Portuguese; the accents are optional in print. */
  private static final String[] NAMES = {
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro",
    "february feb februar feber febr février févr fév febrero febbraio fevereiro fev",
    "march mar märz maerz mär mars marzo março",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug août aout agosto ago",
    "september sept sep septembre septiembre setiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro"
  };

  private static final String[] SEASONS =
      ("spring summer fall autumn winter michaelmas hilary trinity"
              + " frühjahr frühling sommer herbst wintersemester sommersemester ws ss wise sose"
              + " printemps été automne hiver primavera verano otoño invierno estate autunno inverno"
              + " verão outono")
          .split(" ");

  /** A number follows it. */
  private static final String QUARTER = "q";

  private static final Map<String, Integer> NUMBERS = numbers();

  /** A month's name, to be read without regard to case. */
  public static final String NAME = "(?<!\\p{L})(?:" + alternatives(names()) + ")(?!\\p{L})";

  /** A season or an academic term: such a date is as exact as its year. */
  static final String SEASON =
      "(?<!\\p{L})(?:"
          + alternatives(Stream.concat(Arrays.stream(SEASONS), Stream.of(QUARTER + "[1-4]")))
          + ")(?!\\p{L})";

  private static final WordSet WORDS =
      WordSet.of(
          Stream.concat(names(), Stream.concat(Arrays.stream(SEASONS), Stream.of(QUARTER)))
              .toArray(String[]::new));

  private Months() {}

  /** 1 for January in any of the languages. */
  static int number(String name) {
    Integer number = NUMBERS.get(Folding.letters(name));
    if (number == null) {
      throw new IllegalArgumentException("no month: " + name);
    }
    return number;
  }

  /** Whether one of the words of the text is a month's, a season's or a quarter's. */
  static boolean areIn(CharSequence text) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        word.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
      } else if (!word.isEmpty()) {
        if (WORDS.contains(word.toString())) {
          return true;
        }
        word.setLength(0);
      }
    }
    return false;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      for (String name : NAMES[i].split(" ")) {
        out.put(Folding.letters(name), i + 1);
      }
    }
    return out;
  }

  private static Stream<String> names() {
    return Arrays.stream(NAMES)
        .flatMap(names -> Arrays.stream(names.split(" ")))
        .flatMap(name -> Stream.of(name, Folding.letters(name)))
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
  }

  /** One of the words; which of them begin with a letter is told by one look at it. */
  private static String alternatives(Stream<String> words) {
    Map<String, List<String>> rests = new TreeMap<>();
    words.forEach(
        word ->
            rests
                .computeIfAbsent(word.substring(0, 1), first -> new ArrayList<>())
                .add(word.substring(1)));
    return rests.entrySet().stream()
        .map(rest -> rest.getKey() + "(?:" + String.join("|", rest.getValue()) + ")")
        .collect(Collectors.joining("|"));
  }
}
