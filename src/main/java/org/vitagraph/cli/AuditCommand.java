package org.vitagraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.vitagraph.audit.AgainstDblp;
import org.vitagraph.audit.Audit;
import org.vitagraph.audit.Finding;
import org.vitagraph.audit.FindingWriter;
import org.vitagraph.audit.Rule;
import org.vitagraph.audit.RuleException;
import org.vitagraph.audit.Rules;
import org.vitagraph.register.Dblp;
import org.vitagraph.store.Store;
import org.vitagraph.store.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph audit}: whether documents agree with themselves and with each other. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Checks documents against themselves and each other: claims, contradictions, statuses that"
            + " aged. Every finding quotes its passages; none is a verdict on a person. With"
            + " --against dblp, checks them against dblp instead: papers that one has and the"
            + " other lacks, another order of authors, another year.")
final class AuditCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "Only what concerns it: a file name, IRI or hash (default: all documents).")
  @Nullable String document;

  @Mixin StoreOption store;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  Format format;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "The day to judge by, as 2026 or 2026-11-20 (default: each document's own date).")
  @Nullable String date;

  @Option(
      names = "--rules",
      paramLabel = "PATH",
      description = "Rules of your own: a folder, or a .rq or .ttl file. May be repeated.")
  List<Path> rules = new ArrayList<>();

  @Mixin AgainstOption against;

  @Option(
      names = "--sure",
      paramLabel = "N",
      description = "Only findings at least as sure, from 0 to 1.",
      defaultValue = "0")
  double sure;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  @Nullable Path file;

  @Option(names = "-q", description = "Show no progress.")
  boolean quiet;

  @ParentCommand Vitagraph vitagraph;

  @Spec CommandSpec spec;

  /** The forms, as they are written on the command line. */
  enum Format {
    table,
    json,
    turtle
  }

  @Override
  public Integer call() throws IOException {
    if (date != null && !date.matches("\\d{4}(-\\d\\d){0,2}")) {
      throw CommandFailure.usage("--date is to be as 2026, 2026-11 or 2026-11-20, not: " + date);
    }
    try (AgainstOption.@Nullable Opened register =
        against.open(spec.commandLine().getOut(), spec.commandLine().getErr())) {
      if (register == null) {
        List<Rule> applied = rules();
        write((data, asked, opened, writer) -> audit(data, applied, asked, writer));
        return 0;
      }
      if (register.isDry()) {
        dryRun(register.dblp());
      } else {
        write((data, asked, opened, writer) -> against(register, data, asked, opened, writer));
      }
      return register.exitCode();
    }
  }

  /** Finds something in documents. */
  @FunctionalInterface
  private interface Finder {
    void find(DatasetGraph data, List<StoredDocument> asked, Store opened, FindingWriter writer)
        throws IOException;
  }

  private void write(Finder finder) {
    try (Store opened = store.open()) {
      opened.read(
          data -> {
            List<StoredDocument> asked = asked(data);
            try {
              Output.write(
                  file,
                  vitagraph.out(),
                  (out, folder) -> {
                    try (FindingWriter writer = writer(opened, out)) {
                      finder.find(data, asked, opened, writer);
                    }
                  });
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return true;
          });
    } catch (RuleException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }

  private List<StoredDocument> asked(DatasetGraph data) {
    List<StoredDocument> all = StoredDocument.all(data);
    return document == null ? all : List.of(DocumentArgument.find(all, document));
  }

  private void against(
      AgainstOption.Opened register,
      DatasetGraph data,
      List<StoredDocument> asked,
      Store opened,
      FindingWriter writer)
      throws IOException {
    int compared =
        new AgainstDblp(data, opened.iris(), register.dblp())
            .documents(asked, finding -> write(finding, writer));
    if (!quiet) {
      spec.commandLine()
          .getErr()
          .println(
              compared
                  + " of "
                  + asked.size()
                  + " documents are of somebody who is linked to dblp"
                  + (compared == 0 ? "; vitagraph link finds out who is" : ""));
    }
  }

  /** Tells what would be asked first: the pages of owners. */
  private void dryRun(Dblp dblp) {
    try (Store opened = store.open()) {
      opened.read(
          data -> {
            try {
              return new AgainstDblp(data, opened.iris(), dblp).documents(asked(data), any -> {});
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private List<Rule> rules() throws IOException {
    List<Rule> all = new ArrayList<>(Rules.load());
    for (Path path : rules) {
      try {
        all.addAll(Rules.read(path));
      } catch (RuleException e) {
        throw CommandFailure.usage(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw CommandFailure.usage(Vitagraph.inWords(e));
      }
    }
    return all;
  }

  private FindingWriter writer(Store opened, OutputStream out) throws IOException {
    return FindingWriter.of(
        FindingWriter.Format.valueOf(format.name().toUpperCase(Locale.ROOT)), opened.iris(), out);
  }

  private void audit(
      DatasetGraph data, List<Rule> applied, List<StoredDocument> asked, FindingWriter writer) {
    Audit audit = new Audit(data, applied, date == null ? "" : date);
    Consumer<Finding> write = finding -> write(finding, writer);
    Progress progress = Progress.to(spec.commandLine().getErr(), quiet);
    try (Progress.Part part = progress.begin("Auditing", asked.size() + 1L)) {
      for (StoredDocument one : asked) {
        audit.document(one, write);
        part.step(one.fileName());
      }
      audit.acrossDocuments(
          finding -> {
            if (document == null || asked.stream().anyMatch(one -> quotes(finding, one))) {
              write.accept(finding);
            }
          });
      part.step("across documents");
    }
  }

  private static boolean quotes(Finding finding, StoredDocument document) {
    return finding.quotes().stream().anyMatch(quote -> quote.document().equals(document.graph()));
  }

  private void write(Finding finding, FindingWriter writer) {
    if (finding.sure().doubleValue() >= sure) {
      try {
        writer.write(finding);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
