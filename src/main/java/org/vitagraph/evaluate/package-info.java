/**
 * How well references are read, measured against gold: fields compared as people would compare
 * them, and confidences against what is right.
 */
@org.jspecify.annotations.NullMarked
package org.vitagraph.evaluate;
