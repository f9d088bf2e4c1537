package org.vitagraph.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.vitagraph.graph.Vg;

/**
 * A function for queries: by which decisions two things are one, step by step. {@code (?a ?b)
 * vgf:chain (?step ?decision ?from ?to)}, where the two are entities or mentions. The shortest way,
 * by breadth-first search, within one cluster; two runs agree.
 */
public final class DecisionChain extends PropertyFunctionEval {
  /** The name of the function. */
  static final String NAME = "https://w3id.org/vitagraph/function#chain";

  private static final int SUBJECTS = 2;
  private static final int OBJECTS = 4;

  /** For the registry, which makes one a use. */
  public DecisionChain() {
    super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
  }

  /** Makes the function known to queries. */
  static void register() {
    PropertyFunctionRegistry.get().put(NAME, DecisionChain.class);
  }

  private record Step(Node decision, Node from, Node to) {}

  @Override
  public QueryIterator execEvaluated(
      Binding row, PropFuncArg things, Node name, PropFuncArg answer, ExecutionContext context) {
    List<Binding> rows = new ArrayList<>();
    boolean fits = things.getArgListSize() == SUBJECTS && answer.getArgListSize() == OBJECTS;
    if (fits && things.getArg(0).isURI() && things.getArg(1).isURI()) {
      List<Step> steps = chain(context.getDataset(), things.getArg(0), things.getArg(1));
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        Node number = NodeFactory.createLiteralDT(String.valueOf(i + 1), XSDDatatype.XSDinteger);
        List<Node> values = List.of(number, step.decision(), step.from(), step.to());
        BindingBuilder binding = Binding.builder(row);
        boolean agrees = true;
        for (int j = 0; j < OBJECTS; j++) {
          Node slot = Substitute.substitute(answer.getArg(j), row);
          if (slot.isVariable()) {
            binding.add(Var.alloc(slot), values.get(j));
          } else {
            agrees &= slot.equals(values.get(j));
          }
        }
        if (agrees) {
          rows.add(binding.build());
        }
      }
    }
    return QueryIterPlainWrapper.create(rows.iterator(), context);
  }

  private static List<Step> chain(DatasetGraph data, Node one, Node other) {
    Set<Node> from = new HashSet<>(mentions(data, one));
    Set<Node> to = new HashSet<>(mentions(data, other));
    // A mention and the entity that it is part of: what joins it to the others.
    if (from.size() > to.size()) {
      from.removeAll(to);
    } else {
      to.removeAll(from);
    }
    Map<Node, Step> reached = new HashMap<>();
    Set<Node> seen = new HashSet<>(from);
    Deque<Node> open = new ArrayDeque<>(sorted(from));
    while (!open.isEmpty()) {
      Node at = open.remove();
      if (to.contains(at)) {
        return back(reached, at);
      }
      for (Step step : steps(data, at)) {
        if (seen.add(step.to())) {
          reached.put(step.to(), step);
          open.add(step.to());
        }
      }
    }
    return List.of();
  }

  private static List<Step> back(Map<Node, Step> reached, Node end) {
    List<Step> steps = new ArrayList<>();
    for (Step step = reached.get(end); step != null; step = reached.get(step.from())) {
      steps.add(0, step);
    }
    return steps;
  }

  private static List<Step> steps(DatasetGraph data, Node mention) {
    List<Step> steps = new ArrayList<>();
    Iterator<Quad> about = data.findNG(Node.ANY, Node.ANY, Vg.ABOUT, mention);
    while (about.hasNext()) {
      Quad quad = about.next();
      Node decision = quad.getSubject();
      if (data.contains(quad.getGraph(), decision, Vg.VERDICT, Vg.concept("same"))) {
        data.find(quad.getGraph(), decision, Vg.ABOUT, Node.ANY)
            .forEachRemaining(to -> steps.add(new Step(decision, mention, to.getObject())));
      }
    }
    steps.sort(
        Comparator.comparing((Step step) -> step.to().getURI())
            .thenComparing(step -> step.decision().getURI()));
    return steps;
  }

  private static List<Node> mentions(DatasetGraph data, Node thing) {
    List<Node> mentions = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, thing, Vg.MENTION, Node.ANY)
        .forEachRemaining(quad -> mentions.add(quad.getObject()));
    return mentions.isEmpty() ? List.of(thing) : mentions;
  }

  private static List<Node> sorted(Set<Node> nodes) {
    return nodes.stream().sorted(Comparator.comparing(Node::getURI)).toList();
  }
}
