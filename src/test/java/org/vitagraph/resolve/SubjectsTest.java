package org.vitagraph.resolve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static final Subjects COMMITTED = Subjects.Committed.SUBJECTS;

  @Test
  void whatIsNoKnownWordIsPutTogetherFromPiecesTheLongestFirst() {
    Set<String> known = Set.of("rivers", "of", "riv", "rivu", "##le", "##let", "##s", "silt");
    assertEquals(
        List.of("rivers", "of", "rivu", "##let", "##s", "silt"),
        Subjects.parts("Rivers, of 12 X rivulets: Sílt", known::contains));
  }

  @Test
  void whatHasNoKnownPieceIsLeftOut() {
    assertEquals(List.of("##lt"), Subjects.parts("silt qqq", Set.of("##lt")::contains));
  }

  @Test
  void vectorsAreReadAsTheyWereWritten() throws IOException {
    Map<String, float[]> vectors = new TreeMap<>();
    vectors.put("ore", new float[] {0, 1});
    vectors.put("silt", new float[] {1, 0});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Subjects.write(vectors, out);
    Subjects read = Subjects.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(2, read.dimensions());
    assertArrayEquals(new float[] {0, 1}, read.of("Ore", ""), 1e-6f);
    float half = (float) Math.sqrt(0.5);
    assertArrayEquals(new float[] {half, half}, read.of("Ore and silt", ""), 1e-6f);
    float venue = (float) (0.4 / Math.sqrt(1 + 0.4 * 0.4));
    assertEquals(venue, read.of("Ore", "Silt")[0], 1e-6f);
  }

  @Test
  void anotherFileIsRefused() {
    assertThrows(
        IOException.class, () -> Subjects.read(new ByteArrayInputStream(new byte[] {0, 1, 'x'})));
  }

  @Test
  void aTitleOfUnknownWordsHasNoSubject() {
    assertFalse(Subjects.isKnown(COMMITTED.of("", "")));
    assertFalse(Subjects.isKnown(COMMITTED.of("12 ± 3", "")));
    assertTrue(Subjects.isKnown(COMMITTED.of("Rivers", "")));
  }

  /** No word that tells a subject is in both titles that are kindred. */
  @ParameterizedTest
  @CsvSource({
    "Stellar spectra of red giants, The metallicity of evolved stars, Insulin and obesity in mice",
    "Insulin and obesity in mice, Glucose tolerance of diabetic rats, Stellar spectra of red giants",
    "Parsing with neural networks, Dependency grammar induction, Ground motion in earthquakes",
    "Voting and party ideology, Electoral systems and turnout, Quantum error correction",
    "Quantum error correction, Entanglement of noisy qubits, Voting and party ideology",
  })
  void kindredTitlesLieCloserWithoutAWordInCommon(String one, String kindred, String other) {
    float[] subject = COMMITTED.of(one, "");
    double near = Subjects.dot(subject, COMMITTED.of(kindred, ""));
    double far = Subjects.dot(subject, COMMITTED.of(other, ""));
    assertTrue(near > far + 0.1, near + " and " + far);
  }
}
