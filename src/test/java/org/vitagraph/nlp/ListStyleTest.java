package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListStyleTest {
  private static final List<String> LIST =
      List.of(
          "Ada Lee, Bo Chen\nDepth of Lakes Beyond the Ice,\n[arXiv:1901.00011].",
          "Ada Lee, Bo Chen, Eva Dam\nCounting Ponds in Summer Images,\n[arXiv:1902.00012].",
          "Ada Lee\nA Survey of Dry Rivers,\n[arXiv:1903.00013].",
          "Ada Lee, Carla Ruiz\nShores of Mars Revisited,\n[arXiv:1904.00014].",
          "Bo Chen, Ada Lee\nNoise in Maps of Ice,\n[arXiv:1905.00015].",
          "Ada Lee, Dae Kim\nPatterns in Thin Ice,\n[arXiv:1906.00016].");

  /** The model is trained anew now and then: one entry of six may go wrong, as names are rare. */
  @Test
  void readsEntriesInTheStyleOfTheirList() throws IOException {
    ReferenceLabeller labeller = ReferenceLabeller.ofProgram();
    List<ReferenceText> texts = LIST.stream().map(ReferenceText::of).toList();
    int alone = right(texts.stream().map(labeller::label).toList());
    int listed = right(labeller.labelList(texts, "Ada Lee"));
    assertTrue(listed >= 5 && listed >= alone, listed + " right as a list, " + alone + " alone");
  }

  private static int right(List<Labelling> labellings) {
    int right = 0;
    for (int i = 0; i < LIST.size(); i++) {
      String[] lines = LIST.get(i).split("\n");
      boolean hasAuthors = text(labellings.get(i), Label.AUTHOR, LIST.get(i)).equals(lines[0]);
      String title = lines[1].replace(",", "");
      right +=
          hasAuthors && text(labellings.get(i), Label.TITLE, LIST.get(i)).equals(title) ? 1 : 0;
    }
    return right;
  }

  @Test
  void tellsAnEntryWhatTheOthersDo() {
    List<EntryView> views = new ArrayList<>();
    List<int[]> outcomes = new ArrayList<>();
    Gazetteer gazetteer = Gazetteer.builder().build();
    for (String text : LIST) {
      EntryView view = new EntryView(ReferenceText.of(text), gazetteer);
      int[] path = new int[view.size()];
      for (int i = 0; i < path.length; i++) {
        Label label = List.of(Label.AUTHOR, Label.TITLE, Label.LINK).get(view.lines[i]);
        boolean isStart = i == 0 || view.lines[i] != view.lines[i - 1];
        path[i] = isStart ? Outcomes.begin(label) : Outcomes.inside(label);
      }
      views.add(view);
      outcomes.add(path);
    }
    ListStyle style = ListStyle.of(views, outcomes).get(0);
    Predicates predicates = Predicates.written();
    style.in(views.get(0)).facts(0, predicates);
    List<String> facts = List.of(predicates.texts());
    assertTrue(facts.contains("So,i=A!0"), facts.toString());
    assertTrue(facts.contains("Sr=A!n"), facts.toString());
  }

  private static String text(Labelling labelling, Label label, String text) {
    return labelling.first(label).map(span -> span.span().of(text)).orElse("");
  }
}
