package org.vitagraph.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.SoughtPattern;

/**
 * A string that has the form of a person's name, taken apart as far as telling the owner needs:
 * {@code A. Lee} may be {@code Ada Lee}, and {@code Chen BQ} {@code Bo Q. Chen}.
 *
 * @param text as printed
 * @param surname folded
 * @param given folded given names and initials
 */
record NameForm(String text, String surname, List<String> given) {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final Pattern BETWEEN = Pattern.compile("[\\s.]+");
  private static final Set<String> NO_NAMES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");
  private static final String SIGNS = " .,'-()\"";
  private static final String INITIALS = "\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.)*";
  private static final String WORD =
      "\\p{Lu}\\p{M}*[\\p{L}\\p{M}'’]+(?:[-‐]\\p{L}[\\p{L}\\p{M}'’]+)*";
  private static final String PARTICLE =
      "(?:de|da|do|dos|das|di|del|della|der|den|van|von|vom|zu|la|le|el|al|ten|ter|bin|ibn|y|e)";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:"
              + WORD
              + "|"
              + INITIALS
              + "|"
              + PARTICLE
              + "|[('\"‘“]\\p{Lu}\\p{L}+[)'\"’”])[ ,]{1,2}){1,5}"
              + "(?:"
              + WORD
              + "|"
              + INITIALS
              + ")(?:,? (?:Jr|Sr|II|III|IV)\\.?)?");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHangul}]{2,5}|[\\p{IsKatakana}・]{3,16}");
  private static final Pattern APART = Pattern.compile("\\p{IsHan}{1,3}[ \u3000]\\p{IsHan}{1,3}");
  private static final SoughtPattern NOT_A_NAME =
      SoughtPattern.of(
          "(?iu)\\b(?:universi\\p{L}*|institut\\p{L}*|hochschul\\p{L}*|facult\\p{L}*|facolt\\p{L}*|fakult\\p{L}*|formaci[oó]n|formation"
              + "|acad[eé]mi\\p{L}*|akademi\\p{L}*|person|zur|laboral|experiencia|educaci[oó]n|ausbildung|d[eé]partement|departamento|dipartimento|college|school|department|dept|faculty|fakultat|laborator\\w*|labs?"
              + "|cent(?:er|re)|research\\w*|stud(?:y|ies)|scien(?:ce|ces|tist)|stree?t|road|avenue|drive|building|room|box"
              + "|untitled|document|curriculum|vitae|resume|r[eé]sum[eé]|cv|lebenslauf|home|page|homepage|about|me|contact|information|address|office|phone|fax|tel"
              + "|e-?mail|web|website|news|blog|menu|teaching|publications?|papers?|talks?|education|experience|employment"
              + "|awards?|fellowships?|scholarships?|prizes?|honors?|projects?|software|service|interests?|professor|assistant|associate|lecturer|fellow"
              + "|postdoc\\w*|phd|ph\\.d|student|engineer|director|manager|member|staff|google|scholar|github|linkedin|orcid|twitter"
              + "|journals?|books|chapters?|articles?|preprints?|patents|refereed|invited|proceedings|conference|workshops?|meetings?|international|national|society|association|foundation|press|review"
              + "|united|states|kingdom|north|south|east|west|new|york|germany|korea|china|japan|france|usa|uk"
              + "|professional|academic|appointments?|accomplishments?|achievements?|activities|qualifications?|certifications?|memberships?|committees?|presentations?|licensure|training|background"
              + "|is|are|was|not|yet|why|what|when|than|without|towards?|into|through|between"
              + "|the|and|of|for|in|on|at|to|with|by|from|your|my|this|last|updated?|selected|recent|works?|group|team|inc|corp|ltd|llc|gmbh"
              + "|current|position|profile|program\\w*|manuscript|supplement|doctoral|dissertation|thesis|address|submitted|accepted|forthcoming|computer|computing|engineering|mathematics|physics|biology|chemistry|economics|sociology|psychology|linguistics|philosophy|history"
              + "|skip|main|content|toggle|navigation|search|download|pdf|links?|slides|code|here|citations?|index|abstract|archive|annual|media|appendix|bib|theory|systems?|data|learning|model\\w*|analysis)\\b");

  private static final Pattern INITIALS_LAST = Pattern.compile(".*\\p{Ll}.* \\p{Lu}{1,3}");

  NameForm {
    given = List.copyOf(given);
  }

  /** The name that the string is; null when it does not look like one. */
  static @Nullable NameForm of(String printed) {
    String text = printed.strip();
    if (hasOtherSigns(text)) {
      return null;
    }
    if (APART.matcher(text).matches()) {
      text = text.replaceFirst("[ \u3000]", "");
    }
    if (EAST_ASIAN.matcher(text).matches() && HeadingKinds.of(text).isEmpty()) {
      return new NameForm(text, text, List.of());
    }
    if (text.length() < 4
        || text.length() > 60
        || !NAME.matcher(text).matches()
        || NOT_A_NAME.isIn(withoutInitials(text))) {
      return null;
    }
    int comma = text.indexOf(',');
    List<String> before = tokens(comma < 0 ? text : text.substring(0, comma));
    List<String> after = comma < 0 ? List.of() : tokens(text.substring(comma + 1));
    if (comma > 0 && !after.isEmpty()) {
      return new NameForm(text, String.join("", before), after);
    }
    if (before.size() < 2) {
      return null;
    }
    if (before.get(before.size() - 1).length() < 2 && before.get(0).length() < 2) {
      return null;
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    if (last.length() <= 3
        && last.equals(last.toUpperCase(Locale.ROOT))
        && !last.contains(".")
        && text.charAt(1) != '.'
        && !text.equals(text.toUpperCase(Locale.ROOT))) {
      List<String> initials = new ArrayList<>();
      for (String initial : fold(last).split("")) {
        initials.add(initial);
      }
      return new NameForm(text, String.join("", before.subList(0, before.size() - 1)), initials);
    }
    return new NameForm(text, before.get(before.size() - 1), before.subList(0, before.size() - 1));
  }

  /** Most texts that are no names hold a sign that no name does. */
  private static boolean hasOtherSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !Character.isLetter(c) && SIGNS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Chen ME} has no word {@code me}. */
  private static String withoutInitials(String text) {
    return INITIALS_LAST.matcher(text).matches() ? text.substring(0, text.lastIndexOf(' ')) : text;
  }

  /** What all forms of one name share: the surname and the first letter of the given name. */
  String key() {
    return given.isEmpty() ? surname : surname + "/" + given.get(0).charAt(0);
  }

  /** Whether the two may be forms of one name. */
  boolean isCompatible(NameForm other) {
    if (!key().equals(other.key())) {
      return false;
    }
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    String mine = String.join("", given);
    String theirs = String.join("", other.given);
    return given.get(0).length() == 1
        || other.given.get(0).length() == 1
        || mine.startsWith(other.given.get(0))
        || theirs.startsWith(given.get(0));
  }

  /** How much of the name is written out. */
  int fullness() {
    int letters = 0;
    for (String name : given) {
      letters += name.length() > 1 ? 10 + name.length() : 1;
    }
    return letters;
  }

  /** Lower case without accents; letters and digits only. */
  static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(lower).replaceAll("");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String token : BETWEEN.split(text)) {
      String folded = fold(token);
      if (!folded.isEmpty() && !NO_NAMES.contains(folded)) {
        tokens.add(folded);
      }
    }
    return tokens;
  }
}
