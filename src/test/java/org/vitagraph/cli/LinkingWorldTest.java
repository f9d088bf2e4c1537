package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.cli.LinkingFigures.Figure;
import org.vitagraph.cli.LinkingFigures.Figures;

/** Links in a small made-up world, where the truth is known: none may be wrong. */
class LinkingWorldTest {
  @TempDir Path folder;

  @Test
  void linksNobodyToSomebodyElse() throws IOException {
    Figures figures = LinkingFigures.of(folder, 400, 60, 5, new PrintWriter(Writer.nullWriter()));
    Figure people = figure(figures, "2 ");
    Figure all = figure(figures, "4 ");
    assertEquals(people.found(), people.right(), () -> figures.wrong().toString());
    assertEquals(all.found(), all.right(), () -> figures.wrong().toString());
    assertTrue(people.recall() > 0.95, figures::toString);
    assertTrue(figure(figures, "1 ").recall() > 0.95, figures::toString);
  }

  private static Figure figure(Figures figures, String beginning) {
    return figures.by().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
