package org.vitagraph.resolve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * All mentions, ordered by IRI, in a file that is mapped into memory: the heap does not hold them.
 *
 * <p>A mention has a place, its offset in eighths, which fits an {@code int} up to 16 GiB. A record
 * never lies across two maps.
 */
final class MentionFile implements Closeable {
  private static final long MAP = 1L << 30;
  private static final long SORT_BUDGET = 48L << 20;
  private static final int ALIGNMENT = 8;
  private static final int BUFFER = 1 << 18;

  private final MentionCodec codec;
  private final FileChannel channel;
  private final List<MappedByteBuffer> maps = new ArrayList<>();
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long end;

  private MentionFile(MentionCodec codec, FileChannel channel) {
    this.codec = codec;
    this.channel = channel;
  }

  /** Sees each mention once, in the order of IRIs. */
  @FunctionalInterface
  interface Visitor {
    void visit(int place, Mention mention);
  }

  /** Opens a file that was made before. */
  static MentionFile open(FileChannel channel, MentionCodec codec) throws IOException {
    MentionFile file = new MentionFile(codec, channel);
    file.end = channel.size();
    file.map();
    return file;
  }

  /** Reads the source once, and sorts what it states by subject. */
  static MentionFile of(QuadSource source, MentionCodec codec, Scratch scratch) throws IOException {
    return of(new Kept(iri -> {}), source, codec, scratch, scratch.open());
  }

  /**
   * What was kept of another file, with what the source states.
   *
   * @param channel of a new, empty file
   */
  static MentionFile of(
      Kept kept, QuadSource source, MentionCodec codec, Scratch scratch, FileChannel channel)
      throws IOException {
    MentionFile file = new MentionFile(codec, channel);
    try (RecordSort sort = new RecordSort(scratch, SORT_BUDGET)) {
      collect(source.quads(), codec, sort);
      List<byte[]> same = new ArrayList<>();
      sort.forEach(
          record -> {
            byte[] key = MentionCodec.keyOf(record);
            if (!same.isEmpty() && !Arrays.equals(MentionCodec.keyOf(same.get(0)), key)) {
              file.append(kept, merged(same));
              same.clear();
            }
            same.add(record);
          });
      if (!same.isEmpty()) {
        file.append(kept, merged(same));
      }
      for (byte[] left = kept.next(); left != null; left = kept.next()) {
        file.append(left);
      }
    }
    file.map();
    return file;
  }

  /** What is kept of a file: all but the mentions of some documents. */
  static final class Kept {
    private final @Nullable MentionFile file;
    private final Set<String> without;
    private final Consumer<Node> dropped;
    private byte[] document = new byte[0];
    private boolean isDropped;
    private long offset;
    private byte @Nullable [] next;

    /** Of nothing. */
    Kept(Consumer<Node> dropped) {
      this(null, Set.of(), dropped);
    }

    /**
     * Of a file.
     *
     * @param without IRIs of documents
     * @param dropped takes the IRIs of what they state
     */
    Kept(@Nullable MentionFile file, Set<String> without, Consumer<Node> dropped) {
      this.file = file;
      this.without = without;
      this.dropped = dropped;
      advance();
    }

    private byte @Nullable [] next() {
      byte[] record = next;
      advance();
      return record;
    }

    private void advance() {
      next = null;
      while (file != null && next == null && (offset = file.begin(offset)) < file.end) {
        byte[] record = file.record((int) (offset / ALIGNMENT));
        offset = aligned(offset + Integer.BYTES + record.length);
        byte[] key = MentionCodec.keyOf(record);
        if (!MentionCodec.isWithin(key, document)) {
          document = key;
          isDropped = without.contains(file.codec.iri(key));
        }
        if (isDropped) {
          dropped.accept(NodeFactory.createURI(file.codec.iri(key)));
        } else {
          next = record;
        }
      }
    }
  }

  /** The offset of the record that begins there, or in the next map. */
  private long begin(long offset) {
    boolean isGap = offset < end && maps.get((int) (offset / MAP)).getInt((int) (offset % MAP)) < 0;
    return isGap ? (offset / MAP + 1) * MAP : offset;
  }

  private void append(Kept kept, byte[] record) throws IOException {
    while (kept.next != null && Arrays.compareUnsigned(kept.next, record) < 0) {
      append(Objects.requireNonNull(kept.next()));
    }
    append(record);
  }

  /** The mention at a place. */
  Mention at(int place) {
    return codec.mention(record(place));
  }

  /** The texts that the mention at a place states by a property. */
  List<String> texts(int place, Stated property) {
    return MentionCodec.texts(record(place), property);
  }

  /** The first of them; empty when there is none. */
  String text(int place, Stated property) {
    List<String> texts = texts(place, property);
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** The IRI of the mention at a place. */
  Node iri(int place) {
    return NodeFactory.createURI(codec.iri(MentionCodec.keyOf(record(place))));
  }

  /** Goes through all mentions in the order of their IRIs. */
  void forEach(Visitor visitor) {
    for (long offset = begin(0); offset < end; ) {
      int length = maps.get((int) (offset / MAP)).getInt((int) (offset % MAP));
      int place = (int) (offset / ALIGNMENT);
      visitor.visit(place, at(place));
      offset = begin(aligned(offset + Integer.BYTES + length));
    }
  }

  /** The number of the thing with that IRI among things whose places ascend; -1 if none has it. */
  int find(String iri, int[] places, int count) {
    byte[] key = codec.key(iri);
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared = Arrays.compareUnsigned(MentionCodec.keyOf(record(places[middle])), key);
      if (compared == 0) {
        return middle;
      }
      if (compared < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    maps.clear();
    channel.close();
  }

  /** Gathers runs of statements with one subject into records. */
  private static void collect(Iterator<Quad> quads, MentionCodec codec, RecordSort sort)
      throws IOException {
    List<byte[]> statements = new ArrayList<>();
    Node subject = Node.ANY;
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!Stated.isRead(quad) || !isOfItsDocument(quad)) {
        continue;
      }
      if (!quad.getSubject().equals(subject)) {
        if (!statements.isEmpty()) {
          sort.add(MentionCodec.record(codec.key(subject.getURI()), statements));
          statements.clear();
        }
        subject = quad.getSubject();
      }
      Stated property = Stated.of(quad.getPredicate());
      if (property != null) {
        statements.add(codec.statement(property, quad.getObject()));
      }
    }
    if (!statements.isEmpty()) {
      sort.add(MentionCodec.record(codec.key(subject.getURI()), statements));
    }
  }

  /** A document speaks of itself and its parts; their IRIs continue its own. */
  private static boolean isOfItsDocument(Quad quad) {
    return quad.getSubject().isURI()
        && quad.getGraph().isURI()
        && (quad.getObject().isURI() || quad.getObject().isLiteral())
        && quad.getSubject().getURI().startsWith(quad.getGraph().getURI());
  }

  private static byte[] merged(List<byte[]> same) {
    if (same.size() == 1) {
      return same.get(0);
    }
    List<byte[]> statements = new ArrayList<>();
    for (byte[] record : same) {
      statements.addAll(MentionCodec.statements(record));
    }
    return MentionCodec.record(MentionCodec.keyOf(same.get(0)), statements);
  }

  private void append(byte[] record) throws IOException {
    long size = aligned(Integer.BYTES + (long) record.length);
    if (end / MAP != (end + size + Integer.BYTES) / MAP) {
      put(new byte[0], -1, (end / MAP + 1) * MAP - end);
    }
    put(record, record.length, size);
  }

  private void put(byte[] bytes, int length, long size) throws IOException {
    if (buffer.remaining() < Integer.BYTES + bytes.length + ALIGNMENT) {
      RecordSort.drain(buffer, channel);
      if (buffer.capacity() < Integer.BYTES + bytes.length + ALIGNMENT) {
        buffer = ByteBuffer.allocate(Integer.BYTES + bytes.length + ALIGNMENT);
      }
    }
    buffer.putInt(length).put(bytes);
    long gap = size - Integer.BYTES - bytes.length;
    if (gap < ALIGNMENT) {
      buffer.put(new byte[(int) gap]);
    } else {
      RecordSort.drain(buffer, channel);
      channel.position(channel.position() + gap);
    }
    end += size;
  }

  private void map() throws IOException {
    RecordSort.drain(buffer, channel);
    buffer = ByteBuffer.allocate(0);
    for (long offset = 0; offset < end; offset += MAP) {
      maps.add(channel.map(FileChannel.MapMode.READ_ONLY, offset, Math.min(MAP, end - offset)));
    }
  }

  private byte[] record(int place) {
    long offset = (place & 0xffffffffL) * ALIGNMENT;
    MappedByteBuffer map = maps.get((int) (offset / MAP));
    int at = (int) (offset % MAP);
    byte[] record = new byte[map.getInt(at)];
    map.get(at + Integer.BYTES, record);
    return record;
  }

  private static long aligned(long offset) {
    return (offset + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
}
