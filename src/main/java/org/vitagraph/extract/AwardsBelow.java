package org.vitagraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.DateRanges;

/**
 * Entries that only say what the paper above them won, as a sub-bullet or a line of its own does:
 * {@code – Best Paper Award}.
 */
final class AwardsBelow {
  private static final int LONGEST = 160;

  private AwardsBelow() {}

  /** Each such entry with its paper, in reading order. */
  static Map<ClassedEntry, PrintedPublication> of(Page page) {
    Map<ClassedEntry, PrintedPublication> byEntry = new LinkedHashMap<>();
    page.publications().forEach(publication -> byEntry.put(publication.entry(), publication));
    Map<ClassedEntry, PrintedPublication> below = new LinkedHashMap<>();
    List<ClassedEntry> entries = page.entries();
    for (int i = 1; i < entries.size(); i++) {
      ClassedEntry entry = entries.get(i);
      ClassedEntry before = entries.get(i - 1);
      PrintedPublication paper = byEntry.getOrDefault(before, below.get(before));
      if (paper != null
          && !byEntry.containsKey(entry)
          && entry.section().equals(before.section())
          && states(entry)
          && belongs(entry, paper, i + 1 < entries.size() ? entries.get(i + 1) : null)) {
        below.put(entry, paper);
      }
    }
    return below;
  }

  private static boolean states(ClassedEntry entry) {
    String text = entry.entry().text().toString();
    return text.length() < LONGEST && !PaperAwards.ofLine(text).isEmpty();
  }

  /** A list of honours that follows a list of papers has a date each, and more than one honour. */
  private static boolean belongs(
      ClassedEntry entry, PrintedPublication paper, @Nullable ClassedEntry next) {
    if (entry.entry().level() > paper.entry().entry().level()) {
      return true;
    }
    boolean ofPapers =
        HeadingKinds.of(entry.section().heading().toString()).containsKey(EntryKind.PUBLICATION);
    boolean alone = next == null || next.kind() != EntryKind.AWARD;
    return ofPapers || alone && DateRanges.find(entry.entry().text().toString()).isEmpty();
  }
}
