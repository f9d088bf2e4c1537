package org.vitagraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vitagraph.link.DblpAuthors;
import org.vitagraph.link.DblpAuthors.Listed;
import org.vitagraph.link.Known;
import org.vitagraph.link.Linking;
import org.vitagraph.link.Linking.Counts;
import org.vitagraph.register.Dblp;
import org.vitagraph.resolve.Authorships;
import org.vitagraph.resolve.Corrections;
import org.vitagraph.resolve.OrganizationNames;
import org.vitagraph.store.Linker;
import org.vitagraph.store.Resolver;

/** What registers are good for in a change of the store, and what came of it. */
final class Links {
  private final Known known;
  private final int jobs;
  private SortedMap<String, Counts> counts = new TreeMap<>();

  Links(Known known, int jobs) {
    this.known = known;
    this.jobs = jobs;
  }

  /** Resolution that knows organizations and authors by the registers. */
  Resolver resolver() {
    return Resolving.with(organizations(), authors());
  }

  /** The same, when people say that. */
  Resolver resolver(Corrections said) {
    return Resolving.with(said, organizations(), authors());
  }

  private OrganizationNames organizations() {
    return known.ror().<OrganizationNames>map(ror -> ror::idOf).orElse(OrganizationNames.NONE);
  }

  private Authorships authors() {
    return known.dblp().map(dblp -> authors(dblp, jobs)).orElse(Authorships.NONE);
  }

  private static Authorships authors(Dblp dblp, int jobs) {
    DblpAuthors authors = new DblpAuthors(dblp, jobs);
    return works ->
        authors.of(
            works.stream()
                .map(
                    work ->
                        new Listed(
                            work.titles(),
                            work.years(),
                            work.dois(),
                            work.arxiv(),
                            work.authors(),
                            work.isCut()))
                .toList());
  }

  /** The linker; none when there are no registers. */
  Optional<Linker> linker() {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (picture, iris, out) -> counts = Linking.link(picture, iris, known, jobs, out));
  }

  /** Tells how many entities were linked to what, where there was anything to link. */
  void tell(PrintWriter out) {
    counts.forEach(
        (what, count) -> {
          if (count.linked() + count.open() > 0) {
            out.printf(
                Locale.ROOT, "Links          %d %s, %d open%n", count.linked(), what, count.open());
          }
        });
  }
}
