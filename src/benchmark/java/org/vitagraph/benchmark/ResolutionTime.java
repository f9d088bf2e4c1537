package org.vitagraph.benchmark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Iris;
import org.vitagraph.resolve.Authorships;
import org.vitagraph.resolve.OrganizationNames;
import org.vitagraph.resolve.Resolution;
import org.vitagraph.resolve.Stated;
import org.vitagraph.resolve.UserDecisions;

/**
 * How long it takes to resolve what files state, without a store: {@code ResolutionTime FILE...},
 * one after the other. The statements of a file are in memory before the time is taken; those that
 * resolution makes are made and counted, not written.
 */
public final class ResolutionTime {
  private ResolutionTime() {}

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      List<Quad> stated = stated(Path.of(file));
      AtomicLong made = new AtomicLong();
      long start = System.nanoTime();
      new Resolution(
              UserDecisions.NONE,
              OrganizationNames.NONE,
              Authorships.NONE,
              Iris.DEFAULT,
              ResolutionTime::scratch,
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  made.incrementAndGet();
                }

                @Override
                public void quad(Quad quad) {
                  made.incrementAndGet();
                }
              })
          .resolve(stated::iterator);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "%s: %,d statements in %.1f s%n", file, made.get(), seconds);
    }
  }

  private static List<Quad> stated(Path file) throws IOException {
    List<Quad> stated = new ArrayList<>();
    Extraction.extract(
        () -> Files.newInputStream(file),
        file.getFileName().toString(),
        Iris.DEFAULT,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (Stated.isRead(quad)) {
              stated.add(quad);
            }
          }
        });
    return stated;
  }

  private static FileChannel scratch() throws IOException {
    return FileChannel.open(
        Files.createTempFile("resolution", ".tmp"),
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }
}
