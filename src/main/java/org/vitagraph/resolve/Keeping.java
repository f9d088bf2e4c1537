package org.vitagraph.resolve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** Where a resolution leaves what the next one goes on from, and finds what the last one left. */
public interface Keeping {
  /** The file of that name that the last resolution left, to be read; empty when there is none. */
  Optional<FileChannel> earlier(String name) throws IOException;

  /** A new file, to be written and read; empty when nothing is to be kept. */
  Optional<FileChannel> later(String name) throws IOException;
}
