package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.resolve.PersonFigures;
import org.vitagraph.resolve.PersonFigures.Figure;
import org.vitagraph.resolve.PersonTraining.Known;

/** The measure, and records as other fields have them. */
class PersonFiguresTest {
  private static final String PAPERS =
      """
      [{"id": "a", "type": "article-journal", "title": "Rivers of sand in wide valleys",
        "author": [{"family": "Quist", "given": "Mara"}, {"family": "Dorn", "given": "Cy"}],
        "issued": {"date-parts": [[2001]]}},
       {"id": "b", "type": "article-journal", "title": "Sand and rivers of ice",
        "author": [{"family": "Quist", "given": "Mara"}, {"family": "Dorn", "given": "Cy"}],
        "issued": {"date-parts": [[2002]]}},
       {"id": "c", "type": "article-journal", "title": "Queues in small memory",
        "author": [{"family": "Quist", "given": "Olof"}, {"family": "Lee", "given": "Ada"}],
        "issued": {"date-parts": [[2003]]}}]
      """;

  @TempDir Path folder;

  @Test
  void comparesWhoIsJoinedWithWhoIsKnown() throws IOException {
    Known papers = papers(Map.of("a", "mara", "b", "mara", "c", "olof"));
    assertEquals(new Figure(1, 1), PersonFigures.committed().asPrinted(papers));
    // One who is joined though they are two: half right, twice; one who is two and is not joined.
    Known others = papers(Map.of("a", "one", "b", "other", "c", "one"));
    assertEquals(new Figure(2 / 3.0, 2 / 3.0), PersonFigures.committed().asPrinted(others));
  }

  @Test
  void membersOfCollaborationsAreToldApart() throws IOException {
    Figure figure = PersonFigures.committed().asPrinted(MadeUpRecords.collaborations(4, 10, 5));
    assertTrue(figure.f1() > 0.9, figure::toString);
  }

  @Test
  void knownPeopleStandInHospitalsUnderCommonNames() throws IOException {
    Map<String, String> who = Map.of("a", "mara", "b", "mara", "c", "olof");
    Known made = MadeUpRecords.hospitals(folder.resolve("papers.json"), papers(who), 5, 100, 1);
    made.persons()
        .forEach(
            (key, authors) -> assertEquals(List.of(who.get(key)), List.copyOf(authors.values())));
    assertEquals(3, made.persons().size());
  }

  private Known papers(Map<String, String> first) throws IOException {
    Path file = folder.resolve("papers.json");
    Files.writeString(file, PAPERS);
    List<Quad> quads = TrainingFiles.quads(file);
    Map<String, Map<Integer, String>> persons = new HashMap<>();
    first.forEach((key, person) -> persons.put(key, Map.of(1, person)));
    return new Known(quads::iterator, persons);
  }
}
