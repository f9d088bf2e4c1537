package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A labeller measured on what was held out: pages one by one and as lists, and references. */
final class HeldOut {
  private final Measured alone = new Measured();
  private final Measured listed = new Measured();
  private final Measured citations = new Measured();

  HeldOut(ReferenceLabeller labeller, List<PagesCorpus.Entry> pages, List<Example> references) {
    Map<String, List<PagesCorpus.Entry>> lists = new LinkedHashMap<>();
    for (PagesCorpus.Entry entry : pages) {
      alone.count(entry, labeller.find(entry.example().reference()));
      lists.computeIfAbsent(entry.document(), d -> new ArrayList<>()).add(entry);
    }
    for (List<PagesCorpus.Entry> list : lists.values()) {
      List<List<FoundField>> found =
          labeller.findList(list.stream().map(entry -> entry.example().reference()).toList(), null);
      for (int i = 0; i < list.size(); i++) {
        listed.count(list.get(i), found.get(i));
      }
    }
    for (Example example : references) {
      citations.count(example, labeller.find(example.reference()));
    }
  }

  /** Each field found, and whether it was right. */
  List<Confidence.Case> cases() {
    List<Confidence.Case> cases = new ArrayList<>(listed.cases());
    cases.addAll(citations.cases());
    return cases;
  }

  /** The figures, as Markdown. */
  String figures() {
    return "Entries of pages, one by one: "
        + alone.pages()
        + "\n\nEntries of pages, as lists: "
        + listed.pages()
        + "\n\n| label | fields | precision | recall | F1 |\n|---|---|---|---|---|\n"
        + citations.byLabel();
  }
}
