package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vitagraph.name.DateRanges;

/**
 * Gives the records of one entry what they share: the date beside the first, the organization below
 * the last.
 *
 * <pre>
 * 2020–2025   Professor, Department of Genetics
 *             Professor, Department of Statistics
 *             Example University
 * </pre>
 *
 * <p>are two posts at the university, both from 2020 to 2025.
 */
final class SharedLines {
  private SharedLines() {}

  /** The records, those that share an entry with all that is theirs. */
  static List<List<FactLine>> given(
      List<List<FactLine>> records, Function<FactLine, FactRecords.Shape> shapeOf) {
    List<List<FactLine>> given = new ArrayList<>();
    int from = 0;
    while (from < records.size()) {
      int to = from + 1;
      while (to < records.size() && isOfOneEntry(records.get(from), records.get(to))) {
        to++;
      }
      List<List<FactLine>> group = records.subList(from, to);
      given.addAll(share(group, shapeOf) ? completed(group) : group);
      from = to;
    }
    return given;
  }

  private static boolean isOfOneEntry(List<FactLine> first, List<FactLine> other) {
    ClassedEntry entry = first.get(0).of();
    return first.get(0).opens() && other.stream().allMatch(line -> line.of().equals(entry));
  }

  /** Whether only the first is dated, and only the last has a line with an organization alone. */
  private static boolean share(
      List<List<FactLine>> group, Function<FactLine, FactRecords.Shape> shapeOf) {
    int last = group.size() - 1;
    for (int i = 0; i <= last; i++) {
      List<FactLine> record = group.get(i);
      FactRecords.Shape first = shapeOf.apply(record.get(0));
      boolean named = first.names() == 1 && first.dates() == (i == 0 ? 1 : 0);
      boolean placed =
          record.size() == 2 && shapeOf.apply(record.get(1)).isOrganizationOnly() && i == last;
      if (last == 0 || !named || !placed && record.size() > 1 || !placed && i == last) {
        return false;
      }
    }
    return !DateRanges.find(group.get(0).get(0).toString()).isEmpty();
  }

  private static List<List<FactLine>> completed(List<List<FactLine>> group) {
    FactLine dated = group.get(0).get(0);
    FactLine date = dated.slice(DateRanges.find(dated.toString()).get(0).span());
    List<FactLine> end = group.get(group.size() - 1);
    FactLine organization = end.get(end.size() - 1);
    List<List<FactLine>> whole = new ArrayList<>();
    for (List<FactLine> record : group) {
      List<FactLine> lines = new ArrayList<>();
      lines.add(record.get(0));
      lines.add(organization);
      if (record != group.get(0)) {
        lines.add(date);
      }
      whole.add(lines);
    }
    return whole;
  }
}
