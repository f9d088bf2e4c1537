package org.vitagraph.extract;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, as often as they are asked for. */
@FunctionalInterface
public interface ByteSource {
  /** Opens the bytes from their beginning; the caller closes them. */
  InputStream open() throws IOException;
}
