package org.vitagraph.register;

import java.util.List;
import org.apache.lucene.document.Document;

/** A publication of dblp in the index. */
final class PublicationFields {
  private PublicationFields() {}

  static Document write(DblpPublication publication) {
    Fields fields =
        new Fields()
            .keep("key", publication.key())
            .find("key", publication.key())
            .keep("type", publication.type())
            .keep("publtype", publication.publtype())
            .keep("title", publication.title())
            .find("titleKey", Fields.titleKey(publication.title()))
            .findWords("titleWord", publication.title())
            .keep("year", publication.year())
            .keep("venue", publication.venue())
            .keep("volume", publication.volume())
            .keep("number", publication.number())
            .keep("pages", publication.pages())
            .keep("container", publication.container())
            .keepAll("id", publication.ids());
    publication.ids().forEach(id -> fields.find("id", id));
    creators(fields, "author", publication.authors());
    creators(fields, "editor", publication.editors());
    return fields.document();
  }

  private static void creators(Fields fields, String field, List<DblpCreator> creators) {
    for (DblpCreator creator : creators) {
      fields.find("creator", creator.name());
      if (creator.pid().isEmpty() && creator.orcid().isEmpty()) {
        fields.keepParts(field, creator.name());
      } else {
        fields.keepParts(field, creator.name(), creator.pid(), creator.orcid());
      }
    }
  }

  static DblpPublication read(Document document) {
    Fields fields = new Fields(document);
    return new DblpPublication(
        fields.value("key"),
        fields.value("type"),
        fields.value("publtype"),
        fields.value("title"),
        creators(fields, "author"),
        creators(fields, "editor"),
        fields.value("year"),
        fields.value("venue"),
        fields.value("volume"),
        fields.value("number"),
        fields.value("pages"),
        fields.value("container"),
        fields.values("id"));
  }

  private static List<DblpCreator> creators(Fields fields, String field) {
    return fields.parts(field).stream()
        .map(
            part ->
                part.length == 1
                    ? new DblpCreator(part[0], "", "")
                    : new DblpCreator(part[0], part[1], part[2]))
        .toList();
  }
}
