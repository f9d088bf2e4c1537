package org.vitagraph.name;

import org.vitagraph.text.Span;

/**
 * A name in a list of names.
 *
 * @param span where the name is printed in the block, without the marks behind it
 * @param equal whether a mark says that its bearers contributed equally
 * @param corresponding whether a mark or note makes this the corresponding author
 * @param marks the marks printed at the name, such as {@code *†}, for a legend that stands
 *     elsewhere
 */
public record ListedName(
    Span span, PersonName name, boolean equal, boolean corresponding, String marks) {}
