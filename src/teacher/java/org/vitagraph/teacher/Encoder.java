package org.vitagraph.teacher;

import com.google.gson.JsonParser;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The sentence encoder that is learnt from: all-MiniLM-L6-v2 (Wang et al. 2020), quantized. */
final class Encoder {
  private final AllMiniLmL6V2QuantizedEmbeddingModel model =
      new AllMiniLmL6V2QuantizedEmbeddingModel();

  /**
   * The vector of each text, of length 1. Each is encoded for itself, so that none tells on
   * another.
   */
  float[][] encode(List<String> texts) {
    return IntStream.range(0, texts.size())
        .parallel()
        .mapToObj(i -> model.embed(texts.get(i)).content().vector())
        .toArray(float[][]::new);
  }

  /** The words and pieces of words that the encoder knows; what is no beginning is marked. */
  static List<String> vocabulary() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                Encoder.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return List.copyOf(
          new TreeSet<>(
              JsonParser.parseReader(reader)
                  .getAsJsonObject()
                  .getAsJsonObject("model")
                  .getAsJsonObject("vocab")
                  .keySet()));
    }
  }
}
