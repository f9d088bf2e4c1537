package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.graph.Vg;
import org.vitagraph.resolve.PersonTraining.Known;

class OwnedPagesTest {
  private static final String PAGE =
      """
      # Ada B. Lee

      ada@example.org

      ## Publications

      1. B. Chen, A. B. Lee. Rivers of sand in summer. Journal of Rivers, 2019.
      2. A. B. Lee, C. Dow. Bridges over dry rivers. Journal of Bridges, 2020.
      """;

  @TempDir Path folder;

  @Test
  void theOwnerIsKnownInTheListsAndNothingElseIsToldOfHer() throws IOException {
    write("lee/page.md", PAGE);
    write("lee/twin.bib", "@article{one, title = {Towers}, author = {Lee, Ada}, year = 2020}");
    Known known = OwnedPages.in(folder);
    Map<Node, String> keys = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    Set<Node> properties = new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()));
    known
        .quads()
        .quads()
        .forEachRemaining(
            (Quad quad) -> {
              properties.add(quad.getPredicate());
              if (quad.getPredicate().equals(Vg.ENTRY_KEY)) {
                keys.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
              } else if (quad.getPredicate().equals(Vg.PRINTED_NAME)) {
                names.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm());
              }
            });
    assertEquals(Set.copyOf(keys.values()), known.persons().keySet());
    Set<String> owned = new TreeSet<>();
    known
        .persons()
        .forEach(
            (key, authors) ->
                authors.forEach(
                    (place, person) -> owned.add(names.get(key + "/s/" + place) + ": " + person)));
    assertEquals(2, known.persons().size());
    assertEquals(Set.of("A. B. Lee: lee"), owned);
    for (Node told : Set.of(Vg.OWNER, Vg.PERSON, Vg.EMAIL, Vg.NAME)) {
      assertFalse(properties.contains(told), told.toString());
    }
  }

  @Test
  void theTextOfPdfStandsForIt() throws IOException {
    write("lee/page.pdf", "no PDF at all");
    write("lee/page.txt", PAGE.replace("#", ""));
    assertEquals(2, OwnedPages.in(folder).persons().size());
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    write("lee/page.md", "");
    CommandFailure failure = assertThrows(CommandFailure.class, () -> OwnedPages.in(folder));
    assertTrue(failure.toString().endsWith("page.md: the file is empty"), failure.toString());
  }

  @Test
  void aFolderWithoutPagesIsNamed() throws IOException {
    write("lee/list.md", PAGE);
    CommandFailure failure = assertThrows(CommandFailure.class, () -> OwnedPages.in(folder));
    assertTrue(failure.toString().contains(folder + ": no folder with a page.*"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
