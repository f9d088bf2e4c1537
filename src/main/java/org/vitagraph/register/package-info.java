/**
 * Outside registers on disk: reads the dumps of dblp, ORCID and ROR as streams into an index (the
 * only place that imports Lucene), and answers what links need to know: the record of a title, the
 * person of a pid, the organization of a name. Which of them an entity is, others decide.
 */
@NullMarked
package org.vitagraph.register;

import org.jspecify.annotations.NullMarked;
