package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A BibTeX list of names: {@code Lee, Ada and Ana de la Cruz and {Tree Society} and others}. Braces
 * hold together what they enclose.
 *
 * @param truncated whether it ends in {@code others}
 */
record BibtexNames(List<RecordName> names, boolean truncated) {
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> OTHERS = Set.of("others", "et al", "et al.", "et. al.");

  private static final Pattern EMPHASIS =
      Pattern.compile(
          "\\\\(?:textbf|textit|textsc|underline|uline|emph|mathbf|bf|it|sc|em|bfseries|itshape)"
              + "(?![A-Za-z])\\s*");

  /** A name that somebody put into braces, comma and all: {@code {Lee, Ada}}. */
  private static final Pattern INVERTED =
      Pattern.compile(
          "\\{\\p{Lu}[^\\s,{}]+(?: [^\\s,{}]+)?, \\p{Lu}[^\\s,{}]*(?: \\p{Lu}[^\\s,{}]*)?\\}");

  /** Reads the list, in TeX. */
  static BibtexNames parse(String tex) {
    List<String> printed = split(" " + tex + " ", " and ");
    if (printed.size() == 1 && split(tex, ";").size() > 1) {
      printed = split(tex, ";");
    }
    List<RecordName> names = new ArrayList<>();
    boolean truncated = false;
    for (String name : printed) {
      if (OTHERS.contains(name.strip().toLowerCase(Locale.ROOT))) {
        truncated = true;
      } else if (!LatexText.decode(name).isEmpty()) {
        names.add(name(withoutEmphasis(name.strip())));
      }
    }
    return new BibtexNames(List.copyOf(names), truncated);
  }

  /** Lists made for a CV set their owner in bold: {@code \textbf{Lee, Ada}}. */
  private static String withoutEmphasis(String tex) {
    String plain = EMPHASIS.matcher(tex.replaceFirst("[\\s,]+$", "")).replaceAll("");
    int end = plain.startsWith("{") ? group(plain) : -1;
    boolean emphasized = !plain.equals(tex) && end > 0 && plain.substring(0, end).contains(",");
    boolean whole = end == plain.length();
    return emphasized || (whole && (!plain.equals(tex) || INVERTED.matcher(plain).matches()))
        ? plain.substring(1, end - 1).strip() + plain.substring(end)
        : plain;
  }

  /** Where the group ends that the text starts with. */
  private static int group(String tex) {
    int depth = 0;
    for (int i = 0; i < tex.length(); i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static RecordName name(String tex) {
    List<String> parts = split(tex, ",");
    if (parts.get(0).contains("=") && parts.stream().allMatch(part -> part.contains("="))) {
      return named(parts);
    }
    if (parts.size() > 1) {
      String suffix = parts.size() > 2 ? parts.get(1) : "";
      List<String> family = words(parts.get(0));
      int particle = particle(family, 0);
      return new RecordName(
          LatexText.decode(parts.get(parts.size() - 1)),
          joined(family.subList(0, particle)),
          joined(family.subList(particle, family.size())),
          LatexText.decode(suffix),
          "");
    }
    List<String> words = words(tex);
    if (words.size() == 1) {
      return RecordName.of(LatexText.decode(tex));
    }
    String suffix = "";
    if (words.size() > 2
        && SUFFIXES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      suffix = words.remove(words.size() - 1);
    }
    int first = 0;
    while (first < words.size() - 1 && !isParticle(words.get(first))) {
      first++;
    }
    int family = particle(words, first);
    return new RecordName(
        joined(words.subList(0, first)),
        joined(words.subList(first, family)),
        joined(words.subList(family, words.size())),
        LatexText.decode(suffix),
        "");
  }

  /** {@code given=Ada, family=Lee}, as Biber has it. */
  private static RecordName named(List<String> parts) {
    Map<String, String> byName = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      byName.put(part.substring(0, equals).strip(), LatexText.decode(part.substring(equals + 1)));
    }
    return new RecordName(
        byName.getOrDefault("given", ""),
        byName.getOrDefault("prefix", ""),
        byName.getOrDefault("family", ""),
        byName.getOrDefault("suffix", ""),
        "");
  }

  /** Where the family name starts: behind the last word in lower case, but for the very last. */
  private static int particle(List<String> words, int from) {
    int family = from;
    for (int i = from; i < words.size() - 1; i++) {
      family = isParticle(words.get(i)) ? i + 1 : family;
    }
    return family;
  }

  private static boolean isParticle(String word) {
    String letters = word.startsWith("{") && !word.startsWith("{\\") ? "" : LatexText.decode(word);
    return !letters.isEmpty() && Character.isLowerCase(letters.codePointAt(0));
  }

  private static String joined(List<String> words) {
    return LatexText.decode(String.join(" ", words));
  }

  private static List<String> words(String tex) {
    List<String> words = new ArrayList<>(split(tex.replace('~', ' ').replaceAll("\\s+", " "), " "));
    words.removeIf(String::isBlank);
    return words;
  }

  /** The parts between the separator, a word or a sign, outside braces. */
  private static List<String> split(String tex, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && isSeparator(tex, i, separator)) {
        parts.add(tex.substring(start, Math.max(start, i)));
        start = i + separator.length();
        i = start - 1 - (separator.length() > 1 ? 1 : 0);
      }
    }
    parts.add(tex.substring(Math.min(start, tex.length())));
    return parts;
  }

  private static boolean isSeparator(String tex, int at, String separator) {
    if (separator.length() == 1) {
      return tex.charAt(at) == separator.charAt(0);
    }
    int end = at + separator.length();
    return end <= tex.length()
        && Character.isWhitespace(tex.charAt(at))
        && Character.isWhitespace(tex.charAt(end - 1))
        && tex.regionMatches(true, at + 1, separator, 1, separator.length() - 2);
  }
}
