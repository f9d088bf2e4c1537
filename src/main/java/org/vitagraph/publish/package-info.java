/** What leaves: tables, exports, the endpoint. */
@NullMarked
package org.vitagraph.publish;

import org.jspecify.annotations.NullMarked;
