package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vitagraph.link.Known;
import org.vitagraph.online.OnlineRegisters;
import org.vitagraph.online.OnlineSettings;
import org.vitagraph.online.OnlineSettings.SettingException;
import org.vitagraph.online.PoliteClient;
import org.vitagraph.online.Time;
import org.vitagraph.register.Dblp;
import org.vitagraph.register.Orcid;
import org.vitagraph.register.Registers;
import org.vitagraph.register.Ror;
import picocli.CommandLine.Option;

/** Whether a command may use the network, and in whose name. */
final class OnlineOption {
  @Option(
      names = "--online",
      description = "Use the network; else nobody is ever asked. Needs a contact.")
  boolean online;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "With --online: your e-mail address or page, which servers are told.")
  @Nullable String contact;

  @Option(
      names = "--online-config",
      paramLabel = "FILE",
      description =
          "With --online: a properties file with contact, limits, addresses and the folder of kept"
              + " answers; the README has the list.")
  @Nullable Path file;

  @Option(
      names = "--dry-run",
      description =
          "With --online: print the addresses that would be asked as long as nothing is found; ask"
              + " nobody, change nothing.")
  boolean dryRun;

  /** The network in one run. */
  static final class Network {
    private final PoliteClient client;
    private final OnlineRegisters registers;
    private final boolean dry;
    private final PrintWriter err;
    private int problems;

    private Network(OnlineSettings settings, boolean dry, PrintWriter out, PrintWriter err) {
      this.dry = dry;
      this.err = err;
      client =
          new PoliteClient(
              settings, Time.SYSTEM, new Random(), dry ? out::println : null, this::problem);
      registers = new OnlineRegisters(settings, client, Time.SYSTEM);
    }

    /** Asks politely. */
    PoliteClient client() {
      return client;
    }

    /** The registers that answer. */
    OnlineRegisters registers() {
      return registers;
    }

    /** The dumps that are there, and the servers of those that are not. */
    Known known(Registers dumps) throws IOException {
      return new Known(
          dumps.dblp().<Dblp>map(dump -> dump).orElse(registers.dblp()),
          dumps.orcid().<Orcid>map(dump -> dump).orElse(registers.orcid()),
          dumps.ror().<Ror>map(dump -> dump).orElse(registers.ror()),
          registers.crossref());
    }

    /** Whether nobody is asked. */
    boolean isDry() {
      return dry;
    }

    /** How many requests had no usable answer, or were not made any more. */
    synchronized int problems() {
      return problems;
    }

    private synchronized void problem(String problem) {
      problems++;
      err.println(problem);
    }
  }

  /**
   * The network; null without {@code --online}.
   *
   * @param out takes what a dry run prints
   * @param err takes problems as they come
   */
  @Nullable Network open(PrintWriter out, PrintWriter err) throws IOException {
    if (!online) {
      if (dryRun || contact != null || file != null) {
        throw CommandFailure.usage("--dry-run, --contact and --online-config need --online");
      }
      return null;
    }
    try {
      OnlineSettings settings = OnlineSettings.read(file);
      if (contact != null) {
        settings = settings.withContact(contact);
      }
      if (!dryRun && !settings.hasContact()) {
        throw CommandFailure.usage(
            settings.contact().isEmpty()
                ? "--online needs --contact, an e-mail address or a page that servers are told"
                : "not an e-mail address or a page: " + settings.contact());
      }
      return new Network(settings, dryRun, out, err);
    } catch (SettingException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      throw CommandFailure.usage(Vitagraph.inWords(e));
    }
  }
}
