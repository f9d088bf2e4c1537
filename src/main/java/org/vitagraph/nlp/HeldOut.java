package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A labeller measured on what was held out: pages one by one and as lists, and references. */
final class HeldOut {
  private final Measured alone = new Measured();
  private final Measured listed = new Measured();
  private final Measured styled = new Measured();
  private final Measured citations = new Measured();

  HeldOut(ReferenceLabeller labeller, List<PagesCorpus.Entry> pages, List<Example> references) {
    Map<String, List<PagesCorpus.Entry>> lists = new LinkedHashMap<>();
    for (PagesCorpus.Entry entry : pages) {
      alone.count(entry, labeller.find(entry.example().reference().plain()));
      lists.computeIfAbsent(entry.document(), d -> new ArrayList<>()).add(entry);
    }
    for (List<PagesCorpus.Entry> list : lists.values()) {
      List<ReferenceText> texts = list.stream().map(entry -> entry.example().reference()).toList();
      List<List<FoundField>> plain =
          labeller.findList(texts.stream().map(ReferenceText::plain).toList(), null);
      List<List<FoundField>> found = labeller.findList(texts, null);
      for (int i = 0; i < list.size(); i++) {
        listed.count(list.get(i), plain.get(i));
        styled.count(list.get(i), found.get(i));
      }
    }
    for (Example example : references) {
      citations.count(example, labeller.find(example.reference()));
    }
  }

  /** Each field found, and whether it was right. */
  List<Confidence.Case> cases() {
    List<Confidence.Case> cases = new ArrayList<>(listed.cases());
    cases.addAll(alone.cases());
    cases.addAll(citations.cases());
    return cases;
  }

  /** The figures, as Markdown. */
  String figures() {
    return "Entries of pages, one by one: "
        + alone.pages()
        + "\n\nEntries of pages, as lists: "
        + listed.pages()
        + "\n\nEntries of pages, as lists and with their looks: "
        + styled.pages()
        + "\n\n| label | fields | precision | recall | F1 |\n|---|---|---|---|---|\n"
        + citations.byLabel();
  }
}
