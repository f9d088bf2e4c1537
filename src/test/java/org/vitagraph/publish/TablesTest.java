package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
  private static final QueryLibrary LIBRARY =
      QueryLibrary.of(
          List.of(
              NamedQuery.parse(
                  "tables/owner",
                  """
                  PREFIX vg: <https://w3id.org/vitagraph/ontology#>
                  SELECT ?name ?email ?text {
                    GRAPH ?g { ?g vg:owner ?owner ; vg:text ?text . ?owner vg:name ?name ; vg:email ?email }
                  }
                  """),
              NamedQuery.parse("person/other", "not a table")));

  @TempDir Path folder;

  @Test
  void writesAFileForEachTableAndCountsItsRows() throws IOException {
    Path owner = folder.resolve("owner.csv");
    assertEquals(Map.of(owner, 1L), new Tables(LIBRARY, true).write(Fixture.data(), folder));
    assertEquals(
        "name,email,text\r\nAda Lee,ada@lab.example,Ada Lee ada@lab.example\r\n",
        Files.readString(owner));
  }

  @Test
  void leavesContactsOut() throws IOException {
    new Tables(LIBRARY, false).write(Fixture.data(), folder);
    assertEquals(
        "name,email,text\r\nAda Lee,,Ada Lee …\r\n", Files.readString(folder.resolve("owner.csv")));
  }

  @Test
  void hasEveryTableOfTheLibrary() throws IOException {
    new Tables(QueryLibrary.load(), false).write(Fixture.data(), folder);
    assertEquals(
        QueryLibrary.load().aspect("tables").size(), List.of(folder.toFile().list()).size());
  }
}
