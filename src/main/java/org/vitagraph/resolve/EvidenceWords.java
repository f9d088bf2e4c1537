package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vitagraph.resolve.Clue.Ground;

/** Says what spoke for and against a pair, ground by ground, with its weight in the score. */
final class EvidenceWords {
  private static final int MOST_NAMES = 5;
  private static final double NOTHING = 0.05;

  private final Mentions mentions;
  private final Clues clues;
  private final Companions companions;
  private final PersonModel.Pass pass;

  EvidenceWords(Mentions mentions, Clues clues, Companions companions, PersonModel.Pass pass) {
    this.mentions = mentions;
    this.clues = clues;
    this.companions = companions;
    this.pass = pass;
  }

  private record Shared(int name, double weight) {}

  /** {@code coauthors: Bo Chen, Cy Dow (+3.1)}. */
  List<String> of(Agglomeration.Pair pair) {
    Map<Ground, Double> weights = new EnumMap<>(Ground.class);
    for (int i = 0; i < pair.measures().length; i++) {
      weights.merge(Clues.ground(i), pass.weight(i) * pair.measures()[i], Double::sum);
    }
    List<String> words = new ArrayList<>();
    weights.forEach(
        (ground, weight) -> {
          if (Math.abs(weight) >= NOTHING) {
            words.add(
                String.format(
                    Locale.ROOT,
                    "%s: %s (%+.1f)",
                    ground.label(),
                    what(ground, weight, pair),
                    weight));
          }
        });
    return words;
  }

  private String what(Ground ground, double weight, Agglomeration.Pair pair) {
    return switch (ground) {
      case NAME -> Clues.relation(pair.one(), pair.other()).words();
      case COMPANIONS -> companions(pair);
      case TITLES, SUBJECTS, LISTS, VENUES -> weight > 0 ? "alike" : "unlike";
      case PLACES ->
          pair.measure(Clue.SAME_PLACE) > 0
              ? "alike"
              : pair.measure(Clue.OTHER_PLACE) > 0 ? "unlike" : "partly alike";
      case YEARS -> pair.one().yearsApart(pair.other()) + " apart";
    };
  }

  private String companions(Agglomeration.Pair pair) {
    Bag shared = clues.shared(pair.one(), pair.other());
    if (shared.isEmpty()) {
      return pair.measure(Clue.BEYOND) > 0
          ? "none in common, but theirs have some"
          : "none in common";
    }
    List<Shared> known = new ArrayList<>();
    for (int i = 0; i < shared.size(); i++) {
      int name = companions.nameOf(shared.key(i), pair.one().members());
      if (name >= 0) {
        known.add(new Shared(name, shared.weight(i)));
      }
    }
    // The most telling first; of equal ones, as the mentions come.
    known.sort(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::name));
    List<String> all = known.stream().map(one -> mentions.printed(one.name())).distinct().toList();
    int more = Math.max(0, all.size() - MOST_NAMES);
    return String.join(", ", all.subList(0, all.size() - more))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
