package org.vitagraph.extract;

import java.util.List;
import org.vitagraph.document.Document;
import org.vitagraph.document.Outline;

/**
 * What extractors see: a document, its outline, its owner, its entries, each classed, and the
 * publications among them, which awards and claims speak of.
 */
public record Page(
    Document document,
    Outline outline,
    Owner owner,
    List<ClassedEntry> entries,
    List<PrintedPublication> publications) {
  /** Copies the lists. */
  public Page {
    entries = List.copyOf(entries);
    publications = List.copyOf(publications);
  }

  /** Reads a document as far as all extractors need it. */
  public static Page of(Document document) {
    Outline outline = Outline.of(document);
    Owner owner = OwnerFinder.find(document, outline);
    List<ClassedEntry> entries = EntryClassifier.classify(document, outline, owner);
    List<ClassedEntry> papers =
        entries.stream().filter(entry -> entry.kind() == EntryKind.PUBLICATION).toList();
    return new Page(
        document,
        outline,
        owner,
        entries,
        PublicationReader.read(papers, owner, MarkLegend.of(document.text())));
  }

  /** The entries of one kind, in reading order. */
  public List<ClassedEntry> entries(EntryKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
