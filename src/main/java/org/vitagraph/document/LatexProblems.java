package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What of a LaTeX source is not read: other files, commands that nothing defines. */
final class LatexProblems {
  private static final int TOLD = 10;

  private final LatexInput in;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  /** Commands in the midst of words that may stand for words. */
  private final Set<String> unknown = new TreeSet<>();

  LatexProblems(LatexInput in) {
    this.in = in;
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(problems);
    if (!unknown.isEmpty()) {
      String some = String.join(" ", unknown.stream().limit(TOLD).toList());
      String more = unknown.size() > TOLD ? " and " + (unknown.size() - TOLD) + " more" : "";
      all.add(new Problem("", "not defined in this file, so left out: " + some + more));
    }
    return all;
  }

  /** A command that may stand for words. */
  void unknown(String command) {
    unknown.add("\\" + command);
  }

  /** Tells something once of each place. */
  void tell(String place, String message) {
    if (told.add(place)) {
      problems.add(new Problem(place, message));
    }
  }

  /** Reads the arguments of a command whose words stand in another file. */
  void elsewhere(String name) {
    in.skip("*");
    in.option();
    in.option();
    String file = in.hasGroup() ? in.argument().strip() : "";
    boolean cites = name.matches("bibentry|fullcite|footfullcite|nocite");
    String place = "\\" + name + (file.isEmpty() || cites ? "" : "{" + file + "}");
    boolean references = cites || name.toLowerCase(Locale.ROOT).contains("bib");
    tell(
        place,
        references
            ? "the references are in a file of their own; read that too"
            : "another file, which is not followed; read that too");
  }

  /** Reads over an environment that prints no words. */
  void unseen(String environment) {
    String words = in.until("\\end{" + environment + "}");
    if (environment.startsWith("filecontents") && words.contains(".bib")) {
      tell("\\begin{" + environment + "}", "holds BibTeX, which is read from a file of its own");
    }
  }
}
