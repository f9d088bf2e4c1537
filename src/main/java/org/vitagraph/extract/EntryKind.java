package org.vitagraph.extract;

/** What kind of fact an entry states. */
public enum EntryKind {
  PUBLICATION,
  DEGREE,
  POSITION,
  AWARD,
  TALK,
  PATENT,
  TEACHING,
  SERVICE,
  MENTORING,
  PROJECT,
  REFERENCE,
  /** Addresses, links, interests, prose, skills: nothing that has an extractor of its own. */
  OTHER
}
