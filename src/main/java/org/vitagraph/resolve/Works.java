package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Publications that are one work, and works that are versions of one text.
 *
 * <p>Candidate pairs come from words that titles share ({@link WorkCandidates}); what two
 * publications show is weighed ({@link WorkEvidence}, {@link WorkModel}) and joined group by group
 * ({@link WorkGroup}), so that what becomes of a publication depends only on those that candidate
 * pairs lead to.
 */
final class Works {
  private final Mentions mentions;
  private final PrintedWorks printed;
  private final Rulings rulings;
  private final Decisions decisions;
  private final Clusters clusters;
  private final LongList versions = new LongList();
  private final int[] head;
  private final int[] reference;
  private final Memory before;
  private final Renumbering numbers;
  private final Memory after;
  private final BitSet stale = new BitSet();

  private Works(
      Mentions mentions,
      UserDecisions user,
      Decisions decisions,
      Memory before,
      Renumbering numbers,
      Memory after) {
    this.before = before;
    this.numbers = numbers;
    this.after = after;
    this.mentions = mentions;
    this.printed = new PrintedWorks(mentions);
    this.rulings = new Rulings(user, mentions::findPublication);
    this.decisions = decisions;
    this.clusters = new Clusters(mentions.publications);
    this.head = new int[mentions.publications];
    Arrays.fill(head, -1);
    reference = new int[mentions.publications];
  }

  /** Resolves all publications. */
  static Works of(Mentions mentions, UserDecisions user, Decisions decisions) {
    Renumbering allNew = Renumbering.ofPublications(Memory.NONE, mentions, Set.of());
    return of(mentions, user, decisions, Memory.NONE, allNew, new Memory());
  }

  /**
   * Resolves those publications that are not as they were.
   *
   * @param numbers of the publications at the last resolution
   * @param after takes what the next one goes on from
   */
  static Works of(
      Mentions mentions,
      UserDecisions user,
      Decisions decisions,
      Memory before,
      Renumbering numbers,
      Memory after) {
    Works works = new Works(mentions, user, decisions, before, numbers, after);
    for (int[] pair : works.rulings.same()) {
      works.join(pair[0], pair[1], Method.USER);
    }
    works.byDoi();
    works.findStale();
    works.byEvidence();
    works.relate();
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
          && (mentions.title[one] == mentions.title[other] || haveAuthors(one, other))) {
        join(one, other, Method.DOI);
      }
    }
  }

  private boolean haveAuthors(int one, int other) {
    return switch (WorkEvidence.of(printed.of(one), printed.of(other)).authors()) {
      case SAME, ONLY, CONTAINED, LISTED, MOST -> true;
      case FEW, NONE, UNKNOWN -> false;
    };
  }

  /** Finds the publications that rulings or DOIs join otherwise than before. */
  private void findStale() {
    after.worksByDoi = clusters.all();
    after.ruledWorks = rulings.all();
    stale.or(new ClusterChanges(clusters, before.worksByDoi, numbers).members());
    Rulings.changed(after.ruledWorks, before.ruledWorks, numbers).forEach(stale::set);
  }

  private void byEvidence() {
    WorkCandidates candidates = WorkCandidates.of(mentions, printed);
    long[] pairs = candidates.pairs();
    Clusters groups = new Clusters(mentions.publications);
    for (long pair : pairs) {
      int one = groups.root((int) (pair >>> 32));
      int other = groups.root((int) pair);
      if (one != other) {
        groups.join(one, other);
      }
    }
    int[] order = Order.by(0, pairs.length, i -> groups.root((int) pairs[i]));
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      int group = groups.root((int) pairs[order[start]]);
      while (end < order.length && groups.root((int) pairs[order[end]]) == group) {
        end++;
      }
      long[] some = new long[end - start];
      for (int i = 0; i < some.length; i++) {
        some[i] = pairs[order[start + i]];
      }
      hear(some);
    }
    for (int p = 0; p < mentions.publications; p++) {
      if (candidates.twin(p) != p) {
        join(candidates.twin(p), p, Method.TITLE_AUTHORS_YEAR);
      }
    }
  }

  /** A group that is as it was is not resolved again. */
  private void hear(long[] pairs) {
    int first = Integer.MAX_VALUE;
    int firstBefore = Integer.MAX_VALUE;
    boolean isAsItWas = true;
    long sum = 0;
    long sumBefore = 0;
    for (long pair : pairs) {
      int one = (int) (pair >>> 32);
      int other = (int) pair;
      first = Math.min(first, one);
      sum += Keys.pair(one, other);
      sumBefore += Keys.pair(numbers.then(one), numbers.then(other));
      firstBefore = Math.min(firstBefore, numbers.then(one));
      isAsItWas &= !numbers.isNew(one) && !numbers.isNew(other);
      isAsItWas &= !stale.get(one) && !stale.get(other);
    }
    after.groups.begin(first, Long.hashCode(sum));
    if (isAsItWas && before.groups.size(firstBefore) == Long.hashCode(sumBefore)) {
      before.groups.forEach(
          firstBefore,
          (one, other, verdict, isRepeated) ->
              found(numbers.now(one), numbers.now(other), verdict));
      return;
    }
    new WorkGroup(pairs, clusters, printed)
        .resolve(
            new WorkGroup.Outcome() {
              @Override
              public void same(int one, int other) {
                found(one, other, Verdict.SAME);
              }

              @Override
              public void undecided(int one, int other) {
                found(one, other, Verdict.UNDECIDED);
              }

              @Override
              public void versions(int one, int other) {
                found(one, other, Verdict.DIFFERENT);
              }
            });
    for (long pair : pairs) {
      ClusterChanges.addMembers(clusters, (int) (pair >>> 32), stale);
      ClusterChanges.addMembers(clusters, (int) pair, stale);
    }
  }

  /** Two are one, or may be, or are different as versions of one text are. */
  private void found(int one, int other, Verdict verdict) {
    after.groups.add(one, other, verdict, false);
    switch (verdict) {
      case SAME -> join(one, other, Method.TITLE_AUTHORS_YEAR);
      case UNDECIDED ->
          decisions.write(
              mentions.publicationIri(one),
              mentions.publicationIri(other),
              Verdict.UNDECIDED,
              Method.TITLE_AUTHORS_YEAR);
      case DIFFERENT -> versions.add((long) one << 32 | other);
    }
  }

  /** Of works that are versions of each other the most formal, earliest leads the others. */
  private void relate() {
    LongList related = new LongList();
    for (int i = 0; i < versions.size(); i++) {
      int one = clusters.root((int) (versions.get(i) >>> 32));
      int other = clusters.root((int) versions.get(i));
      if (one != other) {
        related.add((long) one << 32 | other);
        related.add((long) other << 32 | one);
      }
    }
    long[] pairs = related.sortedOnce();
    int[] first = Order.by(0, pairs.length, i -> formality((int) (pairs[i] >>> 32)));
    boolean[] isHead = new boolean[mentions.publications];
    for (int i : first) {
      int root = (int) (pairs[i] >>> 32);
      if (head[root] < 0 && !isHead[root]) {
        head[root] = lead(root, pairs, isHead);
        isHead[root] = head[root] < 0;
      }
    }
  }

  /** The most formal of the leading works that the work is a version of; -1 when there is none. */
  private int lead(int root, long[] pairs, boolean[] isHead) {
    int lead = -1;
    int at = Arrays.binarySearch(pairs, (long) root << 32);
    for (int i = at < 0 ? -at - 1 : at; i < pairs.length && pairs[i] >>> 32 == root; i++) {
      int other = (int) pairs[i];
      if (isHead[other] && (lead < 0 || formality(other) < formality(lead))) {
        lead = other;
      }
    }
    return lead;
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
}
