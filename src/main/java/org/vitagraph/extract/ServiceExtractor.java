package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.text.Span;

/**
 * Reads services: {@code Program committee: ISC 2024, Tides 2023} becomes two, each with its role,
 * venue and year. A role may stand above what it was served for.
 */
public final class ServiceExtractor implements Extractor {
  /** A sentence on oneself, which no role above it makes a list. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:I|[Ww]e)(?: also| currently)? (?:am|are|was|were|have|had|organi[sz]ed?|co-?organi[sz]ed?|serv|chair|review|run|ran|edit|help to|sit on|sat on|led|lead)");

  @Override
  public void extract(Page page, MentionWriter out) {
    List<Activity> services = new ArrayList<>();
    for (List<FactLine> run : FactLine.runs(page, EntryKind.SERVICE)) {
      new Run(run, page.owner().name()).read(services);
    }
    Activity.write(services, "service", page, out);
  }

  /** A service whose date may stand on the next line. */
  private static final class Open {
    private final List<FactLine> lines = new ArrayList<>();
    private final @Nullable Piece role;
    private @Nullable Piece what;
    private final List<FactRecord.Dated> dates = new ArrayList<>();

    private Open(FactLine line, @Nullable Piece role, @Nullable Piece what) {
      lines.add(line);
      this.role = role;
      this.what = what;
    }

    private void addTo(List<Activity> services) {
      boolean school =
          what != null && OrganizationWords.hasSchool(what.text()) && !EventWords.isIn(what.text());
      List<FactRecord.@Nullable Dated> each = new ArrayList<>(dates);
      if (each.isEmpty()) {
        each.add(Activity.dateOfHeading(lines.get(0).of()));
      }
      for (FactRecord.@Nullable Dated date : each) {
        services.add(
            new Activity(lines)
                .with(Vg.ROLE, role)
                .with(school ? Vg.ORGANIZATION_NAME : Vg.VENUE_NAME, what)
                .on(date));
      }
    }
  }

  /** The lines of one section. */
  private static final class Run {
    private final List<FactLine> lines;
    private final List<Open> open = new ArrayList<>();
    private @Nullable Piece role;
    private List<FactRecord.Dated> pending = List.of();
    private boolean dateFirst;
    private final String owner;

    private Run(List<FactLine> lines, String owner) {
      this.owner = owner;
      this.lines = new ArrayList<>();
      lines.forEach(line -> cut(line, this.lines));
      FactLine heading = FactLine.ofHeading(lines.get(0).of());
      Optional<Span> found = ServiceWords.find(heading.toString(), 0);
      role = found.map(span -> new Piece(heading, span, "")).orElse(null);
    }

    /** Services behind a semicolon, with roles of their own, are lines of their own. */
    private static void cut(FactLine line, List<FactLine> out) {
      String text = line.toString();
      int from = 0;
      for (int at = text.indexOf(';'); at > 0; at = text.indexOf(';', at + 1)) {
        String behind = text.substring(at + 1);
        Span part = new Span(from, at);
        if (isStated(part.of(text).toString()) && isStated(behind)) {
          out.addAll(ListedFacts.cut(line.slice(part), Run::isStated));
          from = at + 1;
        }
      }
      out.addAll(
          ListedFacts.cut(
              from == 0 ? line : line.slice(new Span(from, text.length())), Run::isStated));
    }

    private static boolean isStated(String text) {
      return ServiceWords.find(text, 0).filter(role -> role.start() < 14).isPresent();
    }

    private void read(List<Activity> services) {
      for (int i = 0; i < lines.size(); i++) {
        FactLine line = lines.get(i);
        read(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
      }
      open.forEach(service -> service.addTo(services));
    }

    private void read(FactLine line, @Nullable FactLine next) {
      if (line.toString().strip().equals(owner)) {
        // A signature: the address below it is none of the section.
        role = null;
        return;
      }
      ServiceRow row = ServiceRow.of(line, role != null);
      Open last = open.isEmpty() ? null : open.get(open.size() - 1);
      boolean inside = last != null && !line.opens() && last.lines.get(0).of().equals(line.of());
      if (row.role() == null && row.items().isEmpty()) {
        date(row, last);
      } else if (row.items().isEmpty() && row.dates().isEmpty() && isAbove(row, next)) {
        role = row.role();
      } else if (row.role() == null
          && inside
          && row.dates().isEmpty()
          && row.items().get(0).dates().isEmpty()) {
        if (last != null && last.what == null && !FactRecord.isDescription(line)) {
          last.what = row.items().get(0).what();
          last.lines.add(line);
        }
      } else if (row.role() != null || !isRemark(line) && isSaid(row)) {
        service(row);
      }
    }

    /** Whether a role rules the line or a date dates it: else it may say anything. */
    private boolean isSaid(ServiceRow row) {
      return role != null
          || !row.dates().isEmpty()
          || !pending.isEmpty()
          || row.items().stream().anyMatch(item -> !item.dates().isEmpty());
    }

    private static boolean isRemark(FactLine line) {
      return FactRecord.isDescription(line)
          || SENTENCE.matcher(line.toString()).find()
          || line.toString().endsWith(":");
    }

    /** Whether the role rules the lines below it. */
    private static boolean isAbove(ServiceRow row, @Nullable FactLine next) {
      return next != null
          && row.role() != null
          && ServiceWords.isRole(row.role().text())
          && ServiceRow.of(next, true).role() == null
          && !ServiceRow.of(next, true).items().isEmpty();
    }

    private void date(ServiceRow row, @Nullable Open last) {
      if (row.dates().isEmpty()) {
        return;
      }
      if (last != null && !row.line().opens() && last.lines.get(0).of().equals(row.line().of())) {
        // A date in a column of its own stands above one inside a name.
        last.dates.clear();
        last.dates.addAll(row.dates());
        last.lines.add(row.line());
      } else if (last == null || dateFirst) {
        dateFirst = dateFirst || last == null;
        pending = row.dates();
      } else if (last.dates.isEmpty()) {
        last.dates.addAll(row.dates());
        last.lines.add(row.line());
      } else {
        pending = row.dates();
      }
    }

    private void service(ServiceRow row) {
      Piece ruling = row.role() == null ? role : row.role();
      List<ServiceRow.Item> items = row.items();
      if (items.isEmpty()) {
        add(new Open(row.line(), ruling, null), row.dates());
      }
      // A year behind the last of several venues without is theirs as well.
      boolean shared =
          items.size() > 1
              && items.subList(0, items.size() - 1).stream()
                  .allMatch(item -> item.dates().isEmpty());
      for (ServiceRow.Item item : items) {
        List<FactRecord.Dated> own = item.dates().isEmpty() && shared ? List.of() : item.dates();
        add(new Open(row.line(), ruling, item.what()), row.dates().isEmpty() ? own : row.dates());
      }
      pending = List.of();
    }

    private void add(Open service, List<FactRecord.Dated> dates) {
      service.dates.addAll(dates.isEmpty() ? pending : dates);
      open.add(service);
    }
  }
}
