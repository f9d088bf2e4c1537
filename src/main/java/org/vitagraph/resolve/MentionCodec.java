package org.vitagraph.resolve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.vitagraph.graph.Vg;

/**
 * Mentions as records of bytes: the IRI, a zero, then the statements.
 *
 * <p>In the IRI the base is left out and a slash is the smallest character, so that in the order of
 * bytes what belongs to a thing follows the thing before anything else does: {@code pub/8}, {@code
 * pub/8/s/1}, {@code pub/8-1}, {@code pub/80}. A statement is its property, the form of its value,
 * the length and the text of the value.
 */
final class MentionCodec {
  private static final byte END_OF_IRI = 0;
  private static final char SLASH = '\u0001';
  private static final char WITHIN_BASE = '\u0002';

  private static final int IRI = 0;
  private static final int TERM = 1;
  private static final int CONCEPT = 2;
  private static final int OURS = 3;
  private static final int TEXT = 4;
  private static final int OTHER = 5;
  private static final int FIRST_DATATYPE = 6;
  private static final List<RDFDatatype> DATATYPES =
      List.of(
          XSDDatatype.XSDgYear,
          XSDDatatype.XSDgYearMonth,
          XSDDatatype.XSDdate,
          XSDDatatype.XSDinteger,
          XSDDatatype.XSDboolean,
          XSDDatatype.XSDdecimal);

  private final String base;

  MentionCodec(String base) {
    this.base = base;
  }

  /** The IRI as it stands in records. */
  byte[] key(String iri) {
    String key = iri.startsWith(base) ? WITHIN_BASE + iri.substring(base.length()) : iri;
    return key.replace('/', SLASH).getBytes(StandardCharsets.UTF_8);
  }

  String iri(byte[] key) {
    String iri = new String(key, StandardCharsets.UTF_8).replace(SLASH, '/');
    return !iri.isEmpty() && iri.charAt(0) == WITHIN_BASE ? base + iri.substring(1) : iri;
  }

  /** Whether a thing, by its key, is a part of another, or that itself. */
  static boolean isWithin(byte[] key, byte[] whole) {
    return key.length >= whole.length
        && whole.length > 0
        && Arrays.equals(key, 0, whole.length, whole, 0, whole.length)
        && (key.length == whole.length || key[whole.length] == SLASH);
  }

  static byte[] keyOf(byte[] record) {
    int end = 0;
    while (record[end] != END_OF_IRI) {
      end++;
    }
    return Arrays.copyOf(record, end);
  }

  /** A statement in bytes. */
  byte[] statement(Stated property, Node value) {
    int form;
    String text;
    if (value.isURI()) {
      String uri = value.getURI();
      form =
          uri.startsWith(base)
              ? OURS
              : uri.startsWith(Vg.NS) ? TERM : uri.startsWith(Vg.TYPE_NS) ? CONCEPT : IRI;
      text = uri.substring(prefix(form).length());
    } else {
      RDFDatatype datatype = value.getLiteralDatatype();
      int known = DATATYPES.indexOf(datatype);
      form =
          datatype.equals(XSDDatatype.XSDstring)
              ? TEXT
              : known < 0 ? OTHER : FIRST_DATATYPE + known;
      text = (form == OTHER ? datatype.getURI() + ' ' : "") + value.getLiteralLexicalForm();
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(6 + bytes.length)
        .put((byte) property.code())
        .put((byte) form)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  /** The record of a thing: its key and its statements, ordered and each once. */
  static byte[] record(byte[] key, List<byte[]> statements) {
    statements.sort(Arrays::compareUnsigned);
    ByteArrayOutputStream record = new ByteArrayOutputStream(key.length + 64);
    record.writeBytes(key);
    record.write(END_OF_IRI);
    for (int i = 0; i < statements.size(); i++) {
      if (i == 0 || !Arrays.equals(statements.get(i), statements.get(i - 1))) {
        record.writeBytes(statements.get(i));
      }
    }
    return record.toByteArray();
  }

  /** The statements of a record, each in its bytes. */
  static List<byte[]> statements(byte[] record) {
    List<byte[]> statements = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(record);
    for (int at = keyOf(record).length + 1; at < record.length; ) {
      int length = 6 + in.getInt(at + 2);
      statements.add(Arrays.copyOfRange(record, at, at + length));
      at += length;
    }
    return statements;
  }

  /** The texts that a record states by a property: faster than making a mention of it. */
  static List<String> texts(byte[] record, Stated property) {
    List<String> texts = new ArrayList<>(1);
    ByteBuffer in = ByteBuffer.wrap(record);
    int at = 0;
    while (record[at] != END_OF_IRI) {
      at++;
    }
    for (at++; at < record.length; ) {
      int length = in.getInt(at + 2);
      if (record[at] == property.code() && record[at + 1] == TEXT) {
        texts.add(new String(record, at + 6, length, StandardCharsets.UTF_8));
      }
      at += 6 + length;
    }
    return texts;
  }

  /** The mention that a record holds. */
  Mention mention(byte[] record) {
    byte[] key = keyOf(record);
    List<Mention.Statement> statements = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(record);
    for (int at = key.length + 1; at < record.length; ) {
      int length = in.getInt(at + 2);
      String text = new String(record, at + 6, length, StandardCharsets.UTF_8);
      statements.add(new Mention.Statement(Stated.at(record[at]), node(record[at + 1], text)));
      at += 6 + length;
    }
    return new Mention(NodeFactory.createURI(iri(key)), statements);
  }

  private Node node(int form, String text) {
    if (form == TEXT) {
      return NodeFactory.createLiteralString(text);
    }
    if (form >= FIRST_DATATYPE) {
      return NodeFactory.createLiteralDT(text, DATATYPES.get(form - FIRST_DATATYPE));
    }
    if (form == OTHER) {
      int space = text.indexOf(' ');
      return NodeFactory.createLiteralDT(
          text.substring(space + 1),
          TypeMapper.getInstance().getSafeTypeByName(text.substring(0, space)));
    }
    return NodeFactory.createURI(prefix(form) + text);
  }

  private String prefix(int form) {
    return switch (form) {
      case OURS -> base;
      case TERM -> Vg.NS;
      case CONCEPT -> Vg.TYPE_NS;
      default -> "";
    };
  }
}
