package org.vitagraph.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.vitagraph.graph.Iris;

class TextTableTest {
  @Test
  void putsColumnsInLineAndShortensIris() throws IOException {
    assertEquals(
        """
        who               kind         words
        ----------------  -----------  -----
        person/ada-lee-1  vgt:journal  李娜
                                       x y
        2 rows
        """,
        answer(
            """
            PREFIX vgt: <https://w3id.org/vitagraph/type/>
            SELECT * { VALUES (?who ?kind ?words) {
              (<https://w3id.org/vitagraph/id/person/ada-lee-1> vgt:journal "李娜")
              (UNDEF UNDEF "x\\ny")
            } }
            """));
  }

  @Test
  void cutsLongTexts() throws IOException {
    String table = answer("SELECT * { BIND('" + "a".repeat(500) + "' AS ?long) }");
    assertEquals(80, table.lines().toList().get(2).length());
  }

  @Test
  void answersYesOrNo() throws IOException {
    assertEquals("yes\n", answer("ASK { }"));
  }

  private static String answer(String text) throws IOException {
    Query query = QueryFactory.create(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer.write(
        Fixture.data(), query, Binding.builder().build(), Iris.DEFAULT, Answer.Format.TABLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
