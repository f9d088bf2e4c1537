package org.vitagraph.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.EntityDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * Readers of XML that reach nothing outside the dump but the DTD that lies beside it. Where none
 * does, the named letters of ISO 8859-1 are known all the same.
 *
 * <p>A dump of dblp names tens of millions of letters as entities, where Java stops at some
 * thousand: their number is not limited here. So that they cannot grow without end, none may be
 * made of others.
 */
final class XmlDumps {
  private static final String LIMITS = "jdk.xml.";

  /** The named letters from U+00A0 to U+00FF, as HTML 2 and dblp's DTD name them. */
  private static final String LATIN_1 =
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
      deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
      Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
      agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
      eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """;

  private final XMLInputFactory factory;

  private XmlDumps(XMLInputFactory factory) {
    this.factory = factory;
  }

  /** Dumps that have a DTD, which lies in the folder if anywhere. */
  static XmlDumps withDtd(@Nullable Path folder) {
    XMLInputFactory factory = factory();
    factory.setProperty(LIMITS + "entityExpansionLimit", "0");
    factory.setProperty(LIMITS + "totalEntitySizeLimit", "0");
    factory.setProperty(LIMITS + "entityReplacementLimit", "0");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          try {
            return dtd(systemId == null ? "" : systemId, folder);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return new XmlDumps(factory);
  }

  /** Dumps in which a DTD has no place. */
  static XmlDumps withoutDtd() {
    XMLInputFactory factory = factory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return new XmlDumps(factory);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** A reader of a dump. */
  XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return factory.createXMLStreamReader(in);
  }

  private static InputStream dtd(String systemId, @Nullable Path folder) throws IOException {
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    if (folder != null && name.matches("[\\w.-]+\\.dtd")) {
      Path beside = folder.resolve(name);
      if (Files.isRegularFile(beside)) {
        return Files.newInputStream(beside);
      }
    }
    StringBuilder entities = new StringBuilder();
    int letter = 0xa0;
    for (String entity : LATIN_1.strip().split("\\s+")) {
      entities.append("<!ENTITY ").append(entity).append(" \"&#").append(letter++).append(";\">\n");
    }
    return new ByteArrayInputStream(entities.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Checks what the DTD declared, at which the reader is. */
  static void checkEntities(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getProperty("javax.xml.stream.entities") instanceof List<?> entities) {
      for (Object entity : entities) {
        if (entity instanceof EntityDeclaration declared
            && declared.getReplacementText() != null
            && declared.getReplacementText().matches("(?s).*&[^#].*")) {
          throw new XMLStreamException(
              "the entity &" + declared.getName() + "; is made of others", xml.getLocation());
        }
      }
    }
  }

  /** The text of the element that the reader is at, with that of the elements in it. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        case XMLStreamReader.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity &" + xml.getLocalName() + "; is not declared", xml.getLocation());
        default -> {}
      }
    }
    return spaced(text);
  }

  /** The text on one line, without space around it. */
  private static String spaced(StringBuilder text) {
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) {
        text.setCharAt(end++, c);
      } else if (end > 0 && text.charAt(end - 1) != ' ') {
        text.setCharAt(end++, ' ');
      }
    }
    return text.substring(0, end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** An attribute; empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  /** Why reading failed, with file and line. */
  static UnreadableDumpException unreadable(Dump dump, XMLStreamException e) {
    return cause(e) instanceof IOException io
        ? dump.unreadable(io)
        : dump.unreadable(place(e), why(e), e);
  }

  /** What lies behind the failure, where it is not the XML. */
  static @Nullable Throwable cause(XMLStreamException e) {
    return e.getNestedException() != null ? e.getNestedException() : e.getCause();
  }

  /** The line at which reading failed. */
  static String place(XMLStreamException e) {
    return "line " + (e.getLocation() == null ? "?" : e.getLocation().getLineNumber());
  }

  /** The reason, without the place that the parser's message begins with. */
  static String why(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at.*?\\nMessage: ", "");
  }
}
