package org.vitagraph.nlp;

import org.vitagraph.text.Span;

/**
 * A field as the search found it.
 *
 * @param margin by how much every labelling without just this field scores less
 */
record FoundField(Label label, Span span, float margin) {}
