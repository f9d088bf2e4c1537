package org.vitagraph.teacher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.vitagraph.resolve.Subjects;

/**
 * Makes the vectors of {@link Subjects}: what the encoder makes of titles and of snippets of them
 * is cut down to its principal axes and learnt by sums of vectors of words.
 *
 * <p>Usage: {@code Teaching OUT FILE...}, the files being JSON or JSON lines whose titles are read.
 */
public final class Teaching {
  private static final long SEED = 1;
  private static final int DIMENSIONS = 128;
  private static final int LEAST = 2;
  private static final int ROUNDS = 4;

  /** After so many titles one is held back, to tell how well the vectors do on others. */
  private static final int HELD = 19;

  private static final Pattern PART = Pattern.compile("(?:##[a-z0-9]+|[a-z0-9]{2,})");

  private Teaching() {}

  /** Reads titles, learns, and writes the vectors. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    List<String> titles = new ArrayList<>();
    List<String> held = new ArrayList<>();
    for (String title : Texts.titles(files)) {
      (titles.size() < HELD * (held.size() + 1) ? titles : held).add(title);
    }
    List<String> snippets = Texts.snippets(titles, SEED);
    TreeSet<String> words = new TreeSet<>(Student.words(titles, LEAST));
    Encoder.vocabulary().stream().filter(part -> PART.matcher(part).matches()).forEach(words::add);
    System.out.printf(
        "%d titles, %d snippets, %d words and pieces%n",
        titles.size(), snippets.size(), words.size());
    Encoder encoder = new Encoder();
    float[][] ofTitles = encoder.encode(titles);
    Axes axes = Axes.of(ofTitles, DIMENSIONS);
    List<String> alone = words.stream().map(word -> word.replace("##", "")).toList();
    Student student =
        new Student(List.copyOf(words), axes.projectCentred(encoder.encode(alone)), titles);
    List<String> texts = new ArrayList<>(titles);
    texts.addAll(snippets);
    List<float[]> aims = new ArrayList<>(List.of(axes.project(ofTitles)));
    aims.addAll(List.of(axes.project(encoder.encode(snippets))));
    float[][] ofHeld = axes.project(encoder.encode(held));
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      double met = student.learn(texts, aims.toArray(float[][]::new), random);
      System.out.printf(
          "round %d: cosine %.4f, of titles held back %.4f%n",
          round + 1, met, student.agreement(held, ofHeld));
    }
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      Subjects.write(student.vectors(), out);
    }
  }
}
