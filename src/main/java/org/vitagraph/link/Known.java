package org.vitagraph.link;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitagraph.register.DblpRegister;
import org.vitagraph.register.OrcidRegister;
import org.vitagraph.register.RegisterEntry;
import org.vitagraph.register.RegisterKind;
import org.vitagraph.register.Registers;
import org.vitagraph.register.RorRegister;

/** The registers that are there to link to, each with the day that it is of. */
public final class Known implements Closeable {
  private final @Nullable DblpRegister dblp;
  private final @Nullable OrcidRegister orcid;
  private final @Nullable RorRegister ror;
  private final Map<RegisterKind, Source> sources = new EnumMap<>(RegisterKind.class);

  private Known(
      @Nullable DblpRegister dblp,
      @Nullable OrcidRegister orcid,
      @Nullable RorRegister ror,
      List<RegisterEntry> entries) {
    this.dblp = dblp;
    this.orcid = orcid;
    this.ror = ror;
    for (RegisterEntry entry : entries) {
      sources.put(entry.kind(), new Source(entry.kind().id(), entry.date()));
    }
  }

  /** Opens those of a folder. */
  public static Known in(Registers registers) throws IOException {
    return new Known(
        registers.dblp().orElse(null),
        registers.orcid().orElse(null),
        registers.ror().orElse(null),
        registers.entries());
  }

  /** The register of publications in computer science, when it is there. */
  public Optional<DblpRegister> dblp() {
    return Optional.ofNullable(dblp);
  }

  /** The register of researchers, when it is there. */
  public Optional<OrcidRegister> orcid() {
    return Optional.ofNullable(orcid);
  }

  /** The register of organizations, when it is there. */
  public Optional<RorRegister> ror() {
    return Optional.ofNullable(ror);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /** Where a link to that register comes from. */
  Source source(RegisterKind kind) {
    return sources.getOrDefault(kind, new Source(kind.id(), ""));
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
  }
}
