package org.vitagraph.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The organizations of ROR, found by their names. */
public interface Ror extends Register {
  /** The organization of a canonical id. */
  Optional<RorOrganization> organization(String id) throws IOException;

  /** Those with that name, as label or alias, whatever its case and accents. */
  List<RorOrganization> named(String name) throws IOException;

  /** Those with that acronym. */
  List<RorOrganization> withAcronym(String acronym) throws IOException;

  /** Those at that domain of the web. */
  List<RorOrganization> atDomain(String domain) throws IOException;

  /**
   * Those whose names share most words with this one, the best first; then those whose names differ
   * from it by a letter or two.
   */
  List<RorOrganization> near(String name, int limit) throws IOException;

  /**
   * The id of the one organization of that name or acronym; empty if none or several. Withdrawn
   * ones are none.
   */
  default String idOf(String name) {
    try {
      List<String> ids =
          Stream.concat(named(name).stream(), withAcronym(name).stream())
              .filter(organization -> !organization.status().equals("withdrawn"))
              .map(RorOrganization::id)
              .distinct()
              .toList();
      return ids.size() == 1 ? ids.get(0) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
