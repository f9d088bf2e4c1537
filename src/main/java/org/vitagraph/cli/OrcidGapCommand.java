package org.vitagraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.vitagraph.audit.OrcidGap;
import org.vitagraph.cli.OnlineOption.Network;
import org.vitagraph.graph.Iris;
import org.vitagraph.publish.CitationFormat;
import org.vitagraph.publish.CitationFormats;
import org.vitagraph.publish.WorkCitations;
import org.vitagraph.register.Orcid;
import org.vitagraph.register.OrcidPerson;
import org.vitagraph.register.OrcidRegister;
import org.vitagraph.register.RegisterSource;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code vitagraph export orcid-gap}: what somebody's ORCID record lacks, to be imported there. */
@Command(
    name = "orcid-gap",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what somebody's ORCID record lacks, to be imported there.",
      "The works of a person that the record does not list, as BibTeX that ORCID takes",
      "(Works, Add, Add BibTeX); what is in preparation or only submitted is left out.",
      "The record comes from the register, or with --online from ORCID."
    })
final class OrcidGapCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PERSON", description = "A name or an IRI.")
  String name;

  @Mixin StoreOption store;

  @Mixin RegistersOption registers;

  @Mixin OnlineOption online;

  @Option(
      names = "--format",
      description = "bibtex, csl-json or ris (default: ${DEFAULT-VALUE}).",
      defaultValue = "bibtex")
  String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  @Nullable Path file;

  @ParentCommand ExportCommand export;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CitationFormat written =
        CitationFormats.named(format)
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "--format " + format + ": one of " + CitationFormats.names()));
    PrintWriter err = spec.commandLine().getErr();
    @Nullable Network network = online.open(spec.commandLine().getOut(), err);
    try (Store opened = store.open()) {
      String id = opened.read(data -> id(data, opened.iris()));
      Optional<OrcidPerson> record = record(id, network);
      if (network != null && network.isDry()) {
        return 0;
      }
      if (record.isEmpty()) {
        throw CommandFailure.usage("no record of " + id + " to compare with");
      }
      return opened.read(data -> write(data, opened.iris(), record.get(), written));
    }
  }

  private String id(DatasetGraph data, Iris iris) {
    Node person = PersonArgument.find(data, name, iris.base());
    Set<String> ids = OrcidGap.ids(person, data, iris);
    if (ids.isEmpty()) {
      throw CommandFailure.usage(
          "no ORCID iD of " + name + " in the store; vitagraph link may find it");
    }
    if (ids.size() > 1) {
      throw CommandFailure.usage(name + " has several ORCID iDs: " + String.join(", ", ids));
    }
    return ids.iterator().next();
  }

  private Optional<OrcidPerson> record(String id, @Nullable Network network) throws IOException {
    if (network != null) {
      return tell(network.registers().orcid(), id);
    }
    Optional<OrcidRegister> register = registers.open().orcid();
    if (register.isEmpty()) {
      throw CommandFailure.usage(
          registers.folder + ": no register of ORCID; add its data file, or use --online");
    }
    try (OrcidRegister opened = register.get()) {
      return tell(opened, id);
    }
  }

  private Optional<OrcidPerson> tell(Orcid orcid, String id) throws IOException {
    Optional<OrcidPerson> record = orcid.person(id);
    if (record.isPresent()) {
      RegisterSource source = orcid.source(id);
      spec.commandLine()
          .getErr()
          .println(id + " as of " + source.date() + ", from " + source.name());
    }
    return record;
  }

  private int write(DatasetGraph data, Iris iris, OrcidPerson record, CitationFormat written) {
    OrcidGap gap = OrcidGap.of(PersonArgument.find(data, name, iris.base()), data, record);
    WorkCitations works = new WorkCitations(data);
    try {
      Output.write(
          file,
          export.vitagraph.out(),
          (out, folder) -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            try (CitationFormat.Sink sink = written.open(text)) {
              for (Node work : gap.missing()) {
                sink.write(works.of(work));
              }
            }
            text.flush();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    spec.commandLine()
        .getErr()
        .println(
            gap.missing().size()
                + " works are not listed there, "
                + gap.listed()
                + " are"
                + (gap.unpublished() == 0
                    ? ""
                    : ", " + gap.unpublished() + " are not published and left out"));
    return 0;
  }
}
