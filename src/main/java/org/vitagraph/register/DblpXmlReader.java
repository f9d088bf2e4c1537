package org.vitagraph.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code dblp.xml}: one flat list of records, of publications and, under keys {@code
 * homepages/...}, of persons.
 */
final class DblpXmlReader implements DumpReader {
  private static final Pattern DBLP =
      Pattern.compile("(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!DOCTYPE\\s+dblp\\b.*|<dblp\\b.*)");

  @Override
  public RegisterKind kind() {
    return RegisterKind.DBLP;
  }

  @Override
  public boolean accepts(Dump dump, String head) {
    return DBLP.matcher(head).matches();
  }

  @Override
  public void read(Dump dump, RecordSink sink) throws IOException {
    try (InputStream in = dump.open()) {
      XMLStreamReader xml = XmlDumps.withDtd(dump.file().toAbsolutePath().getParent()).reader(in);
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.DTD) {
          XmlDumps.checkEntities(xml);
        } else if (event == XMLStreamReader.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamReader.START_ELEMENT && ++depth == 2) {
          record(xml, sink);
          depth--;
        }
      }
    } catch (XMLStreamException e) {
      throw XmlDumps.unreadable(dump, e);
    } catch (IOException e) {
      throw dump.unreadable(e);
    }
  }

  private static void record(XMLStreamReader xml, RecordSink sink) throws XMLStreamException {
    DblpRecord record = new DblpRecord(xml, sink);
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        record.field(xml);
      }
    }
    @Nullable RegisterRecord whole = record.finish();
    if (whole != null) {
      sink.add(whole);
    }
  }
}
