package org.vitagraph.register;

import java.util.function.Consumer;

/** Takes what a dump holds, record by record. */
interface RecordSink {
  /** Hands on records, and nothing of what else is met. */
  static RecordSink to(Consumer<RegisterRecord> records) {
    return new RecordSink() {
      @Override
      public void add(RegisterRecord record) {
        records.accept(record);
      }

      @Override
      public void count(String what) {}

      @Override
      public void leftOut(String why) {}

      @Override
      public void changedOn(String day) {}
    };
  }

  /** A record. */
  void add(RegisterRecord record);

  /** Something else that is worth counting: {@code locked records}, {@code bad DOIs}. */
  void count(String what);

  /** A record that cannot be kept, and why. */
  void leftOut(String why);

  /** The day when a record was changed last, {@code 2024-04-11}: a dump is no older. */
  void changedOn(String day);
}
