package org.vitagraph.publish;

import java.util.List;
import java.util.Optional;

/** The citation formats that publications are written in. */
public final class CitationFormats {
  private static final List<CitationFormat> ALL =
      List.of(new CslJsonFormat(), new BibtexFormat(), new RisFormat());

  private CitationFormats() {}

  /** The names of all formats. */
  public static List<String> names() {
    return ALL.stream().map(CitationFormat::name).toList();
  }

  /** The format of a name. */
  public static Optional<CitationFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }
}
