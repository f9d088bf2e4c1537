package org.vitagraph.cli;

import java.util.List;

/**
 * What a build did.
 *
 * @param added names of new documents
 * @param changed names of documents of which another version was there
 * @param unchanged how many documents were there already
 * @param removed names of documents whose version is gone
 * @param notes what the user should know though nothing is wrong
 * @param problems what could not be read as it should, by file
 * @param unreadable how many files nothing could be read of
 */
record BuildReport(
    List<String> added,
    List<String> changed,
    int unchanged,
    List<String> removed,
    List<String> notes,
    List<FileProblem> problems,
    int unreadable) {
  /** Copies the lists. */
  BuildReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
