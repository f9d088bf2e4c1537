package org.vitagraph.name;

/**
 * One way to read some words as one name: words {@code from} to {@code to}, cut at {@code split}
 * into given and family part (in the order of the form).
 *
 * @param cost how odd the words are in these places; 0 for a name as it should be
 */
record NameReading(NameForm form, int from, int split, int to, double cost) {}
