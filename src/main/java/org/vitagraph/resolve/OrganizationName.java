package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;

/**
 * The name of an organization, taken apart: {@code University of Examples, Dept. of Lists} is the
 * organization {@code University of Examples} and its unit {@code Dept. of Lists}.
 *
 * @param named the organization
 * @param key the words that tell it from others, in one spelling
 * @param unit as printed, or empty
 */
record OrganizationName(Named named, String key, String unit) {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)(?:the )?(?:[\\p{L}&]+ ){0,4}(?:dept\\.?|department|school|faculty|division|lab|labs"
              + "|laboratory|group)(?: .*)?");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\b(?:univ\\.?|university|universit\\p{L}+|institute|academy|college|UC|ETH)(?!\\p{L})");
  private static final Pattern AT =
      Pattern.compile(
          "(?i)(?<unit>(?:dept\\.?|department|school|faculty|division|laboratory|lab) .*?),? (?:at|of) the (?<whole>univ.*|.* (?:university|institute).*)"
              + "|(?<unit2>(?:dept\\.?|department|school|faculty|division|laboratory|lab) .*?),? at (?<whole2>\\p{Lu}.*)");

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "at", "for", "in", "de", "la", "le", "der", "fur", "und", "di", "do");

  private static final Map<String, String> LONG =
      Map.of(
          "univ", "university",
          "inst", "institute",
          "natl", "national",
          "dept", "department",
          "coll", "college",
          "acad", "academy");

  /** Takes the printed name apart. */
  static OrganizationName of(String printed) {
    Matcher at = AT.matcher(printed.strip());
    if (at.matches()) {
      boolean isFirst = at.group("whole") != null;
      return named(at.group(isFirst ? "whole" : "whole2"), at.group(isFirst ? "unit" : "unit2"));
    }
    List<String> whole = new ArrayList<>();
    List<String> units = new ArrayList<>();
    for (String part : printed.split("\\s*,\\s*", -1)) {
      boolean isUnit = UNIT.matcher(part).matches() && !HEAD.matcher(part).find();
      (isUnit ? units : whole).add(part);
    }
    boolean isHeaded = whole.stream().anyMatch(part -> HEAD.matcher(part).find());
    return units.isEmpty() || !isHeaded
        ? named(printed, "")
        : named(String.join(", ", whole), String.join(", ", units));
  }

  private static OrganizationName named(String whole, String unit) {
    Named named = Named.of(whole);
    return new OrganizationName(named, named.name().isEmpty() ? "" : key(named.name()), unit);
  }

  /** The words that tell the organization from others, abbreviations spelt out. */
  static String key(String name) {
    List<String> key = new ArrayList<>();
    String[] words = Folding.words(name.replace("’", "").replace("'", "")).split(" ");
    for (String word : words) {
      if (key.isEmpty() && words.length > 1 && word.equals("uc")) {
        key.addAll(List.of("university", "california"));
      } else if (!SMALL.contains(word)) {
        key.add(LONG.getOrDefault(word, word));
      }
    }
    return String.join(" ", key);
  }

  /** The first letters of the words of the key: what an acronym of it may be. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : key.isEmpty() ? new String[0] : key.split(" ")) {
      initials.append(word.charAt(0));
    }
    return initials.length() < 2 ? "" : initials.toString();
  }
}
