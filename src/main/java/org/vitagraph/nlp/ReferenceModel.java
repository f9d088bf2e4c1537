package org.vitagraph.nlp;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelWriter;
import opennlp.tools.ml.perceptron.PerceptronModelReader;

/**
 * A trained labeller as a file: the OpenNLP model, the words known, and how margins become
 * confidences. The same model is the same bytes.
 */
final class ReferenceModel {
  private static final String WEIGHTS = "weights.bin";
  private static final String WORDS = "words.tsv";
  private static final String CONFIDENCE = "confidence.txt";

  private final AbstractModel model;
  private final Gazetteer gazetteer;
  private final Confidence confidence;

  ReferenceModel(AbstractModel model, Gazetteer gazetteer, Confidence confidence) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.confidence = confidence;
  }

  AbstractModel model() {
    return model;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  Confidence confidence() {
    return confidence;
  }

  /** The model that comes with the program. */
  static ReferenceModel ofProgram() throws IOException {
    try (InputStream in = ReferenceModel.class.getResourceAsStream("references.model")) {
      if (in == null) {
        throw new FileNotFoundException("references.model is missing from the program");
      }
      return read(in);
    }
  }

  /** Reads what {@link #write} wrote. */
  static ReferenceModel read(InputStream in) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return new ReferenceModel(
        new PerceptronModelReader(
                new BinaryFileDataReader(
                    new DataInputStream(new ByteArrayInputStream(part(parts, WEIGHTS)))))
            .getModel(),
        Gazetteer.read(new StringReader(text(parts, WORDS))),
        Confidence.parse(text(parts, CONFIDENCE)));
  }

  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    new BinaryPerceptronModelWriter(model, new DataOutputStream(weights)).persist();
    StringBuilder words = new StringBuilder();
    gazetteer.write(words);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, WEIGHTS, weights.toByteArray());
      add(zip, WORDS, words.toString().getBytes(StandardCharsets.UTF_8));
      add(zip, CONFIDENCE, confidence.format().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IOException("not a model of references: without " + name);
    }
    return part;
  }

  private static String text(Map<String, byte[]> parts, String name) throws IOException {
    return new String(part(parts, name), StandardCharsets.UTF_8);
  }
}
