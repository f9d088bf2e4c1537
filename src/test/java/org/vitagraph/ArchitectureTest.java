package org.vitagraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages, what each may use, and what is deliberately absent from them. */
class ArchitectureTest {
  private static final String ROOT = "org.vitagraph.";

  /** Package and the packages of ours that it uses: the diagram of the house. */
  private static final Map<String, List<String>> USES =
      Map.ofEntries(
          entry("text", List.of()),
          entry("name", List.of("text")),
          entry("document", List.of("text", "nlp")),
          entry("nlp", List.of("text")),
          entry("graph", List.of("text")),
          entry("extract", List.of("text", "name", "document", "nlp", "graph")),
          entry("evaluate", List.of("text", "name", "nlp", "extract")),
          entry("resolve", List.of("text", "name", "graph")),
          entry("register", List.of("text", "name", "graph")),
          entry("online", List.of("text", "name", "register")),
          entry("link", List.of("text", "name", "graph", "register")),
          entry("store", List.of("graph")),
          entry("publish", List.of("name", "graph", "store")),
          entry("audit", List.of("text", "name", "graph", "store", "publish", "register")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.vitagraph");

  @Test
  void packagesUseOnlyWhatTheDiagramAllows() {
    Set<String> all = new TreeSet<>(USES.keySet());
    all.add("cli");
    for (Map.Entry<String, List<String>> entry : USES.entrySet()) {
      Set<String> forbidden = new TreeSet<>(all);
      forbidden.remove(entry.getKey());
      forbidden.removeAll(entry.getValue());
      noClasses()
          .that()
          .resideInAPackage(ROOT + entry.getKey() + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              forbidden.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
          .because(entry.getKey() + " uses only " + entry.getValue())
          .check(CLASSES);
    }
  }

  @Test
  void onlyNlpKnowsOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "nlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void onlyRegisterKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "register..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void readingAndExtractingReachNoClockLocaleNetworkOrFile() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "text..", ROOT + "name..", ROOT + "document..", ROOT + "extract..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Random.class, java.io.File.class, java.nio.file.Files.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "org.apache.jena.tdb2..")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CLASSES);
  }

  @Test
  void onlyOnlineUsesTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "online..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }
}
