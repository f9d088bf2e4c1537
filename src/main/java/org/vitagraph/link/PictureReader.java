package org.vitagraph.link;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.ResolvedWork.Author;
import org.vitagraph.link.ResolvedWork.Venue;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.name.Identifiers;
import org.vitagraph.name.PublicationKind;

/** Reads works, people and organizations of the resolved picture, one at a time. */
final class PictureReader {
  private static final Pattern YEAR = Pattern.compile("^\\d{4}");
  private static final Pattern KEY = Pattern.compile("(?i)^dblp:([a-z]+(?:/[\\w=:.'+-]+)+)$");
  private static final Pattern FIRST_PAGE = Pattern.compile("\\d+");
  private static final String RECORD = "https://dblp.org/rec/";

  private final DatasetGraph data;

  PictureReader(DatasetGraph data) {
    this.data = data;
  }

  /** A person: the best name first. */
  record ResolvedPerson(
      Node node,
      List<String> names,
      Optional<String> orcid,
      Optional<String> dblp,
      List<Node> works) {}

  /** An organization: the best name first. */
  record ResolvedOrganization(Node node, List<String> names) {}

  /** All entities of a class, in the order of the store. */
  Iterator<Node> all(Node type) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), type);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return quads.hasNext();
      }

      @Override
      public Node next() {
        return quads.next().getSubject();
      }
    };
  }

  ResolvedWork work(Node work) {
    Map<Node, List<Node>> picture = about(Quad.defaultGraphIRI, work);
    Set<String> titles = new LinkedHashSet<>(texts(picture, Vg.TITLE));
    Set<Integer> years = new TreeSet<>();
    Set<Venue> venues = new LinkedHashSet<>();
    Set<String> pages = new TreeSet<>();
    Set<String> dois = new TreeSet<>();
    Set<String> arxiv = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    List<Node> mentions = new ArrayList<>(picture.getOrDefault(Vg.MENTION, List.of()));
    mentions.sort((a, b) -> a.getURI().compareTo(b.getURI()));
    for (Node mention : mentions) {
      Map<Node, List<Node>> stated = about(Node.ANY, mention);
      titles.addAll(texts(stated, Vg.TITLE));
      texts(stated, Vg.DATE).forEach(date -> year(date).ifPresent(years::add));
      venues.add(new Venue(first(stated, Vg.VENUE_NAME), first(stated, Vg.ACRONYM)));
      texts(stated, Vg.PAGES).forEach(page -> firstPage(page).ifPresent(pages::add));
      dois.addAll(uris(stated, Vg.DOI));
      arxiv.addAll(uris(stated, Vg.ARXIV));
      texts(stated, Vg.ENTRY_KEY).forEach(key -> key(key).ifPresent(keys::add));
      for (Node property : List.of(Vg.URL, Vg.DBLP)) {
        uris(stated, property).forEach(url -> record(url).ifPresent(keys::add));
      }
    }
    if (years.isEmpty()) {
      texts(picture, Vg.DATE).forEach(date -> year(date).ifPresent(years::add));
    }
    venues.remove(new Venue("", ""));
    return new ResolvedWork(
        work,
        new ArrayList<>(titles),
        kind(picture),
        years,
        new ArrayList<>(venues),
        pages,
        dois,
        arxiv,
        keys,
        authors(picture.getOrDefault(Vg.HAS_SIGNATURE, List.of())),
        picture.containsKey(Vg.LIST_TRUNCATED));
  }

  private List<Author> authors(List<Node> signatures) {
    Map<Integer, Author> inOrder = new TreeMap<>();
    for (Node signature : signatures) {
      Map<Node, List<Node>> stated = about(Quad.defaultGraphIRI, signature);
      List<Node> persons = stated.getOrDefault(Vg.PERSON, List.of());
      String ordinal = first(stated, Vg.ORDINAL);
      if (!persons.isEmpty() && !ordinal.isEmpty()) {
        inOrder.put(
            Integer.valueOf(ordinal), new Author(persons.get(0), first(stated, Vg.PRINTED_NAME)));
      }
    }
    return new ArrayList<>(inOrder.values());
  }

  ResolvedPerson person(Node person) {
    Map<Node, List<Node>> picture = about(Quad.defaultGraphIRI, person);
    Set<String> names = new LinkedHashSet<>(texts(picture, Vg.NAME));
    names.addAll(new TreeSet<>(texts(picture, Vg.ALT_NAME)));
    return new ResolvedPerson(
        person,
        new ArrayList<>(names),
        uris(picture, Vg.ORCID).stream().sorted().findFirst(),
        uris(picture, Vg.DBLP).stream().sorted().findFirst(),
        picture.getOrDefault(Vg.AUTHOR_OF, List.of()).stream()
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList());
  }

  ResolvedOrganization organization(Node organization) {
    Map<Node, List<Node>> picture = about(Quad.defaultGraphIRI, organization);
    Set<String> names = new LinkedHashSet<>(texts(picture, Vg.NAME));
    names.addAll(new TreeSet<>(texts(picture, Vg.ALT_NAME)));
    return new ResolvedOrganization(organization, new ArrayList<>(names));
  }

  private Map<Node, List<Node>> about(Node graph, Node subject) {
    Iterator<Quad> quads =
        graph.equals(Node.ANY)
            ? data.findNG(Node.ANY, subject, Node.ANY, Node.ANY)
            : data.find(graph, subject, Node.ANY, Node.ANY);
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      values.computeIfAbsent(quad.getPredicate(), key -> new ArrayList<>(2)).add(quad.getObject());
    }
    return values;
  }

  private static PublicationKind kind(Map<Node, List<Node>> picture) {
    String kind = uris(picture, Vg.KIND).stream().findFirst().orElse("");
    String notation = kind.substring(kind.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    for (PublicationKind known : PublicationKind.values()) {
      if (known.name().equals(notation)) {
        return known;
      }
    }
    return PublicationKind.OTHER;
  }

  private static Optional<Integer> year(String date) {
    Matcher year = YEAR.matcher(date);
    return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
  }

  private static Optional<String> firstPage(String pages) {
    Matcher page = FIRST_PAGE.matcher(pages);
    return page.find() ? Optional.of(page.group()) : Optional.empty();
  }

  private static Optional<String> key(String entryKey) {
    Matcher key = KEY.matcher(entryKey);
    return key.matches() ? Optional.of(key.group(1)) : Optional.empty();
  }

  private static Optional<String> record(String url) {
    return Identifiers.canonical(url, Scheme.DBLP_RECORD).map(id -> id.substring(RECORD.length()));
  }

  private static List<String> texts(Map<Node, List<Node>> values, Node property) {
    return values.getOrDefault(property, List.of()).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private static List<String> uris(Map<Node, List<Node>> values, Node property) {
    return values.getOrDefault(property, List.of()).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .toList();
  }

  private static String first(Map<Node, List<Node>> values, Node property) {
    List<String> texts = texts(values, property);
    return texts.isEmpty() ? "" : texts.get(0);
  }
}
