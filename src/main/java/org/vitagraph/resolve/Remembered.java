package org.vitagraph.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is read out of printed words, remembered for those asked for lately, since they recur.
 *
 * @param <V> what is read
 */
final class Remembered<V> {
  private static final int MOST = 50_000;

  private final Function<String, V> reading;
  private final Map<String, V> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
          return size() > MOST;
        }
      };

  Remembered(Function<String, V> reading) {
    this.reading = reading;
  }

  V of(String printed) {
    V known = recent.get(printed);
    if (known == null) {
      known = reading.apply(printed);
      recent.put(printed, known);
    }
    return known;
  }
}
