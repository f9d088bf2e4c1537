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
  private static final int HELD_PAGES = 80;

  private static final int HELD_CITATIONS = 51;
  private static final int MOST_OF_A_DOCUMENT = 40;

  /**
   * Where the data lie.
   *
   * @param citations folder with {@code anystyle-core-train.jsonl} and {@code grobid-train.jsonl}
   * @param pages folder with {@code labelled.jsonl}
   * @param facts folder with bibliographic facts to render and to take words from; null for none
   */
  public record Data(Path citations, Path pages, @Nullable Path facts) {}

  /**
   * What training did.
   *
   * @param examples entries trained on, by source
   * @param figures figures on the held-out documents, as Markdown
   */
  public record Report(Map<String, Integer> examples, List<String> rounds, String figures) {}

  private Training() {}

  /** Trains on all the data that is not held out, and writes the model. */
  public static Report train(Data data, Path out) throws IOException {
    Facts facts = data.facts() == null ? Facts.none() : Facts.read(data.facts());
    List<PagesCorpus.Entry> pages = PagesCorpus.read(data.pages());
    List<Example> citations = new ArrayList<>();
    List<Example> heldCitations = new ArrayList<>();
    for (Example example : CitationCorpus.read(data.citations().resolve("grobid-train.jsonl"), 1)) {
      (HoldOut.holds(example.list(), HELD_CITATIONS) ? heldCitations : citations).add(example);
    }
    citations.addAll(CitationCorpus.read(data.citations().resolve("anystyle-core-train.jsonl"), 1));
    List<PagesCorpus.Entry> held = new ArrayList<>();
    List<Example> examples = new ArrayList<>(citations);
    Map<String, Integer> ofDocument = new HashMap<>();
    int fromPages = 0;
    for (PagesCorpus.Entry entry : pages) {
      if (ofDocument.merge(entry.document(), 1, Integer::sum) > MOST_OF_A_DOCUMENT) {
        continue;
      }
      if (HoldOut.holds(entry.document(), HELD_PAGES)) {
        held.add(entry);
      } else {
        examples.add(entry.example());
        fromPages++;
      }
    }
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("citations", citations.size());
    sizes.put("pages", fromPages);
    Gazetteer gazetteer = GazetteerBuilding.build(facts);
    Map<String, String> report = new LinkedHashMap<>();
    AbstractModel model = fit(examples, gazetteer, Map.of(), report);
    ReferenceModel trained = new ReferenceModel(model, gazetteer, Confidence.UNFITTED);
    try (OutputStream file = Files.newOutputStream(out)) {
      trained.write(file);
    }
    List<String> rounds = new ArrayList<>();
    report.forEach((key, value) -> rounds.add(key + ": " + value));
    return new Report(sizes, rounds, figures(new ReferenceLabeller(trained), held, heldCitations));
  }

  /** Fits the weights by OpenNLP's trainer factory. */
  static AbstractModel fit(
      List<Example> examples,
      Gazetteer gazetteer,
      Map<Example, ListStyle> styles,
      Map<String, String> report)
      throws IOException {
    ExtensionLoader.registerAllowedPackage("org.vitagraph.");
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, SequenceTrainer.class.getName());
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventModelSequenceTrainer.SEQUENCE_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 10);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    parameters.put(SequenceTrainer.SEED, 20);
    parameters.put(SequenceTrainer.MARGIN, 1.0);
    parameters.put(SequenceTrainer.PRUNE, 0.12);
    EventModelSequenceTrainer<Event> trainer =
        TrainerFactory.getEventModelSequenceTrainer(parameters, report);
    return (AbstractModel) trainer.train(new ExampleStream(examples, gazetteer, styles));
  }

  private static String figures(
      ReferenceLabeller labeller, List<PagesCorpus.Entry> held, List<Example> heldCitations) {
    Measured alone = new Measured();
    Measured listed = new Measured();
    Map<String, List<PagesCorpus.Entry>> lists = new LinkedHashMap<>();
    for (PagesCorpus.Entry entry : held) {
      alone.count(entry, labeller.label(entry.example().reference()));
      lists.computeIfAbsent(entry.document(), d -> new ArrayList<>()).add(entry);
    }
    for (List<PagesCorpus.Entry> list : lists.values()) {
      List<Labelling> labellings =
          labeller.labelList(
              list.stream().map(entry -> entry.example().reference()).toList(), null);
      for (int i = 0; i < list.size(); i++) {
        listed.count(list.get(i), labellings.get(i));
      }
    }
    Measured citations = new Measured();
    for (Example example : heldCitations) {
      citations.count(example, labeller.label(example.reference()));
    }
    return "Pages held out, one by one: "
        + alone.pages()
        + "\nPages held out, as lists: "
        + listed.pages()
        + "\n\n| label | fields | precision | recall | F1 |\n|---|---|---|---|---|\n"
        + citations.byLabel();
  }
}
