package org.vitagraph.extract;

import java.util.regex.Pattern;

/**
 * The words that occasions for talks are called by, and the forms that talks have, in several
 * languages. A table.
 */
final class EventWords {
  private static final Pattern EVENT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:conferences?|conf\\.|symposi(?:um|a)|work-?shops?|meetings?|congress|convention|colloqui(?:um|a)|seminars?|summit|forum|assembly|retreat|hackathon|bootcamp"
              + "|(?:winter|summer|spring|fall|autumn) school|school of|reading group|working group|interest group|user group|lecture series|seminar series|series|webinar|fair|festival|expo|dagstuhl|gordon research|days?|week|panel|session|round ?table"
              + "|\\p{L}*(?:tagung|konferenz|kolloquium|symposium|kongress|seminar|treffen|forum)|jahrestagung|ringvorlesung"
              + "|conférences?|colloque|journées?|séminaires?|congrès|rencontres?|atelier|école d['’]été"
              + "|congresos?|jornadas?|seminarios?|simposio|coloquio|encuentro|taller|conferencia|foro"
              + "|convegno|conferenza|congresso|giornat[ae]|incontro|seminari|scuola estiva"
              + "|conferência|simpósio|colóquio|seminário|jornadas|encontro|oficina"
              + ")(?!\\p{L})"
              // EACL 2023, NeurIPS'22: an acronym with its year, which the dates have taken away.
              + "|^(?-i:\\p{Lu}[\\p{L}&-]*\\p{Lu}[\\p{L}-]*)(?: ?['’]?\\d\\d)?$");

  private static final String HOW =
      "(?:invited|contributed|contributing|refereed|peer[- ]reviewed|selected|oral|poster|keynote|plenary|lightning|flash|short|long|full|spotlight|main|public|guest|virtual|online|remote|hybrid|zoom|in[- ]person|conference|research|departmental|department|tech|technical|panel|session|student|tutorial|inaugural|opening|closing|distinguished|workshop|seminar|colloquium|job|contest|demo|paper|course|teaser|video|hot|chair|upcoming|accepted|declined|cancelled|canceled|postponed|scheduled)";

  private static final String WHAT =
      "(?:talks?|posters?|papers?|presentations?|speech|speakers?|speaker|lectures?|lecturers?|keynotes?|address|seminars?|colloquium|tutorials?|demo(?:nstration)?s?|panelists?|plenary|webinar|orals?|presenter|spotlight"
          + "|vortrag|gastvortrag|hauptvortrag|plakat|präsentation|exposé|présentation|communication|conférencier|ponencia|charla|comunicaci[oó]n|cartel|relazione|intervento|relatore|palestra|apresentação|comunicação|pôster)";

  /** All that says how something was told and nothing else. */
  static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?:an? |the )?(?:"
              + HOW
              + "[ ,/&+]*(?:and )?)*(?:"
              + WHAT
              + "(?<done> given| presented| delivered| held)?)?(?:[ ,/&+]+(?:and )?(?:"
              + HOW
              + " )*"
              + WHAT
              + ")?(?:,? (?:virtual(?:ly)?|online|remotely|upcoming|cancelled))?\\.?");

  /** What leads to the occasion: {@code Poster presented at the}, {@code Poster presented at:}. */
  static final Pattern FORM_AT =
      Pattern.compile(
          "(?iu)^(?<form>(?:an? )?(?:"
              + HOW
              + "[ ,/&]*(?:and )?)*"
              + WHAT
              + ")(?:,? (?:\\d+ )?(?:given|presented|delivered|held|gehalten|présentée?|presentad[oa]|presentata))?\\s+(?:at|in|for|to|@|auf|bei|beim|am|an der|à|au|aux|en|presso|al|na|no)(?:\\s*:)?\\s+(?:the |der |dem |den |la |le |l['’]|el )?(?=[\\p{L}\\d(])");

  /** A form with a colon in front of a title. */
  static final Pattern FORM_LEAD =
      Pattern.compile("(?iu)^(?<form>(?:" + HOW + "[ ,/&+]*(?:and )?)*" + WHAT + ")\\s*[:–—-]\\s+");

  /** What people do at events without telling anything of their own. */
  static final Pattern NO_TALK =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:discussant|presider|moderator|(?:session |panel )?chair(?:ed|person|man|woman)?|organi[sz]er|attend(?:ee|ed|ance)|participant|facilitator|respondent)(?!\\p{L})");

  /** A month, or a day of it, whose year stands elsewhere. */
  static final Pattern DAY =
      Pattern.compile(
          "(?iu)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: ?[-–] ?\\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}(?:st|nd|rd|th)?");

  private EventWords() {}

  /** Whether the text has a word that occasions for talks are called by. */
  static boolean isIn(String text) {
    return EVENT.matcher(text).find();
  }
}
