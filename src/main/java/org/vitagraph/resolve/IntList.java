package org.vitagraph.resolve;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers in the order in which they came, without boxes. */
final class IntList {
  private int[] values = new int[8];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /** Writes how many there are, and all of them. */
  void write(DataOutput out) throws IOException {
    write(out, toArray());
  }

  /** Adds what was written. */
  void read(DataInput in) throws IOException {
    for (int value : readAll(in)) {
      add(value);
    }
  }

  static void write(DataOutput out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (values.length + 1));
    bytes.putInt(values.length).asIntBuffer().put(values);
    out.write(bytes.array());
  }

  static int[] readAll(DataInput in) throws IOException {
    byte[] bytes = new byte[Integer.BYTES * in.readInt()];
    in.readFully(bytes);
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }
}
