package org.vitagraph.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.system.StreamRDFLib;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vitagraph.extract.Extraction;
import org.vitagraph.graph.Iris;

/** Documents a second, from their bytes to their quads. */
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DocumentsBenchmark {
  private static final int COUNT = 48;

  @Param({"html", "md", "txt", "pdf"})
  public String ending;

  @Param("data/sample")
  public String folder;

  private List<Documents.Made> documents;

  @Setup
  public void make() throws IOException {
    documents = Documents.make(Path.of(folder), COUNT, ending);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int extract() throws IOException {
    int problems = 0;
    for (Documents.Made document : documents) {
      problems +=
          Extraction.extract(
                  () -> new ByteArrayInputStream(document.bytes()),
                  document.name(),
                  Iris.DEFAULT,
                  StreamRDFLib.sinkNull())
              .problems()
              .size();
    }
    return problems;
  }
}
