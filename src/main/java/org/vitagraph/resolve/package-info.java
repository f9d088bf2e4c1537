/** Which mentions are the same: reads statements, adds decisions and the resolved picture. */
@NullMarked
package org.vitagraph.resolve;

import org.jspecify.annotations.NullMarked;
