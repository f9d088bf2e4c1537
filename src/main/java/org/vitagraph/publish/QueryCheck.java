package org.vitagraph.publish;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Refuses queries that would reach out of the store or that no timeout stops, each with a hint.
 *
 * <p>{@code SERVICE} makes the server ask others; {@code java:} names run code. A repeated path
 * over several steps, {@code (a/b)*}, recurses in ARQ (5.6 and 6.0) until the stack ends, deaf to
 * the timeout.
 */
final class QueryCheck {
  private static final String CODE = "java:";

  private final AtomicReference<String> refusal = new AtomicReference<>();

  private QueryCheck() {}

  /** Why the query is refused; empty when it is not. */
  static Optional<String> refusal(Query query) {
    QueryCheck check = new QueryCheck();
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), check.new Operators(), check.new Expressions());
    }
    return Optional.ofNullable(check.refusal.get());
  }

  private void refuse(String why) {
    refusal.compareAndSet(null, why);
  }

  private void checkName(Node name) {
    if (name.isURI() && name.getURI().startsWith(CODE)) {
      refuse(
          "names that begin with java: run code and are not answered here; SPARQL's own functions"
              + " are");
    }
  }

  private final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      refuse("SERVICE is not answered here; ask the other endpoint itself");
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        checkName(triple.getPredicate());
      }
    }

    // Jena's walker looks neither into the conditions of ORDER BY nor into aggregates.
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> check(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregate : group.getAggregators()) {
        ExprList arguments = aggregate.getAggregator().getExprList();
        if (arguments != null) {
          arguments.forEach(this::check);
        }
      }
    }

    private void check(Expr expression) {
      Walker.walk(expression, this, new Expressions());
    }

    @Override
    public void visit(OpPath path) {
      if (RepeatedSteps.isIn(path.getTriplePath().getPath())) {
        refuse(
            "a repeated path over several steps, such as (a/b)*, is not answered here; repeat a"
                + " single property, such as vg:coauthorWith*, or write the steps out");
      }
    }
  }

  private final class Expressions extends ExprVisitorFunction {
    @Override
    protected void visitExprFunction(ExprFunction function) {
      String name = function.getFunctionIRI();
      if (name != null && name.startsWith(CODE)) {
        refuse("functions that begin with java: run code and are not answered here");
      }
    }

    @Override
    public void visit(ExprFunctionOp exists) {}

    @Override
    public void visit(NodeValue value) {}

    @Override
    public void visit(ExprTripleTerm term) {}

    @Override
    public void visit(ExprVar variable) {}

    @Override
    public void visit(ExprAggregator aggregate) {}

    @Override
    public void visit(ExprNone none) {}
  }
}
