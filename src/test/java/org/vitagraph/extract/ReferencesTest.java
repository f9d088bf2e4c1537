package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final List<String> PRINTED =
      List.of(
          "Kestrel, Ada Lee and Bo Chen, Lakes 2019",
          "Maps of Thin Ice, Bo Chen and Ada Lee, Journal of Lakes 12, 2018",
          "Ponds, Ada Lee, Proceedings of Rivers, 2017, pages 3-9",
          "Noise. Carla Ruiz and Ada Lee. Workshop on Snow, 2016");

  @Test
  void readsEachForItselfHoweverManyThereAre() {
    References references = References.ofProgram();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      many.addAll(PRINTED);
    }
    List<NamedFields> together = references.readEach(many).stream().map(NamedFields::of).toList();
    assertEquals(many.size(), together.size());
    List<NamedFields> listed =
        references.readList(PRINTED, "Ada Lee").stream().map(NamedFields::of).toList();
    assertNotEquals(listed, together.subList(0, PRINTED.size()), "a list tells more");
    for (int i = 0; i < many.size(); i++) {
      NamedFields alone = NamedFields.of(references.readEach(List.of(many.get(i))).get(0));
      assertEquals(alone, together.get(i), many.get(i));
    }
  }
}
