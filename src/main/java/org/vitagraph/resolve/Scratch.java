package org.vitagraph.resolve;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** Room on disk, given by the caller: resolution itself knows no paths. */
@FunctionalInterface
public interface Scratch {
  /** A new empty file, open for reading and writing, that is gone when it is closed. */
  FileChannel open() throws IOException;
}
