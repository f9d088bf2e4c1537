package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

/**
 * The names of degrees, long and short, in several languages: {@code Ph.D.}, {@code M.Phil.},
 * {@code Dr. rer. nat.}, {@code Laurea Magistrale}, {@code Bachelor of Science (B.Sc.)}. A table.
 */
final class DegreeWords {
  private static final String DOCTOR =
      "(?:M\\.?\\s?[Ss]c?\\.?|Ms|MS)\\s?[-/–]\\s?Ph\\.?\\s?D\\.?|P[hH]\\.?\\s?D\\b\\.?|D\\.\\s?Phil\\.?|DPhil|Sc\\.\\s?D\\.?|ScD|Ed\\.\\s?D\\.?|EdD|J\\.\\s?D\\.|J\\.?S\\.?D\\.|"
          + "D\\.?M\\.?A\\b\\.?|D\\.?N\\.?P\\b\\.?|DVM|M\\.\\s?D\\.|D\\.\\s?Sc\\.?|DSc|Th\\.\\s?D\\.?|Psy\\.?D\\.?|D(?:r\\.)?\\.?\\s?Eng\\.?|D\\.\\s?Econ\\.?|DBA|PharmD|DrPH|"
          + "Dr\\.?[\\s-]?(?:rer|phil|ing|med|iur|jur|oec|sc|techn|theol|agr|habil|h\\.\\s?c)\\b\\.?(?:\\s?(?:nat|pol|soc|oec|med|cur|hum|phil|publ|techn|habil|vet|dent)\\b\\.?)*|"
          + "P\\.hD\\.?|[Dd]octoral [Ss]tudies|RNDr\\.?|CSc\\.?|[Dd]octor(?:ate|al [Dd]egree)?(?: (?:of|in) \\p{Lu}\\p{L}+)?|[Dd]octorat(?:o|en)?\\b|[Dd]octorad[oa]|"
          + "[Dd]ottorat[oi](?: di [Rr]icerca)?|[Dd]outor(?:ad[oa]|amento)?\\b|Dokto(?:rat|rgrad|ra|r)\\b|[Dd]oktor (?:habilitowany|nauk)(?: \\p{Ll}+)?|[Dd]oktorsexamen|(?:[Ff]ilosofie|[Tt]eknologie|[Mm]edicine) doktor|Promotie(?= *[(,:])|Promotion(?:sstudium)?\\b|Habilitation(?: à diriger des recherches)?|HDR|Thèse(?: de doctorat)?";
  private static final String MASTER =
      "M\\.\\s?S[cC]?\\.?(?:\\s?[Ee]d\\.?)?|MSc|M\\.\\s?A\\.?|M\\.\\s?Phil\\.?|MPhil|M\\.\\s?Eng\\.?|MEng|MSci|MChem|MBiol|MLitt|M\\.\\s?E\\.|M\\.?\\s?B\\.?\\s?A\\b\\.?|M\\.?P\\.?H\\b\\.?|M\\.?P\\.?P\\b\\.?|M\\.?P\\.?A\\b\\.?|"
          + "M\\.\\s?Ed\\.?|MEd|M\\.?F\\.?A\\b\\.?|M\\.?\\s?Tech\\.?|M\\.?\\s?Res\\b\\.?|M\\.\\s?Math\\.?|MMath|MPhys|M\\.?\\s?Stat\\.?|LL\\.?\\s?M\\.?|S\\.M\\.|MSE|MSt|MSW|MSN|M\\.M\\.|M\\.?\\s?Mus\\b\\.?|M\\.?\\s?Arch\\b\\.?|M\\.?Div\\b\\.?|"
          + "[Mm]aster(?:['’]s|s)?(?: [Dd]egree)?(?:(?: of| in) (?:Science|Arts|Engineering|Philosophy|Music|Public \\p{Lu}\\p{L}+|Business Administration|Education|Fine Arts|Laws?|Research|Applied Science|Technology|Mathematics|Statistics|Social Work|Public Policy)\\b)?|"
          + "[Mm]agister(?: inżynier)?\\b|(?:Y(?:üksek|\\.) )Lisans|Doctoraal|[Cc]ivilingenj[öo]r(?:sexamen)?|[Ss]ivilingeniør|[Mm]astergrad|[Cc]and\\.\\s?(?:scient|polit|mag|merc|philol|med|jur|psych|oecon)\\.|[Mm]agisterexamen|[Mm]asterexamen|Mgr\\.|[Mm]aestr[ií]a|[Mm]áster|[Mm]estrado|Laurea(?: [Mm]agistrale| [Ss]pecialistica| [Tt]riennale)?|[Dd]iplom(?:-\\p{L}+|arbeit|studium)?\\b|Dipl\\.?[\\s-](?:\\p{L}+)\\.?|"
          + "D\\.?E\\.?A\\.|DEA|Maîtrise|Diplôme(?: d['’]\\p{L}+)?|Agrégation|Staatsexamen|Licentiate|Lic\\.";
  private static final String BACHELOR =
      "B\\.\\s?S[cC]?\\.?(?:\\s?[Ee]d\\.?)?|BSc|B\\.\\s?A\\.?|B\\.\\s?E\\.?|B\\.\\s?Eng\\.?|BEng|B\\.?\\s?Tech\\.?|A\\.\\s?B\\.|S\\.\\s?B\\.|B\\.?\\s?Math\\.?|B\\.?\\s?Com\\b\\.?|B\\.\\s?Ed\\.?|BEd|B\\.?F\\.?A\\b\\.?|"
          + "B\\.?B\\.?A\\b\\.?|LL\\.?\\s?B\\.?|B\\.?\\s?Phil\\.?|BSE|B\\.?S\\.?E\\.?E\\b\\.?|B\\.?Mus\\.?|B\\.?\\s?Arch\\.?|MBBS|"
          + "[Bb]achelor(?:['’]s|s)?(?: [Dd]egree)?(?:(?: of| in) (?:Science|Arts|Engineering|Philosophy|Music|Business Administration|Education|Fine Arts|Laws?|Applied Science|Technology|Mathematics|Economics|Commerce)\\b)?|"
          + "Lisans|[Kk]andidatexamen|[Bb]achelorgrad|[Ll]icencjat|Bakkalaureus|[Ll]icenciatura|[Ll]icenciad[oa]|[Ll]icence\\b(?!\\s+(?:plate|agreement))|[Gg]raduação|Grado en|[Uu]ndergraduate [Dd]egree|Undergraduate(?=,)|Undergraduate(?: studies)?(?= in )|BSN|B\\.M\\.|A\\.A\\.|A\\.S\\.|"
          + "(?:[Pp]ost-?)?[Gg]raduate [Dd]iploma|(?:[Gg]raduate|[Pp]ostgraduate) [Cc]ertificate";

  /** Short forms that are also something else: they need to stand where a degree stands. */
  private static final String BARE = "MSC|BSC|MS|MA|ME|BS|BA|BE|AB|SB|SM|JD|MD|BSE|MSE|EdM|AM";

  private static final Pattern DEGREE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@])(?:"
              + "(?<doctor>"
              + DOCTOR
              + ")|(?<master>"
              + MASTER
              + ")|(?<bachelor>"
              + BACHELOR
              + ")"
              + "|(?<bare>"
              + BARE
              + ")(?=\\s*(?:$|\\n|\\t|[,(/:.–—-]|\\s(?:in|degree|with|\\p{Lu}))))"
              + "(?![\\p{L}\\p{N}])"
              + "(?:\\s*\\((?:Ph\\.?\\s?D\\.?|[BM]\\.?\\s?(?:Sc?|A|E|Eng|Tech)\\.?|D\\.?\\s?Phil\\.?|(?:Joint )?Hon(?:our|or)?s?\\.?(?: \\w+)?)\\))?"
              // Without spaces between words; 博士后 and 硕士生 are people.
              + "|(?<han>博士|硕士|碩士|学士|學士|本科|修士|박사|석사|학사)(?:研究生|学位|學位)?(?![后後生]|导师|과정생)");

  /** A degree's name in capitals, with what such names go on with. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "\\b(?:MASTER|BACHELOR|DOCTOR|LICENCE|LICENCIATURA|DIPLOM|LAUREA|MAGISTER|DOCTORAT|MAESTRÍA)\\p{Lu}{0,4}\\b(?: (?:OF|IN) (?:SCIENCE|ARTS|ENGINEERING|PHILOSOPHY|LAWS?|EDUCATION|MUSIC|TECHNOLOGY)\\b)?");

  private static final Pattern PLACE_BEFORE = Pattern.compile("\\p{Ll},\\s*$");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?){1,3}");
  private static final Pattern NAME_BEHIND = Pattern.compile("\\s?\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(?:\\p{L}|[,.;&]|\\b(?:and|by|with))\\s*$");

  private DegreeWords() {}

  /** How high a degree is. */
  enum Level {
    DOCTOR,
    MASTER,
    BACHELOR
  }

  /** A degree's name in a text. */
  record Found(Level level, Span span) {}

  /** The first degree that the text names at or behind {@code from}. */
  static Optional<Found> find(String text, int from) {
    Matcher matcher = DEGREE.matcher(inMixedCase(text));
    int at = from;
    while (at <= text.length() && matcher.find(at)) {
      boolean bare = matcher.group("bare") != null;
      String han = matcher.group("han");
      if (han != null) {
        return Optional.of(
            new Found(hanLevel(han), new Span(matcher.start("han"), matcher.end("han"))));
      }
      if ((!bare || !isPlace(text, matcher.start(), matcher.end()))
          && !isInitials(text, matcher.start(), matcher.end())) {
        Level level =
            matcher.group("doctor") != null || (bare && "JDMD".contains(matcher.group("bare")))
                ? Level.DOCTOR
                : matcher.group("master") != null
                        || (bare
                            && matcher.group("bare").indexOf('M') >= 0
                            && !"AM".equals(matcher.group("bare")))
                    ? Level.MASTER
                    : Level.BACHELOR;
        return Optional.of(new Found(level, new Span(matcher.start(), matcher.end())));
      }
      at = matcher.end();
    }
    return Optional.empty();
  }

  /** {@code MASTER OF ARTS} as {@code Master of Arts}, character by character. */
  private static String inMixedCase(String text) {
    Matcher capitals = IN_CAPITALS.matcher(text);
    if (!capitals.find()) {
      return text;
    }
    StringBuilder mixed = new StringBuilder(text);
    do {
      for (int i = capitals.start(); i < capitals.end(); i++) {
        char c = mixed.charAt(i);
        boolean first = i == capitals.start() || !Character.isLetter(mixed.charAt(i - 1));
        mixed.setCharAt(i, first && !isSmall(text, i) ? c : Character.toLowerCase(c));
      }
    } while (capitals.find());
    return mixed.toString();
  }

  private static boolean isSmall(String text, int at) {
    return text.startsWith("OF ", at) || text.startsWith("IN ", at);
  }

  private static Level hanLevel(String degree) {
    return switch (degree) {
      case "博士", "박사" -> Level.DOCTOR;
      case "硕士", "碩士", "修士", "석사" -> Level.MASTER;
      default -> Level.BACHELOR;
    };
  }

  /** Whether the letters are a person's initials: {@code by M.A. Lee}. */
  private static boolean isInitials(String text, int start, int end) {
    return INITIALS.matcher(text.substring(start, end)).matches()
        && NAME_BEHIND.matcher(text.substring(end)).lookingAt()
        && NAME_BEFORE.matcher(text.substring(0, start)).find();
  }

  /** Whether the letters abbreviate a state: {@code Cambridge, MA}. */
  private static boolean isPlace(String text, int start, int end) {
    return PLACE_BEFORE.matcher(text.substring(0, start)).find() && !text.startsWith(" in ", end);
  }
}
