package org.vitagraph.resolve;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;

/**
 * Writes who wrote with whom, how often, and from when to when.
 *
 * <p>A pair and a year are one number of 64 bits (twice 26 for the persons, 12 for the year); the
 * numbers are sorted in slices by the first person, so that memory stays bounded.
 */
final class CoauthorWriter {
  private static final int SLICE = 1 << 22;
  private static final int PERSON_BITS = 26;
  private static final int YEAR_BITS = 12;
  private static final int HEX = 16;

  private final Mentions mentions;
  private final Works works;
  private final Clusters persons;
  private final EntityIris people;
  private final Iris iris;
  private final Picture picture;
  private long[] pairs = new long[1024];
  private int count;

  CoauthorWriter(
      Mentions mentions,
      Works works,
      Clusters persons,
      EntityIris people,
      Iris iris,
      Picture picture) {
    if (mentions.names >= 1 << PERSON_BITS) {
      throw new IllegalStateException(mentions.names + " names are more than a pair can hold");
    }
    this.mentions = mentions;
    this.works = works;
    this.persons = persons;
    this.people = people;
    this.iris = iris;
    this.picture = picture;
  }

  /** Writes the pairs with a person that was reached, and returns how many there are. */
  long write(Reach reach) {
    long all = 0;
    for (int root = 0; root < mentions.publications; root++) {
      if (works.isTitled(root)) {
        long authors = mentions.signatureCount[works.reference(root)];
        all += authors * (authors - 1) / 2;
      }
    }
    int slices = (int) (all / SLICE) + 1;
    long links = 0;
    for (int slice = 0; slice < slices; slice++) {
      count = 0;
      for (int root = 0; root < mentions.publications; root++) {
        if (works.isTitled(root) && hasReached(root, reach)) {
          collect(root, slice, slices);
        }
      }
      Arrays.sort(pairs, 0, count);
      for (int start = 0, end; start < count; start = end) {
        end = start + 1;
        while (end < count && pairs[end] >> YEAR_BITS == pairs[start] >> YEAR_BITS) {
          end++;
        }
        links += write(start, end, reach) ? 1 : 0;
      }
    }
    return links;
  }

  private boolean hasReached(int root, Reach reach) {
    int reference = works.reference(root);
    boolean has = reach.isWhole();
    for (int i = mentions.firstSignature[reference];
        !has && i < mentions.endOfSignatures(reference);
        i++) {
      has = reach.hasPerson(persons.root(i));
    }
    return has;
  }

  private void collect(int root, int slice, int slices) {
    int reference = works.reference(root);
    int start = mentions.firstSignature[reference];
    int[] authors = new int[mentions.signatureCount[reference]];
    for (int i = 0; i < authors.length; i++) {
      authors[i] = persons.root(start + i);
    }
    Arrays.sort(authors);
    long year = year(root);
    for (int i = 0; i < authors.length; i++) {
      if (authors[i] % slices != slice || (i > 0 && authors[i] == authors[i - 1])) {
        continue;
      }
      for (int j = i + 1; j < authors.length; j++) {
        if (authors[j] != authors[j - 1]) {
          add((((((long) authors[i]) << PERSON_BITS) | authors[j]) << YEAR_BITS) | year);
        }
      }
    }
  }

  /** The year that the work's picture shows; the smallest that is stated if its mentions differ. */
  private int year(int root) {
    int year = 0;
    int member = root;
    do {
      int stated = mentions.year[member];
      year = stated == 0 || (year != 0 && year < stated) ? year : stated;
      member = works.clusters().next(member);
    } while (member != root);
    return Math.min(year, (1 << YEAR_BITS) - 1);
  }

  private void add(long pair) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, count + (count >> 1));
    }
    pairs[count++] = pair;
  }

  private boolean write(int start, int end, Reach reach) {
    long pair = pairs[start] >>> YEAR_BITS;
    boolean hasOne = reach.hasPerson((int) (pair >>> PERSON_BITS));
    boolean hasOther = reach.hasPerson((int) (pair & ((1 << PERSON_BITS) - 1)));
    if (!hasOne && !hasOther) {
      return false;
    }
    Node one = people.of((int) (pair >>> PERSON_BITS));
    Node other = people.of((int) (pair & ((1 << PERSON_BITS) - 1)));
    int first = 0;
    int last = 0;
    for (int i = start; i < end; i++) {
      int year = (int) (pairs[i] & ((1 << YEAR_BITS) - 1));
      if (year != 0) {
        first = first == 0 ? year : Math.min(first, year);
        last = Math.max(last, year);
      }
    }
    picture.add(one, Vg.COAUTHOR_WITH, hasOne ? other : null);
    picture.add(other, Vg.COAUTHOR_WITH, hasOther ? one : null);
    String content = one.getURI() + ' ' + other.getURI();
    Node link = iris.entity("coauthors", "", Keys.hex(content, HEX));
    reach.touch(link);
    picture.type(link, Vg.COAUTHOR_LINK);
    picture.add(link, Vg.BETWEEN, one);
    picture.add(link, Vg.BETWEEN, other);
    picture.number(link, Vg.WEIGHT, end - start);
    if (first != 0) {
      picture.year(link, Vg.FIRST_YEAR, first);
      picture.year(link, Vg.LAST_YEAR, last);
    }
    return true;
  }
}
