/**
 * Whether documents agree with themselves and with each other. Each rule is a file, a SPARQL query
 * or a SHACL shape, in {@code queries/audit} or in a folder of the user's own; here they are
 * applied, and what they notice is given the passages that it rests on. What a rule looks for is
 * said in its file alone.
 */
@NullMarked
package org.vitagraph.audit;

import org.jspecify.annotations.NullMarked;
