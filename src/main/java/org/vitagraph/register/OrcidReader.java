package org.vitagraph.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads ORCID's public data file: an archive with the summary of a record a file, {@code
 * summaries/017/0000-0001-0000-0017.xml}. In place of a locked or removed record stands an error
 * document. A file that is no XML is left out, and the archive read on.
 */
final class OrcidReader implements DumpReader {
  private static final int TAR_MAGIC = 257;

  @Override
  public RegisterKind kind() {
    return RegisterKind.ORCID;
  }

  @Override
  public boolean accepts(Dump dump, String head) {
    return head.startsWith("ustar", TAR_MAGIC);
  }

  @Override
  public void read(Dump dump, RecordSink sink) throws IOException {
    XmlDumps xml = XmlDumps.withoutDtd();
    try (InputStream in = dump.open();
        TarArchiveInputStream archive = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry file = archive.getNextEntry();
          file != null;
          file = archive.getNextEntry()) {
        if (file.isFile() && file.getName().endsWith(".xml")) {
          read(xml, file.getName(), new Kept(archive), sink);
        }
      }
    } catch (IOException e) {
      throw dump.unreadable(e);
    }
  }

  private static void read(XmlDumps dumps, String name, InputStream in, RecordSink sink)
      throws IOException {
    try {
      XMLStreamReader xml = dumps.reader(in);
      OrcidRecord record = new OrcidRecord(name, sink);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> record.start(xml);
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> record.text(xml);
          case XMLStreamReader.END_ELEMENT -> record.end();
          default -> {}
        }
      }
      record.finish();
    } catch (XMLStreamException e) {
      if (XmlDumps.cause(e) instanceof IOException io) {
        throw io;
      }
      sink.leftOut(name + ", " + XmlDumps.place(e) + ": " + XmlDumps.why(e));
    }
  }

  /** The file of the archive that is at hand; to end it does not end the archive. */
  private static final class Kept extends FilterInputStream {
    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
