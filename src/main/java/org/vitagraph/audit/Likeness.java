package org.vitagraph.audit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.TitleKey;
import org.vitagraph.register.DblpCreator;
import org.vitagraph.register.DblpPublication;
import org.vitagraph.text.Folding;

/** Whether what a document lists is what a register has, for two lists of one person's works. */
final class Likeness {
  /** Words shared of all words, from which titles in two lists of one person are one title. */
  private static final double SHARED = 0.8;

  private Likeness() {}

  /** By link or identifier, else by title. */
  static boolean isSame(ListedWork work, DblpPublication record) {
    return work.ids().contains(record.iri())
        || record.ids().stream().anyMatch(work.ids()::contains)
        || work.titleKeys().contains(TitleKey.of(record.title()))
        || isNear(work.title(), record.title());
  }

  /** Titles that differ in a word or a sign. */
  static boolean isNear(String title, String other) {
    Set<String> mine = words(title);
    Set<String> theirs = words(other);
    Set<String> both = new LinkedHashSet<>(mine);
    both.retainAll(theirs);
    Set<String> all = new LinkedHashSet<>(mine);
    all.addAll(theirs);
    return both.size() > 2 && both.size() >= SHARED * all.size();
  }

  private static Set<String> words(String text) {
    return new LinkedHashSet<>(Arrays.asList(Folding.words(text).split(" ")));
  }

  /** A name of dblp without the number of its namesake. */
  static PersonName name(String dblpName) {
    return PersonName.parse(new DblpCreator(dblpName, "", "").printedName());
  }

  /** What two printed forms of a name in two lists of authors have in common. */
  static String key(String printedName) {
    return PersonName.parse(printedName).key();
  }
}
