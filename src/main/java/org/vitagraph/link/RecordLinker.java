package org.vitagraph.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitagraph.link.AuthorNames.Name;
import org.vitagraph.link.RecordEvidence.Scored;
import org.vitagraph.link.ResolvedWork.Author;
import org.vitagraph.name.TitleKey;
import org.vitagraph.name.TitleTokens;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpPublication;

/**
 * Finds the record of dblp that a work is: by what identifiers it states, by its title, and when
 * that finds none that fits, by titles near it. Asked by several threads at once.
 */
final class RecordLinker {
  private static final int NEAR = 4;

  /** A second record that fits nearly as well leaves it open. */
  private static final double MARGIN = 2.4;

  /** Titles of a thousand texts, which the register need not be asked for. */
  private static final Set<String> GENERIC =
      Set.of(
          "editorial",
          "introduction",
          "preface",
          "foreword",
          "guesteditorial",
          "bookreview",
          "bookreviews",
          "editorsintroduction",
          "guesteditorsintroduction",
          "panel",
          "keynote",
          "abstract",
          "editorsnote",
          "message",
          "welcome",
          "letter",
          "corrigendum",
          "erratum");

  private final Dblp dblp;
  private final AuthorNames names;
  private final RecordEvidence evidence;

  RecordLinker(Dblp dblp, AuthorNames names) {
    this.dblp = dblp;
    this.names = names;
    this.evidence = new RecordEvidence(names);
  }

  /**
   * What was found for a work.
   *
   * @param candidates the best first; with more than one, or with one that does not fit well enough
   *     to be it, nothing is decided
   */
  record Match(ResolvedWork work, List<Scored> candidates, boolean isAccepted) {
    /** Freezes the list. */
    Match {
      candidates = List.copyOf(candidates);
    }
  }

  Match match(ResolvedWork work) throws IOException {
    Map<String, Scored> found = new LinkedHashMap<>();
    List<TitleTokens> titles = work.titles().stream().map(TitleTokens::of).toList();
    List<Name> authors = new ArrayList<>();
    for (Author author : work.authors()) {
      authors.add(names.of(author.printedName()));
    }
    for (String key : work.keys()) {
      for (DblpPublication record : dblp.publication(key).stream().toList()) {
        found.computeIfAbsent(key, k -> evidence.score(work, titles, authors, record));
      }
    }
    for (Set<String> ids : List.of(work.dois(), work.arxiv())) {
      for (String id : ids) {
        add(found, dblp.identified(id), work, titles, authors);
      }
    }
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String title : work.titles()) {
      byKey.putIfAbsent(TitleKey.of(title), title);
    }
    byKey.remove("");
    byKey.keySet().removeAll(GENERIC);
    for (String title : byKey.values()) {
      add(found, dblp.titled(title), work, titles, authors);
    }
    boolean isFound =
        found.values().stream().anyMatch(one -> one.score() >= RecordEvidence.CANDIDATE);
    if (!isFound && !titles.isEmpty() && titles.get(0).content().size() > 1) {
      add(found, dblp.nearTitle(work.titles().get(0), NEAR), work, titles, authors);
    }
    return decide(work, new ArrayList<>(found.values()));
  }

  private void add(
      Map<String, Scored> found,
      List<DblpPublication> records,
      ResolvedWork work,
      List<TitleTokens> titles,
      List<Name> authors) {
    for (DblpPublication record : records) {
      found.computeIfAbsent(record.key(), key -> evidence.score(work, titles, authors, record));
    }
  }

  private static Match decide(ResolvedWork work, List<Scored> found) {
    found.removeIf(one -> one.score() < RecordEvidence.CANDIDATE);
    found.sort(
        Comparator.comparing(Scored::isOtherVersion)
            .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
            .thenComparing(one -> one.record().key()));
    if (found.isEmpty() || !found.get(0).isAccepted()) {
      return new Match(work, found, false);
    }
    Scored best = found.get(0);
    List<Scored> rivals =
        found.stream()
            .filter(one -> one.isAccepted() && one.score() > best.score() - MARGIN)
            .toList();
    return rivals.size() == 1 ? new Match(work, rivals, true) : new Match(work, rivals, false);
  }
}
