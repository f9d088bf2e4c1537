package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.graph.Vg;
import org.vitagraph.online.Loopback;

/** What leaves the store of its links. */
class LinkExportsTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Bo Chen, Ada Lee. Fast Paths: Routing & Tables. In Conference on Small Worlds (CSW), June 2019.
      [2] Ada Lee, Bo Chen, Cy de la Cruz. Sorting 100% of rivers by their length. Journal of Lists, 12(3):1-14, 2020.
      [3] Ada Lee. Ferries of the future. Submitted, 2021.
      """;

  @TempDir private static Path folder;
  private static Linked linked;

  @BeforeAll
  static void build() throws IOException {
    linked = new Linked(folder).build("lee.txt", LEE);
    linked
        .person("Ada Lee", Vg.ORCID, "https://orcid.org/0000-0001-0000-0017")
        .person("Ada Lee", Vg.DBLP, "https://dblp.org/pid/22/222")
        .person("Bo Chen", Vg.DBLP, "https://dblp.org/pid/11/111")
        .person("Bo Chen", Vg.DBLP, "https://dblp.org/pid/11/112")
        .work("Fast Paths: Routing & Tables", Vg.DBLP, "https://dblp.org/rec/conf/csw/ChenL19")
        .work("Fast Paths: Routing & Tables", Vg.ARXIV, "https://arxiv.org/abs/1901.00001");
  }

  @Test
  void saysSameAsWhenAskedOnlyAndWhereItIsOneToOne() {
    Program same = Program.run("export", "same-as", "--store", linked.store(), "--format", "nt");
    assertEquals(0, same.exitCode(), same::toString);
    List<String> ids =
        same.out().lines().map(line -> line.replaceAll(".*sameAs> <(.*)> \\.", "$1")).toList();
    assertEquals(
        List.of(
            "https://dblp.org/pid/22/222",
            "https://orcid.org/0000-0001-0000-0017",
            "https://dblp.org/rec/conf/csw/ChenL19"),
        ids);
    assertTrue(
        same.err().contains("2 links that are not one to one were left out"), same::toString);
    Program whole = Program.run("export", "--store", linked.store(), "--format", "nq");
    assertFalse(whole.out().contains("sameAs"), "nowhere else");
  }

  @Test
  void putsThemInAGraphOfTheirOwn() throws IOException {
    Path file = folder.resolve("same.trig");
    Program same = Program.run("export", "same-as", "--store", linked.store(), "-o", file);
    assertEquals(0, same.exitCode(), same::toString);
    String text = Files.readString(file);
    assertTrue(text.contains("<https://w3id.org/vitagraph/id/graph/same-as>"), text);
  }

  @Test
  void writesWhatAnOrcidRecordLacks() throws IOException {
    try (Loopback server = new Loopback()) {
      server.onFixture("/orcid/0000-0001-0000-0017/record", "orcid-record.json");
      Path config =
          Files.writeString(
              folder.resolve("online.properties"),
              "orcid.url = %s/orcid%ncontact = cy@lab.example%ncache.folder = %s%n"
                  .formatted(server.url(), folder.resolve("answers")));
      Program dry = gap("--online", "--dry-run", "--online-config", config);
      assertEquals(
          server.url() + "/orcid/0000-0001-0000-0017/record" + System.lineSeparator(), dry.out());
      Program gap = gap("--online", "--online-config", config);
      assertEquals(0, gap.exitCode(), gap::toString);
      assertEquals(
          """
          @article{lee2020sorting,
            title = {{Sorting 100\\% of rivers by their length}},
            author = {Lee, Ada and Chen, Bo and de la Cruz, Cy},
            journal = {Journal of Lists},
            year = {2020},
            volume = {12},
            number = {3},
            pages = {1--14},
          }

          """,
          gap.out());
      assertTrue(
          gap.err()
              .contains("1 works are not listed there, 1 are, 1 are not published and left out"),
          gap::toString);
    }
  }

  private static Program gap(Object... more) {
    Object[] all = new Object[more.length + 5];
    List<Object> begin = List.of("export", "orcid-gap", "Ada Lee", "--store", linked.store());
    for (int i = 0; i < all.length; i++) {
      all[i] = i < begin.size() ? begin.get(i) : more[i - begin.size()];
    }
    return Program.run(all);
  }

  @Test
  void saysWhyThereIsNothingToCompareWith() {
    Program noRegister = gap("--registers", folder.resolve("none"));
    assertEquals(2, noRegister.exitCode(), noRegister::toString);
    assertTrue(noRegister.err().contains("no register of ORCID"), noRegister::toString);
    Program noId = Program.run("export", "orcid-gap", "Bo Chen", "--store", linked.store());
    assertEquals(2, noId.exitCode(), noId::toString);
    assertTrue(noId.err().contains("no ORCID iD of Bo Chen"), noId::toString);
  }
}
