package org.vitagraph.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;

/**
 * arXiv ids, new ({@code 2311.00001v2}) and old ({@code hep-th/9901001}), with their prefix, as
 * addresses, as DOIs, as {@code CoRR abs/2311.00001}; a bare number only in its full form.
 */
final class ArxivIds {
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|\\b10\\.48550/arxiv\\.|\\barxiv\\s*(?:e-?print|preprint)?[\\s:.\\[(]*(?:arxiv:)?|\\babs/|(?<![\\d./-]))"
              + "(?:(?<year>\\d\\d)(?<month>0[1-9]|1[0-2])\\.\\n?(?<number>\\d{4,5})(?!\\d|\\.\\d)|(?<old>[a-z]{2,8}+(?:-[a-z]{2,4}+)?(?:\\.[a-z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3})(?!\\d))(?:v\\d+)?(?:\\.pdf)?",
          Pattern.CASE_INSENSITIVE);

  private ArxivIds() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(Scheme.ARXIV, ARXIV, text, ArxivIds::canonical);
  }

  private static @Nullable String canonical(Matcher m) {
    String old = m.group("old");
    if (old != null) {
      // The subject class behind the archive, as in math.AG, is no part of the id.
      String id = old.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{2}/", "/");
      return "https://arxiv.org/abs/" + id;
    }
    int issued = Integer.parseInt(m.group("year") + m.group("month"));
    int digits = m.group("number").length();
    boolean possible = issued >= 704 && (issued < 1501 ? digits == 4 : digits == 5);
    return possible
        ? "https://arxiv.org/abs/" + m.group("year") + m.group("month") + "." + m.group("number")
        : null;
  }
}
