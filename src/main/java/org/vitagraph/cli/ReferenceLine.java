package org.vitagraph.cli;

/**
 * A reference as it stands on a line of input.
 *
 * @param line its number, from 1
 * @param id its own, or the number of its line
 */
record ReferenceLine(int line, String id, String text) {}
