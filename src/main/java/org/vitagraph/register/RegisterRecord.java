package org.vitagraph.register;

/** What a dump holds many of. */
public sealed interface RegisterRecord
    permits DblpPublication, DblpPerson, OrcidPerson, RorOrganization {
  /** What such records are called where they are counted: {@code publications}. */
  String kind();
}
