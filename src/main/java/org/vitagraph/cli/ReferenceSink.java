package org.vitagraph.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitagraph.extract.NamedFields;
import org.vitagraph.extract.PrintedPublication;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.name.PersonName;
import org.vitagraph.publish.Citation;
import org.vitagraph.publish.CitationFormat;
import org.vitagraph.publish.CitationFormats;

/** Where references that were read go: JSON lines, or a format of reference managers. */
interface ReferenceSink extends Closeable {
  /** The format that shows everything. */
  String JSON_LINES = "jsonl";

  /**
   * Writes one reference.
   *
   * @param fields what of it is to be written
   * @param read all that was read
   */
  void write(String id, NamedFields fields, PrintedPublication read) throws IOException;

  /** Begins a file in a format; ending it leaves the writer open. */
  static ReferenceSink open(String format, Writer out) throws IOException {
    if (format.equals(JSON_LINES)) {
      return new JsonLines(out);
    }
    CitationFormat known =
        CitationFormats.named(format)
            .orElseThrow(() -> CommandFailure.usage("--format " + format + ": one of " + names()));
    return new Citations(known.open(out));
  }

  private static String names() {
    return Stream.concat(Stream.of(JSON_LINES), CitationFormats.names().stream())
        .collect(Collectors.joining(", "));
  }

  /** An object a line. */
  record JsonLines(Writer out) implements ReferenceSink {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public void write(String id, NamedFields fields, PrintedPublication read) throws IOException {
      GSON.toJson(ReferenceJson.of(id, fields), out);
      out.write('\n');
    }

    @Override
    public void close() {}
  }

  /** Citations one after the other. */
  record Citations(CitationFormat.Sink sink) implements ReferenceSink {
    @Override
    public void write(String id, NamedFields fields, PrintedPublication read) throws IOException {
      sink.write(
          new Citation(
              id,
              fields.type(),
              fields.value("title"),
              names(fields.authors()),
              read.truncated(),
              names(fields.editors()),
              fields.value("container"),
              fields.value("acronym"),
              date(fields, read),
              fields.value("volume"),
              fields.value("issue"),
              fields.value("pages"),
              fields.value("publisher"),
              fields.value("location"),
              fields.value("doi"),
              read.links().urls().isEmpty() ? "" : read.links().urls().get(0).value(),
              fields.value("status")));
    }

    private static String date(NamedFields fields, PrintedPublication read) {
      boolean isDated = read.date() != null && fields.values().containsKey("year");
      return isDated && read.date() != null ? read.date().value() : "";
    }

    private static List<Citation.Name> names(List<Author> people) {
      return people.stream()
          .map(person -> PersonName.parse(person.name()))
          .map(
              name ->
                  new Citation.Name(name.given(), name.particle(), name.family(), name.suffix()))
          .toList();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }
}
