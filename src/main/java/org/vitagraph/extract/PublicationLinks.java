package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.name.Identifier;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.text.Span;

/**
 * What an entry links to: identifiers in its words and in the targets of its links, and the other
 * links.
 */
record PublicationLinks(@Nullable Field doi, @Nullable Field arxiv, List<Field> urls) {

  static PublicationLinks of(Entry entry, Labelling labelling) {
    String text = entry.text().toString();
    Field doi = first(Identifiers.find(text, Scheme.DOI));
    Field arxiv = first(Identifiers.find(text, Scheme.ARXIV));
    Map<String, Field> urls = new LinkedHashMap<>();
    for (Identifier url : Identifiers.find(text, Scheme.URL)) {
      urls.putIfAbsent(url.canonical(), new Field(url.canonical(), url.span(), 1));
    }
    for (Mark mark : entry.marks()) {
      String target = mark.target();
      if (target == null) {
        continue;
      }
      Span words = mark.span();
      doi = doi != null ? doi : at(words, Identifiers.find(target, Scheme.DOI));
      arxiv = arxiv != null ? arxiv : at(words, Identifiers.find(target, Scheme.ARXIV));
      for (Identifier url : Identifiers.find(target, Scheme.URL)) {
        urls.putIfAbsent(url.canonical(), new Field(url.canonical(), words, 1));
      }
    }
    return new PublicationLinks(doi, arxiv, new ArrayList<>(urls.values()));
  }

  private static @Nullable Field first(List<Identifier> found) {
    return found.isEmpty() ? null : new Field(found.get(0).canonical(), found.get(0).span(), 1);
  }

  private static @Nullable Field at(Span words, List<Identifier> found) {
    return found.isEmpty() ? null : new Field(found.get(0).canonical(), words, 1);
  }
}
