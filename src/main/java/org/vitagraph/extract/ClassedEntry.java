package org.vitagraph.extract;

import org.vitagraph.document.Entry;
import org.vitagraph.document.Section;

/**
 * An entry with what kind of fact it states.
 *
 * @param confidence from 0 to 1
 */
public record ClassedEntry(Section section, Entry entry, EntryKind kind, double confidence) {}
