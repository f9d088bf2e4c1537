package org.vitagraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.link.ResolvedWork.Venue;
import org.vitagraph.register.DblpPublication;

class VenueComparisonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | ISCA | conf/isca/X1 | ISCA | SAME",
        "International Symposium on Computer Architecture | '' | conf/isca/X1 | ISCA | SAME",
        "'' | MICRO | conf/isca/X1 | ISCA | OTHER",
        "IEEE Transactions on Computers | '' | journals/tc/X1 | IEEE Trans. Computers | SAME",
        "IEEE Transactions on Networking | '' | journals/tc/X1 | IEEE Trans. Computers | OTHER",
        "Journal of Lakes | '' | journals/jl/X1 | J. Lakes | SAME",
        "arXiv | '' | journals/corr/abs-1901-00001 | CoRR | SAME",
        "Journal of Lakes | '' | journals/corr/abs-1901-00001 | CoRR | OTHER",
        "arXiv | '' | conf/isca/X1 | ISCA | OTHER",
        "Symposium on Small Lakes and Rivers, Oulu | '' | conf/sslr/X1 | Proceedings of the 3rd Symposium on Small Lakes and Rivers, 2019, Oulu, Finland | SAME",
        "Gathering of Lake People | '' | conf/mlp/X1 | MOLP | UNKNOWN",
      })
  void compares(String name, String acronym, String key, String printed, Agreement expected) {
    String type = key.startsWith("journals/") ? "article" : "inproceedings";
    DblpPublication record =
        new DblpPublication(
            key, type, "", "T", List.of(), List.of(), "2019", printed, "", "", "", "", List.of());
    assertEquals(expected, VenueComparison.compare(List.of(new Venue(name, acronym)), record));
  }
}
