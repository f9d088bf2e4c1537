package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.vitagraph.name.PersonName;
import org.vitagraph.text.Folding;

/**
 * A printed name in the folded words that are compared.
 *
 * @param family the words of the family name with its particles
 * @param given given names and initials in their order
 * @param levels the words of the family name without what transliterations differ in
 * @param familyKey the levelled family name as one word
 */
record Spelling(List<String> family, List<String> given, List<String> levels, String familyKey) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-‐‑–]+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final int SHOUTED = 4;

  /** Short forms of given names and what they stand for, by the customs of English and Russian. */
  private static final Map<String, String> NICKNAMES =
      nicknames(
          """
          alex alexander; sasha alexander; andy andrew; tony anthony; ben benjamin; charlie charles; chuck charles;
          chris christopher; dan daniel; dave david; debbie deborah; dima dmitry; don donald; ed edward; ted edward;
          liz elizabeth; beth elizabeth; fred frederick; geoff geoffrey; jerry gerald; gerry gerald; greg gregory;
          hank henry; harry henry; jim james; jimmy james; jeff jeffrey; jenny jennifer; jack john; johnny john;
          joe joseph; josh joshua; judy judith; kate katherine; kathy katherine; ken kenneth; larry lawrence;
          peggy margaret; maggie margaret; meg margaret; matt matthew; mike michael; mick michael; misha mikhail;
          nate nathaniel; nick nicholas; kolya nikolai; pam pamela; pat patrick; phil philip; ray raymond;
          becky rebecca; dick richard; rick richard; bob robert; rob robert; ron ronald; sam samuel; stephen steven;
          steve steven; sue susan; tim timothy; tom thomas; vicky victoria; vince vincent; volodya vladimir;
          walt walter; bill william; will william; willy william; zach zachary
          """);

  /** Reads a name as printed. */
  static Spelling of(String printed) {
    PersonName name = PersonName.parse(printed);
    String family = Folding.words((name.particle() + " " + name.family()).strip());
    List<String> words = family.isEmpty() ? List.of() : List.of(family.split(" ", -1));
    return new Spelling(
        words,
        given(name.given()),
        words.stream().map(Spelling::level).toList(),
        level(String.join("", words)));
  }

  /** {@code J.-Y.} and {@code JY} are {@code j, y}. */
  private static List<String> given(String printed) {
    List<String> given = new ArrayList<>();
    boolean shouted =
        printed.length() > SHOUTED && printed.chars().noneMatch(Character::isLowerCase);
    for (String part : BETWEEN.split(printed)) {
      String folded = Folding.letters(part);
      if (!shouted && CAPITALS.matcher(part).matches()) {
        folded.codePoints().forEach(c -> given.add(Character.toString(c)));
      } else if (!folded.isEmpty()) {
        given.add(folded);
      }
    }
    return List.copyOf(given);
  }

  /**
   * The word by which names are brought together: the last of the family name and the first
   * initial, transliterations and nicknames levelled. Empty when there is no family name.
   */
  String block() {
    return family.isEmpty()
        ? ""
        : key(family.get(family.size() - 1), given.isEmpty() ? "" : given.get(0));
  }

  /**
   * The blocks in which another spelling of the person might stand: half of a double family name, a
   * given name that became the family name, a second given name used as the first, both in turned
   * order.
   */
  List<String> otherBlocks() {
    List<String> blocks = new ArrayList<>();
    String first = given.isEmpty() ? "" : given.get(0);
    if (family.size() > 1) {
      blocks.add(key(family.get(0), first));
    }
    for (int i = 1; i < given.size(); i++) {
      if (isSpelt(given.get(i))) {
        blocks.add(key(given.get(i), first));
        blocks.add(key(family.get(family.size() - 1), given.get(i)));
      }
    }
    if (!family.isEmpty() && isSpelt(first)) {
      blocks.add(key(first, family.get(0)));
    }
    blocks.remove(block());
    return blocks;
  }

  private static String key(String family, String given) {
    return level(family) + "/" + (given.isEmpty() ? "" : initial(formal(given)));
  }

  /** Whether a given name is spelt out. */
  boolean isFull() {
    return !given.isEmpty() && isSpelt(given.get(0));
  }

  /** How many letters the given names have. */
  int givenLength() {
    return given.stream().mapToInt(String::length).sum();
  }

  static boolean isSpelt(String given) {
    return given.codePointCount(0, given.length()) > 1
        || (!given.isEmpty() && Character.isIdeographic(given.codePointAt(0)));
  }

  static String initial(String given) {
    return given.substring(0, given.offsetByCodePoints(0, 1));
  }

  /** What a nickname stands for. */
  static String formal(String given) {
    return NICKNAMES.getOrDefault(given, given);
  }

  /** A family name without what transliterations differ in: umlauts, y for i, doubled letters. */
  static String level(String word) {
    String level = word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace('y', 'i');
    return TWICE.matcher(level).replaceAll("$1");
  }

  private static Map<String, String> nicknames(String table) {
    Map<String, String> names = new java.util.HashMap<>();
    for (String pair : table.strip().toLowerCase(Locale.ROOT).split(";\\s*", -1)) {
      String[] words = pair.strip().split(" ", -1);
      names.put(words[0], words[1]);
    }
    return Map.copyOf(names);
  }
}
