package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vitagraph.document.Document;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Outline;
import org.vitagraph.document.Section;

/**
 * Tells what kind of fact each entry states, from the heading it stands under, from its own words,
 * and from its neighbours, which tend to be alike.
 *
 * <p>The kinds of all entries are decided together: the best sequence by Viterbi's algorithm, where
 * a change of kind costs, more inside a section than between two. Linear in the number of entries;
 * two runs agree.
 */
public final class EntryClassifier {
  /** Below a heading on advising, those of students. */
  private static final Pattern THESES =
      Pattern.compile(
          "(?iu)\\b(?:th[eè]s[ei]s|dissertations?|tesis|tesi|teses|dissertaç[õã]\\p{L}+)\\b");

  private static final EntryKind[] KINDS = EntryKind.values();

  /** What a heading weighs for what stands right under it, and far below it. */
  private static final double HEADING_NEAR = 4.5;

  private static final double HEADING_FAR = 2.5;
  private static final double HEADING_REACH = 6;
  private static final double CHANGE_IN_SECTION = 2.2;
  private static final double CHANGE_OF_SECTION = 0.3;

  /** Lines that say more of the entry above them and nothing of their own. */
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:co-?)?(?:advis[eo]rs?|supervis(?:or|ors|ion|ed)|mentors?|managers?|hosts?|p\\.?i\\.?|betreuer(?:in)?|directeur de thèse|director[a]? de tesis|relatore|orientador[a]?)"
              + "|(?:ph\\.?d\\.? |m\\.?sc?\\.? |master'?s? |senior |doctoral |honou?rs )?(?:thesis|dissertation)(?: title)?|titre|thèse|tesis|tesi|masterarbeit|diplomarbeit|gpa|committee|minor|major|concentration|grade|note|focus|advised by|supervised by|under the supervision)\\b");

  /** Announces the meetings that a paper was shown at. */
  private static final Pattern SHOWN_AT =
      Pattern.compile(
          "(?iu)\\b(?:presented|presentations?|talks?|given)(?: \\(?(?:in|at|to|by \\p{L}+)\\)?)?:?\\s*$");

  /** Where else a paper was shown, below it. */
  private static final Pattern ALSO =
      Pattern.compile(
          "(?iu)^\\W*(?:also|(?:an? )?(?:earlier|preliminary|previous|short|full|extended|longer) version) (?:was |is |has been )?(?:presented|appear(?:s|ed|ing)|available|published|featured|selected)\\b");

  private static final double SHOWN = 7;

  private EntryClassifier() {}

  /** The entries of the document in reading order, each with its kind. */
  public static List<ClassedEntry> classify(Document document, Outline outline, Owner owner) {
    List<Section> sections = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    List<double[]> scores = new ArrayList<>();
    List<Double> change = new ArrayList<>();
    for (Section section : outline.sections()) {
      Map<EntryKind, Double> announced = announced(section);
      int place = 0;
      boolean announces = false;
      boolean shown = false;
      for (Entry entry : section.entries()) {
        sections.add(section);
        entries.add(entry);
        double[] score = score(entry, announced, place, owner);
        boolean isAside = ALSO.matcher(entry.text()).find();
        boolean turns = (announces && entry.level() > 0 || isAside) != shown;
        shown = announces && entry.level() > 0 || isAside;
        EntryKind shows = isAside ? EntryKind.OTHER : EntryKind.TALK;
        score[List.of(KINDS).indexOf(shows)] += shown ? SHOWN : 0;
        announces = shown && !isAside || SHOWN_AT.matcher(entry.text()).find();
        scores.add(score);
        boolean continues =
            place > 0 && (entry.level() > 0 || CONTINUATION.matcher(entry.text()).find());
        change.add(
            turns || place == 0 && section.level() > 0
                ? CHANGE_OF_SECTION
                : continues ? 2 * CHANGE_IN_SECTION : CHANGE_IN_SECTION);
        place++;
      }
    }
    int[] best = bestSequence(scores, change);
    List<ClassedEntry> classed = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      classed.add(
          new ClassedEntry(
              sections.get(i), entries.get(i), KINDS[best[i]], share(scores.get(i), best[i])));
    }
    return classed;
  }

  private static Map<EntryKind, Double> announced(Section section) {
    Map<EntryKind, Double> own = HeadingKinds.of(section.heading().toString());
    if (own.containsKey(EntryKind.PUBLICATION)
        && THESES.matcher(section.heading()).find()
        && section.path().stream()
            .anyMatch(above -> HeadingKinds.of(above).containsKey(EntryKind.MENTORING))) {
      return Map.of(EntryKind.MENTORING, 1.0);
    }
    boolean vague = HeadingKinds.isVague(section.heading().toString());
    if (own.size() == 1 && !vague) {
      return own;
    }
    List<String> path = new ArrayList<>(section.path());
    Collections.reverse(path);
    for (String above : path) {
      Map<EntryKind, Double> kinds = new EnumMap<>(EntryKind.class);
      kinds.putAll(HeadingKinds.of(above));
      if (!own.isEmpty() && !vague) {
        kinds.keySet().retainAll(own.keySet());
      }
      if (!kinds.isEmpty()) {
        return kinds;
      }
    }
    return own;
  }

  private static double[] score(
      Entry entry, Map<EntryKind, Double> announced, int place, Owner owner) {
    Map<EntryKind, Double> score = new EnumMap<>(EntryKind.class);
    double weight = HEADING_FAR + (HEADING_NEAR - HEADING_FAR) * Math.exp(-place / HEADING_REACH);
    announced.forEach((kind, share) -> score.put(kind, weight * Math.sqrt(share)));
    if (announced.isEmpty()) {
      score.put(EntryKind.OTHER, 0.7);
    }
    if (!CONTINUATION.matcher(entry.text()).find()) {
      EntryCues.of(entry, owner).forEach((kind, cue) -> score.merge(kind, cue, Double::sum));
    }
    double[] row = new double[KINDS.length];
    for (int kind = 0; kind < row.length; kind++) {
      row[kind] = score.getOrDefault(KINDS[kind], 0.0);
    }
    return row;
  }

  private static int[] bestSequence(List<double[]> scores, List<Double> change) {
    int n = scores.size();
    int k = KINDS.length;
    int[][] from = new int[n][k];
    double[] sum = new double[k];
    for (int i = 0; i < n; i++) {
      double[] next = new double[k];
      int bestBefore = 0;
      for (int kind = 1; kind < k; kind++) {
        if (sum[kind] > sum[bestBefore]) {
          bestBefore = kind;
        }
      }
      for (int kind = 0; kind < k; kind++) {
        boolean changed = i > 0 && sum[bestBefore] - change.get(i) > sum[kind];
        from[i][kind] = changed ? bestBefore : kind;
        next[kind] =
            scores.get(i)[kind]
                + (i == 0 ? 0 : changed ? sum[bestBefore] - change.get(i) : sum[kind]);
      }
      sum = next;
    }
    int[] best = new int[n];
    int kind = 0;
    for (int other = 1; other < k; other++) {
      if (sum[other] > sum[kind]) {
        kind = other;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      best[i] = kind;
      kind = from[i][kind];
    }
    return best;
  }

  private static double share(double[] scores, int kind) {
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - scores[kind]);
    }
    return Math.min(0.99, Math.max(0.1, 1 / sum));
  }
}
