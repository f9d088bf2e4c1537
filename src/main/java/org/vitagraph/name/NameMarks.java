package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;

/** What the marks at the names of a list mean, by its own legend or by custom. */
final class NameMarks {
  private NameMarks() {}

  static List<ListedName> apply(AuthorBlock block, List<ListedName> names) {
    List<String> marks = names.stream().map(name -> block.marks(name.span())).toList();
    List<ListedName> out = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String own = marks.get(i);
      boolean equal = own.chars().anyMatch(c -> isEqual(block, (char) c, marks));
      boolean corresponding =
          own.chars()
              .anyMatch(
                  c ->
                      c == AuthorBlock.CORRESPONDING
                          || block.meaning((char) c).contains("correspond"));
      out.add(
          new ListedName(
              names.get(i).span(),
              names.get(i).name(),
              equal,
              corresponding,
              own.replace("=", "")));
    }
    return out;
  }

  /** Without a legend, an asterisk at two names or more is taken for equal contribution. */
  private static boolean isEqual(AuthorBlock block, char mark, List<String> marks) {
    String meaning = block.meaning(mark);
    if (!meaning.isEmpty()) {
      return meaning.contains("equal") || meaning.contains("first");
    }
    return mark == AuthorBlock.EQUAL
        || (mark == '*' && marks.stream().filter(m -> m.indexOf(mark) >= 0).count() > 1);
  }
}
