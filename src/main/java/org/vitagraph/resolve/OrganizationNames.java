package org.vitagraph.resolve;

/** A register that knows organizations by their names. */
@FunctionalInterface
public interface OrganizationNames {
  /** Knows none. */
  OrganizationNames NONE = name -> "";

  /**
   * The register's id of the one organization of that name or acronym; empty if none or several.
   */
  String idOf(String name);
}
