package org.vitagraph.resolve;

/** One kind of evidence that names are one person. */
@FunctionalInterface
interface PersonRule {
  /** Joins what the evidence shows to be one. */
  void apply(Mentions mentions, Works works, PersonClusters persons);
}
