package org.vitagraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The parts of mark-up in a Word file, which is a zip archive of XML files. */
final class DocxParts {
  /** More mark-up is not one person's CV. */
  private static final int LARGEST_PART = 32 << 20;

  /** More than that, pictures included, unpacks from an archive made to do harm. */
  private static final long LARGEST_ARCHIVE = 1L << 30;

  private static final String MAIN = "word/document.xml";
  private static final byte[] ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Map<String, byte[]> parts = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();

  /** Unpacks the archive. */
  static DocxParts read(byte[] bytes) throws UnreadableDocumentException {
    DocxParts read = new DocxParts();
    read.unpack(bytes);
    if (!read.parts.containsKey(MAIN)) {
      boolean old = bytes.length > 4 && java.util.Arrays.equals(bytes, 0, 4, ENCRYPTED, 0, 4);
      throw new UnreadableDocumentException(
          old
              ? "is locked by a password, or of the time before DOCX; save it as DOCX"
              : "is no DOCX: there is no Word document in the archive");
    }
    Element relations = read.part("word/_rels/document.xml.rels");
    if (relations != null) {
      for (Element relation : relations.select("*")) {
        read.targets.put(relation.attr("Id"), relation.attr("Target"));
      }
    }
    return read;
  }

  private void unpack(byte[] bytes) throws UnreadableDocumentException {
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean kept = entry.getName().matches("word/(?:_rels/document\\.xml\\.rels|\\w+\\.xml)");
        if (kept) {
          byte[] part = zip.readNBytes(LARGEST_PART + 1);
          if (part.length > LARGEST_PART) {
            throw new UnreadableDocumentException(
                "unpacks to more than " + (LARGEST_PART >> 20) + " MiB of mark-up");
          }
          parts.put(entry.getName(), part);
          unpacked += part.length;
        } else {
          unpacked += length(zip, LARGEST_ARCHIVE - unpacked);
        }
        if (unpacked > LARGEST_ARCHIVE) {
          throw new UnreadableDocumentException("unpacks to more than a GiB");
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      if (!parts.containsKey(MAIN)) {
        throw new UnreadableDocumentException("is no DOCX: the archive is broken");
      }
    }
  }

  private static long length(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int n = in.read(buffer); n >= 0 && length <= most; n = in.read(buffer)) {
      length += n;
    }
    return length;
  }

  /** The root of the document itself. */
  Element document() throws UnreadableDocumentException {
    Element main = part(MAIN);
    if (main == null) {
      throw new UnreadableDocumentException("is no DOCX: its document is empty");
    }
    return main;
  }

  /** The root of another part; null if there is none. */
  @Nullable Element part(String name) throws UnreadableDocumentException {
    byte[] part = parts.get(name);
    if (part == null) {
      return null;
    }
    try {
      org.jsoup.nodes.Document xml =
          Jsoup.parse(new ByteArrayInputStream(part), null, "", Parser.xmlParser());
      for (Node node : xml.childNodes()) {
        if (node instanceof DocumentType) {
          throw new UnreadableDocumentException(
              "declares a document type with entities, which no Word file does");
        }
      }
      return xml.firstElementChild();
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException("is no DOCX: " + name + " is not in a known encoding");
    }
  }

  /** Where a relationship of the document leads: an address, another part; empty if unknown. */
  String target(String id) {
    return targets.getOrDefault(id, "");
  }
}
