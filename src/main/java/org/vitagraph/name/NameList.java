package org.vitagraph.name;

import java.util.List;

/**
 * The names of an author block, in order. {@code Lee, A., Chen, B., et al.} has two names and is
 * truncated.
 *
 * @param truncated whether the print says that there are more names: {@code et al.}, {@code and 3
 *     more authors}
 * @param editors whether the print says that these are editors
 */
public record NameList(List<ListedName> names, boolean truncated, boolean editors) {
  /** Copies the list. */
  public NameList {
    names = List.copyOf(names);
  }

  /** Reads a block of names; the block as a whole decides in which form its names stand. */
  public static NameList parse(CharSequence block) {
    return NameListReader.read(block, null);
  }

  /**
   * Reads a block of names in which the given person is likely to stand; of two ways to read the
   * block the one in which this name occurs is preferred.
   */
  public static NameList parse(CharSequence block, String ownerName) {
    return NameListReader.read(block, PersonName.parse(ownerName));
  }

  /** The names alone. */
  public List<PersonName> persons() {
    return names.stream().map(ListedName::name).toList();
  }
}
