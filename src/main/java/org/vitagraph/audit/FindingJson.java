package org.vitagraph.audit;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** Findings as a JSON array of objects. */
final class FindingJson implements FindingWriter {
  private final JsonWriter json;

  FindingJson(Writer out) throws IOException {
    json = new JsonWriter(out);
    json.setIndent("  ");
    json.beginArray();
  }

  @Override
  public void write(Finding finding) throws IOException {
    json.beginObject();
    json.name("kind").value(finding.kind());
    json.name("rule").value(finding.rule());
    json.name("sure").value(finding.sure());
    if (finding.verdict().isPresent()) {
      json.name("verdict").value(finding.verdict().get());
    }
    json.name("message").value(finding.message());
    if (!finding.records().isEmpty()) {
      json.name("records").beginArray();
      for (String record : finding.records()) {
        json.value(record);
      }
      json.endArray();
    }
    json.name("quotes").beginArray();
    for (Quote quote : finding.quotes()) {
      json.beginObject();
      json.name("document").value(quote.file());
      json.name("about").value(quote.about().getURI());
      json.name("start").value(quote.start());
      json.name("end").value(quote.end());
      if (quote.page() > 0) {
        json.name("page").value(quote.page());
      }
      json.name("quote").value(quote.text());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  @Override
  public void close() throws IOException {
    json.endArray();
    json.flush();
  }
}
