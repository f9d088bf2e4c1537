package org.vitagraph.extract;

import org.vitagraph.text.Span;

/**
 * Whose document it is.
 *
 * @param name the fullest form of the name that the document prints; empty when it tells none
 * @param span of that name in the document's text
 */
public record Owner(String name, Span span, double confidence) {}
