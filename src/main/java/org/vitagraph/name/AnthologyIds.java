package org.vitagraph.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.Identifier.Scheme;

/**
 * Papers of the ACL Anthology, by their addresses there and by the DOIs that the ACL makes of their
 * ids: {@code P19-1001}, {@code 2020.acl-main.1}.
 */
final class AnthologyIds {
  private static final Pattern ID =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?(?:aclanthology\\.(?:org|info)(?:/papers)?|aclweb\\.org/anthology)"
              + "/(?:[A-Z]/[A-Z]\\d\\d/)?|10\\.18653/v1/)"
              + "(?<id>[A-Z]\\d\\d-\\d{4,5}|\\d{4}\\.[a-z\\d_]+-[a-z\\d]+\\.\\d+)(?:v\\d)?"
              + "(?:\\.(?:pdf|bib)\\b|/)?(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  private AnthologyIds() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(Scheme.ANTHOLOGY, ID, text, AnthologyIds::canonical);
  }

  private static String canonical(Matcher m) {
    String id = m.group("id");
    boolean isOld = Character.isLetter(id.charAt(0));
    return "https://aclanthology.org/"
        + (isOld ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT));
  }
}
