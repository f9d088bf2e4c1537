package org.vitagraph.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;

/** Writes the index of a register as its dump is read. */
final class RegisterWriter implements RecordSink, Closeable {
  /** Megabytes of records that gather in memory before they go to disk. */
  private static final double BUFFER = 96;

  /** Records that are read while as many are indexed. */
  private static final int BATCH = 1_000;

  private static final int EXAMPLES = 5;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DAY_IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_](\\d{2})(?:[-_](\\d{2}))?(?!\\d)");

  private final Directory directory;
  private final IndexWriter index;
  private final ExecutorService indexing =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "indexing");
            thread.setDaemon(true);
            return thread;
          });
  private Future<?> before = CompletableFuture.completedFuture(null);
  private List<RegisterRecord> batch = new ArrayList<>(BATCH);
  private final SortedMap<String, Long> records = new TreeMap<>();
  private final SortedMap<String, Long> remarks = new TreeMap<>();
  private final List<String> examples = new ArrayList<>();
  private long leftOut;
  private String changed = "";

  RegisterWriter(Path folder) throws IOException {
    directory = Folders.open(Files.createDirectories(folder));
    // Records keep the order of the dump, so that two readings of it answer alike.
    index =
        new IndexWriter(
            directory,
            new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER)
                .setMergePolicy(new LogDocMergePolicy()));
  }

  @Override
  public void add(RegisterRecord record) {
    batch.add(record);
    records.merge(record.kind(), 1L, Long::sum);
    if (batch.size() >= BATCH) {
      handOn();
    }
  }

  /** Lets the batch be indexed while the next is read. */
  private void handOn() {
    await();
    List<RegisterRecord> whole = batch;
    batch = new ArrayList<>(BATCH);
    before =
        indexing.submit(
            () -> {
              for (RegisterRecord record : whole) {
                index.addDocument(fields(record));
              }
              return null;
            });
  }

  private void await() {
    try {
      before.get();
    } catch (ExecutionException e) {
      // What cannot be written is no fault of the dump.
      throw new UncheckedIOException(
          e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("interrupted while indexing"));
    }
  }

  private static Document fields(RegisterRecord record) {
    if (record instanceof RorOrganization organization) {
      return OrganizationFields.write(organization);
    }
    if (record instanceof DblpPublication publication) {
      return PublicationFields.write(publication);
    }
    if (record instanceof OrcidPerson person) {
      return OrcidFields.write(person);
    }
    if (record instanceof DblpPerson person) {
      return PersonFields.write(person);
    }
    throw new IllegalArgumentException("no fields for " + record.kind());
  }

  @Override
  public void count(String what) {
    remarks.merge(what, 1L, Long::sum);
  }

  @Override
  public void leftOut(String why) {
    leftOut++;
    if (examples.size() < EXAMPLES) {
      examples.add(why);
    }
  }

  @Override
  public void changedOn(String day) {
    if (day.compareTo(changed) > 0 && DAY.matcher(day).matches()) {
      changed = day;
    }
  }

  /** Whether anything was worth keeping. */
  boolean isEmpty() {
    return records.isEmpty();
  }

  /** Ends the index, in one piece, which is asked the fastest. */
  RegisterEntry finish(RegisterKind kind, Dump dump, LocalDate today) throws IOException {
    handOn();
    await();
    index.forceMerge(1);
    index.commit();
    return new RegisterEntry(
        kind, dump.name(), date(dump), today.toString(), records, remarks, leftOut, examples);
  }

  /** The day in the file's name, or of the last change in it, or when it was written. */
  private String date(Dump dump) throws IOException {
    Matcher named = DAY_IN_NAME.matcher(dump.name());
    if (named.find()) {
      String day = named.group(3) == null ? "" : "-" + named.group(3);
      return named.group(1) + "-" + named.group(2) + day;
    }
    return changed.isEmpty()
        ? Files.getLastModifiedTime(dump.file())
            .toInstant()
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .toString()
        : changed;
  }

  @Override
  public void close() throws IOException {
    indexing.shutdownNow();
    index.rollback();
    directory.close();
  }
}
