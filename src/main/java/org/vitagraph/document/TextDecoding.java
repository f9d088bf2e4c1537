package org.vitagraph.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a text file become characters: by byte order mark, by declaration, else by what the
 * bytes look like. Line ends stay as they are; the mark itself is no part of the text.
 */
public final class TextDecoding {
  /** What pages call a charset and browsers take for another, wider one. */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949");

  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]*?charset|<\\?xml[^>]*?encoding)\\s*=\\s*[\"']?\\s*([\\w:.+-]+)",
          Pattern.CASE_INSENSITIVE);

  private TextDecoding() {}

  /**
   * The characters of a text file.
   *
   * @throws UnreadableDocumentException when it holds nothing, or is no text
   */
  public static String decode(byte[] bytes) throws UnreadableDocumentException {
    return checked(decoded(bytes, Optional.empty()));
  }

  /**
   * The characters of a file that may declare its charset as HTML and XML do.
   *
   * @throws UnreadableDocumentException when it holds nothing, or is no text
   */
  public static String decodeHtml(byte[] bytes) throws UnreadableDocumentException {
    return checked(decoded(bytes, declared(bytes)));
  }

  /**
   * The characters of a file of any length, one after the other: by its byte order mark, else as
   * UTF-8. The reader closes the stream.
   */
  public static Reader reader(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(4);
    byte[] head = buffered.readNBytes(4);
    buffered.reset();
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      buffered.skipNBytes(3);
    } else if (startsWith(head, 0xFF, 0xFE)) {
      buffered.skipNBytes(2);
      return new InputStreamReader(buffered, StandardCharsets.UTF_16LE);
    } else if (startsWith(head, 0xFE, 0xFF)) {
      buffered.skipNBytes(2);
      return new InputStreamReader(buffered, StandardCharsets.UTF_16BE);
    }
    return new LenientUtf8Reader(buffered);
  }

  private static String decoded(byte[] bytes, Optional<Charset> declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8OrSingleBytes(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return lenient(Charset.forName("UTF-32LE"), bytes, 4);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return lenient(Charset.forName("UTF-32BE"), bytes, 4);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(StandardCharsets.UTF_16BE, bytes, 2);
    }
    Optional<String> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    // A page in UTF-8 often declares Latin-1 by an old template; the reverse shows in its bytes.
    Optional<String> utf8 = strict(StandardCharsets.UTF_8, bytes);
    if (utf8.isPresent() && (declared.isEmpty() || !isStateful(declared.get()))) {
      return utf8.get();
    }
    return declared
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> lenient(charset, bytes, 0))
        .orElseGet(() -> utf8OrSingleBytes(bytes, 0));
  }

  private static String checked(String text) throws UnreadableDocumentException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBinary(text.charAt(i))) {
        controls++;
      }
    }
    // Text taken out of a PDF has a stray control character here and there.
    if (controls > 1 + text.length() / 50) {
      throw new UnreadableDocumentException("is no text: binary data");
    }
    if (text.isBlank()) {
      throw new UnreadableDocumentException("is empty");
    }
    return text.replace('\0', '\uFFFD');
  }

  private static boolean isBinary(char c) {
    return Character.isISOControl(c) && !(c >= '\b' && c <= '\r') && c != '\u0085' && c != '\u001B';
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? charset(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    if (name.startsWith("utf-16")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A page may declare what it likes; its bytes then decide.
      return Optional.empty();
    }
  }

  /** Whether the charset writes other scripts in bytes below 128, so that all looks like ASCII. */
  private static boolean isStateful(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-7");
  }

  /** Without a mark, UTF-16 shows by its zero bytes, all on one side, and by making sense. */
  private static Optional<String> utf16(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int more = Math.max(zeros[0], zeros[1]);
    int fewer = Math.min(zeros[0], zeros[1]);
    if (more == 0 || fewer * 20 > more || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return strict(charset, bytes).filter(TextDecoding::makesSense);
  }

  private static boolean makesSense(String text) {
    long sensible =
        text.chars()
            .filter(
                c ->
                    Character.isDefined(c)
                        && !isBinary((char) c)
                        && Character.getType(c) != Character.PRIVATE_USE)
            .count();
    return sensible * 50 >= text.length() * 49L;
  }

  private static Optional<String> strict(Charset charset, byte[] bytes) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      // That it is not in this charset is the answer.
      return Optional.empty();
    }
  }

  private static String lenient(Charset charset, byte[] bytes, int from) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  /**
   * UTF-8 with a bad byte here and there, or one byte a character, whichever the sequences of high
   * bytes speak for.
   */
  private static String utf8OrSingleBytes(byte[] bytes, int from) {
    StringBuilder utf8 = new StringBuilder(bytes.length);
    int good = 0;
    int bad = 0;
    for (int i = from; i < bytes.length; ) {
      int length = Utf8.length(bytes, i, bytes.length);
      if (length == 0) {
        bad++;
        utf8.append(Utf8.single(bytes[i]));
        i++;
      } else {
        good += length > 1 ? 1 : 0;
        utf8.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    if (good >= bad || from > 0) {
      return utf8.toString();
    }
    StringBuilder singles = new StringBuilder(bytes.length);
    for (int i = from; i < bytes.length; i++) {
      singles.append(Utf8.single(bytes[i]));
    }
    return singles.toString();
  }
}
