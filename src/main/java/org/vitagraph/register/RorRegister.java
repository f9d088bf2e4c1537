package org.vitagraph.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** A dump of ROR. */
public final class RorRegister implements Ror {
  private static final int MANY = 1_000;

  private final RegisterIndex index;
  private final RegisterSource source;

  RorRegister(Path folder, RegisterSource source) throws IOException {
    index = new RegisterIndex(folder);
    this.source = source;
  }

  @Override
  public RegisterSource source(String iri) {
    return source;
  }

  @Override
  public Optional<RorOrganization> organization(String id) throws IOException {
    return sorted(index.with("id", id, 1)).stream().findFirst();
  }

  @Override
  public List<RorOrganization> named(String name) throws IOException {
    return sorted(index.with("nameKey", Fields.nameKey(name), MANY));
  }

  @Override
  public List<RorOrganization> withAcronym(String acronym) throws IOException {
    return sorted(index.with("acronym", Fields.nameKey(acronym), MANY));
  }

  @Override
  public List<RorOrganization> atDomain(String domain) throws IOException {
    return sorted(index.with("domainKey", domain.toLowerCase(Locale.ROOT), MANY));
  }

  @Override
  public List<RorOrganization> near(String name, int limit) throws IOException {
    List<Document> found = new ArrayList<>(index.near("word", name, limit));
    if (found.size() < limit) {
      found.addAll(index.alike("nameKey", Fields.nameKey(name), limit - found.size()));
    }
    return found.stream().map(OrganizationFields::read).distinct().toList();
  }

  private static List<RorOrganization> sorted(List<Document> documents) {
    return documents.stream()
        .map(OrganizationFields::read)
        .sorted(Comparator.comparing(RorOrganization::id))
        .toList();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
