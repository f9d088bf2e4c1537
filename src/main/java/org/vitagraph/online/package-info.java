/**
 * Registers that answer over the network: dblp, ORCID, ROR, Crossref, asked politely, only when the
 * user says so. One layer holds the manners (limits, retries, cache); the clients read what comes
 * back into the records of {@code register}, so that who asks does not see whether a dump or a
 * server answers. Nothing here decides what links to what.
 */
@NullMarked
package org.vitagraph.online;

import org.jspecify.annotations.NullMarked;
