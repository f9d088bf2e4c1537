package org.vitagraph.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Numbers;

/** Gives numbers the form in which TDB2 finds them again: {@code 0.990} becomes {@code 0.99}. */
final class CanonicalNumbers extends StreamRDFWrapper {
  CanonicalNumbers(StreamRDF out) {
    super(out);
  }

  @Override
  public void triple(Triple triple) {
    super.triple(
        Triple.create(
            triple.getSubject(), triple.getPredicate(), Numbers.canonical(triple.getObject())));
  }

  @Override
  public void quad(Quad quad) {
    super.quad(
        Quad.create(
            quad.getGraph(),
            quad.getSubject(),
            quad.getPredicate(),
            Numbers.canonical(quad.getObject())));
  }
}
