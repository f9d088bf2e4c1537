package org.vitagraph.resolve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.vitagraph.text.Folding;

/**
 * What publications are about, as directions in a space in which kindred subjects lie close: each
 * word has a vector, and a text the direction of the sum of its words' vectors. The vectors are
 * learnt so that these sums come close to what a sentence encoder makes of whole titles
 * (distillation into a bag of words, as Reimers and Gurevych 2020 do it for languages); words that
 * are not in the table are put together from their pieces, the longest first (WordPiece, Wu et al.
 * 2016).
 */
public final class Subjects {
  /** The vectors that come with the program. */
  static final class Committed {
    static final Subjects SUBJECTS = load();

    private Committed() {}

    private static Subjects load() {
      try (InputStream in =
          Objects.requireNonNull(Subjects.class.getResourceAsStream("subjects.model"))) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final String HEAD = "vitagraph subjects 1";

  /** What the name of the venue counts beside the title. */
  private static final float VENUE = 0.4f;

  /** Numbers that are more than so many times as large as is usual are cut off when written. */
  private static final double FARTHEST = 5;

  /** How a piece of a word that is not its beginning is marked. */
  private static final String INNER = "##";

  private final Map<String, byte[]> vectors;
  private final int dimensions;

  private Subjects(Map<String, byte[]> vectors, int dimensions) {
    this.vectors = vectors;
    this.dimensions = dimensions;
  }

  static Subjects read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (!HEAD.equals(in.readUTF())) {
      throw new IOException("not vectors of subjects: they do not begin with '" + HEAD + "'");
    }
    int dimensions = in.readInt();
    int words = in.readInt();
    Map<String, byte[]> vectors = new HashMap<>(words * 2);
    for (int i = 0; i < words; i++) {
      String word = in.readUTF();
      vectors.put(word, in.readNBytes(dimensions));
    }
    return new Subjects(vectors, dimensions);
  }

  /**
   * Writes vectors, a byte for each number, as {@link #read} takes them.
   *
   * @param vectors by word or piece of a word, in the order to be written
   */
  public static void write(Map<String, float[]> vectors, OutputStream stream) throws IOException {
    double squares = 0;
    long numbers = 0;
    for (float[] vector : vectors.values()) {
      squares += dot(vector, vector);
      numbers += vector.length;
    }
    double step = FARTHEST * Math.sqrt(squares / numbers) / Byte.MAX_VALUE;
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeUTF(HEAD);
    out.writeInt(vectors.values().iterator().next().length);
    out.writeInt(vectors.size());
    for (var row : vectors.entrySet()) {
      out.writeUTF(row.getKey());
      for (float number : row.getValue()) {
        long steps = Math.round(number / step);
        out.writeByte((int) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps)));
      }
    }
    out.flush();
  }

  /** How many numbers a vector has. */
  int dimensions() {
    return dimensions;
  }

  /** What a publication is about: a vector of length 1; zeros when no word is known. */
  float[] of(String title, String venue) {
    float[] subject = of(title);
    float[] where = of(venue);
    for (int i = 0; i < dimensions; i++) {
      subject[i] += VENUE * where[i];
    }
    return normalized(subject);
  }

  private float[] of(String text) {
    float[] sum = new float[dimensions];
    for (String part : parts(text, vectors::containsKey)) {
      byte[] vector = Objects.requireNonNull(vectors.get(part));
      for (int i = 0; i < dimensions; i++) {
        sum[i] += vector[i];
      }
    }
    return normalized(sum);
  }

  /**
   * The known words of a text, and the known pieces of those that are not known: first the longest
   * that the word begins with, and so on; pieces that begin no word are marked with {@code ##}.
   * Numbers and single characters are left out.
   *
   * @param isKnown whether there is a vector for a word or piece
   */
  public static List<String> parts(String text, Predicate<String> isKnown) {
    List<String> parts = new ArrayList<>();
    for (String word : Folding.words(text).split(" ", -1)) {
      if (word.length() > 1 && !isNumber(word)) {
        if (isKnown.test(word)) {
          parts.add(word);
        } else {
          addPieces(word, isKnown, parts);
        }
      }
    }
    return parts;
  }

  private static void addPieces(String word, Predicate<String> isKnown, List<String> parts) {
    int from = 0;
    while (from < word.length()) {
      String begins = from == 0 ? "" : INNER;
      int to = word.length();
      while (to > from && !isKnown.test(begins + word.substring(from, to))) {
        to--;
      }
      if (to > from) {
        parts.add(begins + word.substring(from, to));
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static float[] normalized(float[] vector) {
    double square = dot(vector, vector);
    if (square > 0) {
      float factor = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= factor;
      }
    }
    return vector;
  }

  /** Whether any word told what it is about. */
  static boolean isKnown(float[] subject) {
    for (float number : subject) {
      if (number != 0) {
        return true;
      }
    }
    return false;
  }

  static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
