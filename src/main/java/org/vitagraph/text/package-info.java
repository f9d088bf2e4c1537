/**
 * Characters, spans, alignment; normalizers that never lose an offset. Knows nothing of documents
 * or meaning.
 */
@NullMarked
package org.vitagraph.text;

import org.jspecify.annotations.NullMarked;
