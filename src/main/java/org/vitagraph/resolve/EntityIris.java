package org.vitagraph.resolve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Iris;

/**
 * The IRIs of the entities of one kind: the best name and a hash. Kept as bytes, since every
 * signature of every work needs one: some 25 bytes an entity.
 */
final class EntityIris {
  private static final int SLUG = 40;
  private static final int HEX = 8;
  private static final int PAGE = 1 << 20;

  private final Iris iris;
  private final String kind;
  private final int[] place;
  private final List<byte[]> pages = new ArrayList<>();
  private LongSet taken = new LongSet();
  private int end = PAGE;
  private boolean isAmbiguous;

  /** For entities of a kind, such as {@code person}, whose roots are below the size. */
  EntityIris(Iris iris, String kind, int size) {
    this.iris = iris;
    this.kind = kind;
    this.place = new int[size];
  }

  /**
   * Gives the entity of that root its IRI, which is made of its best name and of what it is told
   * apart by. The rare second of one name and hash gets a longer hash.
   */
  Node give(int root, String bestName, String content) {
    String slug = Keys.slug(bestName, SLUG);
    String hash = Keys.hex(content, 2 * HEX);
    String local = slug + "-" + hash.substring(0, HEX);
    if (!taken.add(Keys.hash(local))) {
      local = slug + "-" + hash;
      isAmbiguous = true;
    }
    put(root, local);
    return of(root);
  }

  /** Gives the entity of that root the IRI that it had. */
  void keep(int root, String local) {
    isAmbiguous |= !taken.add(Keys.hash(local));
    put(root, local);
  }

  /** Whether two entities have one name and hash, so that the order of giving matters. */
  boolean isAmbiguous() {
    return isAmbiguous;
  }

  private void put(int root, String local) {
    byte[] bytes = local.getBytes(StandardCharsets.UTF_8);
    if (end + 1 + bytes.length > PAGE) {
      pages.add(new byte[PAGE]);
      end = 0;
    }
    byte[] page = pages.get(pages.size() - 1);
    place[root] = (pages.size() - 1) * PAGE + end;
    page[end] = (byte) bytes.length;
    System.arraycopy(bytes, 0, page, end + 1, bytes.length);
    end += 1 + bytes.length;
  }

  /** All entities have their IRIs: what kept these apart can go. */
  void complete() {
    taken = new LongSet();
  }

  /** The IRI of the entity of that root. */
  Node of(int root) {
    return named(local(root));
  }

  /** The IRI that ends so. */
  Node named(String local) {
    int cut = local.lastIndexOf('-');
    return iris.entity(kind, local.substring(0, cut), local.substring(cut + 1));
  }

  /** The end of the IRI of the entity of that root. */
  String local(int root) {
    byte[] page = pages.get(place[root] / PAGE);
    int at = place[root] % PAGE;
    byte[] bytes = Arrays.copyOfRange(page, at + 1, at + 1 + page[at]);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
