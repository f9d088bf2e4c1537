package org.vitagraph.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a rule answers before the passages are looked up.
 *
 * @param things passages, things of documents, or entities of the resolved picture
 */
record Noticed(BigDecimal sure, String message, Optional<String> verdict, List<Node> things) {}
