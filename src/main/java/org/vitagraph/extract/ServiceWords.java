package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

/** The words that offices, committees and reviews are called by, in several languages. A table. */
final class ServiceWords {
  private static final String CORE =
      "(?:(?:meta-?|sub-?|external |secondary |expert |peer |ad[- ]?hoc |journal |conference |paper |grant |manuscript |proposal |book |abstract |emergency |senior |student )*(?:review(?:er|ing|s)?|referee(?:ing|d)?s?)"
          + "|(?:(?:technical |senior |light |extended |external |junior |student |scientific |shadow )*(?:pc|tpc|erc|aec|program(?:me)?(?: technical)?|artifact evaluation|organi[sz]ing|steering|scientific|selection|search|admissions?|award|prize|technical|advisory|review|conference|local|executive|ethics|thesis|dissertation|hiring|curriculum|graduate|dei|diversity|faculty)\\b[ ,/&-]*(?:and )?)*(?:committees?|board|council|panel|senate|task force|working group|pc|tpc|aec)(?: of directors| of advisors)?(?:[ ,-]+(?:co-?)?(?:member|chair|lead|reviewer)s?)?"
          + "|(?:(?:senior|associate|guest|managing|section|handling|action|consulting|founding|academic|assistant|deputy|technical|review|topic|special issue|copy|lead|issue|book review|executive|editorial board|chief|contributing)[ -]*)*(?:co-?)?editors?(?:[- ]in[- ]chief)?|editorial (?:board|team|advisory board)(?: member)?"
          + "|(?:(?:general|programs?|areas?|sessions?|publicity|publications?|proceedings|workshops?|tutorials?|posters?|demos?|web|tracks?|finance|registration|local(?: arrangements?)?|industry|student|sponsorship|vice|technical|panel|organi[sz]ing|steering|finance|doctoral consortium|diversity|accessibility|volunteer|awards?|division|section|conference|executive|media|outreach|social)[ ,/&-]*(?:and )?)*(?:co-?)?(?:chair(?:ed|man|woman|person|ing)?s?)"
          + "|(?:(?:co-?|lead |main |founding |local |student |session |workshop |conference |seminar |event |symposium )*(?:organi[sz]er|organi[sz]ed|organi[sz]ing)s?)"
          + "|(?:(?:founding|elected|active|regular|student|life|senior|junior|faculty|board|committee|invited|associate|professional|core|team|founding) )*members?(?:ships?)?(?: of)?|fellow(?=,| of)"
          + "|(?:vice[- ]|deputy |assistant |associate |founding |student |graduate |co-?|local |regional |national )*(?:president|secretary|treasurer|director|coordinator|representative|rep\\.|delegate|ambassador|liaison|officer|founder|captain|leader|lead|head|head of \\w+|moderator|facilitator|trustee|ombuds\\w+|webmaster|administrator)"
          + "|panelist|judge|juror|jury|evaluator|examiner|mentor(?:ing|ship)?|volunteer(?:ing)?|interviewer|tutor(?:ing)?|advis[eo]r|consultant|participant|shepherd|instructor|proctor|host|presenter|speaker|exhibitor|curator|translator|advocate"
          + "|gutachter(?:in)?|gutachtertätigkeit|mitglied(?:schaft)?|programmkomitee|herausgeber(?:in)?|organisation|organisator(?:in)?|sprecher(?:in)?|vorstand|beisitzer(?:in)?|fachschaft|studienkommission|berufungskommission"
          + "|relect(?:eur|rice)|rapporteure?|membre|comité(?: de| d['’])?\\w*|co-?organisat(?:eur|rice)|organisat(?:eur|rice)|représentante?|évaluat(?:eur|rice)|édit(?:eur|rice)|président(?:e)?|responsable|trésori(?:er|ère)|co-?fondat(?:eur|rice)|jury"
          + "|revisora?|evaluadora?|miembro|organizadora?|co-?organizadora?|comité|editora?|presidenta?|dictaminadora?|árbitro|vocal|coordinadora?"
          + "|revisore|revisione|membro|organizzat(?:ore|rice)|comitato|curat(?:ore|rice)|parecerista|comissão|comitê|coordenadora?)";

  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}-])(?:(?:an? |the )?"
              + CORE
              + "(?:\\s*(?:&|/|and|und|et|y|,(?=\\s*(?:\\p{L}+ )?(?:members?|(?:co-?)?chair)(?!\\p{L})))\\s*(?=\\p{L})"
              + CORE
              + "){0,2})(?![\\p{L}])(?:\\s*\\((?:referee|reviewer|light pc|co-?chair|chair|member|elected|invited|external|student)\\))?");

  private static final Pattern BODY =
      Pattern.compile(
          "(?iu)(?:committees?|board|council|panel|senate|task force|group|kommission|comité|comitato|comissão)$");

  private static final Pattern SERVED =
      Pattern.compile(
          "(?iu)^(?:(?:have |has )?served (?:as|on)|acted as|appointed|elected|invited)(?: an?| the)?\\s+");

  private ServiceWords() {}

  /** What stands before the role in a sentence: {@code Served as a}. */
  static int lead(String text) {
    Matcher served = SERVED.matcher(text);
    return served.find() ? served.end() : 0;
  }

  /** The first role in the text from a place on. */
  static Optional<Span> find(String text, int from) {
    Matcher role = ROLE.matcher(text);
    return role.find(from) ? Optional.of(new Span(role.start(), role.end())) : Optional.empty();
  }

  /** Whether the role is a body that people sit in, and none of them. */
  static boolean isBody(String role) {
    return BODY.matcher(role.strip()).find();
  }

  /** Whether the text is a role and nothing else. */
  static boolean isRole(String text) {
    return ROLE.matcher(text.strip().replaceAll("[:.–—-]+$", "").strip()).matches();
  }
}
