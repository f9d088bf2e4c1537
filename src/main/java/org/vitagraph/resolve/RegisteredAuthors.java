package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vitagraph.resolve.Authorships.Listed;

/**
 * Names that a register takes for one person are one, and those that it takes for two are never
 * one, by whatever their lists have in common.
 */
final class RegisteredAuthors implements PersonRule {
  private static final int BATCH = 2_048;

  private final Authorships register;

  RegisteredAuthors(Authorships register) {
    this.register = register;
  }

  @Override
  public void apply(Mentions mentions, Works works, PersonClusters persons) {
    LongList ids = new LongList();
    IntList names = new IntList();
    List<Integer> batch = new ArrayList<>();
    for (int root = 0; root < mentions.publications; root++) {
      if (works.isTitled(root)) {
        batch.add(root);
      }
      if (batch.size() == BATCH || (root == mentions.publications - 1 && !batch.isEmpty())) {
        List<Listed> asked = batch.stream().map(work -> listed(mentions, works, work)).toList();
        List<List<String>> authors = register.of(asked);
        for (int i = 0; i < batch.size(); i++) {
          int first = mentions.firstSignature[works.reference(batch.get(i))];
          for (int place = 0; place < authors.get(i).size(); place++) {
            long id = Keys.hash(authors.get(i).get(place));
            if (id != 0) {
              names.add(first + place);
              ids.add(id);
              persons.identify(first + place, id);
            }
          }
        }
        batch.clear();
      }
    }
    int[] order = Order.by(0, ids.size(), ids::get);
    for (int i = 1; i < order.length; i++) {
      if (ids.get(order[i]) == ids.get(order[i - 1])) {
        persons.joinOwners(names.get(order[i - 1]), names.get(order[i]), Method.REGISTER);
      }
    }
  }

  private static Listed listed(Mentions mentions, Works works, int root) {
    Set<String> titles = new TreeSet<>();
    Set<Integer> years = new TreeSet<>();
    Set<String> dois = new TreeSet<>();
    Set<String> arxiv = new TreeSet<>();
    for (int member : works.clusters().members(root)) {
      Mention mention = mentions.file.at(mentions.publicationPlace[member]);
      titles.add(mention.text(Stated.TITLE));
      years.add(mention.year(Stated.DATE));
      dois.add(mention.text(Stated.DOI));
      arxiv.add(mention.text(Stated.ARXIV));
    }
    List.of(titles, dois, arxiv).forEach(texts -> texts.remove(""));
    years.remove(0);
    int reference = works.reference(root);
    List<String> authors = new ArrayList<>();
    for (int i = mentions.firstSignature[reference]; i < mentions.endOfSignatures(reference); i++) {
      authors.add(mentions.file.at(mentions.namePlace[i]).text(Stated.PRINTED_NAME));
    }
    return new Listed(
        List.copyOf(titles),
        List.copyOf(years),
        List.copyOf(dois),
        List.copyOf(arxiv),
        authors,
        mentions.isTruncated[reference]);
  }
}
