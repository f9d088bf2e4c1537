package org.vitagraph.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDFLib;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.resolve.LogisticRegression.Example;

/**
 * Learns what evidence weighs, from publications whose authors are known.
 *
 * <p>The model is used to join names as it would be in earnest, and every pair of profiles that it
 * compares on the way becomes an example, labelled by whose names they hold; then it is fitted
 * again (dataset aggregation, Ross et al. 2011). So it learns from the profiles that it makes
 * itself. Every set is gone through as it is, with all given names cut to initials, and with those
 * of every other publication cut. A block counts by its people, not by its pairs.
 */
public final class PersonTraining {
  private static final long SEED = 1;
  private static final int ROUNDS = 3;
  private static final double PENALTY = 10;
  private static final double EXAMPLES_A_PERSON = 200;
  private static final int MOST_OF_A_BLOCK = 2500;
  private static final double MOSTLY = 0.7;

  /** Careful while the weights are poor, and while coauthors are known by name only. */
  private static final double CAREFUL = 1;

  private static final double BY_NAME = -1;

  /** The last word: of what is joined at this score more is right than wrong. */
  private static final double BY_PERSON = -2;

  private final List<Known> sets;
  private final Rarity rarity;
  private final Consumer<String> report;

  /**
   * Publications whose authors are known.
   *
   * @param quads what the documents state
   * @param persons who the author is, by the publication's own key and the place in its list from 1
   */
  public record Known(QuadSource quads, Map<String, Map<Integer, String>> persons) {}

  private PersonTraining(List<Known> sets, Rarity rarity, Consumer<String> report) {
    this.sets = sets;
    this.rarity = rarity;
    this.report = report;
  }

  /**
   * Learns from the sets and prints the model.
   *
   * @param report takes lines on how it goes
   */
  public static void train(
      List<Known> given, Scratch scratch, Appendable out, Consumer<String> report)
      throws IOException {
    Rarity.Counting counting = new Rarity.Counting();
    for (Known set : given) {
      try (MentionFile file = MentionFile.of(set.quads(), codec(), scratch)) {
        count(file, counting);
      }
    }
    Rarity rarity = counting.rarity();
    List<Known> sets = new ArrayList<>();
    for (Known set : given) {
      for (Initials initials : Initials.values()) {
        sets.add(new Known(initials.in(set.quads()), set.persons()));
      }
      Known namesakes = Namesakes.in(set, rarity.commonNames());
      sets.add(namesakes);
      sets.add(new Known(Initials.EVERYWHERE.in(namesakes.quads()), set.persons()));
    }
    PersonTraining training = new PersonTraining(sets, rarity, report);
    List<MentionFile> files = new ArrayList<>();
    try {
      for (Known set : sets) {
        files.add(MentionFile.of(set.quads(), codec(), scratch));
      }
      training.learn(files).print(out);
    } finally {
      for (MentionFile file : files) {
        file.close();
      }
    }
  }

  private static MentionCodec codec() {
    return new MentionCodec(Iris.DEFAULT.base());
  }

  private static void count(MentionFile file, Rarity.Counting counting) {
    file.forEach(
        (place, mention) -> {
          if (mention.is(Vg.SIGNATURE)) {
            counting.name(Spelling.of(mention.text(Stated.PRINTED_NAME)));
          } else if (mention.is(Vg.PUBLICATION)) {
            counting.title(TitleWords.of(mention.text(Stated.TITLE)));
            Named venue =
                Named.venue(mention.text(Stated.VENUE_NAME), mention.text(Stated.ACRONYM));
            String key = venue.acronymKey().isEmpty() ? venue.key() : venue.acronymKey();
            if (!key.isEmpty()) {
              counting.venue(key);
            }
          }
        });
  }

  private PersonModel learn(List<MentionFile> files) {
    List<Study> studies = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      studies.add(new Study(sets.get(i), Mentions.of(files.get(i), rarity)));
    }
    Examples byName = new Examples();
    studies.forEach(study -> study.pairs(byName));
    PersonModel.Pass name = byName.fit(CAREFUL);
    for (int round = 0; round < ROUNDS; round++) {
      PersonModel model = new PersonModel(rarity, name, name);
      for (Study study : studies) {
        Examples seen = new Examples();
        new PersonEvidence(model, seen.watching(study))
            .byName(study.mentions, study.works, study.persons());
        byName.add(seen);
      }
      name = byName.fit(round == ROUNDS - 1 ? BY_NAME : 0);
      report.accept("by name, round " + (round + 1) + ": " + byName);
    }
    Examples byPerson = new Examples();
    byPerson.add(byName);
    PersonModel.Pass person = name.with(CAREFUL, 1, 0);
    for (Study study : studies) {
      study.joinByName(new PersonModel(rarity, name, person));
    }
    for (int round = 0; round < ROUNDS - 1; round++) {
      PersonModel model = new PersonModel(rarity, name, person);
      for (Study study : studies) {
        Examples seen = new Examples();
        new PersonEvidence(model, seen.watching(study))
            .byPerson(study.mentions, study.works, study.personsByName());
        byPerson.add(seen);
      }
      person = byPerson.fit(round == ROUNDS - 2 ? BY_PERSON : 0);
      report.accept("by person, round " + (round + 1) + ": " + byPerson);
    }
    return calibrated(studies, new PersonModel(rarity, name, person));
  }

  /**
   * The model with its scores turned into odds (Platt 1999), by the pairs that it would join and
   * the likeliest that it would not.
   */
  private PersonModel calibrated(List<Study> studies, PersonModel model) {
    List<Example> byName = new ArrayList<>();
    List<Example> byPerson = new ArrayList<>();
    for (Study study : studies) {
      PersonClusters persons = study.persons();
      new PersonEvidence(model, study.settling(model.byName(), byName))
          .byName(study.mentions, study.works, persons);
      new PersonEvidence(model, study.settling(model.byPerson(), byPerson))
          .byPerson(study.mentions, study.works, study.personsByName());
    }
    return new PersonModel(rarity, odds(model.byName(), byName), odds(model.byPerson(), byPerson));
  }

  private PersonModel.Pass odds(PersonModel.Pass pass, List<Example> settled) {
    double[] line = LogisticRegression.fit(settled, 2, 0);
    report.accept(
        String.format(
            Locale.ROOT,
            "%d settled pairs; odds: %.3f of the score, %.3f more",
            settled.size(),
            line[0],
            line[1]));
    return pass.with(pass.threshold(), line[0], line[1]);
  }

  /** One set, ready to be gone through again and again. */
  private static final class Study {
    private final Mentions mentions;
    private final Works works;
    private final String[] person;
    private int[] byName = new int[0];

    Study(Known set, Mentions mentions) {
      this.mentions = mentions;
      works = Works.of(mentions, UserDecisions.NONE, nowhere());
      person = new String[mentions.names];
      for (int p = 0; p < mentions.publications; p++) {
        Map<Integer, String> known =
            set.persons()
                .getOrDefault(
                    mentions.file.at(mentions.publicationPlace[p]).text(Stated.ENTRY_KEY),
                    Map.of());
        for (int i = mentions.firstSignature[p]; i < mentions.endOfSignatures(p); i++) {
          person[i] = known.get((int) mentions.ordinal[i]);
        }
      }
    }

    private static Decisions nowhere() {
      return new Decisions(
          StreamRDFLib.sinkNull(), StreamRDFLib.sinkNull(), new Reach(true), Iris.DEFAULT);
    }

    /** All names alone, but for what is certain without weighing. */
    PersonClusters persons() {
      Owners owners = new Owners(mentions);
      PersonClusters persons =
          new PersonClusters(mentions, owners.orcids(), UserDecisions.NONE, nowhere());
      PersonRules.certain(owners, Authorships.NONE)
          .forEach(rule -> rule.apply(mentions, works, persons));
      return persons;
    }

    /** Joins all names whose coauthors are known by their names, once for all. */
    void joinByName(PersonModel model) {
      PersonClusters persons = persons();
      new PersonEvidence(model).byName(mentions, works, persons);
      byName = persons.clusters().all();
    }

    /** All names as they were joined by name. */
    PersonClusters personsByName() {
      PersonClusters persons = persons();
      for (int name = 0; name < byName.length; name++) {
        if (persons.root(name) != persons.root(byName[name])) {
          persons.joinAgain(name, byName[name]);
        }
      }
      return persons;
    }

    boolean isAnyKnown(int[] names) {
      return Arrays.stream(names).anyMatch(name -> person[name] != null);
    }

    /** Every pair of known names in a block. */
    void pairs(Examples into) {
      PersonClusters alone =
          new PersonClusters(
              mentions, new Owners(mentions).orcids(), UserDecisions.NONE, nowhere());
      Companions companions = Companions.byName(mentions);
      Profiles profiles = new Profiles(mentions, works, alone.clusters(), companions);
      Clues clues = new Clues(mentions.rarityOfNames(), companions);
      Examples seen = new Examples();
      Blocks.of(mentions, true)
          .forEach(
              (block, names) -> {
                Crowd crowd = Crowd.of(mentions, names);
                List<Profile> known = new ArrayList<>();
                for (int name : names) {
                  if (person[name] != null) {
                    known.add(profiles.of(name));
                  }
                }
                for (int i = 0; i < known.size(); i++) {
                  for (int j = 0; j < i; j++) {
                    if (!known.get(i).sharesWork(known.get(j))) {
                      double[] measures = clues.measure(known.get(i), known.get(j), crowd);
                      seen.see(this, block, known.get(i), known.get(j), measures);
                    }
                  }
                }
              });
      into.add(seen);
    }

    /** Takes the scores of the pairs that are settled. */
    PersonEvidence.Watcher settling(PersonModel.Pass pass, List<Example> into) {
      return new PersonEvidence.Watcher() {
        @Override
        public boolean wants(int[] names) {
          return isAnyKnown(names);
        }

        @Override
        public void settled(int block, Agglomeration.Pair pair) {
          double agreement = agreement(pair.one(), pair.other());
          if (agreement > MOSTLY || (agreement >= 0 && agreement < 1 - MOSTLY)) {
            double[] score = {pass.score(pair.measures()), 1};
            into.add(new Example(score, agreement > MOSTLY, 1));
          }
        }
      };
    }

    /** How probable it is that a known name of each is one person's; -1 when none is known. */
    double agreement(Profile one, Profile other) {
      Map<String, Integer> a = known(one);
      Map<String, Integer> b = known(other);
      double same = 0;
      for (var each : a.entrySet()) {
        same += each.getValue() * (double) b.getOrDefault(each.getKey(), 0);
      }
      int all = sum(a) * sum(b);
      return all == 0 ? -1 : same / all;
    }

    Map<String, Integer> known(Profile profile) {
      Map<String, Integer> known = new HashMap<>();
      for (int member : profile.members()) {
        if (person[member] != null) {
          known.merge(person[member], 1, Integer::sum);
        }
      }
      return known;
    }

    private static int sum(Map<String, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Compared pairs, by block. */
  private static final class Examples {
    private final Map<Integer, List<Example>> blocks = new TreeMap<>();
    private final Map<Integer, java.util.Set<String>> people = new HashMap<>();
    private final List<Example> all = new ArrayList<>();

    PersonEvidence.Watcher watching(Study study) {
      return new PersonEvidence.Watcher() {
        @Override
        public boolean wants(int[] names) {
          return study.isAnyKnown(names);
        }

        @Override
        public void compared(int block, Agglomeration.Pair pair) {
          see(study, block, pair.one(), pair.other(), pair.measures());
        }
      };
    }

    void see(Study study, int block, Profile one, Profile other, double[] measures) {
      double agreement = measures.length == 0 ? -1 : study.agreement(one, other);
      if (agreement > MOSTLY || (agreement >= 0 && agreement < 1 - MOSTLY)) {
        blocks
            .computeIfAbsent(block, b -> new ArrayList<>())
            .add(new Example(measures, agreement > MOSTLY, 1));
        java.util.Set<String> known = people.computeIfAbsent(block, b -> new java.util.HashSet<>());
        known.addAll(study.known(one).keySet());
        known.addAll(study.known(other).keySet());
      }
    }

    /** Takes the examples of one run, each block weighed by its people. */
    void add(Examples run) {
      if (run.blocks.isEmpty()) {
        all.addAll(run.all);
      }
      Random random = new Random(SEED);
      run.blocks.forEach(
          (block, seen) -> {
            double people = run.people.getOrDefault(block, java.util.Set.of()).size();
            double weight = Math.min(1, EXAMPLES_A_PERSON * people / seen.size());
            List<Example> taken = seen;
            if (seen.size() > MOST_OF_A_BLOCK) {
              Collections.shuffle(seen, random);
              taken = seen.subList(0, MOST_OF_A_BLOCK);
              weight *= seen.size() / (double) MOST_OF_A_BLOCK;
            }
            for (Example example : taken) {
              all.add(example.weighing(weight));
            }
          });
    }

    PersonModel.Pass fit(double threshold) {
      return new PersonModel.Pass(
          LogisticRegression.fit(all, Clues.signs(), PENALTY), threshold, 1, 0);
    }

    @Override
    public String toString() {
      long same = all.stream().filter(Example::isTrue).count();
      return String.format(
          Locale.ROOT, "%d pairs of one person, %d of two", same, all.size() - same);
    }
  }
}
