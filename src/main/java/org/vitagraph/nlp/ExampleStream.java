package org.vitagraph.nlp;

import java.util.List;
import java.util.Map;
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
    Features features =
        Features.of(new EntryView(example.reference(), gazetteer), styles.get(example));
    Event[] events = new Event[example.allowed().length];
    for (int i = 0; i < events.length; i++) {
      String[] facts = features.facts()[i];
      String[] steps = features.steps()[i];
      String[] context = new String[facts.length + steps.length];
      System.arraycopy(facts, 0, context, 0, facts.length);
      for (int k = 0; k < steps.length; k++) {
        context[facts.length + k] = Weights.STEP + steps[k];
      }
      float[] weights = new float[context.length];
      java.util.Arrays.fill(weights, example.weight());
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
