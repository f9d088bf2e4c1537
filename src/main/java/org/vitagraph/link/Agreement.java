package org.vitagraph.link;

/** What two values have to say about two things being one. */
enum Agreement {
  SAME,
  /** One is missing, or they cannot be compared. */
  UNKNOWN,
  OTHER
}
