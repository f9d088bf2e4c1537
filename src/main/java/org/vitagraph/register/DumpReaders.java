package org.vitagraph.register;

import java.io.IOException;
import java.util.List;

/** The forms of dumps that are read. */
final class DumpReaders {
  private static final List<DumpReader> ALL =
      List.of(new DblpXmlReader(), new DblpRdfReader(), new OrcidReader(), new RorReader());

  private DumpReaders() {}

  /** The reader of the dump, which shows its form by its first bytes and not by its name. */
  static DumpReader of(Dump dump) throws IOException {
    String head = dump.head();
    for (DumpReader reader : ALL) {
      if (reader.accepts(dump, head)) {
        return reader;
      }
    }
    throw new UnreadableDumpException(
        dump.name()
            + ": not a dump of dblp (dblp.xml, dblp.nt or dblp.ttl, as they are or .gz), ORCID"
            + " (.tar.gz of XML) or ROR (.zip or .json)");
  }
}
