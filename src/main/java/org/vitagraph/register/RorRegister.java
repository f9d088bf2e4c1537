package org.vitagraph.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/** The organizations of ROR, found by their names. */
public final class RorRegister implements Closeable {
  private static final int MANY = 1_000;

  private final RegisterIndex index;

  RorRegister(Path folder) throws IOException {
    index = new RegisterIndex(folder);
  }

  /** The organization of a canonical id. */
  public Optional<RorOrganization> organization(String id) throws IOException {
    return sorted(index.with("id", id, 1)).stream().findFirst();
  }

  /** Those with that name, as label or alias, whatever its case and accents. */
  public List<RorOrganization> named(String name) throws IOException {
    return sorted(index.with("nameKey", Fields.nameKey(name), MANY));
  }

  /** Those with that acronym. */
  public List<RorOrganization> withAcronym(String acronym) throws IOException {
    return sorted(index.with("acronym", Fields.nameKey(acronym), MANY));
  }

  /**
   * The id of the one organization of that name or acronym; empty if none or several. Withdrawn
   * ones are none.
   */
  public String idOf(String name) {
    try {
      List<String> ids =
          Stream.concat(named(name).stream(), withAcronym(name).stream())
              .filter(organization -> !organization.status().equals("withdrawn"))
              .map(RorOrganization::id)
              .distinct()
              .toList();
      return ids.size() == 1 ? ids.get(0) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those at that domain of the web. */
  public List<RorOrganization> atDomain(String domain) throws IOException {
    return sorted(index.with("domainKey", domain.toLowerCase(Locale.ROOT), MANY));
  }

  /**
   * Those whose names share most words with this one, the best first; then those whose names differ
   * from it by a letter or two.
   */
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
