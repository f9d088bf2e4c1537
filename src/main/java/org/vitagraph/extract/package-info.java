/** One extractor a kind of fact: an entry becomes statements about mentions. */
@NullMarked
package org.vitagraph.extract;

import org.jspecify.annotations.NullMarked;
