package org.vitagraph.register;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The registers in a folder, one of each kind. A dump is read into a folder beside, which takes the
 * place of the register when it is whole: what fails changes nothing.
 */
public final class Registers {
  private static final String INDEX = "index";

  private final Path folder;

  /** The registers in that folder, which need not be there yet. */
  public Registers(Path folder) {
    this.folder = folder;
  }

  /** Tells how far the reading of a dump is. */
  @FunctionalInterface
  public interface Progress {
    /** A dump is begun; what comes back is told of the bytes of the file that were read. */
    LongConsumer begin(Path dump);
  }

  /** What registers are there. */
  public List<RegisterEntry> entries() throws IOException {
    List<RegisterEntry> entries = new ArrayList<>();
    for (RegisterKind kind : RegisterKind.values()) {
      Optional<Path> home = home(kind);
      if (home.isPresent()) {
        entries.add(RegisterEntry.read(home.get()));
      }
    }
    return entries;
  }

  /** The register of publications in computer science, when it is there. */
  public Optional<DblpRegister> dblp() throws IOException {
    Optional<Path> home = home(RegisterKind.DBLP);
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(new DblpRegister(index(home.get()), source(home.get())));
  }

  /** The register of researchers and their works, when it is there. */
  public Optional<OrcidRegister> orcid() throws IOException {
    Optional<Path> home = home(RegisterKind.ORCID);
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(new OrcidRegister(index(home.get()), source(home.get())));
  }

  /** The register of organizations, when it is there. */
  public Optional<RorRegister> ror() throws IOException {
    Optional<Path> home = home(RegisterKind.ROR);
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(new RorRegister(index(home.get()), source(home.get())));
  }

  /**
   * Reads dumps, each of which replaces the register of its kind.
   *
   * @param today the day that is written down as the day of reading
   * @throws UnreadableDumpException when one of them cannot be read; then none is added
   */
  public List<RegisterEntry> add(List<Path> files, LocalDate today, Progress progress)
      throws IOException {
    checkKinds(files);
    Files.createDirectories(folder);
    Path lockFile = folder.resolve("registers.lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (lock == null) {
        throw new IOException("registers are being added to " + folder + " already");
      }
      List<RegisterEntry> entries = new ArrayList<>();
      try {
        for (Path file : files) {
          entries.add(build(new Dump(file, progress.begin(file)), today));
        }
        for (RegisterEntry entry : entries) {
          replace(entry.kind());
        }
      } finally {
        for (RegisterKind kind : RegisterKind.values()) {
          Folders.delete(part(kind));
        }
      }
      return entries;
    }
  }

  private static void checkKinds(List<Path> files) throws IOException {
    Set<RegisterKind> kinds = EnumSet.noneOf(RegisterKind.class);
    for (Path file : files) {
      Dump dump = new Dump(file, read -> {});
      RegisterKind kind = DumpReaders.of(dump).kind();
      if (!kinds.add(kind)) {
        throw new UnreadableDumpException(
            dump.name() + ": a second dump of " + kind.id() + "; name the newer one only");
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private RegisterEntry build(Dump dump, LocalDate today) throws IOException {
    DumpReader reader = DumpReaders.of(dump);
    Path part = part(reader.kind());
    Folders.delete(part);
    RegisterEntry entry;
    try (RegisterWriter writer = new RegisterWriter(index(part))) {
      reader.read(dump, writer);
      if (writer.isEmpty()) {
        throw new UnreadableDumpException(dump.name() + ": holds no record that can be kept");
      }
      entry = writer.finish(reader.kind(), dump, today);
    }
    entry.write(part);
    return entry;
  }

  private void replace(RegisterKind kind) throws IOException {
    Path home = folder.resolve(kind.id());
    Path old = old(kind);
    if (Files.exists(home)) {
      Folders.delete(old);
      Files.move(home, old);
    }
    Files.move(part(kind), home);
    Folders.delete(old);
  }

  /** Where the register is; the one before, when the program was stopped between the two moves. */
  private Optional<Path> home(RegisterKind kind) {
    return Stream.of(folder.resolve(kind.id()), old(kind)).filter(RegisterEntry::isIn).findFirst();
  }

  private Path part(RegisterKind kind) {
    return folder.resolve(kind.id() + ".part");
  }

  private Path old(RegisterKind kind) {
    return folder.resolve(kind.id() + ".old");
  }

  private static RegisterSource source(Path home) throws IOException {
    RegisterEntry entry = RegisterEntry.read(home);
    return new RegisterSource(entry.kind().id(), entry.file(), entry.date());
  }

  private static Path index(Path home) {
    return home.resolve(INDEX);
  }
}
