package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vitagraph.resolve.Resolving.pub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Vg;

class NamesakesTest {
  private static final List<String> COMMON = List.of("Wei Wang", "Li Zhang");

  @Test
  void whoIsKnownBearsACommonNameAndTheOthersKeepTheirs() {
    Resolving documents =
        new Resolving()
            .document("a1", "", pub(1, "Rivers of data", "Ada Lee, Bo Chen", key("one")))
            .document("b2", "", pub(1, "Mountains of ore", "Cy Dorn, Ada Lee", key("two")));
    PersonTraining.Known known =
        new PersonTraining.Known(
            documents.quads(), Map.of("one", Map.of(1, "ada"), "two", Map.of(2, "ada")));
    assertEquals(
        List.of("Bo Chen", "Cy Dorn", "Wei Wang", "Wei Wang"),
        printed(Namesakes.in(known, COMMON)));
    assertEquals(known.persons(), Namesakes.in(known, COMMON).persons());
  }

  @Test
  void twelvePeopleBearOneName() {
    Resolving documents = new Resolving();
    Map<String, Map<Integer, String>> persons = new HashMap<>();
    for (int i = 0; i < 18; i++) {
      documents.document("a" + i, "", pub(1, "Rivers of data", "Ada Lee", key("k" + i)));
      persons.put("k" + i, Map.of(1, "ada" + i));
    }
    List<String> printed =
        printed(Namesakes.in(new PersonTraining.Known(documents.quads(), persons), COMMON));
    assertEquals(12, printed.stream().filter("Wei Wang"::equals).count());
    assertEquals(6, printed.stream().filter("Li Zhang"::equals).count());
  }

  @Test
  void commonNamesHaveOneGivenNameOrTwo() {
    List<String> names = PersonModel.Committed.MODEL.rarity().commonNames();
    assertEquals(names.size(), Set.copyOf(names).size());
    assertEquals(
        names.size() / 2,
        names.stream().filter(name -> Spelling.of(name).given().size() == 2).count());
  }

  private static String key(String key) {
    return "; vg:entryKey \"" + key + "\"";
  }

  private static List<String> printed(PersonTraining.Known set) {
    List<String> names = new ArrayList<>();
    set.quads()
        .quads()
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(Vg.PRINTED_NAME)) {
                names.add(quad.getObject().getLiteralLexicalForm());
              }
            });
    return names.stream().sorted().toList();
  }
}
