package org.vitagraph.extract;

import org.vitagraph.text.Span;

/**
 * Whose document it is.
 *
 * @param name the fullest form of the name that the document prints; empty when it tells none
 * @param alias the name in another script that brackets add, as in {@code 小野隆 (Takashi Ono)}; empty
 *     when there is none
 * @param span of that name in the document's text
 */
public record Owner(String name, String alias, Span span, double confidence) {}
