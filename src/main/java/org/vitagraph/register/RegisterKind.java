package org.vitagraph.register;

import java.util.Locale;

/** The registers that dumps are read of; there is one of each kind, which a newer dump replaces. */
public enum RegisterKind {
  /** dblp computer science bibliography: publications and their authors. */
  DBLP,
  /** ORCID public data file: researchers and their works. */
  ORCID,
  /** Research Organization Registry. */
  ROR;

  /** Its name in folders and files: {@code dblp}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
