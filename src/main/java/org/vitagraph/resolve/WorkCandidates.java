package org.vitagraph.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs of publications that are worth comparing: those that share three words of their titles in a
 * row, the beginning or the end of the title, or an author and a long word, and at least half of
 * the words of the shorter title. Publications that print the same in every field are compared
 * once.
 *
 * <p>What so many titles share that the pairs would be too many is split by the first author and by
 * the year; what is still shared by many is compared with its neighbours in the order of titles. So
 * the pairs grow with the number of publications, not with its square.
 */
final class WorkCandidates {
  private static final int MANY = 60;
  private static final int NEIGHBOURS = 20;
  private static final int SHINGLE = 3;
  private static final int SHINGLES = 10;
  private static final int EDGE = 16;
  private static final int LONG_WORDS = 2;

  private final Mentions mentions;
  private final int[] twin;
  private final int[] start;
  private int[] words = new int[1 << 12];
  private final int[] first;
  private final short[] year;
  private final long[] title;
  private final LongList keys = new LongList();
  private final LongList owners = new LongList();
  private final LongList pairs = new LongList();

  private WorkCandidates(Mentions mentions, PrintedWorks printed) {
    this.mentions = mentions;
    int size = mentions.publications;
    twin = new int[size];
    start = new int[size + 1];
    first = new int[size];
    year = new short[size];
    title = new long[size];
    long[] identity = new long[size];
    for (int p = 0; p < size; p++) {
      PrintedWork work = printed.withoutAuthors(p);
      twin[p] = p;
      start[p + 1] = start[p];
      if (!work.title().isEmpty()) {
        identity[p] = identity(p, work);
        add(p, work);
      }
    }
    findTwins(identity);
  }

  /** Finds the pairs among all publications. */
  static WorkCandidates of(Mentions mentions, PrintedWorks printed) {
    WorkCandidates candidates = new WorkCandidates(mentions, printed);
    candidates.pair();
    return candidates;
  }

  /** The first publication that prints the same in every field; the publication itself if none. */
  int twin(int publication) {
    return twin[publication];
  }

  /** The pairs, the smaller number in the upper half, in order, each once. */
  long[] pairs() {
    return pairs.sortedOnce();
  }

  private long identity(int p, PrintedWork work) {
    boolean isTelling = work.title().content().size() > 2;
    if (!isTelling && (work.year() == 0 || mentions.signatureCount[p] == 0)) {
      return 0;
    }
    StringBuilder printed = new StringBuilder(work.title().letters());
    for (int i = mentions.firstSignature[p]; i < mentions.endOfSignatures(p); i++) {
      printed.append('\n').append(mentions.full[i]).append(' ').append(mentions.initials[i]);
    }
    if (mentions.signatureCount[p] == 0 && work.owner() >= 0) {
      printed.append('\n').append(mentions.initials[work.owner()]);
    }
    return Keys.hash(
        printed
            .append('\n')
            .append(work.isCut())
            .append(work.year())
            .append('\n')
            .append(work.venue())
            .append('\n')
            .append(work.acronym())
            .append('\n')
            .append(work.kind())
            .append(work.firstPage())
            .append('\n')
            .append(work.doi())
            .toString());
  }

  private void findTwins(long[] identity) {
    int[] order = Order.by(0, identity.length, p -> identity[p]);
    for (int i = 1; i < order.length; i++) {
      if (identity[order[i]] != 0 && identity[order[i]] == identity[order[i - 1]]) {
        twin[order[i]] = twin[order[i - 1]];
      }
    }
  }

  private void add(int p, PrintedWork work) {
    List<String> content = work.title().content();
    String letters = work.title().letters();
    title[p] = Keys.hash(letters);
    year[p] = (short) work.year();
    first[p] = author(p, 0);
    addWords(p, content);
    int shingles = content.size() - SHINGLE + 1;
    for (int i = 0; i < shingles; i++) {
      if (i < SHINGLES || i >= shingles - 2) {
        key(
            p,
            "3 "
                + stem(content.get(i))
                + ' '
                + stem(content.get(i + 1))
                + ' '
                + stem(content.get(i + 2)));
      }
    }
    if (content.size() <= SHINGLE || work.hasNamesInTitle()) {
      key(p, "2 " + String.join(" ", content.subList(0, Math.min(2, content.size()))));
    }
    key(p, "= " + letters);
    if (letters.length() > EDGE) {
      key(p, "< " + letters.substring(0, EDGE));
      key(p, "> " + letters.substring(letters.length() - EDGE));
    }
    addAuthors(p, work);
  }

  private void addAuthors(int p, PrintedWork work) {
    List<String> longest =
        work.title().content().stream()
            .distinct()
            .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
            .limit(LONG_WORDS)
            .toList();
    for (int i = 0; i < 2 && author(p, i) != 0; i++) {
      for (String word : longest) {
        key(p, "@ " + author(p, i) + ' ' + stem(word));
      }
    }
  }

  /** What stands for the family name of an author; a list without names has its owner's. */
  private int author(int p, int place) {
    if (place < mentions.signatureCount[p]) {
      return mentions.family[mentions.firstSignature[p] + place];
    }
    int owner = mentions.owner[mentions.publicationDocument[p]];
    return place == 0 && owner >= 0 ? mentions.family[owner] : 0;
  }

  private static String stem(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private void addWords(int p, List<String> content) {
    int[] hashes =
        content.stream()
            .mapToInt(word -> (int) Keys.hash(stem(word)))
            .sorted()
            .distinct()
            .toArray();
    if (start[p] + hashes.length > words.length) {
      words = Arrays.copyOf(words, Math.max(words.length * 2, start[p] + hashes.length));
    }
    System.arraycopy(hashes, 0, words, start[p], hashes.length);
    start[p + 1] = start[p] + hashes.length;
  }

  private void key(int p, String key) {
    keys.add(Keys.hash(key));
    owners.add(p);
  }

  private void pair() {
    int[] order = Order.by(0, keys.size(), keys::get);
    int[] block = new int[order.length];
    for (int from = 0, to; from < order.length; from = to) {
      long key = keys.get(order[from]);
      int size = 0;
      for (to = from; to < order.length && keys.get(order[to]) == key; to++) {
        int p = (int) owners.get(order[to]);
        if (twin[p] == p && (size == 0 || block[size - 1] != p)) {
          block[size++] = p;
        }
      }
      if (size > MANY) {
        split(Arrays.copyOf(block, size), p -> first[p]);
        split(Arrays.copyOf(block, size), p -> year[p]);
      } else {
        pairAll(block, 0, size, size);
      }
    }
  }

  private void split(int[] block, Order.Key by) {
    Order.sort(block, block.length, p -> title[p]);
    Order.sort(block, block.length, by);
    for (int from = 0, to; from < block.length; from = to) {
      to = from + 1;
      while (to < block.length && by.of(block[to]) == by.of(block[from])) {
        to++;
      }
      pairAll(block, from, to, to - from > MANY ? NEIGHBOURS : to - from);
    }
  }

  private void pairAll(int[] block, int from, int to, int reach) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < Math.min(to, i + reach); j++) {
        int one = Math.min(block[i], block[j]);
        int other = Math.max(block[i], block[j]);
        if (shareHalf(one, other)) {
          pairs.add((long) one << 32 | other);
        }
      }
    }
  }

  /** Whether half of the fewer words, or all letters, are shared. */
  private boolean shareHalf(int one, int other) {
    int i = start[one];
    int j = start[other];
    int fewer = Math.min(start[one + 1] - i, start[other + 1] - j);
    int shared = 0;
    while (i < start[one + 1] && j < start[other + 1]) {
      int compared = Integer.compare(words[i], words[j]);
      shared += compared == 0 ? 1 : 0;
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return shared * 2 >= fewer || title[one] == title[other];
  }
}
