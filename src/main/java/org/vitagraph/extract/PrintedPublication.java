package org.vitagraph.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Entry;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.name.PublicationKind;
import org.vitagraph.text.Span;

/**
 * A publication as one entry prints it. Spans are of the entry's text.
 *
 * @param number its place among the document's publications, from 1
 * @param title empty where a bare reference prints none; a publication of a page has one
 * @param ownerUnnamed whether the owner is an author by the page's logic though the entry does not
 *     name them: {@code with Bo Chen and Cy Diaz}
 * @param truncated whether the list of authors ends in et al.
 */
public record PrintedPublication(
    int number,
    ClassedEntry entry,
    Field title,
    List<Author> authors,
    boolean truncated,
    boolean ownerUnnamed,
    List<Author> editors,
    PublicationKind kind,
    PrintedVenue venue,
    @Nullable Field date,
    @Nullable Field status,
    @Nullable Field volume,
    @Nullable Field issue,
    @Nullable Field pages,
    @Nullable Field publisher,
    @Nullable Field location,
    PublicationLinks links,
    List<Field> awards,
    @Nullable AcceptanceCounts acceptance) {
  /** Copies the lists. */
  public PrintedPublication {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    awards = List.copyOf(awards);
  }

  /**
   * The venue; where nothing contains the publication, who published it, as for a book: {@code
   * Example University Press}, a thesis: {@code Sample University}, a preprint: {@code arXiv}.
   */
  @Nullable Field outlet() {
    if (venue.whole() != null) {
      return venue.name();
    }
    if (publisher != null) {
      return publisher;
    }
    if (kind == PublicationKind.THESIS
        && location != null
        && OrganizationWords.isIn(location.value())) {
      return location;
    }
    String text = entry.entry().text().toString();
    Matcher archive = KindDecision.ARCHIVE.matcher(text);
    return kind == PublicationKind.PREPRINT && archive.find()
        ? new Field(archive.group(), new Span(archive.start(), archive.end()), title.confidence())
        : null;
  }

  /**
   * Where the document states the value; one that only the heading above prints is stated there.
   */
  Passage passage(Field field, Page page) {
    Entry printed = entry.entry();
    Span source =
        field.span().isEmpty()
            ? entry.section().heading().source()
            : printed.text().toSource(field.span());
    return Passage.of(page.document().text(), source, printed.page(), field.confidence());
  }

  /**
   * A value and where it stands.
   *
   * @param confidence from 0 to 1
   */
  public record Field(String value, Span span, double confidence) {
    static final Field NONE = new Field("", new Span(0, 0), 0);
  }

  /**
   * One name of the list.
   *
   * @param marks what marks at the name say of it
   * @param owner whether it is the document's owner
   */
  public record Author(String name, Span span, Set<Mark> marks, boolean owner, double confidence) {
    /** Copies the marks. */
    public Author {
      marks = Set.copyOf(marks);
    }
  }

  /** What a mark at a name says of its bearer. */
  public enum Mark {
    /** One of several who contributed equally. */
    EQUAL,
    /** The one to write to. */
    CORRESPONDING,
    /** A student, as of the owner of the list. */
    STUDENT
  }
}
