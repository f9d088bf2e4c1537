package org.vitagraph.nlp;

import org.vitagraph.text.Span;

/**
 * A field found in an entry.
 *
 * @param confidence from 0 to 1
 */
public record LabelledSpan(Label label, Span span, double confidence) {}
