package org.vitagraph.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.PrintedDate;
import org.vitagraph.name.PrintedDates;

/**
 * Reads when the document was last changed, where it says so: {@code Last updated: 11/2022}, {@code
 * CV updated on 2025-Sep-3rd}.
 */
public final class DocumentDateExtractor implements Extractor {
  /** The words must open their line, or the line is about something else that was updated. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?imu)^[^\\p{L}\\n]*(?:(?:this |my |the )?(?:cv|r[eé]sum[eé]|(?:web ?)?(?:page|site)|document|vita|curriculum vitae|publications?|list)[\\s,:–-]+)?(?:(?:was |is )?(?:last |most recently )?(?:updated?|modified|revised|revision|changed|edited)|as of|current as of|stand|letzte änderung|(?:zuletzt )?aktualisiert|(?:dernière )?mise à jour|(?:última )?actualizaci[oó]n|(?:ultimo )?aggiornamento)\\b(?:[\\s:–—*_-]|\\b(?:on|in|at|date|time|the|am|le|el)\\b)*(?<date>[^\\n]{4,40})");

  private static final int DAY_OF_WEEK = 11;

  @Override
  public void extract(Page page, MentionWriter out) {
    said(page.document().text())
        .ifPresent(
            date ->
                out.state(
                    out.document(),
                    Vg.DATE,
                    Literals.date(date.iso()),
                    Passage.of(page.document().text(), date.span(), 0, 0.9)));
  }

  /** The latest date that the text says it was changed at, with where it says so. */
  private static Optional<PrintedDate> said(String text) {
    return SAID.matcher(text)
        .results()
        .flatMap(said -> dateAt(text, said.start(1), said.end(1)).stream())
        .max(Comparator.comparing(PrintedDate::iso));
  }

  /** The date that stands there, with no more before it than a day of the week. */
  private static Optional<PrintedDate> dateAt(String text, int start, int end) {
    return PrintedDates.find(text.substring(start, end)).stream()
        .filter(date -> date.span().start() <= DAY_OF_WEEK)
        .map(date -> new PrintedDate(date.span().shift(start), date.iso()))
        .findFirst();
  }
}
