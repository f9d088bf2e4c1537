package org.vitagraph.register;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a register that was read.
 *
 * @param file the name of its dump
 * @param date the day that the dump is of, {@code 2024-04-11}: what every link states
 * @param added the day when it was read
 * @param records how many of each kind
 * @param remarks how many of what else was met: locked records, identifiers that fail their check
 * @param leftOut records that could not be kept
 * @param examples why, of the first of them
 */
public record RegisterEntry(
    RegisterKind kind,
    String file,
    String date,
    String added,
    SortedMap<String, Long> records,
    SortedMap<String, Long> remarks,
    long leftOut,
    List<String> examples) {
  private static final String NAME = "register.json";
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  /** Freezes lists and maps. */
  public RegisterEntry {
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
    examples = List.copyOf(examples);
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(NAME), GSON.toJson(this) + "\n", StandardCharsets.UTF_8);
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  static RegisterEntry read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    try {
      return GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), RegisterEntry.class);
    } catch (RuntimeException e) {
      throw new IOException(file + " is damaged; add the dump again", e);
    }
  }
}
