package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 11, 12, 13, 1000, 4097})
  void ordersNumbersByKeyAndKeepsEqualOnesInPlace(int size) {
    Random random = new Random(size);
    long[] keys = random.longs(size, -20, 20).toArray();
    int[] expected =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> Long.compare(keys[a], keys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    assertArrayEquals(expected, Order.by(0, size, i -> keys[i]));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5_000, 1_000_000})
  void sortsRecordsInWhateverMemory(long budget) throws IOException {
    Random random = new Random(budget);
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      byte[] record = new byte[random.nextInt(i == 7 ? 200_000 : 40) + 1];
      random.nextBytes(record);
      records.add(record);
    }
    List<byte[]> sorted = new ArrayList<>();
    try (RecordSort sort = new RecordSort(Resolving.scratch(), budget)) {
      for (byte[] record : records) {
        sort.add(record);
      }
      sort.forEach(sorted::add);
    }
    records.sort(Arrays::compareUnsigned);
    assertEquals(records.size(), sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      assertArrayEquals(records.get(i), sorted.get(i));
    }
  }
}
