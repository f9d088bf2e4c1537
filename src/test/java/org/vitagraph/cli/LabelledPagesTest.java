package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.graph.Vg;
import org.vitagraph.resolve.PersonTraining.Known;

class LabelledPagesTest {
  private static final String ENTRIES =
      """
      {"id": "lee/1", "doc": "lee", "fields": {"title": "Rivers of sand", "type": "article", "container": "Journal of Rivers", "year": "2019", "authors": ["Bo Chen", "Ada B. Lee"]}}
      {"id": "lee/2", "doc": "lee", "fields": {"title": "Rivers of Sand", "authors": ["Ada Lee"]}}
      {"id": "lee/3", "doc": "lee", "fields": {"title": "Bridges", "authors": ["Ada Lee", "Amy Lee"]}}
      {"id": "lee/4", "doc": "lee", "fields": {"title": "Towers", "authors": ["Cy Dow"]}}
      """;

  @TempDir Path folder;

  @Test
  void theOwnerIsKnownWhereTheListHasHerOnce() throws IOException {
    page("{\"owner\": \"Ada Lee\"}");
    Known known = LabelledPages.in(folder);
    assertEquals(Map.of("lee/1", Map.of(2, "lee")), known.persons());
    Set<String> stated = new TreeSet<>();
    for (Iterator<Quad> quads = known.quads().quads(); quads.hasNext(); ) {
      Quad quad = quads.next();
      if (Set.of(Vg.ENTRY_KEY, Vg.PRINTED_NAME).contains(quad.getPredicate())) {
        stated.add(quad.getObject().getLiteralLexicalForm());
      }
    }
    assertTrue(stated.containsAll(Set.of("lee/1", "Bo Chen", "Ada B. Lee")), stated.toString());
  }

  @Test
  void aPageWithoutOwnerIsNamed() throws IOException {
    page("{}");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> LabelledPages.in(folder));
    assertTrue(failure.toString().contains("meta.json: not an object with owner"));
  }

  @Test
  void aLineThatLacksSomethingIsNamed() throws IOException {
    page("{\"owner\": \"Ada Lee\"}");
    Files.writeString(folder.resolve("labelled.jsonl"), ENTRIES + "{\"id\": \"lee/5\"}\n");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> LabelledPages.in(folder));
    assertTrue(failure.toString().contains("line 5: not an object with id, doc and fields"));
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    CommandFailure list = assertThrows(CommandFailure.class, () -> LabelledPages.in(folder));
    assertTrue(list.toString().contains("labelled.jsonl: no such file"));
    page("{}");
    Files.delete(folder.resolve("lee").resolve("meta.json"));
    CommandFailure meta = assertThrows(CommandFailure.class, () -> LabelledPages.in(folder));
    assertTrue(meta.toString().contains("meta.json: no such file"));
  }

  private void page(String meta) throws IOException {
    Files.writeString(folder.resolve("labelled.jsonl"), ENTRIES);
    Files.createDirectories(folder.resolve("lee"));
    Files.writeString(folder.resolve("lee").resolve("meta.json"), meta);
  }
}
