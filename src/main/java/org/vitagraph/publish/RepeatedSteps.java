package org.vitagraph.publish;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Distinct;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_Multi;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_Shortest;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitor;

/** Looks in a property path for a repetition of anything but one step. */
final class RepeatedSteps implements PathVisitor {
  private boolean found;

  private RepeatedSteps() {}

  static boolean isIn(Path path) {
    RepeatedSteps search = new RepeatedSteps();
    path.visit(search);
    return search.found;
  }

  private void repeated(P_Path1 repetition) {
    Path step = repetition.getSubPath();
    found |= !isOneStep(step);
    step.visit(this);
  }

  private static boolean isOneStep(Path path) {
    return path instanceof P_Link
        || path instanceof P_ReverseLink
        || path instanceof P_NegPropSet
        || (path instanceof P_Inverse inverse && isOneStep(inverse.getSubPath()))
        || (path instanceof P_Alt either
            && isOneStep(either.getLeft())
            && isOneStep(either.getRight()));
  }

  @Override
  public void visit(P_ZeroOrMore1 path) {
    repeated(path);
  }

  @Override
  public void visit(P_ZeroOrMoreN path) {
    repeated(path);
  }

  @Override
  public void visit(P_OneOrMore1 path) {
    repeated(path);
  }

  @Override
  public void visit(P_OneOrMoreN path) {
    repeated(path);
  }

  @Override
  public void visit(P_Mod path) {
    repeated(path);
  }

  @Override
  public void visit(P_FixedLength path) {
    repeated(path);
  }

  @Override
  public void visit(P_Shortest path) {
    repeated(path);
  }

  @Override
  public void visit(P_Multi path) {
    path.getSubPath().visit(this);
  }

  @Override
  public void visit(P_Distinct path) {
    path.getSubPath().visit(this);
  }

  @Override
  public void visit(P_Inverse path) {
    path.getSubPath().visit(this);
  }

  @Override
  public void visit(P_ZeroOrOne path) {
    path.getSubPath().visit(this);
  }

  @Override
  public void visit(P_Alt path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }

  @Override
  public void visit(P_Seq path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }

  @Override
  public void visit(P_Link path) {}

  @Override
  public void visit(P_ReverseLink path) {}

  @Override
  public void visit(P_NegPropSet path) {}
}
