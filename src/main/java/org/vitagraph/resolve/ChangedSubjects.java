package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Lets pass only the subjects of which something else is stated than at the last resolution. The
 * statements of a subject come one after the other.
 */
final class ChangedSubjects extends StreamRDFBase {
  private final long[] subjectsBefore;
  private final long[] contentsBefore;
  private final Reach reach;
  private final StreamRDF out;
  private final List<Quad> held = new ArrayList<>();
  private final LongList subjects = new LongList();
  private final LongList contents = new LongList();
  private @Nullable Node subject;
  private long content;

  ChangedSubjects(Memory before, Reach reach, StreamRDF out) {
    subjectsBefore = before.subjects;
    contentsBefore = before.contents;
    this.reach = reach;
    this.out = out;
  }

  @Override
  public void triple(Triple triple) {
    quad(Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public void quad(Quad quad) {
    if (!quad.getSubject().equals(subject)) {
      pass();
      subject = quad.getSubject();
    }
    held.add(quad);
    content += Keys.pair(Keys.hash(quad.getPredicate().getURI()), hash(quad.getObject()));
  }

  private static long hash(Node value) {
    return Keys.hash(
        value.isURI()
            ? value.getURI()
            : value.getLiteralLexicalForm() + '^' + value.getLiteralDatatypeURI());
  }

  private void pass() {
    if (subject == null) {
      return;
    }
    long key = Keys.hash(subject.getURI());
    subjects.add(key);
    contents.add(content);
    int at = Arrays.binarySearch(subjectsBefore, key);
    if (at < 0 || contentsBefore[at] != content) {
      reach.touch(subject);
      for (Quad quad : held) {
        if (quad.isDefaultGraph()) {
          out.triple(quad.asTriple());
        } else {
          out.quad(quad);
        }
      }
    }
    held.clear();
    content = 0;
    subject = null;
  }

  /** All has come: keeps it for the next resolution, and returns what is not stated any more. */
  LongSet end(Memory after) {
    pass();
    int[] order = Order.by(0, subjects.size(), subjects::get);
    after.subjects = new long[order.length];
    after.contents = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      after.subjects[i] = subjects.get(order[i]);
      after.contents[i] = contents.get(order[i]);
    }
    LongSet gone = new LongSet();
    for (long before : subjectsBefore) {
      if (Arrays.binarySearch(after.subjects, before) < 0) {
        gone.add(before);
      }
    }
    return gone;
  }
}
