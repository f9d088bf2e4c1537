package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vitagraph.resolve.PersonFigures;
import org.vitagraph.resolve.PersonFigures.Figure;
import org.vitagraph.resolve.PersonTraining.Known;

/**
 * How well people are told apart by models that have not learnt from them: {@code HeldOutPersons
 * FILE=AUTHORS... PAGES}, publications and pages as {@code train --persons} takes them. Each set is
 * left out in turn, and of the pages those of every other owner. Printed are B³ F1, precision and
 * recall.
 */
final class HeldOutPersons {
  /** A set of so few people is drawn from, too: one person more or less moves its figure. */
  private static final int FEW = 20;

  private static final int DRAWS = 24;
  private static final int DRAWS_OF_NAMES = 6;
  private static final int BEARERS = 13;
  private static final int AFFILIATED = 70;
  private static final int COLLABORATIONS = 12;
  private static final int PAPERS = 15;
  private static final int WORLDS = 4;

  private final PrintWriter out;

  private HeldOutPersons(PrintWriter out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    List<Known> sets = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    if (args.length < 2) {
      throw new IllegalArgumentException("HeldOutPersons FILE=AUTHORS... PAGES");
    }
    for (int i = 0; i < args.length - 1; i++) {
      String[] names = args[i].split("=", 2);
      if (names.length < 2) {
        throw new IllegalArgumentException(args[i] + ": not FILE=AUTHORS");
      }
      files.add(Path.of(names[0]));
      sets.add(PersonModels.known(files.get(i), Path.of(names[1])));
    }
    Known pages = OwnedPages.in(Path.of(args[args.length - 1]));
    HeldOutPersons figures = new HeldOutPersons(out);
    for (int i = 0; i < sets.size(); i++) {
      List<Known> others = new ArrayList<>(sets);
      others.remove(i);
      others.add(pages);
      out.println("learnt without " + args[i]);
      figures.set(PersonFigures.learntFrom(others), files.get(i), sets.get(i));
    }
    List<String> owners = new ArrayList<>(people(pages));
    List<Known> others = new ArrayList<>(sets);
    others.add(half(pages, owners, 0));
    out.println("learnt without every other owner of " + args[args.length - 1]);
    figures.owners(PersonFigures.learntFrom(others), half(pages, owners, 1));
  }

  private void set(PersonFigures figures, Path file, Known set) throws IOException {
    out.println("  as printed " + figures.asPrinted(set));
    out.println("  initials " + figures.asInitials(set));
    out.println("  half of the publications with initials " + figures.halfAsInitials(set));
    if (people(set).size() < FEW) {
      out.println("  3 to 8 of the people " + figures.drawn(set, DRAWS));
    }
    for (int affiliated : List.of(AFFILIATED, 0)) {
      List<Figure> made = new ArrayList<>();
      for (int seed = 0; seed < WORLDS; seed++) {
        made.add(figures.asPrinted(MadeUpRecords.hospitals(file, set, BEARERS, affiliated, seed)));
      }
      out.println(
          "  as if in hospitals, %d %% of the publications with affiliations ".formatted(affiliated)
              + Figure.mean(made));
    }
  }

  private void owners(PersonFigures figures, Known pages) throws IOException {
    for (int most : List.of(17, 7)) {
      String under = "  2 to " + most + " under one of twenty common names ";
      out.println(under + figures.asNamesakes(pages, most, DRAWS_OF_NAMES, false));
      out.println(under + "as initials " + figures.asNamesakes(pages, most, DRAWS_OF_NAMES, true));
    }
    List<Figure> made = new ArrayList<>();
    for (int seed = 0; seed < WORLDS; seed++) {
      made.add(figures.asPrinted(MadeUpRecords.collaborations(COLLABORATIONS, PAPERS, seed)));
    }
    out.println("  made-up collaborations " + Figure.mean(made));
  }

  private static Set<String> people(Known set) {
    Set<String> people = new TreeSet<>();
    set.persons().values().forEach(authors -> people.addAll(authors.values()));
    return people;
  }

  /** The publications of every other of the owners. */
  private static Known half(Known pages, List<String> owners, int from) {
    Map<String, Map<Integer, String>> persons = new HashMap<>(pages.persons());
    persons
        .values()
        .removeIf(
            authors ->
                authors.values().stream().noneMatch(owner -> owners.indexOf(owner) % 2 == from));
    return PersonFigures.part(pages, persons);
  }
}
