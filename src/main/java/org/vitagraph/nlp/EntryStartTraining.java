package org.vitagraph.nlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.vitagraph.nlp.BrokenLists.BrokenList;
import org.vitagraph.nlp.LineFeatures.Habit;

/**
 * Learns at which lines of a list entries begin. What the habits of a list are, the second pass
 * learns from the cuts of the first. The same data give the same model.
 */
public final class EntryStartTraining {
  private static final int CUTOFF = 5;
  private static final int ROUNDS = 150;
  private static final double PENALTY = 2;

  private EntryStartTraining() {}

  /**
   * Trains a model and writes it.
   *
   * @param citations folder with {@code grobid-train.jsonl}
   * @param pages folder with {@code labelled.jsonl}
   * @return figures on the documents that were kept from training
   */
  public static String train(Path citations, Path pages, Path out) throws IOException {
    List<BrokenList> lists = BrokenLists.read(citations, pages);
    List<BrokenList> seen = lists.stream().filter(list -> !list.isHeld()).toList();
    EntryStarts rough = new EntryStarts(learn(events(seen, null)));
    QNModel model = learn(events(seen, rough));
    try (OutputStream file = Files.newOutputStream(out)) {
      EntryStarts.write(model, file);
    }
    return figures(
        new EntryStarts(model), lists.stream().filter(BrokenList::isHeld).toList(), seen.size());
  }

  private static List<Event> events(List<BrokenList> lists, @Nullable EntryStarts rough) {
    List<Event> events = new ArrayList<>();
    for (BrokenList list : lists) {
      LineFeatures features = new LineFeatures(list.lines());
      Set<Integer> starts = list.starts();
      add(features, starts, null, events);
      Set<Integer> found = rough == null ? Set.of() : rough.cut(features, null);
      if (found.size() > 1) {
        add(features, starts, features.habit(found), events);
      }
    }
    return events;
  }

  private static void add(
      LineFeatures features, Set<Integer> starts, @Nullable Habit habit, List<Event> events) {
    int start = 0;
    for (int i = 1; i < features.size(); i++) {
      boolean begins = starts.contains(i);
      String outcome = begins ? EntryStarts.BEGINS : EntryStarts.GOES_ON;
      Stream<String> predicates =
          Stream.concat(
              Arrays.stream(features.fixed(i, habit)),
              Arrays.stream(features.moving(i, start, habit)));
      events.add(new Event(outcome, predicates.toArray(String[]::new)));
      start = begins ? i : start;
    }
  }

  private static QNModel learn(List<Event> events) throws IOException {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    settings.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    settings.put(QNTrainer.L1COST_PARAM, 0.0);
    settings.put(QNTrainer.L2COST_PARAM, PENALTY);
    return (QNModel)
        TrainerFactory.getEventTrainer(settings, new HashMap<>())
            .train(ObjectStreamUtils.createObjectStream(events));
  }

  private static String figures(EntryStarts model, List<BrokenList> held, int trained) {
    int entries = 0;
    int whole = 0;
    int found = 0;
    int right = 0;
    for (BrokenList list : held) {
      Set<Integer> starts = list.starts();
      Set<Integer> cut = model.of(list.lines());
      int line = 0;
      for (List<String> entry : list.entries()) {
        int end = line + entry.size();
        boolean isWhole = cut.contains(line) && (end == list.lines().size() || cut.contains(end));
        for (int i = line + 1; i < end; i++) {
          isWhole &= !cut.contains(i);
        }
        whole += isWhole ? 1 : 0;
        line = end;
      }
      entries += starts.size();
      found += cut.size();
      right += (int) cut.stream().filter(starts::contains).count();
    }
    return String.format(
        Locale.ROOT,
        "%d lists trained on; of %d entries held out %.3f are whole; lines that begin one: precision"
            + " %.3f, recall %.3f",
        trained,
        entries,
        whole / (double) entries,
        right / (double) found,
        right / (double) entries);
  }
}
