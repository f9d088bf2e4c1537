package org.vitagraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.vitagraph.publish.Endpoint;
import org.vitagraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vitagraph serve}: the store as a SPARQL endpoint, read only. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the store as a SPARQL endpoint, read only, until it is ended.")
final class ServeCommand implements Callable<Integer> {
  @Mixin StoreOption store;

  @Option(names = "--port", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "3030")
  int port;

  @Option(names = "--host", description = "Default: ${DEFAULT-VALUE}.", defaultValue = "127.0.0.1")
  String host;

  @Option(names = "-q", description = "Say nothing but what is wrong.")
  boolean quiet;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw CommandFailure.usage("--port " + port + ": a number from 0 to 65535 is needed");
    }
    try (Store opened = store.open();
        Endpoint endpoint = start(opened)) {
      Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close));
      if (!quiet) {
        PrintWriter out = spec.commandLine().getOut();
        String url = "http://" + host + ":" + endpoint.port() + Endpoint.PATH;
        out.println("SPARQL queries:  " + url + "/sparql");
        out.println("Graphs:          " + url + "/data");
        out.println("Read only. Ctrl-C ends it.");
      }
      endpoint.join();
    }
    return 0;
  }

  private Endpoint start(Store opened) {
    try {
      return Endpoint.start(opened.data(), host, port, Endpoint.Limits.DEFAULT);
    } catch (IOException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
  }
}
