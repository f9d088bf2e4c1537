package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.name.Identifier;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.text.Span;

/**
 * What an entry links to: identifiers in its words and in the targets of its links, and the other
 * links.
 *
 * @param ids the first of each scheme
 */
public record PublicationLinks(Map<Scheme, Field> ids, List<Field> urls) {
  /** What a publication is known by. */
  static final List<Scheme> SCHEMES =
      List.of(Scheme.DOI, Scheme.ARXIV, Scheme.PMID, Scheme.ANTHOLOGY, Scheme.ISBN);

  /** Copies map and list. */
  public PublicationLinks {
    ids = Map.copyOf(ids);
    urls = List.copyOf(urls);
  }

  static PublicationLinks of(Entry entry, List<Author> authors) {
    String text = entry.text().toString();
    Map<Scheme, Field> ids = new EnumMap<>(Scheme.class);
    Map<String, Field> urls = new LinkedHashMap<>();
    for (Scheme scheme : SCHEMES) {
      for (Identifier id : Identifiers.find(text, scheme)) {
        ids.putIfAbsent(scheme, new Field(id.canonical(), id.span(), 1));
      }
    }
    for (Identifier url : Identifiers.find(text, Scheme.URL)) {
      urls.putIfAbsent(url.canonical(), new Field(url.canonical(), url.span(), 1));
    }
    for (Mark mark : entry.marks()) {
      String target = mark.target();
      Span words = mark.span();
      if (target == null || isHomepage(words, authors)) {
        continue;
      }
      for (Scheme scheme : SCHEMES) {
        Identifiers.canonical(target, scheme)
            .ifPresent(id -> ids.merge(scheme, new Field(id, words, 1), PublicationLinks::whole));
      }
      for (Identifier url : Identifiers.find(target, Scheme.URL)) {
        urls.putIfAbsent(url.canonical(), new Field(url.canonical(), words, 1));
      }
    }
    return new PublicationLinks(ids, new ArrayList<>(urls.values()));
  }

  /** What is printed, unless the end of a line cut it off from the rest of it. */
  private static Field whole(Field printed, Field target) {
    String id = printed.value();
    boolean isCut = !Character.isLetterOrDigit(id.charAt(id.length() - 1));
    return isCut && target.value().startsWith(id) ? target : printed;
  }

  /** Whether the words are the name of an author: the link leads to the person, not the paper. */
  private static boolean isHomepage(Span words, List<Author> authors) {
    return authors.stream()
        .anyMatch(
            author ->
                author.span().overlaps(words) && words.length() <= author.span().length() + 4);
  }
}
