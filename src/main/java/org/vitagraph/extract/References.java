package org.vitagraph.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Section;
import org.vitagraph.nlp.ListContext;
import org.vitagraph.nlp.ReferenceLabeller;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Reads references that stand in no document: each for itself, or all as the list of one person.
 * What it reads in them is what {@link PublicationExtractor} states of the entries of a page.
 */
public final class References {
  private static final Section NOWHERE = new Section(AlignedText.empty(), 0, List.of(), List.of());

  /** So many are taken through each step together. */
  private static final int TOGETHER = 128;

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

  /**
   * What each reference says, read for itself. Many are read faster than one after the other: the
   * code and the weights of a step stay near the processor.
   */
  public List<PrintedPublication> readEach(List<String> references) {
    List<PrintedPublication> read = new ArrayList<>();
    for (int from = 0; from < references.size(); from += TOGETHER) {
      int to = Math.min(references.size(), from + TOGETHER);
      read.addAll(read(references.subList(from, to), null, ListContext.NONE));
    }
    return read;
  }

  /**
   * What each reference of one person's list says.
   *
   * @param owner whose list it is, if that is known
   */
  public List<PrintedPublication> readList(List<String> references, @Nullable String owner) {
    return read(references, owner, ListContext.ALL);
  }

  private List<PrintedPublication> read(
      List<String> references, @Nullable String owner, ListContext context) {
    List<ClassedEntry> entries = references.stream().map(References::entry).toList();
    Owner person = new Owner(owner == null ? "" : owner, "", new Span(0, 0), 1);
    return PublicationReader.readEach(labeller, entries, person, context);
  }

  private static ClassedEntry entry(String reference) {
    Entry entry = new Entry("", AlignedText.of(reference), List.of(), 0, 0);
    return new ClassedEntry(NOWHERE, entry, EntryKind.PUBLICATION, 1);
  }
}
