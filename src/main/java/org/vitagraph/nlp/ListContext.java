package org.vitagraph.nlp;

/**
 * What of a list is looked at when its entries are labelled. Each part is worth something for
 * itself, so each can be left out, to see what it brings.
 *
 * @param style the habits that the entries share: which field comes first, what ends a title
 * @param owner whose list it is: words of that name speak for authors
 * @param recurring the coauthors and venues that other entries name
 */
public record ListContext(boolean style, boolean owner, boolean recurring) {
  /** All that a list tells. */
  public static final ListContext ALL = new ListContext(true, true, true);

  /** Each entry for itself. */
  public static final ListContext NONE = new ListContext(false, false, false);

  /** Whether entries learn from each other. */
  boolean comparesEntries() {
    return style || recurring;
  }
}
