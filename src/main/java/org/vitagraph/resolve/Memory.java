package org.vitagraph.resolve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a resolution found, by the numbers of the mentions then, so that the next one goes on from
 * it.
 */
final class Memory {
  /** Before the first resolution. */
  static final Memory NONE = new Memory();

  private static final String FILE = "memory";
  private static final int MOST_DOCUMENTS = 1 << 24;

  /** The documents, in their order. */
  List<Kept> documents = List.of();

  /** What people had ruled of names. */
  int[] ruled = {};

  /** Whom a register takes each name for, as {@link PersonClusters#registered} tells it. */
  long[] registered = {};

  /** What had been read out of each name, as {@link Mentions} has it. */
  long[] full = {};

  int[] initials = {};
  int[] family = {};
  int[] given = {};
  int[] blocks = {};
  float[] rarity = {};
  int[] otherBlocks = {};
  int[] ofOtherBlocks = {};

  /** The same of each publication. */
  long[] titles = {};

  long[] venueNames = {};
  long[] acronyms = {};

  /** Who each name was taken for after the certain rules, by the root of its cluster. */
  int[] certain = {};

  /** After coauthors were compared by name. */
  int[] byName = {};

  /** In the end. */
  int[] persons = {};

  /** The ends of the persons' IRIs, in the order of the roots. */
  List<String> people = List.of();

  Hearings hearingsByName = new Hearings();
  Hearings hearingsByPerson = new Hearings();

  /** What had been ruled of publications, and which were one by that or by their DOIs. */
  int[] ruledWorks = {};

  int[] worksByDoi = {};

  /** What was found in each group of publications, by the first of them; versions are different. */
  Hearings groups = new Hearings();

  /** The work of each publication, by its root, and the work that this is a version of, or -1. */
  int[] works = {};

  int[] heads = {};

  /** A hash of venue and edition, at the roots of works. */
  int[] places = {};

  /** Advisee and advisor by turns, by their roots. */
  int[] advised = {};

  /** Hashes of other subjects and, beside each, of what was stated of it. */
  long[] subjects = {};

  long[] contents = {};

  /**
   * A document.
   *
   * @param names that it has
   * @param publications that it has
   */
  record Kept(String iri, int names, int publications) {}

  /** The first name and the first publication of a document. */
  record Place(int name, int publication) {}

  /** Where the documents begin, but for those that are changed since. */
  Map<String, Place> places(Set<String> changed) {
    Map<String, Place> places = new HashMap<>();
    int name = 0;
    int publication = 0;
    for (Kept kept : documents) {
      if (!changed.contains(kept.iri())) {
        places.put(kept.iri(), new Place(name, publication));
      }
      name += kept.names();
      publication += kept.publications();
    }
    return places;
  }

  /** Takes over what was read out of names, titles and venues. */
  void take(Mentions mentions) {
    full = mentions.full;
    initials = mentions.initials;
    family = mentions.family;
    given = mentions.given;
    blocks = mentions.block;
    rarity = mentions.rarity;
    otherBlocks = mentions.otherBlocks.toArray();
    ofOtherBlocks = mentions.ofOtherBlocks.toArray();
    titles = mentions.title;
    venueNames = mentions.venueName;
    acronyms = mentions.acronym;
  }

  /**
   * What the last resolution left.
   *
   * @param program that it must have been made by
   */
  static Memory read(Keeping keeping, String program) throws IOException {
    Optional<FileChannel> file = keeping.earlier(FILE);
    if (file.isEmpty()) {
      return NONE;
    }
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Channels.newInputStream(file.get()), 1 << 16))) {
      return in.readUTF().equals(program) ? read(in) : NONE;
    } catch (EOFException e) {
      throw new IOException("what the last resolution left ends in the middle", e);
    }
  }

  private static Memory read(DataInput in) throws IOException {
    Memory memory = new Memory();
    List<Kept> documents = new ArrayList<>();
    int count = Math.min(in.readInt(), MOST_DOCUMENTS);
    for (int i = 0; i < count; i++) {
      documents.add(new Kept(in.readUTF(), in.readInt(), in.readInt()));
    }
    memory.documents = documents;
    memory.full = readLongs(in);
    memory.initials = IntList.readAll(in);
    memory.family = IntList.readAll(in);
    memory.given = IntList.readAll(in);
    memory.blocks = IntList.readAll(in);
    int[] bits = IntList.readAll(in);
    memory.rarity = new float[bits.length];
    for (int i = 0; i < bits.length; i++) {
      memory.rarity[i] = Float.intBitsToFloat(bits[i]);
    }
    memory.otherBlocks = IntList.readAll(in);
    memory.ofOtherBlocks = IntList.readAll(in);
    memory.titles = readLongs(in);
    memory.venueNames = readLongs(in);
    memory.acronyms = readLongs(in);
    memory.ruled = IntList.readAll(in);
    memory.registered = readLongs(in);
    memory.certain = IntList.readAll(in);
    memory.byName = IntList.readAll(in);
    memory.persons = IntList.readAll(in);
    int people = in.readInt();
    memory.people = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      memory.people.add(in.readUTF());
    }
    memory.hearingsByName = Hearings.read(in);
    memory.hearingsByPerson = Hearings.read(in);
    memory.ruledWorks = IntList.readAll(in);
    memory.worksByDoi = IntList.readAll(in);
    memory.groups = Hearings.read(in);
    memory.works = IntList.readAll(in);
    memory.heads = IntList.readAll(in);
    memory.places = IntList.readAll(in);
    memory.advised = IntList.readAll(in);
    memory.subjects = readLongs(in);
    memory.contents = readLongs(in);
    return memory;
  }

  /** Leaves this for the next resolution. */
  void write(Keeping keeping, String program) throws IOException {
    Optional<FileChannel> file = keeping.later(FILE);
    if (file.isEmpty()) {
      return;
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Channels.newOutputStream(file.get()), 1 << 16))) {
      out.writeUTF(program);
      out.writeInt(documents.size());
      for (Kept document : documents) {
        out.writeUTF(document.iri());
        out.writeInt(document.names());
        out.writeInt(document.publications());
      }
      int[] bits = new int[rarity.length];
      for (int i = 0; i < bits.length; i++) {
        bits[i] = Float.floatToRawIntBits(rarity[i]);
      }
      writeLongs(out, full);
      for (int[] numbers :
          List.of(initials, family, given, blocks, bits, otherBlocks, ofOtherBlocks)) {
        IntList.write(out, numbers);
      }
      for (long[] numbers : List.of(titles, venueNames, acronyms)) {
        writeLongs(out, numbers);
      }
      IntList.write(out, ruled);
      writeLongs(out, registered);
      for (int[] numbers : List.of(certain, byName, persons)) {
        IntList.write(out, numbers);
      }
      out.writeInt(people.size());
      for (String person : people) {
        out.writeUTF(person);
      }
      hearingsByName.write(out);
      hearingsByPerson.write(out);
      IntList.write(out, ruledWorks);
      IntList.write(out, worksByDoi);
      groups.write(out);
      for (int[] numbers : List.of(works, heads, places, advised)) {
        IntList.write(out, numbers);
      }
      writeLongs(out, subjects);
      writeLongs(out, contents);
    }
  }

  private static void writeLongs(DataOutputStream out, long[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
    bytes.asLongBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  private static long[] readLongs(DataInput in) throws IOException {
    byte[] bytes = new byte[Long.BYTES * in.readInt()];
    in.readFully(bytes);
    long[] numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
