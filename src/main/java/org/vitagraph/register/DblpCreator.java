package org.vitagraph.register;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An author or editor as a record of dblp names them; the ordinal is the place in the list.
 *
 * @param name with the number that tells namesakes apart: {@code Wei Wang 0042}
 * @param pid {@code 35/7092-42}; empty when dblp has no such person or does not know which
 * @param orcid {@code https://orcid.org/0000-0002-1825-0097} where the record says so, else empty
 */
public record DblpCreator(String name, String pid, String orcid) {
  private static final Pattern NUMBER = Pattern.compile("\\s+\\d{4}$");

  /** Rejects missing parts. */
  public DblpCreator {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(pid, "pid");
    Objects.requireNonNull(orcid, "orcid");
  }

  /** The name as people print it, without number. */
  public String printedName() {
    return withoutNumber(name);
  }

  /** {@code Wei Wang} of {@code Wei Wang 0042}. */
  static String withoutNumber(String name) {
    int length = name.length();
    return length > 0 && Character.isDigit(name.charAt(length - 1))
        ? NUMBER.matcher(name).replaceFirst("")
        : name;
  }
}
