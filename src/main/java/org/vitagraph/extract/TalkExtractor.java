package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Mark;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads talks: {@code “On Tides.” Invited talk, Example University, May 2020} becomes a talk with
 * its title, occasion, date and form. One title told at several places is several talks.
 */
public final class TalkExtractor implements Extractor {
  static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\d])[“\"„«”]([^“”\"„«»]{4,}?)[.,]?[”\"»“](?!\\p{L})");
  private static final Pattern QUESTION = Pattern.compile("^.{8,}?\\?(?=\\s+\\p{Lu})");
  private static final Pattern COUNTER = Pattern.compile("^\\d{1,3}[.)]?\\s+(?=\\p{Lu}|[“\"„«”])");
  private static final Pattern OPEN_END = Pattern.compile("[”\"»“].*\\p{L}[^”\"»“.,;]*\\p{L}$");

  /** {@code (with A. Lee)}; {@code In A. Lee (Chair), New ways with tides [Symposium]}. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\((?:joint(?:ly)?(?: work)? |together )?with \\p{Lu}[^()]*\\)"
              + "|(?<=[.?!\\]] )In (?:[^()\\[\\]]{4,80}) \\((?:Chairs?|Org\\p{Ll}*\\.?|Eds?\\.|Moderators?)\\),[^\\[\\]]{5,200}\\[[^\\]]*\\]\\.?");

  /** {@code [Poster presentation]} behind a title. */
  private static final Pattern FORM_BEHIND = Pattern.compile("\\s*\\[[^\\[\\]]{4,40}\\]\\W*$");

  /** {@code Lee, A., Chen, B. C.,} and nothing else. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?,? (?:\\p{Lu}\\.[ -]?){1,3}|(?:\\p{Lu}\\.[ -]?){1,3}\\p{Lu}[\\p{L}'’-]+)[,.;:]? ?(?:and |& )?)+");

  private static final Pattern TOWN =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’.-]+){0,2}");

  private static final Pattern NO_EVENT =
      Pattern.compile(
          "(?iu)^(?:n/a$|with |joint work|co-?authored|slides|video|link|pdf|url|https?:|more details|abstract|session:|host(?:ed)?\\b|\\[)");

  @Override
  public void extract(Page page, MentionWriter out) {
    AuthorPieces authors = new AuthorPieces(page.owner());
    List<List<FactLine>> runs = new ArrayList<>();
    Map<FactLine, FactRecord.Dated> dates = new HashMap<>();
    FactLine.runs(page, EntryKind.TALK).forEach(run -> addRuns(joined(run), runs, dates));
    List<List<FactLine>> records = FactRecords.split(runs, line -> shape(line, authors));
    long counters =
        records.stream().filter(record -> COUNTER.matcher(record.get(0).toString()).find()).count();
    boolean counted = counters * 2 > records.size();
    List<Talk> talks = new ArrayList<>();
    long styled = records.stream().filter(record -> italicLead(record.get(0)) != null).count();
    boolean italic = styled > 1 && styled * 2 > records.size();
    records.forEach(
        lines -> talks.add(Talk.of(lines, authors, counted, italic, dates.get(lines.get(0)))));
    long unquoted = talks.stream().filter(Talk::isOpen).count();
    boolean titled = unquoted * 2 < talks.size();
    long eventFirst =
        talks.stream().filter(talk -> talk.isOpen() && talk.beginsWithEvent()).count();
    boolean habit = !titled && eventFirst * 2 > unquoted;
    List<Activity> activities = new ArrayList<>();
    Piece title = null;
    boolean told = false;
    for (Talk talk : talks) {
      boolean opens = talk.lines.get(0).opens() || told && talk.beginsWithForm();
      Piece above = opens ? null : title;
      List<Activity> read = talk.read(habit, titled, above);
      Activity last = activities.isEmpty() ? null : activities.get(activities.size() - 1);
      if (above != null && !read.isEmpty() && last != null && !last.has(Vg.VENUE_NAME)) {
        // The line above gave the title only.
        activities.remove(last);
      }
      activities.addAll(read);
      title = talk.title == null ? above : talk.title;
      // Whether the title stood beside its own occasion.
      told =
          talk.title == null
              ? told
              : !read.isEmpty() && read.get(0).has(Vg.VENUE_NAME) && talk.dated != null;
    }
    activities.addAll(TalksOfPapers.of(page.publications()));
    Activity.write(activities, "talk", page, out);
  }

  /**
   * The lines, where each of several occasions on one is a line of its own, {@code 2018: University
   * of Exampleton; Example Workshop on Tides}, with the date that stands before the first of them.
   */
  private static void addRuns(
      List<FactLine> run, List<List<FactLine>> runs, Map<FactLine, FactRecord.Dated> dates) {
    List<FactLine> open = new ArrayList<>();
    for (FactLine line : run) {
      List<FactLine> row = TalkRow.parts(line, dates);
      if (row.isEmpty()) {
        open.add(line);
        continue;
      }
      if (!open.isEmpty()) {
        runs.add(open);
        open = new ArrayList<>();
      }
      row.forEach(part -> runs.add(List.of(part)));
    }
    if (!open.isEmpty()) {
      runs.add(open);
    }
  }

  /** Whether a title is quoted, and no word of one. */
  private static boolean isTitle(Matcher quoted, String text) {
    String before = text.substring(0, quoted.start()).stripTrailing();
    boolean inside = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    return !inside || quoted.group(1).split(" ").length > 2;
  }

  /** The words in italics that an entry begins with, which may be its title; null without such. */
  private static @Nullable Span italicLead(FactLine line) {
    int end = 0;
    for (Mark mark : line.of().entry().marks()) {
      if (mark.kind() == Mark.Kind.ITALIC && mark.span().start() <= end + 1) {
        end = Math.max(end, mark.span().end());
      }
    }
    String text = line.toString();
    while (end > 0 && end <= text.length() && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span lead = new Span(0, end);
    return line.opens()
            && end > 0
            && end < text.length()
            && lead.of(text).toString().indexOf(' ') > 0
            && !EventWords.isIn(lead.of(text).toString())
        ? lead
        : null;
  }

  /** The words in italics behind the names that an entry begins with; null without such. */
  private static @Nullable Span italicBehindNames(FactLine line) {
    String text = line.toString();
    int start = -1;
    int end = -1;
    for (Mark mark : line.of().entry().marks()) {
      if (mark.kind() == Mark.Kind.ITALIC && line.opens()) {
        start = start < 0 ? mark.span().start() : start;
        end = end < 0 || mark.span().start() <= end + 1 ? mark.span().end() : end;
      }
    }
    return start > 0
            && end < text.length()
            && NAMES.matcher(text.substring(0, start)).matches()
            && text.substring(start, end).strip().split("\\s+").length > 2
        ? new Span(start, end)
        : null;
  }

  /** Joins what a line break tears: title and occasion without a date, and the rest with it. */
  private static List<FactLine> joined(List<FactLine> run) {
    List<FactLine> lines = new ArrayList<>();
    for (FactLine line : run) {
      FactLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      boolean torn =
          last != null
              && !line.opens()
              && last.of().equals(line.of())
              && QUOTED.matcher(last.toString()).lookingAt()
              && OPEN_END.matcher(last.toString()).find()
              && DateRanges.find(last.toString()).isEmpty()
              && !QUOTED.matcher(line.toString()).find()
              && !DateRanges.find(line.toString()).isEmpty();
      if (torn && last != null) {
        lines.set(lines.size() - 1, last.joined(line));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static FactRecords.Shape shape(FactLine line, AuthorPieces authors) {
    String text = line.toString();
    int dates = DateRanges.find(text).size();
    boolean event = EventWords.isIn(text) || OrganizationWords.isIn(text);
    Matcher quotes = QUOTED.matcher(text);
    int quoted = 0;
    while (quotes.find()) {
      quoted += isTitle(quotes, text) ? 1 : 0;
    }
    quoted += quoted == 0 && authors.speakers(text) != null ? 1 : 0;
    boolean bare = text.replaceAll("[^\\p{L}]+", "").length() < 5;
    boolean names = quoted == 0 && line.opens() && !event && !bare && dates < 2;
    return new FactRecords.Shape(
        quoted > 0 ? quoted : names ? 1 : 0,
        Math.min(2, dates),
        event,
        NO_EVENT.matcher(text).find() || text.endsWith(":") && quoted == 0 && dates == 0,
        EntryCues.isProse(text) && quoted == 0 && !event);
  }

  /** The lines of one talk, in pieces. */
  private static final class Talk {
    private final AuthorPieces authors;
    private final List<FactLine> lines;
    private final List<Piece> pieces = new ArrayList<>();
    private final FactRecord.@Nullable Dated dated;
    private final List<Piece> quotes = new ArrayList<>();
    private @Nullable Piece title;
    private @Nullable Piece form;

    private Talk(List<FactLine> lines, FactRecord.@Nullable Dated dated, AuthorPieces authors) {
      this.authors = authors;
      this.lines = lines;
      this.dated = dated;
    }

    static Talk of(
        List<FactLine> lines,
        AuthorPieces authors,
        boolean counted,
        boolean italic,
        FactRecord.@Nullable Dated above) {
      FactRecord.Dated dated = null;
      List<Piece> pieces = new ArrayList<>();
      List<Piece> quotes = new ArrayList<>();
      for (FactLine line : lines) {
        String text = line.toString();
        List<Span> taken = new ArrayList<>();
        Matcher counter = COUNTER.matcher(text);
        if (counted && line.equals(lines.get(0)) && counter.find()) {
          taken.add(new Span(0, counter.end()));
        }
        Span lead = italic && line.equals(lines.get(0)) ? italicLead(line) : null;
        if (lead != null) {
          quotes.add(new Piece(line, lead, "“"));
          taken.add(lead);
        }
        Span styled = lead == null && !QUOTED.matcher(text).find() ? italicBehindNames(line) : null;
        if (styled != null) {
          quotes.add(new Piece(line, styled, "“"));
          taken.add(new Span(0, styled.end()));
        }
        Speakers speakers = lead == null && styled == null ? authors.speakers(text) : null;
        if (speakers != null && !QUOTED.matcher(text).find()) {
          quotes.add(new Piece(line, withoutForm(text, speakers.title()), "“"));
          taken.add(speakers.names());
          taken.add(speakers.title());
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
          if (isTitle(quoted, text) && (lead == null || quoted.start() > lead.end())) {
            quotes.add(new Piece(line, new Span(quoted.start(1), quoted.end(1)), "“"));
            taken.add(new Span(quoted.start(), quoted.end()));
          }
        }
        Matcher beside = BESIDE.matcher(text);
        while (beside.find()) {
          Span span = new Span(beside.start(), beside.end());
          if (taken.stream().noneMatch(span::overlaps)) {
            taken.add(span);
          }
        }
        for (StatedPeople.Found found : StatedPeople.find(line)) {
          taken.add(found.span());
        }
        for (DateRange date : DateRanges.find(text)) {
          if (taken.stream().noneMatch(date.span()::overlaps)) {
            dated = FactRecord.Dated.finer(dated, new FactRecord.Dated(line, date));
            taken.add(date.span());
          }
        }
        if (!NO_EVENT.matcher(text).find()) {
          pieces.addAll(Piece.split(line, taken));
        }
      }
      Talk talk = new Talk(lines, dated == null ? above : dated, authors);
      talk.quotes.addAll(quotes);
      talk.title = quotes.isEmpty() ? null : quotes.get(0);
      int from = 0;
      AuthorPieces.Names names = authors.at(pieces, 0);
      if (!pieces.isEmpty() && names.areAuthors()) {
        from = names.pieces();
      }
      talk.pieces.addAll(pieces.subList(from, pieces.size()));
      talk.cutBehindQuestion();
      return talk;
    }

    private static Span withoutForm(String text, Span title) {
      Matcher form = FORM_BEHIND.matcher(title.of(text));
      return form.find() && form.start() > 0
          ? new Span(title.start(), title.start() + form.start())
          : title;
    }

    /** {@code Why Tides? Example University}: a title that asks ends with its question. */
    private void cutBehindQuestion() {
      Piece first = pieces.isEmpty() || title != null ? null : pieces.get(0);
      Matcher question = QUESTION.matcher(first == null ? "" : first.text());
      if (first != null && question.find()) {
        int start = first.span().start();
        pieces.set(0, first.cut(start, start + question.end()));
        pieces.add(1, first.cut(start + question.end(), first.span().end()));
      }
    }

    /** Whether nothing but its place tells which words are the title. */
    boolean isOpen() {
      return title == null && !pieces.isEmpty() && lines.get(0).opens();
    }

    /** {@code Invited seminar, Example University, 2021} is a talk of its own. */
    boolean beginsWithForm() {
      return title == null && dated != null && !pieces.isEmpty() && isForm(pieces.get(0));
    }

    boolean beginsWithEvent() {
      for (Piece piece : pieces) {
        if (!isForm(piece)) {
          return isEvent(piece) && !EventWords.FORM_AT.matcher(piece.text()).find();
        }
      }
      return false;
    }

    List<Activity> read(boolean eventFirst, boolean titled, @Nullable Piece above) {
      boolean quoted = title != null;
      if (isNoTalk(quoted)) {
        return List.of();
      }
      List<Piece> rest = new ArrayList<>();
      for (Piece piece : pieces) {
        if (isForm(piece)) {
          boolean day = EventWords.DAY.matcher(piece.text()).matches();
          form = form == null && !day ? bare(piece) : form;
        } else {
          rest.add(withoutLead(piece));
        }
      }
      int from = 0;
      if (title == null && above == null && !rest.isEmpty()) {
        from = readTitle(rest, eventFirst, titled);
      }
      Piece event = event(rest, from);
      Piece told = title == null ? above : title;
      if (told == null && event == null || told == null && event != null && !isNamed(event)) {
        return List.of();
      }
      FactRecord.Dated when = dated == null ? Activity.dateOfHeading(lines.get(0).of()) : dated;
      List<@Nullable Piece> titles = new ArrayList<>();
      if (quotes.size() > 1 && isRow()) {
        titles.addAll(quotes);
      } else {
        titles.add(told);
      }
      List<Activity> each = new ArrayList<>();
      for (@Nullable Piece one : titles) {
        each.add(
            new Activity(lines)
                .with(Vg.TITLE, one)
                .with(Vg.VENUE_NAME, event)
                .with(Vg.ROLE, form)
                .on(when));
      }
      return each;
    }

    /** Whether the quotes are a row of titles: several talks at one occasion. */
    private boolean isRow() {
      for (int i = 1; i < quotes.size(); i++) {
        Piece before = quotes.get(i - 1);
        Piece quote = quotes.get(i);
        String gap =
            quote.isBeside(before)
                ? quote.line().toString().substring(before.span().end(), quote.span().start())
                : "x";
        if (!gap.matches("[\\s,;.&“”\"„«»]*(?:and|und|et|y)?[\\s“”\"„«»]*")
            || quote.text().indexOf(' ') < 0) {
          return false;
        }
      }
      return true;
    }

    /** Whether the owner only led or discussed what others told. */
    private boolean isNoTalk(boolean quoted) {
      for (FactLine line : lines) {
        Matcher other = EventWords.NO_TALK.matcher(line.toString());
        boolean before = title != null && title.isOn(line);
        if (other.find()
            && (!quoted || before && title != null && other.start() < title.span().start())) {
          return true;
        }
      }
      return false;
    }

    private static Piece bare(Piece form) {
      Matcher matcher = EventWords.FORM.matcher(form.text());
      return matcher.matches() && matcher.group("done") != null
          ? form.cut(form.span().start(), form.span().start() + matcher.start("done"))
          : form;
    }

    private static boolean isNamed(Piece event) {
      return event.text().codePoints().filter(Character::isLetter).count() > 2;
    }

    private Piece withoutLead(Piece piece) {
      Matcher lead = EventWords.FORM_LEAD.matcher(piece.text());
      if (lead.find() && lead.end() < piece.text().length()) {
        int start = piece.span().start();
        form = form == null ? piece.cut(start, start + lead.end("form")) : form;
        return piece.cut(start + lead.end(), piece.span().end());
      }
      return piece;
    }

    /** Finds the title where no quotes mark it; returns the piece behind it. */
    private int readTitle(List<Piece> rest, boolean eventFirst, boolean titled) {
      int first = 0;
      boolean twoLines = rest.stream().anyMatch(piece -> !piece.isBeside(rest.get(0)));
      boolean below =
          rest.stream().anyMatch(piece -> !piece.isBeside(rest.get(0)) && isEvent(piece));
      if (eventFirst && (isEvent(rest.get(0)) || twoLines && !below)) {
        // Behind the occasion a title stands on a line of its own, or behind a colon.
        while (first < rest.size()
            && (rest.get(first).isBeside(rest.get(0))
                || isEvent(rest.get(first)) && isBrief(rest.get(first))
                || isPlace(rest.get(first)))) {
          first++;
        }
        if (first < rest.size()) {
          title = through(rest, first);
        }
        return 0;
      }
      boolean alone = rest.size() == 1 || !titled;
      if ((isEvent(rest.get(0)) || eventFirst && !below) && isBrief(rest.get(0)) && alone) {
        return 0;
      }
      title = through(rest, 0);
      int next = 0;
      while (next < rest.size() && rest.get(next).overlaps(title)) {
        next++;
      }
      return next;
    }

    private static boolean isBrief(Piece piece) {
      return piece.text().split(" ").length <= 8;
    }

    private static Piece through(List<Piece> rest, int first) {
      Piece title = rest.get(first);
      for (int i = first + 1; i < rest.size(); i++) {
        Piece next = rest.get(i);
        if (!next.isBeside(title)
            || !next.after().matches("[,–—-]")
                && !(next.isBehindAt() && hasEvent(rest, i + 1))
                && !(next.after().matches("[()]")
                    && Character.isLowerCase(next.text().codePointAt(0)))
            || isEvent(next)
            || isPlace(next)) {
          break;
        }
        title = title.through(next);
      }
      return title.closed();
    }

    private static boolean hasEvent(List<Piece> rest, int from) {
      return rest.subList(from, rest.size()).stream()
          .anyMatch(piece -> isEvent(piece) || piece.isBehindAt());
    }

    /** {@code Sometown, France, Conference on Tides}: a town with its country, before the event. */
    private static boolean isTownBefore(List<Piece> rest, int at) {
      return at + 2 < rest.size()
          && Places.isPlace(rest.get(at + 1).text())
          && TOWN.matcher(rest.get(at).text()).matches()
          && !isEvent(rest.get(at))
          && rest.get(at + 2).isBeside(rest.get(at))
          && ",".equals(rest.get(at + 2).after())
          && (EventWords.isIn(rest.get(at + 2).text())
              || OrganizationWords.isIn(rest.get(at + 2).text()));
    }

    private @Nullable Piece event(List<Piece> rest, int from) {
      Piece event = null;
      for (int i = from; i < rest.size(); i++) {
        Piece piece = rest.get(i);
        if (title != null && piece.overlaps(title)) {
          continue;
        }
        if (event == null && isTownBefore(rest, i)) {
          i++;
          continue;
        }
        AuthorPieces.Names names = authors.at(rest, i);
        if (event == null && names.areAuthors()) {
          i += names.pieces() - 1;
          continue;
        }
        Matcher at = EventWords.FORM_AT.matcher(piece.text());
        boolean led = at.find();
        if (led && form == null) {
          int start = piece.span().start();
          form = piece.cut(start, start + at.end("form"));
        }
        if (event == null) {
          boolean before =
              title != null && title.isBeside(piece) && piece.span().start() < title.span().start();
          if (led
              || isEvent(piece)
              || !before
                  && !isPlace(piece)
                  && isNamed(piece)
                  && !NO_EVENT.matcher(piece.text()).find()) {
            event = led ? piece.cut(piece.span().start() + at.end(), piece.span().end()) : piece;
          }
        } else if (piece.isBeside(event)
            && piece.span().start() - event.span().end() < 6
            && ("(".equals(piece.after())
                    && piece.text().matches("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*(?: ?['’]?\\d\\d)?")
                || ",".equals(piece.after())
                    && (isEvent(piece) || !isPlace(piece) && !Places.isPlace(lastPart(event)))
                || ".".equals(piece.after()) && isEvent(piece) && !isPlace(piece)
                || piece.isBehindAt())) {
          event = event.through(piece);
        } else if (!isEvent(event) && isEvent(piece) && !piece.isBeside(event)) {
          event = piece;
        } else {
          break;
        }
      }
      return event == null ? null : withoutBehalf(event).closed();
    }

    private static Piece withoutBehalf(Piece whole) {
      boolean in = whole.text().matches("(?s)(?:In|At|in|at) (?:the )?\\p{Lu}.*");
      Piece event = in ? whole.cut(whole.span().start() + 3, whole.span().end()) : whole;
      int behalf = event.text().indexOf(" on behalf of ");
      return behalf > 0 ? event.cut(event.span().start(), event.span().start() + behalf) : event;
    }

    private static String lastPart(Piece piece) {
      String text = piece.text();
      return text.substring(text.lastIndexOf(',') + 1);
    }

    private static boolean isPlace(Piece piece) {
      return Places.isPlace(piece.text());
    }

    private static boolean isEvent(Piece piece) {
      String text = piece.text();
      return EventWords.isIn(text)
          || OrganizationWords.isIn(text)
          || OrganizationWords.hasUnit(text)
          || EventWords.FORM_AT.matcher(text).find();
    }

    private static boolean isForm(Piece piece) {
      return EventWords.FORM.matcher(piece.text()).matches()
          || EventWords.DAY.matcher(piece.text()).matches();
    }
  }
}
