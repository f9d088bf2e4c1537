package org.vitagraph.online;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers on disk, a file each, by the address that was asked for: a line of JSON that tells where
 * and when it came from, then its bytes. A file that is damaged counts as none.
 */
final class AnswerCache {
  private static final Gson GSON = new Gson();

  private final Path folder;
  private final int days;

  /**
   * A cache in the folder, which need not be there yet.
   *
   * @param days how long an answer is good
   */
  AnswerCache(Path folder, int days) {
    this.folder = folder;
    this.days = days;
  }

  private record Head(
      @Nullable String asked,
      @Nullable String from,
      int status,
      @Nullable String type,
      @Nullable String date,
      int size) {}

  /** An answer that is not too old. */
  Optional<Answer> get(URI url, LocalDate today) throws IOException {
    Path file = file(url);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    try {
      Head head = GSON.fromJson(new String(bytes, 0, end, StandardCharsets.UTF_8), Head.class);
      if (head == null
          || head.from == null
          || head.type == null
          || head.date == null
          || !url.toString().equals(head.asked)
          || bytes.length - end - 1 != head.size) {
        return Optional.empty();
      }
      LocalDate date = LocalDate.parse(head.date);
      byte[] body = Arrays.copyOfRange(bytes, end + 1, bytes.length);
      return date.plusDays(days).isBefore(today)
          ? Optional.empty()
          : Optional.of(new Answer(url, URI.create(head.from), head.status, head.type, date, body));
    } catch (JsonParseException | DateTimeException | IllegalArgumentException e) {
      // What is damaged is asked for again.
      return Optional.empty();
    }
  }

  /** Keeps an answer; the file appears when it is whole. */
  void put(Answer answer) throws IOException {
    Path file = file(answer.asked());
    Files.createDirectories(file.getParent());
    byte[] body = answer.body();
    Head head =
        new Head(
            answer.asked().toString(),
            answer.from().toString(),
            answer.status(),
            answer.type(),
            answer.date().toString(),
            body.length);
    Path part = Files.createTempFile(file.getParent(), "answer", ".part");
    try {
      byte[] line = (GSON.toJson(head) + "\n").getBytes(StandardCharsets.UTF_8);
      byte[] whole = Arrays.copyOf(line, line.length + body.length);
      System.arraycopy(body, 0, whole, line.length, body.length);
      Files.write(part, whole);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path file(URI url) {
    String hash = hash(url.toString());
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
