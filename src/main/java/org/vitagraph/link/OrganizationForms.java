package org.vitagraph.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;

/**
 * The names that an organization may be asked for by. {@code Dept. of Lists, Univ. of Examples
 * (UoE), Lakeside, NZ} may be {@code Univ. of Examples, Lakeside}, {@code Univ. of Examples} or
 * {@code UoE}; what is left, {@code Lakeside, NZ}, tells where it is.
 *
 * @param names the longest first
 * @param place what stands behind the name, folded, each part in spaces
 */
record OrganizationForms(List<String> names, String place) {
  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)(?:the |graduate |[\\p{L}&]+ ){0,4}(?:dept\\b\\.?|department|departement|departamento"
              + "|dipartimento|school|faculty|facultad|fakult\\p{L}+|fachbereich|division|lab|labs"
              + "|laboratory|group|chair|lehrstuhl|section|program|programme)\\b.*");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:univ\\p{L}*|uni|institu\\p{L}*|inst|academ\\p{L}*|acad|colleg\\p{L}*"
              + "|coll|polytech\\p{L}*|polit\\p{L}+|hochschule|\\p{L}*hochschule|ecole|école"
              + "|hospital|hôpital|cent(?:er|re)|observatory|laborator\\p{L}+|UC|TU|ETH)(?!\\p{L})");
  private static final Pattern UNIT_OF =
      Pattern.compile(
          "(?i).*?(?:dept\\.?|department|school|faculty|division|laboratory|lab|group|center|centre)"
              + " .*?(?:,? at| of) (?<whole>(?:the )?(?:univ|\\p{L}+ (?:univ|inst|college)).*)"
              + "|(?:dept\\.?|department|school|faculty|division|laboratory|lab|institute) .*? at (?<there>.*)");

  private static final Map<String, String> LONG =
      Map.ofEntries(
          Map.entry("univ", "university"),
          Map.entry("uni", "university"),
          Map.entry("u", "university"),
          Map.entry("inst", "institute"),
          Map.entry("natl", "national"),
          Map.entry("nat", "national"),
          Map.entry("coll", "college"),
          Map.entry("acad", "academy"),
          Map.entry("tech", "technology"),
          Map.entry("technol", "technology"),
          Map.entry("sci", "science"),
          Map.entry("res", "research"),
          Map.entry("med", "medical"),
          Map.entry("eng", "engineering"),
          Map.entry("engn", "engineering"),
          Map.entry("ctr", "center"),
          Map.entry("centre", "center"),
          Map.entry("hosp", "hospital"),
          Map.entry("intl", "international"),
          Map.entry("int", "international"),
          Map.entry("polytech", "polytechnic"),
          Map.entry("dept", "department"),
          Map.entry("st", "saint"),
          Map.entry("mt", "mount"),
          Map.entry("calif", "california"));

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "at", "for", "in", "de", "la", "le", "der", "die", "das", "fur",
          "und", "di", "do", "da", "del", "des", "du", "et", "e", "y", "d", "l", "s", "zu", "van",
          "voor");

  /** Freezes the names. */
  OrganizationForms {
    names = List.copyOf(names);
  }

  static OrganizationForms of(String printed) {
    Set<String> names = new LinkedHashSet<>();
    List<String> bracketed = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(printed);
    while (bracket.find()) {
      bracketed.add(bracket.group(1).strip());
    }
    String plain = bracket.replaceAll("").strip();
    List<String> parts = new ArrayList<>();
    for (String part : plain.split("\\s*[,;|]\\s*|\\s+[-–—/]\\s+", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    names.add(printed.strip());
    windows(parts, names);
    for (String name : List.copyOf(names)) {
      Matcher of = UNIT_OF.matcher(name);
      if (of.matches()) {
        names.add(of.group(of.group("whole") == null ? "there" : "whole"));
      }
    }
    // A unit may be one of the register, and a name may show by no word that it is one.
    for (int length = parts.size() - 1; length > 0; length--) {
      for (int start = 0; start + length <= parts.size(); start++) {
        String window = String.join(", ", parts.subList(start, start + length));
        if (window.indexOf(' ') > 0) {
          names.add(window);
        }
      }
    }
    parts.addAll(bracketed);
    StringBuilder place = new StringBuilder(" ");
    parts.forEach(part -> place.append(Folding.words(part)).append(" | "));
    return new OrganizationForms(new ArrayList<>(names), place.toString());
  }

  /** Parts that stand together, the longest first; units only with what they belong to. */
  private static void windows(List<String> parts, Set<String> names) {
    boolean hasHead = parts.stream().anyMatch(OrganizationForms::isHeaded);
    for (int length = parts.size(); length > 0; length--) {
      for (int start = 0; start + length <= parts.size(); start++) {
        List<String> window = parts.subList(start, start + length);
        boolean isNamed =
            hasHead ? window.stream().anyMatch(OrganizationForms::isHeaded) : start == 0;
        if (isNamed && (length > 1 || !isUnit(window.get(0)) || parts.size() == 1)) {
          names.add(String.join(", ", window));
        }
      }
    }
  }

  private static boolean isUnit(String part) {
    return UNIT.matcher(part).matches() && !part.toLowerCase(Locale.ROOT).contains("univ");
  }

  private static boolean isHeaded(String part) {
    return HEAD.matcher(part).find() && !isUnit(part);
  }

  /** Whether it is printed as an acronym is: {@code KAIST}, {@code UoE}. */
  static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 10
        && letters.chars().noneMatch(Character::isWhitespace)
        && letters.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** All words of a name, abbreviations spelt out. */
  static String speltOut(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : Folding.words(name).split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(LONG.getOrDefault(word, word));
    }
    return out.toString();
  }

  /** The words that tell a name from others, spelt out and without the small ones. */
  static List<String> words(String name) {
    String folded = Folding.words(name.replace("’", "").replace("'", "").replace("&", " and "));
    List<String> words = new ArrayList<>();
    String[] all = folded.isEmpty() ? new String[0] : folded.split(" ");
    for (int i = 0; i < all.length; i++) {
      if (i == 0 && all.length > 1 && all[i].equals("uc")) {
        words.addAll(List.of("university", "california"));
      } else if (i == 0 && all.length > 1 && all[i].equals("tu")) {
        words.addAll(List.of("technical", "university"));
      } else if (!SMALL.contains(all[i])) {
        words.add(LONG.getOrDefault(all[i], all[i]));
      }
    }
    return words;
  }
}
