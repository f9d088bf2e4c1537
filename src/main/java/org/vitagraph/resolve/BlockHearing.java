package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One block of names is heard: which of them are one person's, and which may be. */
final class BlockHearing implements Agglomeration.Judge {
  /** How sure it must be that two owners are one, or what is meant by a name printed twice. */
  private static final double SURE = 0.95;

  /** What is less probable is different, what is more and not enough is undecided. */
  private static final double DOUBT = 0.15;

  private static final int MOST_RIVALS = 3;

  /** How probable it must be that two with a common name are one for whom nobody vouches. */
  private static final double UNVOUCHED = 0.4;

  /** By what two with many works each must be surer: they would have shown it by now. */
  private static final double ESTABLISHED = 1.8;

  private static final double FEW_WORKS = 3;
  private static final double MOST_WORKS = 100;

  /** In a block with more names the plainest cases come first. */
  private static final int CROWDED = 150;

  private static final double ALMOST_CERTAIN = 0.99;

  /** In blocks with more people than that nobody is told all rivals. */
  private static final int MANY = 200;

  private final Means means;
  private final Mentions mentions;
  private final PersonClusters persons;
  private final Clues clues;
  private final Companions companions;
  private final EvidenceWords words;
  private final PersonModel.Pass pass;
  private final int block;
  private final int[] names;
  private final Hearings hearings;
  private final LongSet told;
  private final Crowd crowd;

  /** By what names are compared in a pass. */
  static final class Means {
    private final Mentions mentions;
    private final Companions companions;
    private final PersonModel.Pass pass;
    private final PersonEvidence.Watcher watcher;
    private final Clues clues;

    Means(
        Mentions mentions,
        Companions companions,
        PersonModel.Pass pass,
        PersonEvidence.Watcher watcher) {
      this.mentions = mentions;
      this.companions = companions;
      this.pass = pass;
      this.watcher = watcher;
      clues = new Clues(mentions.rarityOfNames(), companions);
    }

    /** Whether anybody wants to know what is found among the names of a block. */
    boolean isWanted(int[] names) {
      return watcher.wants(names);
    }

    /** Whether it is the pass in which companions are known as persons. */
    boolean isLast() {
      return companions.persons() != null;
    }
  }

  /**
   * @param hearings takes what is found
   * @param told the pairs of which something was told in other blocks
   */
  BlockHearing(
      Means means,
      PersonClusters persons,
      int block,
      int[] names,
      Hearings hearings,
      LongSet told) {
    this.means = means;
    this.mentions = means.mentions;
    this.persons = persons;
    this.clues = means.clues;
    this.companions = means.companions;
    this.pass = means.pass;
    this.words = new EvidenceWords(mentions, clues, companions, pass);
    this.block = block;
    this.names = names;
    this.hearings = hearings;
    this.told = told;
    crowd = Crowd.of(mentions, names);
  }

  /** A number for two names, whichever comes first. */
  static long pair(int a, int b) {
    return Keys.pair(Math.min(a, b), Math.max(a, b));
  }

  void hear(Profiles profiles) {
    if (!means.isLast() && names.length > CROWDED) {
      joinNeighbours(profiles);
    }
    int[] roots = Arrays.stream(names).map(persons::root).distinct().sorted().toArray();
    if (roots.length > 1) {
      List<Profile> known = new ArrayList<>();
      for (int root : roots) {
        known.add(profiles.of(root));
      }
      List<Profile> left = new Agglomeration(clues, pass, this, crowd, known).run();
      if (means.isLast()) {
        tellRivals(left);
      }
    }
  }

  /**
   * In a crowded block, joins what is printed alike and has a companion in common, if that is
   * almost certain by the two names alone: n log n in the number of companions, so that few
   * profiles are left to be compared with each other.
   */
  private void joinNeighbours(Profiles profiles) {
    IntList of = new IntList();
    LongList keys = new LongList();
    for (int name : names) {
      long printed = mentions.isFull(name) ? mentions.full[name] : mentions.initials[name];
      companions.forEach(
          name,
          companion -> {
            of.add(name);
            keys.add(Keys.pair(printed, companions.key(companion)));
          });
    }
    int[] order = Order.by(0, of.size(), keys::get);
    for (int i = 1; i < order.length; i++) {
      int one = of.get(order[i - 1]);
      int other = of.get(order[i]);
      if (keys.get(order[i]) == keys.get(order[i - 1])
          && persons.root(one) != persons.root(other)) {
        Profile a = profiles.alone(one);
        Profile b = profiles.alone(other);
        if (needed(a, b) < Double.POSITIVE_INFINITY) {
          double[] measures = clues.measure(a, b, crowd);
          double score = measures.length == 0 ? 0 : pass.score(measures);
          if (pass.probability(score) > ALMOST_CERTAIN && score > needed(a, b)) {
            join(new Agglomeration.Pair(a, b, measures, score));
          }
        }
      }
    }
  }

  @Override
  public double needed(Profile one, Profile other) {
    int a = persons.root(one.members()[0]);
    int b = persons.root(other.members()[0]);
    if (a == b || one.sharesWork(other) || persons.areKeptApart(a, b)) {
      return Double.POSITIVE_INFINITY;
    }
    boolean needsMore =
        (persons.hasOwner(a) && persons.hasOwner(b))
            || (one.size() == 1 && mentions.isTwice(one.members()[0]))
            || (other.size() == 1 && mentions.isTwice(other.members()[0]));
    double threshold = pass.threshold() + established(Math.min(one.size(), other.size()));
    return needsMore ? Math.max(threshold, pass.scoreOf(SURE)) : threshold;
  }

  private static double established(int works) {
    return ESTABLISHED * Math.max(0, Math.log(Math.min(MOST_WORKS, works) / FEW_WORKS));
  }

  /**
   * Nothing suffices before coauthors are known as persons: what only titles join then would be
   * wrong more often, and evidence for more. Names in the documents of two owners must be surer.
   */
  @Override
  public double neededByNameAlone(Profile one, Profile other) {
    if (!means.isLast()) {
      return Double.POSITIVE_INFINITY;
    }
    boolean owned = one.document() >= 0 && other.document() >= 0;
    return pass.scoreOf(owned && one.document() != other.document() ? SURE : UNVOUCHED);
  }

  @Override
  public void compared(Agglomeration.Pair pair) {
    means.watcher.compared(block, pair);
  }

  @Override
  public boolean join(Agglomeration.Pair pair) {
    means.watcher.settled(block, pair);
    int a = pair.one().members()[0];
    int b = pair.other().members()[0];
    boolean isDone = persons.joinByEvidence(a, b, pass.probability(pair.score()), words.of(pair));
    if (isDone) {
      hearings.add(a, b, Verdict.SAME, false);
    }
    return isDone;
  }

  /** For each that is left, who else it might be: the likeliest, and the likeliest that is not. */
  private void tellRivals(List<Profile> left) {
    int[] rivals = new int[left.size()];
    for (int i = 0; i < left.size(); i++) {
      Agglomeration.Pair best = null;
      for (int j = 0; j < left.size() && left.size() <= MANY; j++) {
        if (j != i && needed(left.get(i), left.get(j)) != Double.POSITIVE_INFINITY) {
          double[] measures = clues.measure(left.get(i), left.get(j), crowd);
          if (measures.length > 0) {
            double score = pass.score(measures);
            Agglomeration.Pair pair =
                new Agglomeration.Pair(left.get(i), left.get(j), measures, score);
            best = best == null || score > best.score() ? pair : best;
            if (j < i
                && pass.probability(score) >= DOUBT
                && rivals[i] < MOST_RIVALS
                && rivals[j] < MOST_RIVALS) {
              rivals[i]++;
              rivals[j]++;
              tell(pair, Verdict.UNDECIDED);
            }
          }
        }
      }
      if (best != null) {
        means.watcher.settled(block, best);
      }
      if (rivals[i] == 0 && best != null && pass.probability(best.score()) < DOUBT) {
        tell(best, Verdict.DIFFERENT);
      }
    }
  }

  private void tell(Agglomeration.Pair pair, Verdict verdict) {
    int a = pair.one().members()[0];
    int b = pair.other().members()[0];
    boolean isNew = told.add(pair(a, b));
    hearings.add(a, b, verdict, !isNew);
    if (isNew) {
      persons.tell(a, b, verdict, pass.probability(pair.score()), words.of(pair));
    }
  }
}
