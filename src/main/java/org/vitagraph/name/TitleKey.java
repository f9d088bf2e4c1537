package org.vitagraph.name;

import org.vitagraph.text.Folding;

/**
 * What makes two printed titles equal: their letters and digits, folded. {@code “On Caf\u00e9s: A
 * Survey.”} has the key {@code oncafesasurvey}.
 */
public final class TitleKey {
  private TitleKey() {}

  /** The key of the title; empty when no letter or digit stands in it. */
  public static String of(String title) {
    return Folding.letters(title);
  }
}
