package org.vitagraph.register;

/** Takes what a dump holds, record by record. */
interface RecordSink {
  /** A record. */
  void add(RegisterRecord record);

  /** Something else that is worth counting: {@code locked records}, {@code bad DOIs}. */
  void count(String what);

  /** A record that cannot be kept, and why. */
  void leftOut(String why);

  /** The day when a record was changed last, {@code 2024-04-11}: a dump is no older. */
  void changedOn(String day);
}
