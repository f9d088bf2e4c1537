package org.vitagraph.online;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vitagraph.register.RegisterSource;

/** Remembers which answer told of what, the first that did. */
final class Sources {
  private final Service service;
  private final Time time;
  private final Map<String, RegisterSource> sources = new ConcurrentHashMap<>();

  Sources(Service service, Time time) {
    this.service = service;
    this.time = time;
  }

  /** Notes that the answer tells of what is at the address. */
  void note(String iri, Answer answer) {
    sources.putIfAbsent(
        iri,
        new RegisterSource(service.name(), answer.from().toString(), answer.date().toString()));
  }

  /** The answer that told of it; of what none did, the service of today. */
  RegisterSource of(String iri) {
    return sources.getOrDefault(
        iri,
        new RegisterSource(
            service.name(),
            service.url(),
            LocalDate.ofInstant(time.now(), ZoneOffset.UTC).toString()));
  }
}
