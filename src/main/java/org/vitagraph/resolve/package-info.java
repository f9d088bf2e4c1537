/**
 * Which mentions are the same: reads what the documents state, adds decisions and the resolved
 * picture.
 *
 * <p>{@link org.vitagraph.resolve.Resolution} is the way in. The statements are sorted by their
 * subject once, into a file of {@link org.vitagraph.resolve.MentionFile mentions}; what is compared
 * (keys of names, titles, venues, years) is held in plain arrays of {@link
 * org.vitagraph.resolve.Mentions}, some sixty bytes a signature; strings are fetched from the file
 * when something is written. Rules join mentions in a fixed order, the surest first, and every join
 * asks {@link org.vitagraph.resolve.PersonClusters} whether something stands against it. This is
 * the cautious first resolution: a wrong join is worse than a gap.
 *
 * <p>Two runs agree to the byte, whatever the order of the statements.
 */
@NullMarked
package org.vitagraph.resolve;

import org.jspecify.annotations.NullMarked;
