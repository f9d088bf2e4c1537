package org.vitagraph.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Reads dblp's RDF dump, {@code dblp.nt} or {@code dblp.ttl}. */
final class DblpRdfReader implements DumpReader {
  private static final Pattern RDF = Pattern.compile("(?s)\\s*(?:[<#]|_:|@prefix|PREFIX).*");

  @Override
  public RegisterKind kind() {
    return RegisterKind.DBLP;
  }

  @Override
  public boolean accepts(Dump dump, String head) {
    return head.contains("https://dblp.org/")
        && !head.stripLeading().startsWith("<?xml")
        && RDF.matcher(head).matches();
  }

  @Override
  public void read(Dump dump, RecordSink sink) throws IOException {
    // Turtle reads N-Triples as well, but not as fast.
    boolean lines = dump.name().toLowerCase(Locale.ROOT).matches(".*\\.nt(?:\\.gz)?");
    try (InputStream in = dump.open()) {
      RDFParser.source(in)
          .lang(lines ? Lang.NTRIPLES : Lang.TURTLE)
          .checking(false)
          .errorHandler(new Failing())
          .build()
          .parse(new DblpStatements(sink));
    } catch (Damaged e) {
      throw dump.unreadable("line " + e.line, e.why, e);
    } catch (RiotException | RuntimeIOException e) {
      throw dump.unreadable(e);
    }
  }

  /** A line that is not RDF. */
  private static final class Damaged extends RuntimeException {
    private final long line;
    private final String why;

    Damaged(long line, String why) {
      super(why);
      this.line = line;
      this.why = why;
    }
  }

  /** Stops at the first error; odd characters in addresses are none. */
  private static final class Failing implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new Damaged(line, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new Damaged(line, message);
    }
  }
}
