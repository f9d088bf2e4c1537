package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.DateRanges;
import org.vitagraph.text.Span;

/**
 * Reads courses: {@code Teaching Assistant for Data Structures, Example University, Fall 2019}
 * becomes a course with role, organization and term; one a term.
 *
 * <p>Roles and organizations may stand above the courses they are for, and each in a column of its
 * own that a conversion has torn off: a run of courses followed by a run of as many terms belongs
 * together in its order.
 */
public final class TeachingExtractor implements Extractor {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}&/]{1,9}(?: ?- ?| )?\\d{2,5}(?:/\\d{2,5})*\\p{L}{0,2}(?![\\p{L}\\d])");

  private static final Pattern BEHIND_TERMS = Pattern.compile("(?<=\\)),\\s+(?=\\p{Lu})");

  /** Names in a row behind these words are no courses. */
  private static final Pattern STUDENTS =
      Pattern.compile("(?iu)\\b(?:co-?)?(?:supervis|advis[eo]|mentor)|\\bstudents?:");

  private static final Pattern SEMICOLON = Pattern.compile(";\\s+(?=\\p{Lu})");
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}’'. -]{2,40}:\\s+(?=\\S)");

  @Override
  public void extract(Page page, MentionWriter out) {
    List<Activity> activities = new ArrayList<>();
    List<Course> courses = new ArrayList<>();
    for (List<FactLine> run : FactLine.runs(page, EntryKind.TEACHING)) {
      Columns columns = new Columns(run.get(0).of());
      List<CourseRow> rows = new ArrayList<>();
      run.forEach(line -> listed(line).forEach(course -> rows.add(CourseRow.of(course))));
      columns.read(rows);
      courses.addAll(columns.courses);
    }
    // Where the courses have terms, a bare line among them is a heading or a remark.
    long dated = courses.stream().filter(course -> !course.terms.isEmpty()).count();
    for (Course course : courses) {
      if (dated * 3 < 2L * courses.size() || course.isStated()) {
        activities.addAll(course.activities());
      }
    }
    Activity.write(activities, "teaching", page, out);
  }

  /** The courses that one line lists: {@code Logic (2013–), Ethics (2014, 2016)}. */
  private static List<FactLine> listed(FactLine line) {
    if (STUDENTS.matcher(line.toString()).find()) {
      return List.of(line);
    }
    List<FactLine> courses = new ArrayList<>();
    for (FactLine part :
        ListedFacts.cut(unlabelled(line), BEHIND_TERMS, TeachingExtractor::isDated)) {
      courses.addAll(ListedFacts.cut(part, SEMICOLON, TeachingExtractor::isCourse));
    }
    return courses;
  }

  /** The line without the bold words for which courses it lists, or at which school. */
  private static FactLine unlabelled(FactLine line) {
    String text = line.toString();
    Matcher label = LABEL.matcher(text);
    boolean labelled =
        label.lookingAt()
            && line.isBold(new Span(0, 1))
            && line.bold().stream().noneMatch(bold -> bold.end() > label.end());
    return labelled
        ? new FactLine(
            line.of(),
            line.text().slice(new Span(label.end(), text.length())),
            List.of(),
            line.opens())
        : line;
  }

  private static boolean isDated(String text) {
    return text.indexOf('(') > 3 && ListedFacts.endsWithDate(text);
  }

  /** Whether the words are only what is taught. */
  private static boolean isCourse(String text) {
    return Character.isUpperCase(text.strip().codePointAt(0))
        && text.strip().split("\\s+").length <= 9
        && !TeachingWords.isRole(text.strip())
        && !OrganizationWords.isIn(text)
        && !Places.isPlace(text.strip())
        && DateRanges.find(text).isEmpty();
  }

  /** A course, filled as its columns come. */
  private static final class Course {
    private final List<FactLine> lines = new ArrayList<>();
    private final @Nullable Piece title;
    private final List<Piece> terms = new ArrayList<>();
    private @Nullable Piece role;
    private @Nullable Piece organization;

    private Course(FactLine line, @Nullable Piece title) {
      this.lines.add(line);
      this.title = title;
    }

    private List<Activity> activities() {
      List<Activity> each = new ArrayList<>();
      for (int i = 0; i < Math.max(1, terms.size()); i++) {
        each.add(
            new Activity(lines)
                .with(Vg.TITLE, title)
                .with(Vg.NUMBER, number())
                .with(Vg.ROLE, role)
                .with(Vg.ORGANIZATION_NAME, organization)
                .with(Vg.TERM, terms.isEmpty() ? null : terms.get(i)));
      }
      return each;
    }

    /** Whether the page says more of it than its words. */
    private boolean isStated() {
      return !terms.isEmpty()
          || number() != null
          || role != null && title != null && role.isBeside(title)
          || organization != null && title != null && organization.isBeside(title);
    }

    private @Nullable Piece number() {
      if (title == null) {
        return null;
      }
      Matcher number =
          NUMBER.matcher(title.line().toString()).region(title.span().start(), title.span().end());
      return number.find()
          ? new Piece(title.line(), new Span(number.start(), number.end()), "")
          : null;
    }
  }

  /** Puts rows together to courses. */
  private static final class Columns {
    private final List<Course> courses = new ArrayList<>();

    /** The courses since a role or a column of terms. */
    private List<Course> block = new ArrayList<>();

    private @Nullable Piece role;
    private @Nullable Piece organization;
    private List<Piece> pending = List.of();

    private Columns(ClassedEntry of) {
      FactLine heading = FactLine.ofHeading(of);
      if (!heading.toString().isEmpty()) {
        CourseRow row = CourseRow.ofHeading(heading);
        role = row.role();
        organization = row.organization();
      }
    }

    private void read(List<CourseRow> rows) {
      boolean organizationFirst = isFirst(rows, CourseRow.Kind.ORGANIZATION);
      boolean termFirst = isFirst(rows, CourseRow.Kind.TERM);
      for (int i = 0; i < rows.size(); ) {
        CourseRow row = rows.get(i);
        int end = i + 1;
        while (end < rows.size() && rows.get(end).kind() == row.kind()) {
          end++;
        }
        List<CourseRow> group = rows.subList(i, end);
        switch (row.kind()) {
          case ROLE -> group.forEach(this::role);
          case COURSE -> {
            if (!block.isEmpty() && !block.get(block.size() - 1).terms.isEmpty()) {
              block = new ArrayList<>();
            }
            group.forEach(this::course);
          }
          case ORGANIZATION -> organizations(group, organizationFirst);
          case TERM -> terms(group, termFirst);
          case NOTE -> {
            if (isTitleOfLast(row)) {
              course(row);
            }
          }
        }
        i = end;
      }
    }

    /**
     * {@code Teaching Assistant, 2021 / Programming}: what was taught stands below role and term.
     */
    private boolean isTitleOfLast(CourseRow row) {
      Course last = courses.isEmpty() ? null : courses.get(courses.size() - 1);
      return last != null
          && last.title == null
          && isSameEntry(row, last)
          && !row.courses().isEmpty()
          && !EntryCues.isProse(row.line().toString());
    }

    private static boolean isFirst(List<CourseRow> rows, CourseRow.Kind kind) {
      for (CourseRow row : rows) {
        if (row.kind() == CourseRow.Kind.COURSE || row.kind() == kind) {
          return row.kind() == kind;
        }
      }
      return false;
    }

    private void role(CourseRow row) {
      Course last = courses.isEmpty() ? null : courses.get(courses.size() - 1);
      boolean inside = !row.line().opens() && last != null && isSameEntry(row, last);
      if (inside && last != null && Objects.equals(last.role, role) && last.terms.isEmpty()) {
        last.role = row.role();
        last.terms.addAll(row.terms());
        last.lines.add(row.line());
      } else if (inside && last != null && !row.terms().isEmpty()) {
        // The course again, in another role or term.
        Course again = new Course(last.lines.get(0), last.title);
        again.lines.add(row.line());
        again.role = row.role();
        again.organization = last.organization;
        again.terms.addAll(row.terms());
        add(again);
      } else if (!row.terms().isEmpty() && row.line().opens()) {
        role = row.role();
        organization = row.organization() == null ? organization : row.organization();
        Course course = new Course(row.line(), null);
        fill(course, row);
        add(course);
      } else {
        role = row.role();
        organization = row.organization();
        block = new ArrayList<>();
      }
    }

    private static boolean isSameEntry(CourseRow row, Course course) {
      return row.line().of().equals(course.lines.get(0).of());
    }

    private void course(CourseRow row) {
      // A role with its dates above its courses was no course itself.
      Course last = courses.isEmpty() ? null : courses.get(courses.size() - 1);
      if (last != null && last.title == null && isSameEntry(row, last)) {
        courses.remove(last);
        block.remove(last);
        pending = pending.isEmpty() ? List.copyOf(last.terms) : pending;
      }
      for (Piece title : row.courses()) {
        Course course = new Course(row.line(), title);
        fill(course, row);
        add(course);
      }
      pending = List.of();
    }

    private void fill(Course course, CourseRow row) {
      course.role = row.role() == null ? role : row.role();
      course.organization = row.organization() == null ? organization : row.organization();
      course.terms.addAll(row.terms().isEmpty() ? pending : row.terms());
    }

    private void add(Course course) {
      courses.add(course);
      block.add(course);
    }

    private void organizations(List<CourseRow> rows, boolean first) {
      List<Course> open = block.stream().filter(course -> course.organization == null).toList();
      if (rows.size() == open.size()
          && (rows.size() > 1 || !first || !rows.get(0).line().opens())) {
        for (int i = 0; i < rows.size(); i++) {
          open.get(i).organization = rows.get(i).organization();
          open.get(i).lines.add(rows.get(i).line());
          open.get(i).terms.addAll(open.get(i).terms.isEmpty() ? rows.get(i).terms() : List.of());
        }
        return;
      }
      CourseRow last = rows.get(rows.size() - 1);
      Course above = courses.isEmpty() ? null : courses.get(courses.size() - 1);
      if (!last.line().opens() && above != null && isSameEntry(last, above)) {
        above.organization = last.organization();
        above.terms.addAll(above.terms.isEmpty() ? last.terms() : List.of());
        return;
      }
      organization = last.organization();
      block = new ArrayList<>();
    }

    private void terms(List<CourseRow> rows, boolean first) {
      List<Course> open = block.stream().filter(course -> course.terms.isEmpty()).toList();
      if (first && rows.size() == 1) {
        pending = rows.get(0).terms();
      } else if (!open.isEmpty()) {
        int skip = Math.max(0, open.size() - rows.size());
        for (int i = 0; i < Math.min(rows.size(), open.size()); i++) {
          Course course = open.get(skip + i);
          course.terms.addAll(rows.get(i).terms());
          course.lines.add(rows.get(i).line());
        }
        block = new ArrayList<>();
      } else if (rows.size() == 1) {
        pending = rows.get(0).terms();
      }
    }
  }
}
