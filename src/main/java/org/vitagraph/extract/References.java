package org.vitagraph.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Section;
import org.vitagraph.nlp.ReferenceLabeller;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads references that stand in no document: each for itself, or all as the list of one person.
 * What it reads in them is what {@link PublicationExtractor} states of the entries of a page.
 */
public final class References {
  private static final Section NOWHERE = new Section(AlignedText.empty(), 0, List.of(), List.of());

  private final ReferenceLabeller labeller;

  private References(ReferenceLabeller labeller) {
    this.labeller = labeller;
  }

  /** A reader with the model that comes with the program. */
  public static References ofProgram() {
    return new References(ProgramLabeller.INSTANCE);
  }

  /** A reader with a model that was trained. */
  public static References of(Path model) throws IOException {
    return new References(ReferenceLabeller.of(model));
  }

  /** A reader with a labeller. */
  public static References of(ReferenceLabeller labeller) {
    return new References(labeller);
  }

  /** What a reference says, read for itself. */
  public PrintedPublication read(String reference) {
    return readList(List.of(reference), null).get(0);
  }

  /**
   * What each reference of one person's list says.
   *
   * @param owner whose list it is, if that is known
   */
  public List<PrintedPublication> readList(List<String> references, @Nullable String owner) {
    List<ClassedEntry> entries = references.stream().map(References::entry).toList();
    Owner person = new Owner(owner == null ? "" : owner, "", new Span(0, 0), 1);
    return PublicationReader.readEach(labeller, entries, person);
  }

  private static ClassedEntry entry(String reference) {
    Entry entry = new Entry("", AlignedText.of(reference), List.of(), 0, 0);
    return new ClassedEntry(NOWHERE, entry, EntryKind.PUBLICATION, 1);
  }
}
