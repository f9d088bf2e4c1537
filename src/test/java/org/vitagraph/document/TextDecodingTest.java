package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecodingTest {
  private static final String LATIN = "Jos\u00e9 N\u00fa\u00f1ez, \u201cNotes\u201d\r\n2019";
  private static final String CHINESE = "\u674e\u5a1c \u738b\u4f1f\n\u6e05\u534e\u5927\u5b66 2019";

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("UTF-8", bytes(LATIN, "UTF-8"), LATIN),
        Arguments.of("UTF-8, marked", bytes("\uFEFF" + LATIN, "UTF-8"), LATIN),
        Arguments.of("UTF-8, Chinese", bytes(CHINESE, "UTF-8"), CHINESE),
        Arguments.of("windows-1252", bytes(LATIN, "windows-1252"), LATIN),
        Arguments.of("Latin-1", bytes("caf\u00e9", "ISO-8859-1"), "caf\u00e9"),
        Arguments.of("UTF-16 LE, marked", bytes("\uFEFF" + LATIN, "UTF-16LE"), LATIN),
        Arguments.of("UTF-16 BE, marked", bytes("\uFEFF" + LATIN, "UTF-16BE"), LATIN),
        Arguments.of("UTF-16 LE", bytes(LATIN, "UTF-16LE"), LATIN),
        Arguments.of("UTF-16 BE", bytes(LATIN, "UTF-16BE"), LATIN),
        Arguments.of("UTF-16 LE, Chinese", bytes(CHINESE, "UTF-16LE"), CHINESE),
        Arguments.of("UTF-16 BE, Chinese", bytes(CHINESE, "UTF-16BE"), CHINESE),
        Arguments.of("UTF-32 LE, marked", bytes("\uFEFF" + LATIN, "UTF-32LE"), LATIN),
        Arguments.of("ASCII", bytes("Ada Lee", "US-ASCII"), "Ada Lee"),
        Arguments.of(
            "UTF-8 with a bad byte",
            joined(bytes("Jos\u00e9 N\u00fa\u00f1ez ", "UTF-8"), bytes("\u00e9", "ISO-8859-1")),
            "Jos\u00e9 N\u00fa\u00f1ez \u00e9"),
        Arguments.of(
            "a byte that windows-1252 leaves open",
            new byte[] {'a', (byte) 0x81, 'b', (byte) 0xE9},
            "a\u0081b\u00e9"),
        Arguments.of(
            "a stray control character",
            bytes("Ada\u0001 Lee\fpage 2", "UTF-8"),
            "Ada\u0001 Lee\fpage 2"),
        Arguments.of("a stray zero", bytes("Ada\0Lee", "UTF-8"), "Ada\uFFFDLee"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void findsTheCharset(String name, byte[] bytes, String text) throws Exception {
    assertEquals(text, TextDecoding.decode(bytes));
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("windows-1251", "<meta charset=windows-1251>\u0418\u0432\u0430\u043d"),
        Arguments.of(
            "GBK",
            "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">\u674e\u5a1c"),
        Arguments.of("ISO-8859-1", "<META CHARSET='iso-8859-1'>Jos\u00e9"),
        Arguments.of("Shift_JIS", "<meta charset=\"Shift_JIS\">\u6771\u4eac"),
        Arguments.of("EUC-KR", "<meta charset=\"euc-kr\">\uae40"),
        Arguments.of("ISO-2022-JP", "<meta charset=\"iso-2022-jp\">\u6771\u4eac"),
        Arguments.of(
            "ISO-8859-2",
            "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html>Ko\u0161ice</html>"),
        Arguments.of(
            "UTF-8", "<meta charset=\"iso-8859-1\">declared by an old template: Jos\u00e9"),
        Arguments.of("windows-1252", "<meta charset=\"utf-8\">declared wrongly: Jos\u00e9"),
        Arguments.of("windows-1252", "<meta charset=\"x-unheard-of\">Jos\u00e9"),
        Arguments.of("UTF-8", "<meta charset=\"utf-16\">Jos\u00e9"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pages")
  void honoursWhatAPageDeclares(String charset, String page) throws Exception {
    assertEquals(page, TextDecoding.decodeHtml(bytes(page, charset)));
  }

  @Test
  void refusesAnEmptyFile() {
    assertRefused("is empty", new byte[0]);
    assertRefused("is empty", bytes(" \r\n\t", "UTF-8"));
    assertRefused("is empty", bytes("\uFEFF", "UTF-8"));
  }

  @Test
  void refusesBinaryData() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertRefused("is no text: binary data", noise);
    assertRefused("is no text: binary data", new byte[100]);
    assertRefused(
        "is no text: binary data", joined(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, noise));
  }

  private static void assertRefused(String message, byte[] bytes) {
    assertEquals(
        message,
        assertThrows(UnreadableDocumentException.class, () -> TextDecoding.decode(bytes))
            .getMessage());
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(
        charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
