package org.vitagraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.vitagraph.extract.ByteSource;

/**
 * A file to be read.
 *
 * @param name by which the store knows it, without folders
 * @param path where its bytes are
 * @param shown what messages call it
 * @param named whether the user named it, rather than a folder that holds it
 */
record Input(String name, Path path, String shown, boolean named) {
  /** Its bytes. */
  ByteSource bytes() {
    return () -> Files.newInputStream(path);
  }
}
