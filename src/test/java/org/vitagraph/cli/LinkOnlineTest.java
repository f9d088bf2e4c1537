package org.vitagraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitagraph.online.Loopback;

/** {@code vitagraph link --online}. */
class LinkOnlineTest {
  private static final String LEE =
      """
      Ada Lee
      ada@lab.example

      Publications

      [1] Bo Chen, Ada Lee. Fast Paths: Routing & Tables. In Conference on Small Worlds (CSW), June 2019.
      [2] Ada Lee, Cy Diaz. Sorting rivers by their length. Journal of Lists, 12(3):1-14, 2020.
      """;
  private static final String SEARCH =
      "/dblp/search/publ/api?q=fast+paths+routing+tables&format=json&c=0&h=100";

  @TempDir private Path folder;
  private Loopback server;
  private Linked linked;
  private Path config;

  @BeforeEach
  void begin() throws IOException {
    server = new Loopback();
    linked = new Linked(folder).build("lee.txt", LEE);
    StringBuilder settings = new StringBuilder("contact = cy@lab.example\ntries = 1\n");
    settings.append("failures = 1\ncache.folder = ").append(folder.resolve("answers"));
    for (String service : List.of("dblp", "orcid", "ror", "crossref")) {
      settings.append("\n" + service + ".url = " + server.url() + "/" + service);
      settings.append("\n" + service + ".perSecond = 1000\n" + service + ".burst = 1000");
    }
    config = Files.writeString(folder.resolve("online.properties"), settings);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private Program link(Object... more) {
    Object[] all = new Object[more.length + 8];
    List<Object> begin =
        List.of(
            "link",
            "-q",
            "--store",
            linked.store(),
            "--registers",
            folder.resolve("none"),
            "--online-config",
            config);
    for (int i = 0; i < all.length; i++) {
      all[i] = i < begin.size() ? begin.get(i) : more[i - begin.size()];
    }
    return Program.run(all);
  }

  private Set<String> links() {
    return Program.run("export", "same-as", "--store", linked.store(), "--format", "nt")
        .out()
        .lines()
        .map(line -> line.replaceAll(".*sameAs> <(.*)> \\.", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void linksByWhatTheServersAnswer() throws IOException {
    server.onFixture(SEARCH, "dblp-search-lists.json");
    server.onFixture("/dblp/pid/22/222.xml", "dblp-person.xml");
    server.on(
        "/crossref/works?query.bibliographic=Sorting+rivers+by+their+length+Lee+2020&rows=5",
        """
        {"status": "ok", "message": {"items": [{"DOI": "10.1000/L.12", "type": "journal-article",
          "title": ["Sorting rivers by their length"], "author": [{"given": "Cy", "family": "Diaz"}],
          "issued": {"date-parts": [[2020]]}}]}}
        """);
    Program online = link("--online");
    assertEquals(0, online.exitCode(), online::toString);
    assertEquals(
        Set.of(
            "https://dblp.org/pid/22/222",
            "https://dblp.org/rec/conf/csw/ChenL19",
            "https://doi.org/10.1000/csw.7",
            "https://doi.org/10.1000/l.12",
            "https://orcid.org/0000-0001-0000-0017"),
        links());
    Path tables = folder.resolve("tables");
    Program.run("tables", "--store", linked.store(), "--out", tables);
    String table = Files.readString(tables.resolve("links.csv"));
    assertTrue(table.contains(",dblp,https://dblp.org/pid/22/222,0."), table);
    int asked = server.asked().size();
    assertEquals(0, link("--online").exitCode());
    assertEquals(asked, server.asked().size(), "answers are kept");
  }

  @Test
  void aDryRunAsksNobodyAndChangesNothing() {
    Program dry = link("--online", "--dry-run");
    assertEquals(0, dry.exitCode(), dry::toString);
    assertTrue(dry.out().contains(server.url() + SEARCH + System.lineSeparator()), dry::toString);
    assertEquals(List.of(), server.asked());
    assertEquals(Set.of(), links());
  }

  @Test
  void linksWhatItCanWhenAServerFails() {
    server.on(SEARCH, 503, Map.of("Retry-After", "9999"), new byte[0]);
    Program online = link("--online");
    assertEquals(1, online.exitCode(), online::toString);
    assertTrue(online.err().contains("is left alone for the rest of this run"), online::toString);
    assertFalse(server.asked().stream().anyMatch(path -> path.startsWith("/dblp/pid")));
  }

  @Test
  void usesNoNetworkUnlessToldTo() {
    Program link =
        Program.run("link", "--store", linked.store(), "--registers", folder.resolve("none"));
    assertEquals(2, link.exitCode(), link::toString);
    assertTrue(link.err().contains("or use --online"), link::toString);
    assertEquals(List.of(), server.asked());
  }
}
