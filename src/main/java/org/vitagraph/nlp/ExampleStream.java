package org.vitagraph.nlp;

import java.util.Arrays;
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
    EntryView view = new EntryView(example.reference(), gazetteer);
    ListStyle style = styles.get(example);
    ListStyle.@Nullable Seen seen = style == null ? null : style.in(view);
    Event[] events = new Event[view.size()];
    Predicates predicates = Predicates.written();
    for (int i = 0; i < events.length; i++) {
      predicates.clear();
      Features.chunk(view, view.chunks[i], predicates);
      Features.facts(view, i, predicates);
      if (seen != null) {
        seen.facts(i, predicates);
      }
      String[] facts = predicates.texts();
      predicates.clear();
      Features.steps(view, i, predicates);
      if (seen != null) {
        seen.steps(i, predicates);
      }
      String[] steps = predicates.texts();
      String[] context = Arrays.copyOf(facts, facts.length + steps.length);
      for (int j = 0; j < steps.length; j++) {
        context[facts.length + j] = Weights.STEP + steps[j];
      }
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
