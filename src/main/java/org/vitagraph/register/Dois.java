package org.vitagraph.register;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.vitagraph.name.PersonName;

/** Where DOIs are registered: asked for that of a work which other registers lack. */
public interface Dois extends Register {
  /**
   * The canonical DOI of the one work of that title, with one of these people among its authors, of
   * that year or the one before or after. Empty when there is none, or when there are several.
   *
   * @param year empty when not known
   */
  Optional<String> doi(String title, Collection<PersonName> authors, String year)
      throws IOException;
}
