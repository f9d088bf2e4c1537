package org.vitagraph.register;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vitagraph.name.PersonName;

/** The researchers of ORCID, found by name and works together, for many share a name. */
public interface Orcid extends Register {
  /**
   * Somebody who lists works that were asked for.
   *
   * @param works how many of them
   */
  record Shared(OrcidPerson person, int works) {}

  /** The researcher of a canonical iD. */
  Optional<OrcidPerson> person(String id) throws IOException;

  /**
   * Those of that family name and first initial who list at least one of the works, by title or by
   * identifier; who lists most of them comes first.
   *
   * @param ids canonical addresses: DOI, arXiv
   */
  List<Shared> named(PersonName name, Collection<String> titles, Collection<String> ids)
      throws IOException;
}
