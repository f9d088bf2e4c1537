package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Talks that the entries of papers mention behind what they are about: {@code ..., invited to
 * present at the Tidal Forum} is a talk of the paper's title.
 */
final class TalksOfPapers {
  private static final Pattern TALK =
      Pattern.compile(
          "(?iu)(?<form>invited to present|(?:invited|keynote|plenary|contributed) (?:talk|presentation|lecture)|(?<![\\p{L}-]\\s)talk|invited presentation|keynote)(?: given)? (?:at|in) (?:the )?(?<event>(?-i:\\p{Lu})[^,;.\\n]*(?:\\([^()]*\\))?)");

  private TalksOfPapers() {}

  static List<Activity> of(List<PrintedPublication> publications) {
    List<Activity> talks = new ArrayList<>();
    for (PrintedPublication publication : publications) {
      ClassedEntry of = publication.entry();
      FactLine line = new FactLine(of, of.entry().text(), List.of(), true);
      String text = line.toString();
      int start = text.indexOf(publication.title().value());
      int end = start + publication.title().value().length();
      Matcher talk = TALK.matcher(text);
      while (start >= 0 && end < text.length() && talk.find(end)) {
        Piece event = new Piece(line, new Span(talk.start("event"), talk.end("event")), "at");
        Activity activity =
            new Activity(List.of(line))
                .with(Vg.TITLE, new Piece(line, new Span(start, end), ""))
                .with(Vg.VENUE_NAME, event)
                .with(Vg.ROLE, new Piece(line, new Span(talk.start("form"), talk.end("form")), ""));
        for (DateRange date : DateRanges.find(text)) {
          if (date.span().overlaps(event.span())) {
            activity.on(new FactRecord.Dated(line, date));
          }
        }
        talks.add(activity);
        end = talk.end();
      }
    }
    return talks;
  }
}
