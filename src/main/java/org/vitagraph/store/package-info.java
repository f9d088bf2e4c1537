/** The dataset on disk, its named graphs, and the queries run on it. */
@NullMarked
package org.vitagraph.store;

import org.jspecify.annotations.NullMarked;
