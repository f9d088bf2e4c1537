package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * Owners of several documents are one person when they state the same ORCID, or the same e-mail or
 * homepage under compatible names. (That they share a work or a coauthor is seen by other rules.)
 */
final class Owners implements PersonRule {
  private final long[] orcids;
  private final Mentions mentions;

  Owners(Mentions mentions) {
    this.mentions = mentions;
    orcids = new long[mentions.documents];
    for (int d = 0; d < mentions.documents; d++) {
      if (mentions.owner[d] >= 0) {
        orcids[d] = Keys.hash(owner(d).text(Stated.ORCID));
      }
    }
  }

  /** The ORCID of each document's owner, hashed; 0 when none is stated. */
  long[] orcids() {
    return orcids;
  }

  @Override
  public void apply(Mentions all, Works works, PersonClusters persons) {
    int owned = (int) Arrays.stream(mentions.owner).filter(owner -> owner >= 0).count();
    long[] emails = new long[owned];
    long[] pages = new long[owned];
    int[] documents = new int[owned];
    int at = 0;
    for (int d = 0; d < mentions.documents; d++) {
      if (mentions.owner[d] >= 0) {
        emails[at] = first(owner(d), Stated.EMAIL);
        pages[at] = first(owner(d), Stated.URL);
        documents[at++] = d;
      }
    }
    join(persons, documents, i -> orcids[documents[i]], Method.ORCID);
    join(persons, documents, i -> emails[i], Method.EMAIL);
    join(persons, documents, i -> pages[i], Method.HOMEPAGE);
  }

  private void join(PersonClusters persons, int[] documents, Order.Key key, Method method) {
    int[] order = Order.by(0, documents.length, key);
    for (int i = 1; i < order.length; i++) {
      int one = mentions.owner[documents[order[i - 1]]];
      int other = mentions.owner[documents[order[i]]];
      boolean isEqual = key.of(order[i]) != 0 && key.of(order[i - 1]) == key.of(order[i]);
      if (isEqual && (method == Method.ORCID || mentions.compatible(one, other))) {
        persons.joinOwners(one, other, method);
      }
    }
  }

  private Mention owner(int document) {
    return mentions.file.at(mentions.namePlace[mentions.owner[document]]);
  }

  /** The first value, folded so that two ways of writing one address agree. */
  private static long first(Mention owner, Stated property) {
    return owner.all(property).stream()
        .map(Owners::address)
        .sorted()
        .findFirst()
        .map(Keys::hash)
        .orElse(0L);
  }

  private static String address(Node value) {
    String text = value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    return text.toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("/(index\\.html?)?$", "");
  }
}
