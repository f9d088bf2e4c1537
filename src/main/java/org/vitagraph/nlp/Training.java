package org.vitagraph.nlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import opennlp.tools.ml.EventModelSequenceTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.jspecify.annotations.Nullable;

/**
 * Trains the labeller of references from labelled data, keeping some documents apart to measure it.
 * The same data give the same model, byte for byte.
 */
public final class Training {
  /** Of 256 documents, how many are held out. */
  static final int HELD_PAGES = 80;

  static final int HELD_CITATIONS = 51;

  /** Of 256 documents, from how many the looks are taken, for texts without any. */
  private static final int PLAIN_PAGES = 128;

  static final int MOST_OF_A_DOCUMENT = 40;
  private static final int RENDERED_LISTS = 850;
  private static final int WITHOUT_LIST = 35;
  private static final int ROUNDS = 10;
  private static final int RUNS = 3;
  private static final int SEED = 20;

  /**
   * Where the data lie.
   *
   * @param citations folder with {@code anystyle-core-train.jsonl} and {@code grobid-train.jsonl}
   * @param pages folder with {@code labelled.jsonl}
   * @param facts folder with bibliographic facts to render and to take words from; null for none
   * @param rendered file with references that are rendered already; null for none
   */
  public record Data(Path citations, Path pages, @Nullable Path facts, @Nullable Path rendered) {}

  /**
   * What training did.
   *
   * @param examples entries trained on, by source
   * @param figures figures on the held-out documents, as Markdown
   */
  public record Report(Map<String, Integer> examples, List<String> rounds, String figures) {}

  private Training() {}

  /**
   * Whether a labelled reference is kept from training, to measure it.
   *
   * @param file where the corpus has it from; empty if it does not say
   */
  public static boolean isHeldOut(String file, String id) {
    return CitationCorpus.isHeldOut(file, id);
  }

  /** Trains on all the data that is not held out, and writes the model. */
  public static Report train(Data data, Path out) throws IOException {
    Gathered gathered = gather(data);
    List<Example> rendered =
        RenderedCorpus.render(gathered.facts(), gathered.titles(), RENDERED_LISTS, 0, SEED);
    List<Example> examples = new ArrayList<>(gathered.examples());
    examples.addAll(rendered);
    gathered.sizes().put("rendered", rendered.size());
    Gazetteer gazetteer = gathered.gazetteer();
    Map<String, String> report = new LinkedHashMap<>();
    AbstractModel model =
        fit(examples, gazetteer, styles(examples, gazetteer), ROUNDS, RUNS, report);
    HeldOut measured =
        new HeldOut(
            new ReferenceLabeller(new ReferenceModel(model, gazetteer, Confidence.UNFITTED)),
            gathered.held(),
            gathered.heldCitations());
    try (OutputStream file = Files.newOutputStream(out)) {
      new ReferenceModel(model, gazetteer, Confidence.fit(measured.cases())).write(file);
    }
    List<String> rounds = new ArrayList<>();
    report.forEach((key, value) -> rounds.add(key + ": " + value));
    return new Report(gathered.sizes(), rounds, measured.figures());
  }

  /**
   * Trains small models, each of which has not seen one of the styles of rendered lists.
   *
   * @param styles takes a style at a time, to measure how well it is read
   */
  public static void holdOutStyles(Data data, Consumer<HeldStyle> styles) throws IOException {
    new StyleHeldOut(gather(data)).each(styles);
  }

  /** All but the rendered lists. */
  record Gathered(
      List<Example> examples,
      Map<String, Integer> sizes,
      List<PagesCorpus.Entry> held,
      List<Example> heldCitations,
      Facts facts,
      List<String> titles,
      Gazetteer gazetteer) {}

  private static Gathered gather(Data data) throws IOException {
    Facts facts = data.facts() == null ? Facts.none() : Facts.read(data.facts());
    Path grobid = data.citations().resolve("grobid-train.jsonl");
    Path anystyle = data.citations().resolve("anystyle-core-train.jsonl");
    List<Example> examples = new ArrayList<>();
    List<Example> heldCitations = new ArrayList<>();
    for (Example example : CitationCorpus.read(grobid, 1)) {
      (Hashed.isAmong(example.list(), HELD_CITATIONS) ? heldCitations : examples).add(example);
    }
    examples.addAll(CitationCorpus.read(anystyle, 1));
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("citations", examples.size());
    List<PagesCorpus.Entry> held = new ArrayList<>();
    List<PagesCorpus.Entry> seen = new ArrayList<>();
    Map<String, Integer> ofDocument = new HashMap<>();
    for (PagesCorpus.Entry entry : PagesCorpus.read(data.pages())) {
      if (ofDocument.merge(entry.document(), 1, Integer::sum) <= MOST_OF_A_DOCUMENT) {
        (Hashed.isAmong(entry.document(), HELD_PAGES) ? held : seen).add(entry);
      }
    }
    for (PagesCorpus.Entry entry : seen) {
      boolean isPlain = Hashed.isAmong("plain " + entry.document(), PLAIN_PAGES);
      examples.add(isPlain ? entry.example().plain() : entry.example());
    }
    sizes.put("pages", seen.size());
    if (data.rendered() != null) {
      List<Example> styled = LabelledFile.read(data.rendered(), 1);
      examples.addAll(styled);
      sizes.put("rendered in styles of journals", styled.size());
    }
    return new Gathered(
        examples,
        sizes,
        held,
        heldCitations,
        facts.with(seen.stream().map(PagesCorpus.Entry::paper).toList()),
        titles(data.citations()),
        GazetteerBuilding.build(facts));
  }

  /** The titles of references that are not held out, to render again. */
  static List<String> titles(Path citations) throws IOException {
    List<String> titles =
        CitationCorpus.titles(citations.resolve("grobid-train.jsonl"), HELD_CITATIONS);
    titles.addAll(CitationCorpus.titles(citations.resolve("anystyle-core-train.jsonl"), 0));
    return titles;
  }

  /**
   * What each example can learn from its list, by the truth about the others. Some learn nothing,
   * so that the model also knows what to do without a list.
   */
  static Map<Example, ListStyle> styles(List<Example> examples, Gazetteer gazetteer) {
    Map<String, List<Example>> lists = new LinkedHashMap<>();
    for (Example example : examples) {
      lists.computeIfAbsent(example.list(), l -> new ArrayList<>()).add(example);
    }
    Map<Example, ListStyle> styles = new HashMap<>();
    Random random = new Random(SEED);
    for (List<Example> list : lists.values()) {
      List<EntryView> views = new ArrayList<>();
      List<int[]> outcomes = new ArrayList<>();
      for (Example example : list) {
        views.add(new EntryView(example.reference(), gazetteer));
        outcomes.add(example.outcomes());
      }
      List<ListStyle> found = ListStyle.of(views, outcomes);
      for (int i = 0; i < list.size(); i++) {
        if (list.size() > 2 && !Draw.percent(random, WITHOUT_LIST)) {
          styles.put(list.get(i), found.get(i));
        }
      }
    }
    return styles;
  }

  /** Fits the weights by OpenNLP's trainer factory. */
  static AbstractModel fit(
      List<Example> examples,
      Gazetteer gazetteer,
      Map<Example, ListStyle> styles,
      int rounds,
      int runs,
      Map<String, String> report)
      throws IOException {
    ExtensionLoader.registerAllowedPackage("org.vitagraph.");
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, SequenceTrainer.class.getName());
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventModelSequenceTrainer.SEQUENCE_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, rounds);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    parameters.put(SequenceTrainer.SEED, SEED);
    parameters.put(SequenceTrainer.RUNS, runs);
    parameters.put(SequenceTrainer.MARGIN, 1.0);
    parameters.put(SequenceTrainer.PRUNE, 0.08);
    parameters.put(SequenceTrainer.LEAST, 1.0);
    EventModelSequenceTrainer<Event> trainer =
        TrainerFactory.getEventModelSequenceTrainer(parameters, report);
    return (AbstractModel) trainer.train(new ExampleStream(examples, gazetteer, styles));
  }
}
