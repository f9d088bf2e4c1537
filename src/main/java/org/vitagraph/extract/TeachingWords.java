package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

/** The words that roles in teaching are called by, in several languages. A table. */
final class TeachingWords {
  private static final String ROLE =
      "(?iu)(?:(?:graduate|undergraduate|head|lead|senior|chief|volunteer|student|co-?|principal|primary|main|sole|course|guest|visiting|adjunct|part[- ]time|full[- ]time|assistant|associate|supplemental|substitute|invited|lab(?:oratory)?|former|online|teaching|bootcamp)[ -]*)*"
          + "(?:teaching (?:assistant(?:ship)?|fellow(?:ship)?|associate|intern)s?|instructors?(?: of record)?|co-?instructors?|lecturers?|lectures?(?= (?:for|in|at|to))|speaker|T\\.?A\\.?(?!\\p{L})|GTA|UGTA|GSI|tutors?|tutoring|graders?|reader|marker|preceptor|demonstrator|teachers?|assistants?|facilitator|(?:section|discussion|recitation|group|workshop|lab)(?: (?:group|section))? (?:leader|instructor|lead)|course (?:assistant|director|coordinator|organi[sz]er|developer|creator)|convenor|co-?organi[sz]er|organi[sz]er|creator(?: of)?(?: and instructor)?|co-?teacher|co-?taught|taught|professor|module leader|laboratory assistant|coordinator|lead"
          + "|dozent(?:in)?|lehrbeauftragte[r]?|tutor(?:in)?|übungsleiter(?:in)?|übungsgruppenleiter(?:in)?|lehrassistent(?:in)?|korrektor(?:in)?|hilfskraft"
          + "|chargée? de (?:cours|td|tp|travaux dirigés|travaux pratiques|enseignement)|moniteur|monitrice|vacataire|intervenante?|enseignante?|ATER|responsable(?: d['’]UE)?"
          + "|profesora?(?: (?:asociad[oa]|ayudante|titular))?|ayudante|docente|auxiliar|monitora?|professora?(?: assistente)?|esercitatore|esercitazioni|assistente|professore a contratto)"
          + "(?: (?:and|&|/) (?:teaching assistant|TA|instructor|lecturer|tutor|organi[sz]er|facilitator|grader|head TA))?(?!\\p{L})";

  private static final Pattern AT_START =
      Pattern.compile(
          "^"
              + ROLE
              + "(?=\\s*(?:$|[,:;.(|\\t–—-]|(?iu:for|of|in|at|to|on|de|für|en|di|im|pour)(?!\\p{L})))");
  private static final Pattern AT_END =
      Pattern.compile("(?<![\\p{L}-])(?<role>" + ROLE + ")[.:]?$");
  private static final Pattern ONLY = Pattern.compile(ROLE + "s?[.:]?");

  private TeachingWords() {}

  /** The role that the text begins with. */
  static Optional<Span> leading(String text) {
    Matcher matcher = AT_START.matcher(text);
    return matcher.find() ? Optional.of(new Span(0, matcher.end())) : Optional.empty();
  }

  /** The role that the text ends with. */
  static Optional<Span> trailing(String text) {
    Matcher matcher = AT_END.matcher(text);
    return matcher.find()
        ? Optional.of(new Span(matcher.start("role"), matcher.end("role")))
        : Optional.empty();
  }

  /** Whether the text is a role and nothing else. */
  static boolean isRole(String text) {
    return ONLY.matcher(text.strip()).matches();
  }
}
