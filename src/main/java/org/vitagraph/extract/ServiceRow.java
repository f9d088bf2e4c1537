package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.DateRange;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * A line of a list of services, taken apart: {@code Reviewer for ISC 2019, Tidal Letters (2020,
 * 2021)} has a role and two venues, each with its years.
 *
 * @param dates of the whole line
 */
record ServiceRow(
    FactLine line, @Nullable Piece role, List<Item> items, List<FactRecord.Dated> dates) {
  /** What was served, with dates of its own. */
  record Item(Piece what, List<FactRecord.Dated> dates) {}

  private static final Pattern LEADS_TO =
      Pattern.compile(
          "(?iu)^(?:\\s+(?:for|of)\\s*:\\s*|\\s*(?:[:：]|\\((?=\\P{N}))\\s*|\\s+[-–—]+\\s+|\\s+(?:(?<list>for|für|pour|para|per)|of|on|at|in|to|@|bei|der|des|de|du|d['’]|del|della|di|do|da)(?:\\s+(?:the|a|an|der|den|la|le|les|las|los|el))?\\s+|\\s*[,;.\\t]\\s*)");

  /** With whom: {@code Organizer (with B. Chen), Workshop on Tides}. */
  private static final Pattern WITH =
      Pattern.compile("\\s*\\((?:(?:jointly|together|along) )?with \\p{Lu}[^()]*\\)");

  private static final Pattern IN_BRACKET = Pattern.compile("([^,()]+),\\s*");
  private static final Pattern MORE_OF_ROLE =
      Pattern.compile("\\s+((?:\\p{L}[\\p{L}’'-]+\\s?){1,4})(?:$|(?=[,(:;\\t])[,:;\\t]?\\s*)");
  private static final Pattern VENUE =
      Pattern.compile(
          "(?iu)journal|transactions|letters|review|proceedings|magazine|(?-i:\\p{Lu}\\p{L}*\\p{Lu})");
  private static final Pattern AND =
      Pattern.compile("\\s+(?:and|und|et|y|e)\\s+(?=\\p{Lu}[^,;]*$)");
  private static final Pattern BEFORE = Pattern.compile("^\\s*(?:and|&|und|et|y|e)\\s+");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iu)\\W*(?:and|&|und|et|y|various|n/a|https?:\\S*|www\\.\\S*|since|present)?\\W*");

  /** Reads a line; {@code ruled} tells whether a role stands above it. */
  static ServiceRow of(FactLine line, boolean ruled) {
    String text = line.toString();
    List<FactRecord.Dated> inner = new ArrayList<>();
    List<FactRecord.Dated> edge = new ArrayList<>();
    int from = 0;
    int to = text.length();
    List<DateRange> dates = DateRanges.find(text);
    boolean first = true;
    for (DateRange date : dates) {
      FactRecord.Dated dated = new FactRecord.Dated(line, date);
      String before = text.substring(from, date.span().start());
      if (first && before.matches("[\\s(\\[,;&]*")) {
        edge.add(dated);
        from = date.span().end();
      } else {
        first = false;
        inner.add(dated);
      }
    }
    Matcher colon = Pattern.compile("^[\\s:.)\\],–—-]+").matcher(text).region(from, to);
    from = colon.find() ? colon.end() : from;
    boolean atEnd = false;
    // Years in a cell of their own at the end are the line's as well.
    for (int i = inner.size() - 1; i >= 0; i--) {
      Span span = inner.get(i).date().span();
      String behind = text.substring(Math.min(span.end(), to), to);
      int tab = text.lastIndexOf('\t', span.start());
      boolean cell =
          tab >= from && text.substring(tab, span.start()).matches("[\\s(,;&]*(?:[\\d\\s,;&–-]*)");
      if ((edge.isEmpty() || atEnd) && cell && behind.matches("[\\s).,;&]*")) {
        to = span.start();
        atEnd = true;
        edge.add(0, inner.remove(i));
      }
    }
    from += ServiceWords.lead(text.substring(from, to));
    Piece role = null;
    int start = from;
    boolean list = ruled;
    Optional<Span> found = findRole(text, from, to);
    if (found.isPresent()) {
      int end = found.get().end();
      role = piece(line, found.get().start(), end);
      if (found.get().start() > from
          && text.substring(from, found.get().start()).matches(".*[,;:.(\\t–—-]\\s*")) {
        // Example Society, Treasurer: the office stands behind.
        Item item = item(line, from, found.get().start(), inner);
        Item rest = item(line, end, to, inner);
        return new ServiceRow(
            line,
            role,
            item == null ? List.of() : List.of(item),
            rest == null ? edge : all(edge, rest.dates));
      }
      role = piece(line, from, end);
      Item office = ServiceWords.isBody(role.text()) ? office(line, end, to, inner) : null;
      if (office != null) {
        // Computing Committee, Chair: the first is what the second was served in.
        return new ServiceRow(line, office.what, List.of(new Item(role, office.dates)), edge);
      }
      Matcher with = WITH.matcher(text).region(end, to);
      end = with.lookingAt() ? with.end() : end;
      Matcher leads = LEADS_TO.matcher(text).region(end, to);
      start = end;
      if (leads.find()) {
        String mark = text.substring(leads.start(), leads.end()).strip();
        list =
            leads.group("list") != null
                || mark.endsWith(":")
                || mark.startsWith("–")
                || mark.startsWith("—")
                || mark.startsWith("-");
        start = leads.end();
        Matcher inside = IN_BRACKET.matcher(text).region(start, to);
        if (mark.equals("(") && inside.lookingAt() && ServiceWords.isRole(inside.group(1))) {
          role = piece(line, from, inside.end(1)).closed();
          start = inside.end();
        }
      } else {
        list = false;
        Matcher more = MORE_OF_ROLE.matcher(text).region(end, to);
        if (more.lookingAt()
            && !EventWords.isIn(more.group(1))
            && !VENUE.matcher(more.group(1)).find()) {
          role = piece(line, from, more.end(1));
          start = more.end();
        }
      }
    }
    boolean record = !edge.isEmpty() && found.isEmpty();
    List<Item> items = items(line, start, to, list && !record, inner);
    if (found.isEmpty() && !areVenues(items)) {
      items = items(line, start, to, false, inner);
    }
    return new ServiceRow(line, role, withoutPlace(items), edge);
  }

  /** {@code Chair: Workshop on Lakes, Tartu, Estonia, May 2020}: where it met is no venue. */
  private static List<Item> withoutPlace(List<Item> items) {
    int last = items.size() - 1;
    if (last < 1
        || !Places.isPlace(items.get(last).what.text())
        || !EventWords.isIn(items.get(0).what.text())
        || items.subList(1, last).stream().anyMatch(item -> EventWords.isIn(item.what.text()))) {
      return items;
    }
    List<FactRecord.Dated> dates = new ArrayList<>();
    items.forEach(item -> dates.addAll(item.dates));
    return List.of(new Item(items.get(0).what, dates));
  }

  /** Whether what commas separate are venues, and no parts of one. */
  private static boolean areVenues(List<Item> items) {
    boolean dated = items.stream().allMatch(item -> !item.dates.isEmpty());
    return items.size() != 2
            && items.stream().noneMatch(item -> NameForm.of(item.what.text()) != null)
        || dated
        || items.stream()
            .noneMatch(
                item ->
                    Places.isPlace(item.what.text())
                        || OrganizationWords.hasUnit(item.what.text()));
  }

  /** The office behind a body, with all that says what for. */
  private static @Nullable Item office(
      FactLine line, int from, int to, List<FactRecord.Dated> dates) {
    String text = line.toString();
    Matcher comma = Pattern.compile("\\s*,\\s*").matcher(text).region(from, to);
    if (!comma.lookingAt()) {
      return null;
    }
    Optional<Span> office = ServiceWords.find(text.substring(0, to), comma.end());
    boolean next =
        office.isPresent()
            && office.get().start() == comma.end()
            && !ServiceWords.isBody(office.get().of(text).toString());
    return next ? item(line, comma.end(), to, dates) : null;
  }

  private static List<FactRecord.Dated> all(
      List<FactRecord.Dated> one, List<FactRecord.Dated> other) {
    List<FactRecord.Dated> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** The role that begins the text, or a part of it. */
  private static Optional<Span> findRole(String text, int from, int to) {
    Optional<Span> found = ServiceWords.find(text.substring(0, to), from);
    if (found.isEmpty()) {
      return found;
    }
    Span role = found.get();
    String before = text.substring(from, role.start());
    boolean head = before.isBlank() || before.matches(".*[,;:.(\\t–—-]\\s*");
    // Graduate Admissions Committee: the words before belong to it.
    boolean part =
        before.split("\\s+").length <= 5
            && before.matches("[^,;:.(\\t]*")
            && !before.matches("(?iu).*\\b(?:of|for|on|at|in)\\s.*");
    return head || part ? found : Optional.empty();
  }

  private static List<Item> items(
      FactLine line, int from, int to, boolean list, List<FactRecord.Dated> dates) {
    String text = line.toString();
    List<Span> spans = new ArrayList<>();
    boolean semicolons = text.substring(from, to).indexOf(';') >= 0;
    int depth = 0;
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      Matcher and = AND.matcher(text).region(i, to);
      boolean cut =
          depth == 0 && (c == ';' || c == ',' && list && !semicolons && !isInName(text, i, to));
      if (cut) {
        spans.add(new Span(start, i));
        Matcher before = BEFORE.matcher(text).region(i + 1, to);
        start = before.find() ? before.end() : i + 1;
        i = start - 1;
      } else if (depth == 0
          && list
          && !semicolons
          && c == ' '
          && !spans.isEmpty()
          && and.lookingAt()) {
        spans.add(new Span(start, i));
        start = and.end();
        i = start - 1;
      }
    }
    spans.add(new Span(start, to));
    List<Item> items = new ArrayList<>();
    for (Span span : spans) {
      Item item = item(line, span.start(), span.end(), dates);
      if (item != null) {
        items.add(item);
        continue;
      }
      for (FactRecord.Dated date : dates) {
        if (date.date().span().overlaps(span) && !items.isEmpty()) {
          Item last = items.remove(items.size() - 1);
          items.add(new Item(last.what, all(last.dates, List.of(date))));
        }
      }
    }
    return items;
  }

  /** {@code Journal of Logic, Language and Information}: a comma inside a name. */
  private static boolean isInName(String text, int comma, int to) {
    String next = text.substring(comma + 1, to).stripLeading();
    return next.matches("(?s)(?:\\p{Lu}\\p{L}+ and \\p{Lu}\\p{L}+(?:[.,;(\\s].*)?)")
        && text.substring(0, comma).matches("(?s).*\\b(?:of|on|for) \\p{Lu}\\p{L}+");
  }

  private static @Nullable Item item(
      FactLine line, int from, int to, List<FactRecord.Dated> dates) {
    String text = line.toString();
    List<FactRecord.Dated> own = new ArrayList<>();
    int start = from;
    int end = to;
    for (FactRecord.Dated dated : dates) {
      Span span = dated.date().span();
      if (span.start() >= from && span.end() <= to) {
        own.add(dated);
        if (NOTHING.matcher(text.substring(start, span.start())).matches()) {
          start = span.end();
        } else if (end > span.start()) {
          // (ISC'22) stays whole, (2022) goes.
          int open = text.lastIndexOf('(', span.start());
          boolean inside = open >= start && text.indexOf(')', open) >= span.end();
          int close = text.indexOf(')', span.end());
          boolean named =
              inside && text.substring(open, span.start()).matches("\\(\\s*\\p{L}{2}.*");
          end = Math.min(end, named ? close + 1 : inside ? open : span.start());
        }
      }
    }
    // What a year in the middle is followed by is part of the name.
    if (!own.isEmpty() && end < to) {
      Span last = own.get(own.size() - 1).date().span();
      String rest = text.substring(Math.min(last.end(), to), to);
      if (rest.replaceAll("[^\\p{L}]", "").length() > 8) {
        end = to;
      }
    }
    Piece piece = piece(line, start, end);
    return NOTHING.matcher(piece.text()).matches() ? null : new Item(piece.closed(), own);
  }

  private static Piece piece(FactLine line, int from, int to) {
    return new Piece(line, new Span(from, Math.max(from, to)), "").cut(from, to);
  }
}
