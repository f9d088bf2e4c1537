package org.vitagraph.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.vitagraph.graph.Iris;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.DblpPerson;
import org.vitagraph.store.StoredDocument;

/**
 * Holds documents against dblp, for owners whom the graph of links knows there: papers that one has
 * and the other lacks, another order of authors, another year. Venues are not compared; each has
 * its own way to write them.
 */
public final class AgainstDblp {
  private final DatasetGraph data;
  private final Iris iris;
  private final Dblp dblp;

  /** An audit of the store against that register, inside a transaction of the store. */
  public AgainstDblp(DatasetGraph data, Iris iris, Dblp dblp) {
    this.data = data;
    this.iris = iris;
    this.dblp = dblp;
  }

  /**
   * What differs, document by document, each in the order of its text.
   *
   * @return how many of the documents belong to somebody who is linked to dblp
   */
  public int documents(List<StoredDocument> documents, Consumer<Finding> out) throws IOException {
    int compared = 0;
    for (OwnedDocument document : OwnedDocument.all(data, documents)) {
      String pid = document.pid(data, iris);
      Optional<DblpPerson> person = pid.isEmpty() ? Optional.empty() : dblp.person(pid);
      if (person.isPresent() && !person.get().ambiguous()) {
        compared++;
        new DblpComparison(data, dblp, document, person.get())
            .findings().stream().sorted(Audit.ORDER).forEach(out);
      }
    }
    return compared;
  }
}
