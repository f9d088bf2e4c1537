/** Tokens, labels, features and models; the only package that imports OpenNLP. */
@NullMarked
package org.vitagraph.nlp;

import org.jspecify.annotations.NullMarked;
