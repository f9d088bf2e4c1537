package org.vitagraph.link;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vitagraph.name.AuthorName;
import org.vitagraph.name.PersonName;

/** Names as they are compared, remembered since they recur; asked by several threads at once. */
final class AuthorNames {
  private static final int MOST = 100_000;

  private final ConcurrentHashMap<String, Name> names = new ConcurrentHashMap<>();

  /** A printed name, read once. */
  record Name(AuthorName author, PersonName person) {
    /** Whether both can be names of one author of one paper. */
    boolean isSame(Name other) {
      return author.compare(other.author) == AuthorName.Likeness.SAME;
    }

    /** Whether no part of the one contradicts the other. */
    boolean isCompatible(Name other) {
      return person.isCompatibleWith(other.person);
    }
  }

  Name of(String printed) {
    if (names.size() > MOST) {
      names.clear();
    }
    Function<String, Name> read = name -> new Name(AuthorName.of(name), PersonName.parse(name));
    return names.computeIfAbsent(printed, read);
  }
}
