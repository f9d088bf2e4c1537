package org.vitagraph.register;

import java.util.Objects;

/**
 * What a record was read from: what every link states.
 *
 * @param register {@code dblp}, {@code orcid}, {@code ror}, {@code crossref}
 * @param name the file name of the dump, or the address that answered
 * @param date the day that the dump is of, or that of the answer
 */
public record RegisterSource(String register, String name, String date) {
  /** Rejects missing parts. */
  public RegisterSource {
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
  }
}
