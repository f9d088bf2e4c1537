package org.vitagraph.document;

import java.util.List;
import org.vitagraph.text.AlignedText;

/**
 * A heading and the entries that stand under it, up to the next heading of any level.
 *
 * @param heading as printed; empty for what stands before the first heading
 * @param level of the heading from 1; 0 without one
 * @param path the headings above this one, outermost first
 */
public record Section(AlignedText heading, int level, List<String> path, List<Entry> entries) {
  /** Copies the lists. */
  public Section {
    path = List.copyOf(path);
    entries = List.copyOf(entries);
  }

  /** The same section, its heading going on over another line. */
  Section withMore(AlignedText line) {
    AlignedText joined =
        new AlignedText.Builder().append(heading).insert(" ").append(line).build().strip();
    return new Section(joined, level, path, entries);
  }
}
