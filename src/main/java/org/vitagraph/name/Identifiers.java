package org.vitagraph.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/**
 * Finds identifiers and addresses in a text. An address that carries an identifier ({@code
 * https://doi.org/10.1000/1}) is found as that identifier; numbers with a wrong check digit are not
 * found.
 */
public final class Identifiers {
  /** What no identifier of a scheme does without; nothing for some of them. */
  private static final Map<Scheme, SoughtPattern> WORDS =
      new EnumMap<>(
          Map.of(
              Scheme.DOI, SoughtPattern.of("10\\."),
              Scheme.DBLP_PERSON, SoughtPattern.of("dblp"),
              Scheme.DBLP_RECORD, SoughtPattern.of("dblp"),
              Scheme.ROR, SoughtPattern.of("ror"),
              Scheme.PMID, SoughtPattern.of("pmid|pubmed"),
              Scheme.ANTHOLOGY, SoughtPattern.of("anthology|10\\.18653"),
              Scheme.ISBN, SoughtPattern.of("isbn|978-|979-")));

  private static final SoughtPattern ADDRESS = SoughtPattern.of("://|www\\.");

  private Identifiers() {}

  /** All identifiers of the text, in order, none overlapping another. */
  public static List<Identifier> find(CharSequence text) {
    SearchedText searched = new SearchedText(text.toString());
    List<Identifier> out = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      for (Identifier found : find(searched, scheme)) {
        // The schemes stand in the order of their exactness: an address comes last.
        if (out.stream().noneMatch(known -> known.span().overlaps(found.span()))) {
          out.add(found);
        }
      }
    }
    out.sort(Comparator.comparing(Identifier::span));
    return out;
  }

  /** The identifiers of one scheme, in order. */
  public static List<Identifier> find(CharSequence text, Scheme scheme) {
    return find(new SearchedText(text.toString()), scheme);
  }

  private static List<Identifier> find(SearchedText text, Scheme scheme) {
    return mayHold(text, scheme) ? search(text.text(), scheme) : List.of();
  }

  /** Whether the text has the signs that no identifier of the scheme does without. */
  private static boolean mayHold(SearchedText searched, Scheme scheme) {
    SoughtPattern words = WORDS.get(scheme);
    if (words != null && !words.mayBeIn(searched)) {
      return false;
    }
    String text = searched.text();
    return switch (scheme) {
      case DOI -> Signs.has(text, '/') && Signs.digits(text) >= 6;
      case ARXIV -> Signs.hasArxivNumber(text);
      case ORCID -> Signs.digits(text) >= 15;
      case DBLP_PERSON, DBLP_RECORD, ROR, PMID, ISBN -> true;
      case ANTHOLOGY -> Signs.has(text, '/');
      case EMAIL -> Signs.hasAt(text);
      case URL -> ADDRESS.mayBeIn(searched) || Signs.hasDomain(text);
    };
  }

  private static List<Identifier> search(CharSequence text, Scheme scheme) {
    return switch (scheme) {
      case DOI -> Dois.find(text).stream().filter(doi -> !isArxiv(doi)).toList();
      case ARXIV -> ArxivIds.find(text);
      case ORCID -> Orcids.find(text);
      case DBLP_PERSON, DBLP_RECORD ->
          DblpIds.find(text).stream().filter(id -> id.scheme() == scheme).toList();
      case ROR -> RorIds.find(text);
      case PMID -> Pmids.find(text);
      case ANTHOLOGY -> AnthologyIds.find(text);
      case ISBN -> Isbns.find(text);
      case EMAIL -> EmailAddresses.find(text);
      case URL -> WebAddresses.find(text);
    };
  }

  /** The canonical form of the first identifier of the scheme in the text. */
  public static Optional<String> canonical(CharSequence text, Scheme scheme) {
    return find(text, scheme).stream().findFirst().map(Identifier::canonical);
  }

  private static boolean isArxiv(Identifier doi) {
    return doi.canonical().startsWith("https://doi.org/10.48550/arxiv.");
  }
}
