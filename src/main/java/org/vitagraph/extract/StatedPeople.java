package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * People whom a line names for what they were to the owner: {@code Advisors: Prof. Ada Lee and Dr.
 * Bo Chen}, {@code under the supervision of Ada Lee}, {@code (PI: Ada Lee)}, {@code Committee: Ada
 * Lee (chair), Bo Chen}.
 */
final class StatedPeople {
  private static final String TITLE =
      "(?:(?:Associate |Assistant |Full )?(?:Professors?|Profs?\\.?(?: ?Dr\\.?)?)|Doutora?|Drs?\\.?|Mr\\.?|Ms\\.?|Mrs\\.?|Sir|Univ\\.-Prof\\.|Prof\\.|Pr\\.?)";
  private static final SoughtPattern TRIGGER =
      SoughtPattern.of(
          "(?u)(?:(?i:(?<co>co-?)?(?:(?<advisor>(?:(?:thesis|ph\\.?d\\.?|doctoral|dissertation|faculty|academic|research|master['’]?s|primary|main) )?(?:advis[eo]rs?|supervis(?:ors?|ion)|directors?|director(?:a)? de tesis|betreuer(?:in)?|gutachter|direct(?:eur|rice)s? (?:de thèse|de recherche)|direct(?:eur|rice)(?= :)|garante?|relatore|relatori|tutor|orientador(?:es|a)?|promotors?|pi|principal investigator|(?:committee )?chair(?=:)|(?:合作)?导师|指导教师|지도교수))"
              + "|(?<mentor>mentors?|mentored by)|(?<manager>managers?|reporting to|reported to)|(?<host>hosts?|hosted by)))(?:\\(s\\)|\\((?:in|innen)\\))?\\s*(?:[:：]|\\bby\\b|–|-\\s|\\t)\\s*"
              + "|(?i:(?<under>(?:under|with) the (?:\\w+ )?(?:guidance|supervision|direction|mentorship) of|(?:co-?)?(?:advised|supervised) by|advisors? were|advisor was|sous la direction d[e'’]|unter der leitung von|bajo la dirección de|unter (?=Prof)|betreut von|working with|worked with (?=Prof|Dr)))\\s*"
              + "|\\((?<bracket>(?:with )?(?=(?:Profs?\\.|Drs?\\.|Professor)))"
              + "|(?i:(?<committee>(?:thesis |dissertation )?committee))\\s*:\\s*)");
  private static final Pattern TITLED =
      Pattern.compile("^(?:\\d(?:st|nd|rd|th)\\b[:.]?\\s*)?(?:" + TITLE + "[,.\\s]+)+");

  /** {@code Ada Lee (main advisor)}, one of a committee. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "^(?:"
              + TITLE
              + "[,.\\s]+)*(?<name>\\p{Lu}[^(),;:\\t]{3,40}?)\\s*\\((?i:(?:main |primary |principal |thesis |dissertation |committee |first |ph\\.?d\\.? )?(?:advis[eo]r|supervisor|chair))\\)\\s*$");

  private static final Pattern ONLY_TITLE = Pattern.compile("(?:" + TITLE + ")?");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|&|/|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");

  private StatedPeople() {}

  /** What the person was to the owner; the kinds of advising of the vocabulary. */
  enum Kind {
    ADVISOR("advisor"),
    CO_ADVISOR("co-advisor"),
    MENTOR("mentor"),
    MANAGER("manager"),
    HOST("host");

    final String notation;

    Kind(String notation) {
      this.notation = notation;
    }
  }

  /** One person; the span is that of the name in the line. */
  record Stated(Kind kind, FactLine line, Span span) {}

  /** What a line says of such people, and the span that says it. */
  record Found(List<Stated> people, Span span) {}

  /** The people that the line names, with the spans that name them. */
  static List<Found> find(FactLine line) {
    String text = line.toString();
    List<Found> found = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(text);
    int at = 0;
    boolean mayTrigger = TRIGGER.mayBeIn(new SearchedText(text));
    while (mayTrigger && at <= text.length() && trigger.find(at)) {
      boolean inWord =
          trigger.start() > 0
              && text.charAt(trigger.start()) != '('
              && Character.isLetter(text.charAt(trigger.start() - 1));
      List<Stated> people = inWord ? List.of() : names(line, trigger);
      if (!people.isEmpty()) {
        int end = people.get(people.size() - 1).span.end();
        int start =
            trigger.group("under") == null ? trigger.start() : clause(text, trigger.start());
        found.add(new Found(people, new Span(start, end)));
        at = end;
      } else {
        at = trigger.end();
      }
    }
    Matcher bracket = IN_BRACKETS.matcher(text);
    while (bracket.find()) {
      Span name = new Span(bracket.start("name"), bracket.end("name"));
      boolean known =
          found.stream().flatMap(one -> one.people().stream()).anyMatch(p -> p.span.overlaps(name));
      if (!known && NameForm.of(name.of(text).toString()) != null) {
        Span whole = new Span(bracket.start(), bracket.end());
        found.add(new Found(List.of(new Stated(Kind.ADVISOR, line, name)), whole));
      }
    }
    return found;
  }

  /** Where the clause begins that ends in {@code under the supervision of}. */
  private static int clause(String text, int trigger) {
    int start = trigger;
    while (start > 0 && ".,;:(\t".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static List<Stated> names(FactLine line, Matcher trigger) {
    String text = line.toString();
    boolean committee = trigger.group("committee") != null;
    List<Stated> people = new ArrayList<>();
    int at = trigger.end();
    while (at < text.length()) {
      int end = endOfName(text, at);
      int start = at;
      Matcher titled = TITLED.matcher(text).region(at, end);
      if (titled.find()) {
        start = titled.end();
      }
      while (end > start && " .,;\t".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      String printed = text.substring(start, Math.max(start, end));
      NameForm name = NameForm.of(printed);
      if (name == null && end < text.length() && ONLY_TITLE.matcher(printed).matches()) {
        at = end + 1;
        continue;
      }
      if (name == null) {
        break;
      }
      boolean chair = text.startsWith(" (chair", end) || text.startsWith(" (Chair", end);
      if (!committee || chair) {
        people.add(new Stated(kind(trigger), line, new Span(start, end)));
      }
      if (chair) {
        end = text.indexOf(')', end) + 1;
      }
      Matcher between = BETWEEN.matcher(text).region(Math.max(end, 1), text.length());
      if (end <= 0 || !between.lookingAt() || between.end() == between.start()) {
        break;
      }
      at = between.end();
      between.region(at, text.length());
      if (between.lookingAt()) {
        at = between.end();
      }
    }
    return people;
  }

  private static Kind kind(Matcher trigger) {
    if (trigger.group("mentor") != null) {
      return Kind.MENTOR;
    } else if (trigger.group("manager") != null) {
      return Kind.MANAGER;
    } else if (trigger.group("host") != null) {
      return Kind.HOST;
    }
    return trigger.group("co") == null ? Kind.ADVISOR : Kind.CO_ADVISOR;
  }

  /** Where a name that starts at {@code from} can end: at a separator or the end of a sentence. */
  private static int endOfName(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (",;&/()[]\t:".indexOf(c) >= 0
          || text.startsWith(" and ", i)
          || text.startsWith(" und ", i)
          || text.startsWith(" et ", i)
          || text.startsWith(" y ", i)
          || text.startsWith(" at ", i)
          || text.startsWith(" from ", i)
          || text.startsWith(" - ", i)
          || text.startsWith(" – ", i)) {
        return i;
      }
      if (c == '.' && isSentenceEnd(text, from, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isSentenceEnd(String text, int from, int dot) {
    int word = Math.max(from, text.lastIndexOf(' ', dot) + 1);
    String last = text.substring(word, dot);
    return last.length() > 1
        && !last.matches(
            "(?u)Profs?|Drs?|Mrs?|Ms|St|Jr|Sr|Univ|\\p{Lu}(?:\\.\\p{Lu})*|\\p{Lu}\\p{Ll}\\p{Lu}?");
  }
}
