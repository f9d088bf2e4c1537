package org.vitagraph.link;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.Dois;
import org.vitagraph.register.Orcid;
import org.vitagraph.register.Registers;
import org.vitagraph.register.Ror;

/** The registers that are there to link to: dumps that were read, or what answers online. */
public final class Known implements Closeable {
  private final @Nullable Dblp dblp;
  private final @Nullable Orcid orcid;
  private final @Nullable Ror ror;
  private final @Nullable Dois dois;

  /** Some of the three; they are closed with this. */
  public Known(@Nullable Dblp dblp, @Nullable Orcid orcid, @Nullable Ror ror) {
    this(dblp, orcid, ror, null);
  }

  /**
   * Some of these; they are closed with this.
   *
   * @param dois asked for the DOIs of works that dblp lacks
   */
  public Known(@Nullable Dblp dblp, @Nullable Orcid orcid, @Nullable Ror ror, @Nullable Dois dois) {
    this.dblp = dblp;
    this.orcid = orcid;
    this.ror = ror;
    this.dois = dois;
  }

  /** Opens those of a folder. */
  public static Known in(Registers registers) throws IOException {
    return new Known(
        registers.dblp().orElse(null),
        registers.orcid().orElse(null),
        registers.ror().orElse(null));
  }

  /** The register of publications in computer science, when it is there. */
  public Optional<Dblp> dblp() {
    return Optional.ofNullable(dblp);
  }

  /** The register of researchers, when it is there. */
  public Optional<Orcid> orcid() {
    return Optional.ofNullable(orcid);
  }

  /** The register of organizations, when it is there. */
  public Optional<Ror> ror() {
    return Optional.ofNullable(ror);
  }

  /** Where to ask for the DOI of a work that dblp lacks, when there is such a place. */
  Optional<Dois> dois() {
    return Optional.ofNullable(dois);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return dblp == null && orcid == null && ror == null;
  }

  @Override
  public void close() throws IOException {
    if (dblp != null) {
      dblp.close();
    }
    if (orcid != null) {
      orcid.close();
    }
    if (ror != null) {
      ror.close();
    }
    if (dois != null) {
      dois.close();
    }
  }
}
