package org.vitagraph.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vitagraph.extract.PrintedPublication;
import org.vitagraph.extract.References;
import org.vitagraph.nlp.ReferenceLabeller;
import org.vitagraph.nlp.ReferenceText;

/** Single references a second: to labels, and to names, dates, venues and kinds. */
@State(Scope.Benchmark)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReferencesBenchmark {
  private static final int COUNT = 2000;

  private static final List<String> PRINTED =
      List.of(
          "Ada Lee, Bo Chen, and Carla Ruiz. Counting lakes from orbit. In Proceedings of the 4th"
              + " Workshop on Remote Sensing, pages 3-9, Lisbon, Portugal, 2019.",
          "Lee, A., & Chen, B. (2016). Depth of ponds beyond the ice. Journal of Lakes, 12(3),"
              + " 45–67. https://doi.org/10.1000/lakes.2016.45",
          "D. Kim and E. van Dam, “Noise in maps of thin ice,” IEEE Trans. Maps, vol. 7, no. 2,"
              + " pp. 101–118, Mar. 2014.",
          "Ruiz C, Dam E, Kim D. Shores of Mars revisited. Planet Sci. 2011;5:220-31.",
          "Chen, Bo: A Survey of Dry Rivers. Springer, Berlin 2009.",
          "[7] A. LEE, Patterns in summer images, Ph.D. thesis, University of Lakes, 2012.",
          "Eva Dam, Ada Lee et al. What do maps of ice leave out? CoRR abs/1903.00013, 2019.",
          "B. Chen, F. Okoro, G. Silva, Phys. Rev. B 61, 2045 (2000).");

  private List<String> references;
  private ReferenceLabeller labeller;
  private References reader;

  @Setup
  public void prepare() throws IOException {
    references = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      references.add(Variations.text(PRINTED.get(i % PRINTED.size()), i));
    }
    labeller = ReferenceLabeller.ofProgram();
    reader = References.ofProgram();
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int label() {
    int spans = 0;
    for (String reference : references) {
      spans += labeller.label(ReferenceText.of(reference)).spans().size();
    }
    return spans;
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public int read() {
    int authors = 0;
    for (PrintedPublication publication : reader.readEach(references)) {
      authors += publication.authors().size();
    }
    return authors;
  }
}
