/**
 * A file becomes blocks, sections and entries: shape, not meaning. What an entry says is left to
 * {@code extract}.
 */
@NullMarked
package org.vitagraph.document;

import org.jspecify.annotations.NullMarked;
