package org.vitagraph.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;

/**
 * The identifiers of a record: each is checked and brought to its one form as it comes; one that
 * fails is counted and gone. What is an address and no identifier is kept aside.
 */
public final class CheckedIds {
  static final String DOI = "https://doi.org/";
  static final String ARXIV = "https://arxiv.org/abs/";
  static final String ORCID = "https://orcid.org/";
  static final String ROR = "https://ror.org/";
  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  static final String DBLP_PERSON = "https://dblp.org/pid/";
  static final String DBLP_RECORD = "https://dblp.org/rec/";

  private static final Pattern WIKIDATA_ITEM =
      Pattern.compile("wikidata\\.org/(?:wiki|entity)/(Q\\d+)$");

  private final RecordSink sink;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();

  CheckedIds(RecordSink sink) {
    this.sink = sink;
  }

  /** For a record that is read for itself; what fails its check is gone without a count. */
  public CheckedIds() {
    this(RecordSink.to(record -> {}));
  }

  /** Takes an address on the web, which may be that of an identifier. */
  public void address(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("arxiv")) {
      // An arXiv id also comes as a DOI.
      add(Scheme.ARXIV, text);
    } else if (lower.contains("doi.org/")) {
      add(Scheme.DOI, text);
    } else if (lower.contains("orcid.org/")) {
      add(Scheme.ORCID, text);
    } else if (lower.contains("ror.org/")) {
      add(Scheme.ROR, text);
    } else if (lower.contains("wikidata.org/")) {
      wikidata(text);
    } else if (!text.isEmpty()) {
      addresses.add(text);
    }
  }

  /** Takes what claims to be an identifier of the scheme, in any of its forms. */
  public void add(Scheme scheme, String text) {
    canonical(scheme, text, sink).ifPresent(ids::add);
  }

  /** Takes a Wikidata item: {@code Q5} or an address of it. */
  void wikidata(String text) {
    Matcher item = WIKIDATA_ITEM.matcher(text.startsWith("Q") ? "wikidata.org/wiki/" + text : text);
    if (item.find()) {
      ids.add(WIKIDATA + item.group(1));
    } else {
      sink.count("bad Wikidata items");
    }
  }

  /** The identifiers in their one form. */
  public List<String> ids() {
    return new ArrayList<>(ids);
  }

  /** The addresses that are no identifiers. */
  public List<String> addresses() {
    return new ArrayList<>(addresses);
  }

  /** The one form of an identifier; one that fails its check is counted. */
  static Optional<String> canonical(Scheme scheme, String text, RecordSink sink) {
    Optional<String> found = Identifiers.canonical(text, scheme);
    if (found.isEmpty()) {
      sink.count("bad " + label(scheme));
    }
    return found;
  }

  private static String label(Scheme scheme) {
    return switch (scheme) {
      case DOI -> "DOIs";
      case ARXIV -> "arXiv ids";
      case ORCID -> "ORCID iDs";
      case ROR -> "ROR ids";
      case DBLP_PERSON -> "dblp pids";
      case DBLP_RECORD -> "dblp keys";
      case PMID -> "PubMed ids";
      case ANTHOLOGY -> "ACL Anthology ids";
      case ISBN -> "ISBNs";
      case EMAIL -> "e-mail addresses";
      case URL -> "addresses";
    };
  }
}
