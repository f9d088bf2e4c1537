package org.vitagraph.extract;

import java.util.List;
import org.vitagraph.document.Document;
import org.vitagraph.document.Outline;

/** What extractors see: a document, its outline, its owner, and its entries, each classed. */
public record Page(Document document, Outline outline, Owner owner, List<ClassedEntry> entries) {
  /** Copies the list. */
  public Page {
    entries = List.copyOf(entries);
  }

  /** The entries of one kind, in reading order. */
  public List<ClassedEntry> entries(EntryKind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).toList();
  }
}
