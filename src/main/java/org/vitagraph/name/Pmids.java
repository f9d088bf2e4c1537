package org.vitagraph.name;

import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.name.Identifier.Scheme;

/** PubMed ids: {@code PMID: 123}, or the address. */
final class Pmids {
  private static final Pattern PMID =
      Pattern.compile(
          "(?:\\bpmid[\\s:#]*|(?:https?://)?(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/)(\\d{1,8})(?!\\d)/?",
          Pattern.CASE_INSENSITIVE);

  private Pmids() {}

  static List<Identifier> find(CharSequence text) {
    return Matches.of(
        Scheme.PMID, PMID, text, m -> "https://pubmed.ncbi.nlm.nih.gov/" + m.group(1));
  }
}
