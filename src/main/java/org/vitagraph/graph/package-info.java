/**
 * The vocabulary, IRIs, provenance and the sink for statements: the contract between the stages.
 */
@NullMarked
package org.vitagraph.graph;

import org.jspecify.annotations.NullMarked;
