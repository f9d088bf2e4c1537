package org.vitagraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.document.Document;
import org.vitagraph.document.DocumentReader;
import org.vitagraph.document.DocumentReaders;
import org.vitagraph.document.Problem;
import org.vitagraph.document.RecordReader;
import org.vitagraph.document.RecordReaders;
import org.vitagraph.document.UnreadableDocumentException;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;

/**
 * A file becomes the statements that it makes. A pure function of bytes and name: no store, clock,
 * locale or network in reach, so that it runs anywhere and any number at once.
 */
public final class Extraction {
  /** More text than this is not one person's page; reading takes some forty times its length. */
  static final int MAX_TEXT_LENGTH = 8 << 20;

  /** Formats that hold pictures as well. */
  private static final long MAX_PACKED_LENGTH = 100L << 20;

  private static final int HEAD_LENGTH = 4096;

  private Extraction() {}

  /**
   * What came of a file beside its statements.
   *
   * @param contentHash SHA-256 of the bytes, in hexadecimal
   */
  public record Outcome(String contentHash, List<Problem> problems) {
    /** Copies the list. */
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /** Whether there is a reader for the file. */
  public static boolean accepts(String name, byte[] head) {
    return RecordReaders.of(name, head).isPresent() || DocumentReaders.of(name, head).isPresent();
  }

  /** The first bytes, by which a format is told. */
  public static byte[] head(ByteSource bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      return in.readNBytes(HEAD_LENGTH);
    }
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  public static String contentHash(ByteSource bytes) throws IOException {
    MessageDigest sha256 = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = bytes.open()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sha256.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /**
   * Writes what the file states into its named graph.
   *
   * @throws UnreadableDocumentException when nothing of it can be read; what was written is void
   */
  public static Outcome extract(ByteSource bytes, String name, Iris iris, StreamRDF out)
      throws IOException {
    byte[] head = head(bytes);
    if (head.length == 0) {
      throw new UnreadableDocumentException("the file is empty");
    }
    Optional<RecordReader> records = RecordReaders.of(name, head);
    if (records.isPresent()) {
      return records(records.get(), bytes, name, iris, out);
    }
    Optional<DocumentReader> reader = DocumentReaders.of(name, head);
    if (reader.isEmpty()) {
      throw new UnreadableDocumentException("no reader for this kind of file");
    }
    byte[] all = wholePage(bytes, isPacked(head) ? MAX_PACKED_LENGTH : MAX_TEXT_LENGTH);
    String hash = HexFormat.of().formatHex(sha256().digest(all));
    Document document = reader.get().read(all, name, hash);
    if (document.text().length() > MAX_TEXT_LENGTH) {
      throw tooLong(MAX_TEXT_LENGTH);
    }
    return page(document, iris, out);
  }

  private static byte[] wholePage(ByteSource bytes, long limit) throws IOException {
    try (InputStream in = bytes.open()) {
      byte[] all = in.readNBytes((int) limit + 1);
      if (all.length > limit) {
        throw tooLong(limit);
      }
      return all;
    }
  }

  /** PDF, and formats that are zip archives. */
  private static boolean isPacked(byte[] head) {
    String start = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
    return start.equals("%PDF") || start.startsWith("PK");
  }

  private static UnreadableDocumentException tooLong(long limit) {
    return new UnreadableDocumentException(
        "longer than "
            + (limit >> 20)
            + " MiB, which is no one person's page; split it, or give it as BibTeX or CSL-JSON");
  }

  private static Outcome page(Document document, Iris iris, StreamRDF sink) {
    List<Problem> problems = new ArrayList<>(document.problems());
    StreamRDF out = new LoadableStatements(sink, problems);
    MentionWriter writer = new MentionWriter(out, iris, document.contentHash());
    Page page = Page.of(document);
    for (Extractor extractor : Extractors.ALL) {
      extractor.extract(page, writer);
    }
    writer.add(writer.document(), Vg.TEXT, document.text());
    describe(writer, document.name(), document.contentHash(), problems);
    return new Outcome(document.contentHash(), problems);
  }

  /** Of any length: record by record, without the text, since each passage quotes its entry. */
  private static Outcome records(
      RecordReader reader, ByteSource bytes, String name, Iris iris, StreamRDF sink)
      throws IOException {
    String hash = contentHash(bytes);
    List<Problem> unloadable = new ArrayList<>();
    MentionWriter writer = new MentionWriter(new LoadableStatements(sink, unloadable), iris, hash);
    RecordExtractor extractor = new RecordExtractor(writer);
    reader.read(bytes::open, extractor);
    List<Problem> problems = new ArrayList<>(extractor.problems());
    problems.addAll(unloadable);
    describe(writer, name, hash, problems);
    return new Outcome(hash, problems);
  }

  private static void describe(
      MentionWriter writer, String name, String contentHash, List<Problem> problems) {
    writer.add(writer.document(), RDF.type.asNode(), Vg.SOURCE_DOCUMENT);
    writer.add(writer.document(), Vg.FILE_NAME, name);
    writer.add(writer.document(), Vg.CONTENT_HASH, contentHash);
    for (Problem problem : problems) {
      writer.add(writer.document(), Vg.PROBLEM, problem.toString());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
