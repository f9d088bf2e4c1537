package org.vitagraph.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.text.Span;

class TitleEndsTest {
  private static final List<String> OTHERS =
      List.of(
          "Lee, A. (2011). {Lakes of Mars}. Journal of Lakes, 3.",
          "Lee, A. & Chen, B. (2012). {Ponds: what is known}. Ponds Today, 12, 3-4.",
          "Chen, B. (2013). {Who counts the shores?} Journal of Lakes, 5.",
          "Lee, A. (2014). {Dry rivers, wet ones, and ice}. Example Press.",
          "Lee, A. (2015). {Noise}. Journal of Maps, 2.");

  /** Braces stand around what was taken for the title; the last column is what it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee, A. (2016). {Patterns of ice}, water, and snow. Ice, 7.|Patterns of ice, water, and snow",
        "Lee, A. (2016). {The Region} of Ponds (RoP). Ice, 7.|The Region of Ponds (RoP)",
        "Lee, A. (2016). {Letters of A}. B. Chen. Ice, 7.|",
        "Lee, A. (2016). {Patterns of ice}, Journal of Ice, 7. Bonn.|",
        "Lee, A. (2016). {Patterns of ice}, 2017. Bonn.|",
        "{Patterns of ice}, Lee, A. Ice, 7, 2016.|",
      })
  void titlesEndAsInTheRestOfTheList(String marked, String whole) {
    List<EntryView> views = new ArrayList<>();
    List<int[]> paths = new ArrayList<>();
    List<String> all = new ArrayList<>(OTHERS);
    all.add(marked);
    for (String entry : all) {
      EntryView view = view(entry);
      views.add(view);
      paths.add(path(view, entry));
    }
    EntryView last = views.get(views.size() - 1);
    String found =
        new TitleEnds(views, paths)
            .whole(last, paths.get(paths.size() - 1))
            .map(span -> text(last, span))
            .orElse(null);
    assertEquals(whole, found);
  }

  private static EntryView view(String marked) {
    String text = marked.replace("{", "").replace("}", "");
    return new EntryView(ReferenceText.of(text), Gazetteer.builder().build());
  }

  private static int[] path(EntryView view, String marked) {
    int start = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    int[] path = new int[view.size()];
    boolean inTitle = false;
    for (int i = 0; i < path.length; i++) {
      Span span = view.token(i).span();
      boolean isTitle = span.start() >= start && span.end() <= end;
      path[i] = isTitle && inTitle ? Outcomes.inside(Label.TITLE) : Outcomes.OTHER;
      path[i] = isTitle && !inTitle ? Outcomes.begin(Label.TITLE) : path[i];
      inTitle |= isTitle;
      boolean isAuthor = span.end() <= start && i == 0;
      path[i] = isAuthor ? Outcomes.begin(Label.AUTHOR) : path[i];
    }
    return path;
  }

  private static String text(EntryView view, Span tokens) {
    int start = view.token(tokens.start()).span().start();
    int end = view.token(tokens.end() - 1).span().end();
    return view.reference.text().substring(start, end);
  }
}
