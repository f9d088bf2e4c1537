package org.vitagraph.extract;

import static org.vitagraph.extract.EntryKind.AWARD;
import static org.vitagraph.extract.EntryKind.DEGREE;
import static org.vitagraph.extract.EntryKind.MENTORING;
import static org.vitagraph.extract.EntryKind.OTHER;
import static org.vitagraph.extract.EntryKind.PATENT;
import static org.vitagraph.extract.EntryKind.POSITION;
import static org.vitagraph.extract.EntryKind.PROJECT;
import static org.vitagraph.extract.EntryKind.PUBLICATION;
import static org.vitagraph.extract.EntryKind.REFERENCE;
import static org.vitagraph.extract.EntryKind.SERVICE;
import static org.vitagraph.extract.EntryKind.TALK;
import static org.vitagraph.extract.EntryKind.TEACHING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.document.Entry;
import org.vitagraph.text.Span;

/**
 * What an entry's own words say about its kind, as weights that add up; written by hand, a line a
 * cue.
 */
final class EntryCues {
  private static final List<Cue> CUES =
      List.of(
          // When the page itself was made.
          cue(
              OTHER,
              6.0,
              "(?iu)^\\W*(?:(?:last|page|cv|site) )?(?:last )?(?:updated?|modified|revised|aktualisiert|mise à jour|actualizado)\\b.{0,40}$"),
          // Papers: where they appeared, and how they are found.
          cue(
              PUBLICATION,
              2.0,
              "(?iu)\\bproceedings\\b|\\bproc\\.|\\bjournal\\b|\\btransactions\\b|\\bin press\\b|arxiv|\\bdoi\\b|doi\\.org|\\bpreprint\\b|zeitschrift|\\brevue\\b|\\brevista\\b|\\brivista\\b"),
          cue(
              PUBLICATION,
              1.5,
              "(?iu)\\(eds?\\.\\)|\\(hrsg\\.\\)|\\bpp\\.? ?\\d|\\p{L}\\.? \\((?:19|20)\\d\\d[a-z]?\\)[.,:]|\\bvol\\.? ?\\d|\\d+ ?\\(\\d+\\) ?[:,] ?\\d+|\\d+ ?: ?\\d+[–-]\\d+|university press|springer|elsevier|routledge|to appear|forthcoming|under review|submitted to|accepted (?:at|to|by|for)"),
          cue(
              PUBLICATION,
              0.8,
              "(?iu)\\b(?:international )?(?:conference|symposium|workshop) on\\b|\\b(?:IEEE|ACM|USENIX|AAAI|NeurIPS|ICML|ICLR|CVPR|ACL|EMNLP)\\b"),
          // Only a list of authors is ever cut so.
          cue(PUBLICATION, 3.0, "(?iu)\\p{L}{2,},? et\\.? al\\b"),
          cue(PUBLICATION, 0.5, "[“\"„«].{15,}[”\"“»]"),
          // Talks.
          cue(
              TALK,
              3.0,
              "(?iu)\\b(?:invited|keynote|plenary|contributed) (?:talk|speaker|lecture|presentation|address|panelist|discussant)|\\btalk (?:given |presented )?at\\b|\\b(?:paper|poster) presented\\b|\\bdiscussant\\b|\\bpanelist\\b|\\bseminar\\b|\\bcolloquium\\b"),
          cue(
              TALK,
              1.2,
              "(?iu)\\btalk\\b|\\bkeynote\\b|\\bpresentation\\b|\\bposter\\b|\\btutorial\\b|\\bmeeting\\b|\\bsummit\\b|\\bvortrag\\b|\\bponencia\\b|\\bexposé\\b"),
          cue(TALK, 1.2, "^[“\"„«][^”\"»]{8,}[”\"»],? .{4,120}$"),
          // Patents.
          cue(
              PATENT,
              5.0,
              "(?iu)\\b(?:US|U\\.S\\.|KR|EP|WO|JP|CN|DE) ?(?:patent)? ?(?:no\\.?|application)? ?\\d{1,2}[,/]?\\d{3}[,/]?\\d{3}|\\b(?:KR|US|EP|WO|CN|JP)\\s?\\d{7,}|\\bpatent (?:no|number|application|pending)|\\bgranted: |\\bpatent\\b.*\\d{5}"),
          // Teaching.
          cue(
              TEACHING,
              3.0,
              "(?iu)^\\W*(?:\\d{4}\\W+)?(?:teaching (?:assistant|fellow)|graduate teaching|course (?:assistant|instructor)|co-?instructor|instructor|guest lecturer|T\\.?A\\.?|tutor|lab assistant|grader|teaching)\\b(?!.*award)"),
          cue(
              TEACHING,
              2.0,
              "\\b[A-Z]{2,5} ?-?\\d{3,4}[A-Z]?\\b[: ]|(?iu)\\b(?:introduction to|undergraduate|graduate) .*course|\\blecture course|vorlesung|seminar: |übung"),
          cue(
              TEACHING,
              0.8,
              "(?iu)\\b(?:fall|spring|winter|summer|autumn) (?:term |semester )?(?:19|20)\\d\\d|\\b(?:WS|SS|SoSe|WiSe) ?\\d\\d"),
          // Service.
          cue(
              SERVICE,
              3.0,
              "(?iu)\\bprogram(?:me)? committee|\\bPC member|\\breviewer\\b|\\bad[- ]hoc review|\\breferee\\b|\\bcommittee\\b|\\bsession chair|\\b(?:general|program|publicity|workshop|area) (?:co-?)?chair|\\beditorial board|\\b(?:associate|guest|managing) editor|\\borgani[sz](?:er|ing|ed)\\b|\\bmember of\\b|\\bgutachter"),
          // Mentoring.
          cue(
              MENTORING,
              2.5,
              "(?iu)\\b(?:ph\\.?d|master'?s?|m\\.?sc?|undergrad\\w*|postdoc\\w*)\\b.{0,40}(?:now at|currently at|first (?:job|position|employment)|→|student\\b)|\\bundergrad'?\\d\\d|\\bco-?advis(?:ed|or with)|\\bthesis student"),
          // Awards.
          cue(
              AWARD,
              2.5,
              "(?iu)\\baward\\b|\\bprize\\b|\\bfellowship\\b|\\bscholarship\\b|\\bdean['’]s list|\\bmedal\\b|\\bfinalist\\b|\\bhonou?rable mention|\\b\\p{L}*stipendium\\b|\\b\\p{L}*preis\\b|\\bbourse\\b|\\bpremio\\b|\\bbeca\\b|\\bprix\\b|\\bbolsa\\b|\\bstudentship\\b"),
          cue(
              AWARD,
              1.0,
              "(?iu)\\b(?:best|outstanding|distinguished|excellen(?:ce|t)|winner|recipient|top picks|retrospective|cum laude|honou?rs?|grant|nominated)\\b"),
          // Posts.
          cue(
              POSITION,
              1.0,
              "(?iu)\\b(?:\\d{4}|\\d{2}/\\d{2,4}) ?(?:-|–|—|to|bis|until) ?(?:present|current|now|today|date|ongoing|heute|aujourd|présent|actual|presente|oggi)|[–-]\\s*$"),
          cue(
              POSITION,
              2.0,
              "(?iu)^\\W*(?:\\w+\\W+){0,3}?(?:post-?doc\\w*|(?:assistant|associate|full|visiting|adjunct) professor|(?:senior |staff |principal )?(?:software|research|systems?|data|machine learning) (?:engineer|scientist|intern|fellow)|research(?:er| assistant| associate| intern| fellow)|intern|lecturer|wissenschaftliche[rn]? mitarbeiter\\w*|ma[iî]tre de conf|chargée? de recherche|member of technical staff)\\b"),
          // Referees, skills, prose and addresses.
          cue(REFERENCE, 2.0, "(?iu)^\\W*(?:prof|dr)\\.? .*@"),
          cue(
              OTHER,
              3.0,
              "(?iu)^\\W*(?:programming(?: languages)?|languages?|software|skills|tools|frameworks|libraries|operating systems|technologies|machine learning frameworks|system software|hobbies|citizenship|nationality|date of birth|born|e-?mail|phone|tel|fax|address|office|website|homepage|web|url)\\W*:"),
          cue(
              OTHER,
              6.0,
              "(?iu)^\\W*(?:(?:this )?(?:cv|page|document) )?(?:was )?(?:last )?(?:updated|modified|revised)\\b.{0,30}$"),
          cue(
              OTHER,
              2.5,
              "^\\W*\\S+@\\S+\\W*$|^\\W*https?://\\S+\\W*$|(?iu)^\\W*(?:(?:this )?(?:cv|page|document) )?(?:was )?(?:last )?(?:updated|modified)\\b|^\\W*page \\d+|^\\W*\\*? ?(?:denotes |indicates )?equal contribution|^\\W*\\[?(?:pdf|link|slides|code|back to top|bibtex)\\]?\\W*$|available (?:up)?on request"),
          cue(
              PROJECT,
              2.5,
              "\\b(?:Co-?)?(?:PI|Co-I|MPI)\\b|(?iu)\\b(?:co-?)?principal investigator|\\bgrant (?:no|number|#|ID)|[$€£] ?\\d{1,3},\\d{3}"),
          cue(
              PROJECT,
              1.5,
              "(?iu)^\\W*(?:designed|developed|implemented|proposed|investigated|analy[sz]ed|contributed|led|built|found|acted|solved|aims|identified|validated|highlighted|allowed|presented at|published in|work-in-progress|created|improved|applied)\\b"));

  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\b\\d{1,2}/\\d{4}");
  private static final Pattern TITLES =
      Pattern.compile("^\\W*(?:(?:Prof|Dr|Mr|Ms|Mrs)\\.?\\s+|Professor\\s+)+");
  private static final Pattern TEACHES =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:graduate |head |senior |lead |undergraduate )?teaching (?:assistant|fellow|associate)|course|co-?instructor|instructor|guest lecturer|T\\.?A\\b|tutor|grader|lab assistant|teaching)");
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "(?:^|[,;&]\\s*|and\\s+)(\\p{Lu}[\\p{L}'’-]+), (?:\\p{Lu}\\.[ -]?){1,3}(?=[,;:& (]|$)");
  private static final Pattern ET_AL = Pattern.compile("\\s*,?\\s*et\\.? al\\b.*");
  private static final Pattern LEAD_DATE =
      Pattern.compile(
          "^[\\s(]*(?:\\p{L}{3,9}\\.?\\s)?(?:\\d{1,2}/)?(?:19|20)\\d\\d[\\d\\s–—/-]*(?:present|heute)?[):.,]?\\s+");

  private EntryCues() {}

  /** Weights for the kinds; kinds that nothing speaks for are absent. */
  static Map<EntryKind, Double> of(Entry entry, Owner owner) {
    Map<EntryKind, Double> weights = new EnumMap<>(EntryKind.class);
    String text = entry.text().toString();
    String head = text.length() > 700 ? text.substring(0, 700) : text;
    for (Cue cue : CUES) {
      if (cue.pattern.matcher(head).find()) {
        weights.merge(cue.kind, cue.weight, Double::sum);
      }
    }
    String body = LEAD_DATE.matcher(head).replaceFirst("");
    int names = names(body, owner, weights);
    boolean dated = DATE.matcher(head).find();
    boolean quoted = body.matches("(?s)[“\"„«].*");
    if (names < 2 && body.length() < 400) {
      DegreeWords.find(body, 0)
          .ifPresent(
              degree ->
                  weights.merge(
                      DEGREE,
                      degree.span().start() < 4 ? 4.0 : degree.span().start() < 90 ? 2.0 : 0.5,
                      Double::sum));
      if (OrganizationWords.hasSchool(body)) {
        weights.merge(DEGREE, 0.7, Double::sum);
      }
      if (RoleWords.isIn(body) && !quoted) {
        int at = RoleWords.find(body).map(Span::start).orElse(99);
        boolean teaches = TEACHES.matcher(body).find();
        double near = teaches ? 0 : at < 20 ? 2.0 : at < 60 ? 1.0 : 0.3;
        weights.merge(POSITION, dated ? 1.0 + near : near, Double::sum);
        if (OrganizationWords.isIn(body) || body.contains(" at ") || body.contains("@ ")) {
          weights.merge(POSITION, 0.8, Double::sum);
        }
      }
      if (AwardWords.isIn(body) && !quoted && body.length() < 300) {
        boolean leads = names == 0 && AwardWords.find(body).map(Span::start).orElse(99) < 60;
        weights.merge(AWARD, leads ? 2.0 : 1.0, Double::sum);
        weights.merge(PUBLICATION, leads ? -1.0 : 0.0, Double::sum);
      }
      weights.merge(PUBLICATION, -0.5, Double::sum);
    }
    if (names <= 1 && beginsWithAnother(body, owner)) {
      weights.merge(POSITION, -3.0, Double::sum);
      weights.merge(DEGREE, -3.0, Double::sum);
      weights.merge(AWARD, -2.0, Double::sum);
      weights.merge(MENTORING, 1.0, Double::sum);
      weights.merge(REFERENCE, 1.0, Double::sum);
    }
    if (!dated && names == 0 && isProse(body)) {
      weights.merge(OTHER, 1.5, Double::sum);
      weights.merge(PUBLICATION, -2.0, Double::sum);
    }
    if (body.length() < 25 && !dated) {
      weights.merge(OTHER, 0.8, Double::sum);
    }
    return weights;
  }

  /** Whether the entry begins with another person's name, as lists of students and referees do. */
  private static boolean beginsWithAnother(String body, Owner owner) {
    NameForm own = owner.name().isEmpty() ? null : NameForm.of(owner.name());
    String first =
        TITLES.matcher(body.split("[,;:(\\n\\t]| [-–—] ", 2)[0]).replaceFirst("").strip();
    NameForm name = NameForm.of(first.replaceAll("\\.$", ""));
    return name != null && (own == null || !own.isCompatible(name));
  }

  /** Counts names at the beginning and weighs them as a list of authors. */
  private static int names(String body, Owner owner, Map<EntryKind, Double> weights) {
    NameForm own = owner.name().isEmpty() ? null : NameForm.of(owner.name());
    int names = 0;
    boolean owned = false;
    for (String piece :
        body.split(
            "[,;&“”\"()\\n\\t*]|\\.(?= )(?<!\\b\\p{Lu}\\.)| and | und | et | y | with | by ")) {
      NameForm name = NameForm.of(ET_AL.matcher(piece).replaceFirst("").strip());
      if (name != null) {
        names++;
        owned |= own != null && own.isCompatible(name);
      }
    }
    Matcher familyFirst = FAMILY_FIRST.matcher(body);
    while (familyFirst.find() && familyFirst.start() < 300) {
      names++;
      owned |= own != null && own.surname().equals(NameForm.fold(familyFirst.group(1)));
    }
    if (names >= 2) {
      weights.merge(PUBLICATION, 2.0, Double::sum);
    }
    if (owned) {
      weights.merge(PUBLICATION, names >= 2 ? 2.0 : 1.0, Double::sum);
    }
    return names;
  }

  /** Whether the text is a sentence or more, as nobody writes list entries. */
  static boolean isProse(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length < 9) {
      return false;
    }
    int small = 0;
    for (String word : words) {
      if (Character.isLowerCase(word.charAt(0))) {
        small++;
      }
    }
    return small * 10 > words.length * 7;
  }

  private static Cue cue(EntryKind kind, double weight, String pattern) {
    return new Cue(kind, weight, Pattern.compile(pattern));
  }

  private record Cue(EntryKind kind, double weight, Pattern pattern) {}
}
