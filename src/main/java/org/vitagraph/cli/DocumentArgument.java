package org.vitagraph.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.vitagraph.store.StoredDocument;

/** How a command line names a document of the store. */
final class DocumentArgument {
  private static final int SHOWN = 20;
  private static final int SHORTEST_HASH = 6;

  private DocumentArgument() {}

  /** The document of that file name, IRI, or hash or beginning of one. */
  static StoredDocument find(List<StoredDocument> documents, String argument) {
    List<StoredDocument> found =
        documents.stream().filter(document -> isNamed(document, argument)).toList();
    if (found.isEmpty()) {
      throw CommandFailure.usage(
          "no document "
              + argument
              + " in the store"
              + (documents.isEmpty() ? "" : ":")
              + list(documents));
    }
    if (found.size() > 1) {
      throw CommandFailure.usage(
          "several documents are " + argument + "; name one by its hash:" + list(found));
    }
    return found.get(0);
  }

  private static boolean isNamed(StoredDocument document, String argument) {
    return document.fileName().equals(argument)
        || document.graph().getURI().equals(argument)
        || document.graph().getURI().endsWith("/" + argument)
        || (argument.length() >= SHORTEST_HASH && document.contentHash().startsWith(argument));
  }

  private static String list(List<StoredDocument> documents) {
    return documents.stream()
            .limit(SHOWN)
            .map(one -> "\n  " + one.contentHash().substring(0, 12) + "  " + one.fileName())
            .collect(Collectors.joining())
        + (documents.size() > SHOWN ? "\n  and " + (documents.size() - SHOWN) + " more" : "");
  }
}
