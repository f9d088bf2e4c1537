package org.vitagraph.nlp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceStream;
import org.jspecify.annotations.Nullable;

/** Examples as OpenNLP wants them: a sequence an entry, an event a token. */
final class ExampleStream implements SequenceStream<Event> {
  private final List<Example> examples;
  private final Gazetteer gazetteer;
  private final Map<Example, ListStyle> styles;
  private int next;

  ExampleStream(List<Example> examples, Gazetteer gazetteer, Map<Example, ListStyle> styles) {
    this.examples = examples;
    this.gazetteer = gazetteer;
    this.styles = styles;
  }

  @Override
  public @Nullable Sequence<Event> read() {
    if (next == examples.size()) {
      return null;
    }
    Example example = examples.get(next++);
    EntryView view = new EntryView(example.reference(), gazetteer);
    ListStyle style = styles.get(example);
    String[][] facts = Features.facts(view);
    String[][] steps = Features.steps(view);
    String[][] listFacts = style == null ? new String[facts.length][0] : style.facts(view);
    String[][] listSteps = style == null ? new String[facts.length][0] : style.steps(view);
    Event[] events = new Event[facts.length];
    for (int i = 0; i < events.length; i++) {
      String[] context =
          Stream.of(
                  Arrays.stream(facts[i]),
                  Arrays.stream(listFacts[i]),
                  Arrays.stream(steps[i]).map(step -> Weights.STEP + step),
                  Arrays.stream(listSteps[i]).map(step -> Weights.STEP + step))
              .flatMap(Function.identity())
              .toArray(String[]::new);
      float[] weights = new float[context.length];
      Arrays.fill(weights, example.weight());
      events[i] = new Event(Outcomes.names(example.allowed()[i]), context, weights);
    }
    return new Sequence<>(events, events.length == 0 ? null : events[0]);
  }

  @Override
  public Event[] updateContext(Sequence<Event> sequence, AbstractModel model) {
    return sequence.getEvents();
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public void close() {
    next = examples.size();
  }
}
