package org.vitagraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordReadersTest {
  private static final String BIB =
      "remarks with ada@example.org {x}\r\n"
          + "@Comment{jabref-meta: x}\r\n"
          + "@article{a, title={Trees \u00fc \uD83C\uDF33}, year=2019}\r\n"
          + "% @article{no, title={No}}\r\n"
          + "  @BOOK(b, title=\"Shrubs (2)\", year=2018) @misc { c ,\r\n title = {Herbs}}";

  private static final class Kept implements RecordReader.Sink {
    private final List<BibliographicRecord> records = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Override
    public void owner(RecordOwner owner) {
      problems.add("owner " + owner.name());
    }

    @Override
    public void record(BibliographicRecord read) {
      records.add(read);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem.toString());
    }

    List<String> titles() {
      return records.stream().map(BibliographicRecord::title).toList();
    }
  }

  @Test
  void quotesEachEntryWhereItStands() throws IOException {
    Kept kept = read("x.bib", BIB.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("Trees \u00fc \uD83C\uDF33", "Shrubs (2)", "Herbs"), kept.titles());
    for (BibliographicRecord read : kept.records) {
      assertEquals(read.quote(), read.span().of(BIB));
    }
    assertEquals(List.of(3, 5, 5), kept.records.stream().map(r -> r.line()).toList());
    assertEquals(List.of("a", "b", "c"), kept.records.stream().map(r -> r.key()).toList());
  }

  @Test
  void readsFilesInOtherCharsets() throws IOException {
    String latin = "@book{a, title={B\u00fccher}}";
    for (String charset : List.of("ISO-8859-1", "UTF-8", "UTF-16")) {
      assertEquals(
          List.of("B\u00fccher"),
          read("x.bib", latin.getBytes(Charset.forName(charset))).titles(),
          charset);
    }
  }

  @Test
  void readsLinesOfJson() throws IOException {
    String lines = "{\"title\": \"Trees\", \"id\": 1}\n{\"title\": \"Shrubs }\\\"{\"}\n";
    Kept kept = read("x.json", lines.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("Trees", "Shrubs }\"{"), kept.titles());
    assertEquals(kept.records.get(1).quote(), kept.records.get(1).span().of(lines));
  }

  @Test
  void refusesAFileWithoutRecords() {
    assertRefused("holds no BibTeX entry", "x.bib", "nothing here");
    assertRefused("holds no CSL-JSON item", "x.json", "[{\"title\": \"Trees");
    assertRefused("holds no CSL-JSON item", "x.json", "[{\"author\": []}]");
  }

  @Test
  void takesNoOtherJson() {
    assertTrue(RecordReaders.of("package.json", bytes("{\"name\": \"x\"}")).isEmpty());
    assertTrue(RecordReaders.of("x.json", bytes(" [ {\"title\": \"x\"}")).isPresent());
    assertTrue(RecordReaders.of("list", bytes("% mine\n@article{")).isPresent());
    assertTrue(RecordReaders.of("list.txt", bytes("@article{")).isEmpty());
  }

  @Test
  void readsTheSameWhereverTheBufferEnds() throws IOException {
    StringBuilder file = new StringBuilder();
    List<String> titles = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      String title = "T\u00fc\u20ac\uD83C\uDF33".repeat(random.nextInt(12)) + i;
      titles.add(title);
      file.append("@misc{k").append(i).append(", title = {").append(title).append("}}\n");
    }
    Kept kept = read("x.bib", bytes(file.toString()));
    assertEquals(titles, kept.titles());
    for (BibliographicRecord read : kept.records) {
      assertEquals(read.quote(), read.span().of(file));
    }
  }

  @Test
  void survivesAnyBytes() throws IOException {
    String alphabet = "@article{a, title={x}}\n\"[]#=\\$^{}',";
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder file = new StringBuilder("@misc{k, title={T}}\n[{\"title\": \"T\"},\n");
      for (int i = random.nextInt(80); i > 0; i--) {
        int at = random.nextInt(alphabet.length());
        file.append(alphabet, at, Math.min(alphabet.length(), at + 1 + random.nextInt(9)));
      }
      for (String name : List.of("x.bib", "x.json")) {
        Kept kept = read(name, bytes(file.toString()));
        assertEquals("T", kept.titles().get(0), "seed " + seed);
        for (BibliographicRecord read : kept.records) {
          assertEquals(read.quote(), read.span().of(file), "seed " + seed);
        }
      }
    }
  }

  private static void assertRefused(String message, String name, String text) {
    assertEquals(
        message,
        assertThrows(UnreadableDocumentException.class, () -> read(name, bytes(text)))
            .getMessage());
  }

  private static Kept read(String name, byte[] bytes) throws IOException {
    Kept kept = new Kept();
    RecordReader reader = name.endsWith(".bib") ? new BibtexReader() : new CslJsonReader();
    reader.read(() -> new ByteArrayInputStream(bytes), kept);
    return kept;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
