package org.vitagraph.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Vg;
import org.vitagraph.resolve.PersonTraining.Known;

/**
 * The owners of pages as people whose publications are known: of each folder in a folder the {@code
 * page.*} is read as any document, and whom it takes for its owner in the lists of authors is one
 * person. Nothing else is told of owners, as if the publications stood somewhere else.
 */
final class OwnedPages {
  private final List<Quad> quads = new ArrayList<>();
  private final Map<String, Map<Integer, String>> persons = new HashMap<>();

  private OwnedPages() {}

  /** The publications of the pages; a person is called as the folder. */
  static Known in(Path folder) throws IOException {
    OwnedPages pages = new OwnedPages();
    for (Path home : listed(folder, "*")) {
      List<Path> found = Files.isDirectory(home) ? listed(home, "page.*") : List.of();
      if (!found.isEmpty()) {
        // The text of a PDF, page.txt, stands for it.
        Path page = found.get(found.size() - 1);
        pages.add(TrainingFiles.quads(page), String.valueOf(home.getFileName()));
      }
    }
    if (pages.persons.isEmpty()) {
      throw CommandFailure.usage(folder + ": no folder with a page.* whose owner is an author");
    }
    return new Known(pages.quads::iterator, pages.persons);
  }

  /** What the folder holds, in the order of names. */
  private static List<Path> listed(Path folder, String glob) throws IOException {
    List<Path> sorted = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      files.forEach(sorted::add);
    }
    Collections.sort(sorted);
    return sorted;
  }

  private void add(List<Quad> page, String person) {
    Set<Node> printed = new HashSet<>();
    Set<Node> owned = new HashSet<>();
    for (Quad quad : page) {
      if (quad.getPredicate().equals(Vg.PRINTED_NAME)) {
        printed.add(quad.getSubject());
      } else if (quad.getPredicate().equals(Vg.PERSON)) {
        owned.add(quad.getSubject());
      }
    }
    owned.retainAll(printed);
    for (Quad quad : page) {
      Node subject = quad.getSubject();
      Node property = quad.getPredicate();
      if (isKept(quad)) {
        quads.add(quad);
      }
      if (quad.getObject().equals(Vg.PUBLICATION)) {
        Node key = NodeFactory.createLiteralString(subject.getURI());
        quads.add(Quad.create(quad.getGraph(), subject, Vg.ENTRY_KEY, key));
      } else if (property.equals(Vg.ORDINAL) && owned.contains(subject)) {
        String signature = subject.getURI();
        persons
            .computeIfAbsent(
                signature.substring(0, signature.lastIndexOf("/s/")), key -> new HashMap<>())
            .put(Integer.valueOf(quad.getObject().getLiteralLexicalForm()), person);
      }
    }
  }

  private static boolean isKept(Quad quad) {
    Node property = quad.getPredicate();
    return quad.getSubject().getURI().contains("/pub/")
        ? !property.equals(Vg.PERSON) && !property.equals(Vg.ENTRY_KEY)
        : quad.getObject().equals(Vg.SOURCE_DOCUMENT);
  }
}
