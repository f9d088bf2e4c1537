package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.DegreeWords.Level;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.text.Span;

/**
 * The owner's thesis as the list of publications has it: {@code A. Lee. Moving Things. PhD
 * dissertation, Example University, 2018} tells the thesis of the degree of that level.
 *
 * @param statement the words around the title
 */
record ListedThesis(PrintedPublication publication, Level level, String statement) {
  private static final String WORK = "(?=\\s+(?:thesis|dissertation))";
  private static final Pattern DOCTOR =
      Pattern.compile(
          "(?iu)\\b(?:ph\\.?\\s?d\\b|d\\.?\\s?phil|doctor|doktor|doutorado|dottorato|promotion)");
  private static final Pattern BACHELOR =
      Pattern.compile(
          "(?iu)\\b(?:bachelor|undergraduate|senior|hono(?:u)?rs|b\\.?\\s?(?:sc?|a|e|eng)\\b\\.?"
              + WORK
              + "|licenciatura|graduação)");
  private static final Pattern MASTER =
      Pattern.compile(
          "(?iu)\\b(?:master|m\\.?\\s?(?:sc?|a|e|eng|phil)\\b\\.?"
              + WORK
              + "|diplom|magister|mestrado|maestr[ií]a|laurea|mémoire)");
  private static final Pattern DISSERTATION = Pattern.compile("(?iu)\\b(?:dissertation|thèse)");
  private static final Pattern HABILITATION = Pattern.compile("(?iu)habilitation");

  /** The owner's theses among the publications; what does not tell its level is left out. */
  static List<ListedThesis> of(Page page) {
    List<ListedThesis> theses = new ArrayList<>();
    for (PrintedPublication publication : page.publications()) {
      boolean byOwner =
          publication.ownerUnnamed()
              || publication.authors().size() == 1 && publication.authors().get(0).owner();
      if (publication.kind() == PublicationKind.THESIS && byOwner) {
        String statement = statement(publication);
        Level own = level(statement);
        Level level = own == null ? level(publication.entry().section().heading().toString()) : own;
        if (level != null) {
          theses.add(new ListedThesis(publication, level, statement));
        }
      }
    }
    return theses;
  }

  /** A dissertation is a doctor's unless it is said to be a master's. */
  private static @Nullable Level level(String statement) {
    if (DOCTOR.matcher(statement).find()) {
      return Level.DOCTOR;
    }
    if (BACHELOR.matcher(statement).find()) {
      return Level.BACHELOR;
    }
    if (MASTER.matcher(statement).find()) {
      return Level.MASTER;
    }
    return DISSERTATION.matcher(statement).find() ? Level.DOCTOR : null;
  }

  private static String statement(PrintedPublication publication) {
    String text = publication.entry().entry().text().toString();
    Span title = publication.title().span();
    return text.substring(0, title.start()) + " " + text.substring(title.end());
  }

  /** Whether nothing that the entry says speaks against the degree's being the one it was for. */
  boolean isOf(
      Level degreeLevel, String degree, @Nullable String organization, @Nullable String end) {
    return level == degreeLevel
        && HABILITATION.matcher(degree).find() == HABILITATION.matcher(statement).find()
        && (organization == null || isAt(organization))
        && (end == null || isIn(end));
  }

  /** Words that are no school's may be a place or a publisher: they do not speak against one. */
  private boolean isAt(String organization) {
    String stated = NameForm.fold(statement);
    String name = NameForm.fold(organization.replaceAll("\\(.*?\\)", ""));
    return stated.contains(name)
        || OrganizationWords.acronym(organization)
            .filter(acronym -> statement.contains(acronym))
            .isPresent()
        || !OrganizationWords.hasSchool(statement);
  }

  /** A thesis is often dated by the year of its defence, a degree by that of its conferral. */
  private boolean isIn(String end) {
    Field date = publication.date();
    return date == null
        || Math.abs(
                Integer.parseInt(date.value().substring(0, 4))
                    - Integer.parseInt(end.substring(0, 4)))
            <= 1;
  }
}
