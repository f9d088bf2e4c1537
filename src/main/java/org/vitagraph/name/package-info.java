/** Printed names, venues, dates and identifiers: parsed, keyed, compared. No files, no graph. */
@NullMarked
package org.vitagraph.name;

import org.jspecify.annotations.NullMarked;
