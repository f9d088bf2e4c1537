package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Publications that are one work, and works that are versions of one text.
 *
 * <p>Publications of one folded title are compared; one joins a work only if it agrees with all
 * that the work holds already, and with no other work as well. The best described come first. A
 * title shared by very many is split by the first author, so no comparison is quadratic in the
 * number of publications.
 */
final class Works {
  private static final int MANY = 500;

  private final Mentions mentions;
  private final WorkComparison comparison;
  private final Rulings rulings;
  private final Decisions decisions;
  private final Clusters clusters;
  private final int[] head;
  private final int[] reference;

  private Works(Mentions mentions, UserDecisions user, Decisions decisions) {
    this.mentions = mentions;
    this.comparison = new WorkComparison(mentions);
    this.rulings = new Rulings(user, mentions::findPublication);
    this.decisions = decisions;
    this.clusters = new Clusters(mentions.publications);
    this.head = new int[mentions.publications];
    Arrays.fill(head, -1);
    reference = new int[mentions.publications];
  }

  static Works of(Mentions mentions, UserDecisions user, Decisions decisions) {
    Works works = new Works(mentions, user, decisions);
    for (int[] pair : works.rulings.same()) {
      works.join(pair[0], pair[1], Method.USER);
    }
    works.byDoi();
    works.byTitle();
    for (int p = 0; p < mentions.publications; p++) {
      works.reference[p] = works.clusters.isRoot(p) ? works.bestList(p) : -1;
    }
    return works;
  }

  /** The publications of each work, by their numbers. */
  Clusters clusters() {
    return clusters;
  }

  /** The root of the work that this one, by its root, is a version of; -1 when there is none. */
  int head(int root) {
    // The leading work may have become part of another since.
    int lead = head[root] < 0 ? -1 : clusters.root(head[root]);
    return lead == root ? -1 : lead;
  }

  /** Whether it is the root of a work that has a title; what has none is no work yet. */
  boolean isTitled(int root) {
    if (!clusters.isRoot(root)) {
      return false;
    }
    int member = root;
    do {
      if (mentions.title[member] != 0) {
        return true;
      }
      member = clusters.next(member);
    } while (member != root);
    return false;
  }

  /** The publication whose list of authors the work has: not cut, the longest, the fullest. */
  int reference(int root) {
    return reference[root];
  }

  private int bestList(int root) {
    int best = -1;
    for (int p : clusters.members(root)) {
      if (best < 0 || isBetterList(p, best)) {
        best = p;
      }
    }
    return best;
  }

  private boolean isBetterList(int one, int other) {
    if (mentions.isTruncated[one] != mentions.isTruncated[other]) {
      return mentions.isTruncated[other];
    }
    int longer = Integer.compare(mentions.signatureCount[one], mentions.signatureCount[other]);
    return longer != 0 ? longer > 0 : fullNames(one) > fullNames(other);
  }

  private int fullNames(int publication) {
    int count = 0;
    for (int i = mentions.firstSignature[publication];
        i < mentions.endOfSignatures(publication);
        i++) {
      count += mentions.isFull(i) ? 1 : 0;
    }
    return count;
  }

  private void byDoi() {
    int[] order = Order.by(0, mentions.publications, p -> mentions.doi[p]);
    for (int i = 1; i < order.length; i++) {
      int one = order[i - 1];
      int other = order[i];
      if (mentions.doi[one] != 0
          && mentions.doi[one] == mentions.doi[other]
          && (mentions.title[one] == mentions.title[other]
              || comparison.hasCompatibleAuthors(one, other))) {
        join(one, other, Method.DOI);
      }
    }
  }

  private void byTitle() {
    int[] order = Order.by(0, mentions.publications, p -> mentions.title[p]);
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      while (end < order.length && mentions.title[order[end]] == mentions.title[order[start]]) {
        end++;
      }
      if (end - start > 1 && mentions.title[order[start]] != 0) {
        int[] group = Arrays.copyOfRange(order, start, end);
        if (group.length > MANY) {
          byFirstAuthor(group);
        } else {
          resolve(group);
        }
      }
    }
  }

  private void byFirstAuthor(int[] group) {
    Order.sort(group, group.length, this::firstFamily);
    for (int start = 0, end; start < group.length; start = end) {
      end = start + 1;
      while (end < group.length
          && end - start < MANY
          && firstFamily(group[end]) == firstFamily(group[start])) {
        end++;
      }
      resolve(Arrays.copyOfRange(group, start, end));
    }
  }

  private long firstFamily(int publication) {
    return mentions.signatureCount[publication] == 0
        ? 0
        : mentions.family[mentions.firstSignature[publication]];
  }

  private void resolve(int[] group) {
    Order.sort(group, group.length, this::vagueness);
    List<int[]> works = new ArrayList<>();
    for (int p : group) {
      int[] only = null;
      boolean several = false;
      for (int[] work : works) {
        if (agreesWithAll(p, work)) {
          several |= only != null && clusters.root(only[0]) != clusters.root(work[0]);
          only = only == null ? work : only;
        }
      }
      if (several && only != null) {
        decisions.write(
            mentions.publicationIri(only[0]),
            mentions.publicationIri(p),
            Verdict.UNDECIDED,
            Method.TITLE_AUTHORS_YEAR);
      } else if (only != null && join(only[0], p, Method.TITLE_AUTHORS_YEAR)) {
        works.set(works.indexOf(only), with(only, p));
        continue;
      }
      works.add(new int[] {p});
    }
    if (works.size() > 1) {
      relate(group);
    }
  }

  /** Related are the works of the group whose authors agree; the most formal, earliest leads. */
  private void relate(int[] group) {
    int[] roots = Arrays.stream(group).map(clusters::root).distinct().sorted().toArray();
    Order.sort(roots, roots.length, this::formality);
    List<Integer> heads = new ArrayList<>();
    for (int root : roots) {
      int list = bestList(root);
      for (int candidate : heads) {
        if (comparison.isVersion(bestList(candidate), list)) {
          head[root] = candidate;
          break;
        }
      }
      if (head[root] < 0) {
        heads.add(root);
      }
    }
  }

  private long formality(int root) {
    int rank = WorkKind.UNKNOWN.rank();
    int first = Short.MAX_VALUE;
    for (int p : clusters.members(root)) {
      rank = Math.min(rank, WorkKind.at(mentions.kind[p]).rank());
      first = mentions.year[p] == 0 ? first : Math.min(first, mentions.year[p]);
    }
    return (long) rank << 16 | first;
  }

  private boolean agreesWithAll(int publication, int[] work) {
    for (int member : work) {
      if (!comparison.isSameWork(publication, member)) {
        return false;
      }
    }
    return true;
  }

  /** What is stated fully comes first, so that the vague finds all that it might belong to. */
  private long vagueness(int p) {
    return (comparison.isUnknown(p) ? 4L : 0L)
        + (mentions.year[p] == 0 ? 2 : 0)
        + (mentions.acronym[p] == 0 && mentions.venueName[p] == 0 ? 1 : 0);
  }

  private boolean join(int one, int other, Method method) {
    int a = clusters.root(one);
    int b = clusters.root(other);
    if (a == b) {
      return true;
    }
    if (method != Method.USER && rulings.forbid(clusters, a, b)) {
      return false;
    }
    clusters.join(a, b);
    rulings.joined(a, b);
    if (method != Method.USER) {
      decisions.write(
          mentions.publicationIri(one), mentions.publicationIri(other), Verdict.SAME, method);
    }
    return true;
  }

  private static int[] with(int[] work, int publication) {
    int[] more = Arrays.copyOf(work, work.length + 1);
    more[work.length] = publication;
    return more;
  }
}
