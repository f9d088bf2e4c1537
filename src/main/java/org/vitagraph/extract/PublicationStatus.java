package org.vitagraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;
import org.vitagraph.text.Span;

/**
 * Where a publication stands that is not out yet, a concept of the scheme of statuses. {@code (To
 * appear)} and {@code accepted for publication} are {@code to-appear}; a published entry has none.
 */
record PublicationStatus(String notation, Span span) {
  private record Rule(String notation, SoughtPattern words) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "to-appear",
              "\\baccepted (?:subject to|pending|with) (?:minor |major )?(?:revisions?|corrections)\\b|\\bearly access\\b"),
          rule(
              "in-progress",
              "\\b(?:in prep(?:aration|\\.)?|in progress|work in progress|in vorbereitung|en pr[eé]paration|en preparaci[oó]n)"),
          rule(
              "submitted",
              "\\b(?:submitted|under (?:peer )?review|in review|under revision|revise (?:and|&) resubmit|r&r\\b|in revision|in submission"
                  + "|eingereicht|soumis|en revisi[oó]n|major revision|minor revision)|大修|小修|在审|审稿中|已投稿|심사 ?중"),
          rule(
              "to-appear",
              "\\b(?:to appear|to be published|forthcoming|in press|accepted (?:to|for|at|by|in|with)\\b|(?<=[(\\[,;] {0,2})accepted\\b(?! \\d)|conditionally accepted|im erscheinen"
                  + "|im druck|[aà] para[iî]tre|en prensa|in corso di stampa|no prelo|online first|advance (?:online )?(?:publication|access)|aceptado)\\b|已接收|已录用|待发表|게재 ?예정"));

  /** The status that the words tell, with where they stand. */
  static Optional<PublicationStatus> in(String text) {
    SearchedText searched = new SearchedText(text);
    for (Rule rule : RULES) {
      Optional<Matcher> found = rule.words().find(searched);
      if (found.isPresent()) {
        Span words = new Span(found.get().start(), found.get().end());
        return Optional.of(new PublicationStatus(rule.notation(), words));
      }
    }
    return Optional.empty();
  }

  private static Rule rule(String notation, String words) {
    return new Rule(
        notation, SoughtPattern.of(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
