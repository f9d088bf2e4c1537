package org.vitagraph.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.name.Identifier.Scheme;

/**
 * The fields of a reference under the names that users know, those that are printed only: {@code
 * title}, {@code container}, {@code acronym}, {@code year}, {@code month}, {@code volume}, {@code
 * issue}, {@code pages}, {@code publisher}, {@code location}, {@code doi}, {@code status}.
 *
 * @param type what kind of publication it is
 */
public record NamedFields(
    List<Author> authors, Map<String, Field> values, String type, List<Author> editors) {
  private static final String RESOLVER = "https://doi.org/";

  /** Keeps the order. */
  public NamedFields {
    authors = List.copyOf(authors);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    editors = List.copyOf(editors);
  }

  /** The fields of a publication. */
  public static NamedFields of(PrintedPublication read) {
    Map<String, Field> values = new LinkedHashMap<>();
    put(values, "title", read.title());
    put(values, "container", read.venue().whole());
    put(values, "acronym", read.venue().acronym());
    put(values, "year", read.date(), date -> date.substring(0, 4));
    put(values, "month", read.date(), date -> date.length() < 7 ? "" : date.substring(5, 7));
    put(values, "volume", read.volume());
    put(values, "issue", read.issue());
    put(values, "pages", read.pages());
    put(values, "publisher", read.publisher());
    put(values, "location", read.location());
    put(values, "doi", read.links().ids().get(Scheme.DOI), doi -> doi.replace(RESOLVER, ""));
    put(values, "status", read.status());
    return new NamedFields(read.authors(), values, read.kind().id(), read.editors());
  }

  /** The value of a field, empty if it has none. */
  public String value(String name) {
    Field field = values.get(name);
    return field == null ? "" : field.value();
  }

  /** How sure a list of people is: as sure as its least sure name. */
  public static double confidence(List<Author> people) {
    return people.stream().mapToDouble(Author::confidence).min().orElse(0);
  }

  /** The fields that are at least so sure. */
  public NamedFields atLeast(double confidence) {
    Map<String, Field> kept = new LinkedHashMap<>(values);
    kept.values().removeIf(field -> field.confidence() < confidence);
    return new NamedFields(
        confidence(authors) < confidence ? List.of() : authors,
        kept,
        type,
        confidence(editors) < confidence ? List.of() : editors);
  }

  /** How many fields there are. */
  public int count() {
    return values.size() + (authors.isEmpty() ? 0 : 1) + (editors.isEmpty() ? 0 : 1);
  }

  private static void put(Map<String, Field> values, String name, @Nullable Field field) {
    put(values, name, field, UnaryOperator.identity());
  }

  private static void put(
      Map<String, Field> values, String name, @Nullable Field field, UnaryOperator<String> form) {
    String value = field == null ? "" : form.apply(field.value());
    if (field != null && !value.isEmpty()) {
      values.put(name, new Field(value, field.span(), field.confidence()));
    }
  }
}
