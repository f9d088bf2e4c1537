package org.vitagraph.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

/** Documents and pages of PDF a second, from their bytes to their quads. */
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DocumentsBenchmark {
  private static final int COUNT = 48;

  /** The sample in PDF has two. */
  private static final int PAGES = 2 * COUNT;

  /** Documents of one kind, in turn. */
  @State(Scope.Benchmark)
  public static class Texts {
    @Param({"html", "md", "txt", "tex"})
    public String ending;

    private List<Documents.Made> made;

    @Setup
    public void make(DocumentsBenchmark benchmark) throws IOException {
      made = Documents.make(Path.of(benchmark.folder), COUNT, ending);
    }
  }

  /** PDFs. */
  @State(Scope.Benchmark)
  public static class Pdfs {
    private List<Documents.Made> made;

    @Setup
    public void make(DocumentsBenchmark benchmark) throws IOException {
      made = Documents.make(Path.of(benchmark.folder), COUNT, "pdf");
      int pages = 0;
      for (Documents.Made document : made) {
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
          pages += pdf.getNumberOfPages();
        }
      }
      if (pages != PAGES) {
        throw new IllegalStateException("pages: " + pages);
      }
    }
  }

  @Param("data/sample")
  public String folder;

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int documents(Texts texts) throws IOException {
    return extract(texts.made);
  }

  @Benchmark
  @OperationsPerInvocation(PAGES)
  public int pdfPages(Pdfs pdfs) throws IOException {
    return extract(pdfs.made);
  }

  private static int extract(List<Documents.Made> documents) throws IOException {
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
