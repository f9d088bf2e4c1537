package org.vitagraph.extract;

import java.util.List;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.Vg;

/** Writes who advised, mentored or managed the owner during a degree or post. */
final class PeopleWriter {
  private PeopleWriter() {}

  static void write(
      List<StatedPeople.Stated> people, Node during, Node owner, Page page, MentionWriter out) {
    int n = 0;
    for (StatedPeople.Stated stated : people) {
      n++;
      Node advising = out.thingOf(during, Vg.ADVISING, "advising/" + n);
      var passage = Piece.passage(page, stated.line(), stated.span(), 0.9);
      out.add(advising, Vg.KIND, Vg.concept(stated.kind().notation));
      out.add(advising, Vg.DURING, during);
      out.add(advising, Vg.ADVISEE, owner);
      out.statedIn(advising, passage);
      Node person = out.thingOf(advising, Vg.PERSON_CLASS, "advisor");
      out.add(advising, Vg.ADVISOR, person);
      out.state(
          person, Vg.NAME, stated.span().of(stated.line().text()).replaceAll("\\s+", " "), passage);
    }
  }
}
