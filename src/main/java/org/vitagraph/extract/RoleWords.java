package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * The words that name a post: {@code Assistant Professor}, {@code Research Intern}, {@code
 * Wissenschaftliche Mitarbeiterin}, {@code maître de conférences}. A table.
 */
final class RoleWords {
  private static final SoughtPattern ROLE =
      SoughtPattern.of(
          "(?iu)(?<![\\p{L}])(?:"
              // English
              + "professor(?:ship)?|lecturer|reader in|fellow|researcher|scientist|engineer|intern|internship|assistant|associate(?! teams?\\b)|post-?doc\\w*"
              + "|(?<!google )(?<!semantic )scholar|director|dean|manager|analyst|consultant|developer|architect|(?:co-?)?founder|(?<!\\()c[eft]o|president|vice[- ]president"
              + "|member of (?:the )?(?:technical )?(?:staff|faculty)|instructor|adviser|advisor|officer|coordinator|curator|economist|statistician"
              + "|programmer|technician|resident|trainee|apprentice|representative|specialist|investigator|visitor|visiting (?:student|scholar|researcher|scientist|composer|artist|critic)"
              + "|employee|teacher(?! (?:education|training|preparation|development|learning|quality|leadership))|coach|tutor|chair(?:man|woman|person)? of|head of|head|leader|lead|faculty|r\\.?a|g\\.?r\\.?a|staff|practitioner|designer|editor"
              + "|residency|registrar|house officer|(?:joint|honorary|adjunct) appointment|nurse|(?:ph\\.?d\\.?|doctoral) candidate"
              + "|(?:ph\\.?d\\.?|doctoral|graduate|exchange|guest|research|student|summer) student|^student$|(?:team|core|board|founding|associate|affiliate|affiliated|faculty) member|member$|physician|surgeon|attorney|clerk|librarian|archivist|provost|chancellor|principal|^(?:co-?)?pi$|co-op|secondment"
              + "|(?:university |senior )?reader(?= *(?:$|[,(/]|and\\b|at\\b))|(?:(?:vice|deputy|acting|interim|associate|department|division)[- ]|(?<!\\p{L}[ -]))(?:co-?)?chair(?= *(?:$|\\())|(?:vice[- ])?rector|demonstrator|preceptor|proctor|warden"
              + "|surveyor|midwife|(?:bio)?chemist|dentist|veterinarian|pharmacist|planner|judge|lawyer|solicitor|barrister|counsel|translator|interpreter|journalist|accountant|auditor|inspector|superintendent|treasurer|expert"
              + "|(?:psycho|physio)?therapist|\\p{L}{2,}(?:ologist|ographer|ometrist|iatrist)|(?:bio|geo|astro)?physicist|mathematician|dietici?an|dietitian|clinician|obstetrician|pa?ediatrician|geriatrician|botanist|geneticist"
              // Dutch, Polish, Turkish, Nordic
              + "|hoogleraar|(?:universitair )?(?:hoofd)?docent|promovendus|onderzoeker|adiunkt|asystent(?:ka)?|profesor(?: \\p{L}+)?|kierownik|staż podoktorski|(?:yardımcı )?doçent|öğretim (?:üyesi|görevlisi)|araştırma görevlisi"
              + "|(?:universitets)?lektor|universitetslektor|førsteamanuensis|forskare|forsker|docentur|tutkija|yliopistonlehtori"
              // German
              + "|professor(?:in)?|(?:junior|gast|vertretungs|honorar)professor(?:in|ur)?|privatdozent(?:in)?|wiss(?:enschaftlich|\\.)\\w* (?:mitarbeiter|hilfskraft|assistent)(?:in)?"
              + "|mitarbeiter(?:in)?|angestellte[rn]?|hilfskraft|akademische[rn]? \\w*rat|doktorand(?:in)?|\\p{L}*(?:arzt|ärztin)|lehrbeauftragte[r]?|gastwissenschaftler(?:in)?|praktik(?:um|ant|antin)|leiter(?:in)?|referent(?:in)?"
              // French
              + "|assistante(?= )|maître(?:sse)? de conf[ée]rences|professeure?|chercheu(?:r|se)|ingénieure?|stagiaire|stage|chargée? de (?:recherche|cours|mission)|directeur|directrice|ATER|vacataire|allocataire(?:[- ]monit(?:eur|rice))?|monit(?:eur|rice)|attachée? (?:temporaire )?(?:de|d['’])\\s?(?:enseignement|recherche)|post-doctorante?|doctorante?"
              // Spanish, Italian, Portuguese
              + "|técnic[oa] (?:de|superior)|alumn[oa] intern[oa]|profesora?|investigadora?|becari[oa]|catedrátic[oa]|ayudante|director[a]?|professoressa|professore|ricercat(?:ore|rice)|assegnista|dottorand[oa]|borsista|docente"
              + "|professora|pesquisadora?|bolsista|estagiári[oa]|investigador auxiliar"
              + ")(?![\\p{L}])|(?:助理|副|特聘|讲席|客座)?(?:研究)?(?:教授|教師|教师)|讲师|講師|(?:助理|副)?研究员|博士后(?:研究员)?"
              + "|实习生|工程师|研究助理|科学家|访问(?:学者|学生)|(?:조|부|정)?교수|연구원|박사후");

  private static final SoughtPattern PLURAL =
      SoughtPattern.of(
          "(?iu)(?<!\\p{L})(?:professors|fellows|researchers|scientists|engineers|students|trainees|fellowships?|internships)(?!\\p{L})");

  private RoleWords() {}

  /** The first word of a post in the text. */
  static Optional<Span> find(String text) {
    Matcher matcher = ROLE.matcher(text);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Whether the text names a post. */
  static boolean isIn(String text) {
    return isIn(new SearchedText(text));
  }

  /** Whether the text names a post. */
  static boolean isIn(SearchedText text) {
    return ROLE.isIn(text) && !PLURAL.isIn(text);
  }
}
