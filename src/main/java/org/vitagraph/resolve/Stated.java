package org.vitagraph.resolve;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.vitagraph.graph.Vg;

/** The properties that resolution reads of a document's graph. A table. */
public enum Stated {
  TYPE(RDF.type.asNode()),
  NAME(Vg.NAME),
  PRINTED_NAME(Vg.PRINTED_NAME),
  ORDINAL(Vg.ORDINAL),
  PERSON(Vg.PERSON),
  EQUAL_CONTRIBUTION(Vg.EQUAL_CONTRIBUTION),
  TITLE(Vg.TITLE),
  KIND(Vg.KIND),
  STATUS(Vg.STATUS),
  DATE(Vg.DATE),
  VENUE_NAME(Vg.VENUE_NAME),
  ACRONYM(Vg.ACRONYM),
  VOLUME(Vg.VOLUME),
  ISSUE(Vg.ISSUE),
  PAGES(Vg.PAGES),
  DOI(Vg.DOI),
  ARXIV(Vg.ARXIV),
  PMID(Vg.PMID),
  ANTHOLOGY(Vg.ANTHOLOGY),
  ISBN(Vg.ISBN),
  LIST_TRUNCATED(Vg.LIST_TRUNCATED),
  OWNER(Vg.OWNER),
  EMAIL(Vg.EMAIL),
  INTEREST(Vg.INTEREST),
  URL(Vg.URL),
  ORCID(Vg.ORCID),
  DBLP(Vg.DBLP),
  ORGANIZATION_NAME(Vg.ORGANIZATION_NAME),
  UNIT(Vg.UNIT),
  ROLE(Vg.ROLE),
  FIELD(Vg.FIELD),
  THESIS(Vg.THESIS),
  START(Vg.START),
  END(Vg.END),
  CURRENT(Vg.CURRENT),
  ADVISOR(Vg.ADVISOR),
  ADVISEE(Vg.ADVISEE),
  DURING(Vg.DURING),
  OUTCOME(Vg.OUTCOME),
  FOR_PUBLICATION(Vg.FOR_PUBLICATION),
  NUMBER(Vg.NUMBER),
  TERM(Vg.TERM),
  ENTRY_KEY(Vg.ENTRY_KEY);

  /** The classes of mentions that resolution knows, in the order of their codes. */
  static final List<Node> CLASSES =
      List.of(
          Vg.SOURCE_DOCUMENT,
          Vg.PERSON_CLASS,
          Vg.PUBLICATION,
          Vg.SIGNATURE,
          Vg.DEGREE,
          Vg.POSITION,
          Vg.AWARD,
          Vg.ADVISING,
          Vg.ACTIVITY);

  private static final List<Stated> ALL = List.of(values());
  private static final Map<Node, Stated> BY_NODE = new HashMap<>();
  private static final Map<Stated, Node> PROPERTIES = new EnumMap<>(Stated.class);

  static {
    for (Stated stated : ALL) {
      Node property = NodeFactory.createURI(stated.iri);
      BY_NODE.put(property, stated);
      PROPERTIES.put(stated, property);
    }
  }

  private final String iri;

  Stated(Node property) {
    this.iri = property.getURI();
  }

  /** The property in the graph. */
  public Node property() {
    return Objects.requireNonNull(PROPERTIES.get(this));
  }

  /** Whether resolution reads the quad; passages, quotes and texts it does not. */
  public static boolean isRead(Quad quad) {
    Stated stated = of(quad.getPredicate());
    return stated != null && (stated != TYPE || CLASSES.contains(quad.getObject()));
  }

  static @Nullable Stated of(Node property) {
    return BY_NODE.get(property);
  }

  /** What stands for the property in records. */
  int code() {
    return ALL.indexOf(this);
  }

  static Stated at(int code) {
    return ALL.get(code);
  }
}
