package org.vitagraph.register;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads records that a register answers one by one, in the shapes that its dump has, too. */
public final class AnsweredRecords {
  private AnsweredRecords() {}

  /**
   * Reads a page of dblp as XML: {@code <dblp>} around a record, or {@code <dblpperson>} around a
   * person and all that they wrote. Here records tell the pids of their authors.
   *
   * @throws IOException when it is not whole
   */
  public static List<RegisterRecord> dblp(byte[] page) throws IOException {
    List<RegisterRecord> records = new ArrayList<>();
    try {
      XMLStreamReader xml = XmlDumps.withoutDtd().reader(new ByteArrayInputStream(page));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && !XmlDumps.attribute(xml, "key").isEmpty()) {
          @Nullable RegisterRecord record = record(xml);
          if (record != null) {
            records.add(record);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("not whole XML, " + XmlDumps.place(e) + ": " + XmlDumps.why(e), e);
    }
    return records;
  }

  private static @Nullable RegisterRecord record(XMLStreamReader xml) throws XMLStreamException {
    DblpRecord record = new DblpRecord(xml, RecordSink.to(kept -> {}));
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        record.field(xml);
      }
    }
    return record.finish();
  }

  /** Reads an organization of ROR; empty when its id is none. */
  public static Optional<RorOrganization> ror(JsonObject json) {
    List<RegisterRecord> found = new ArrayList<>();
    RorOrganizations.read(json, RecordSink.to(found::add));
    return found.stream().map(RorOrganization.class::cast).findFirst();
  }
}
