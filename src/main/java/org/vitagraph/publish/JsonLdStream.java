package org.vitagraph.publish;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 in flattened form: an object for each subject, which holds in memory no more than
 * that. Expects the statements by graph, then by subject, then by predicate.
 */
final class JsonLdStream extends StreamRDFBase {
  private final JsonWriter json;
  private final Map<String, String> prefixes = new TreeMap<>();
  private boolean begun;
  private @Nullable Node graph;
  private @Nullable Node subject;
  private @Nullable Node predicate;
  private final List<Node> values = new ArrayList<>();

  JsonLdStream(OutputStream out) {
    json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setIndent(" ");
    json.setHtmlSafe(false);
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public void triple(Triple triple) {
    quad(Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public void quad(Quad quad) {
    try {
      begin();
      Node name = quad.isDefaultGraph() ? null : quad.getGraph();
      if (name != null && !name.equals(graph)) {
        endGraph();
        json.beginObject().name("@id").value(name.getURI()).name("@graph").beginArray();
        graph = name;
      }
      if (!quad.getSubject().equals(subject)) {
        endSubject();
        json.beginObject().name("@id").value(quad.getSubject().getURI());
        subject = quad.getSubject();
      }
      if (!quad.getPredicate().equals(predicate)) {
        endPredicate();
        predicate = quad.getPredicate();
      }
      values.add(quad.getObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() {
    try {
      begin();
      endGraph();
      json.endArray().endObject().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    json.beginObject().name("@context").beginObject();
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    json.endObject().name("@graph").beginArray();
  }

  private void endGraph() throws IOException {
    endSubject();
    if (graph != null) {
      json.endArray().endObject();
      graph = null;
    }
  }

  private void endSubject() throws IOException {
    endPredicate();
    if (subject != null) {
      json.endObject();
      subject = null;
    }
  }

  private void endPredicate() throws IOException {
    if (predicate != null) {
      boolean isType = predicate.equals(RDF.type.asNode());
      json.name(isType ? "@type" : shortened(predicate.getURI()));
      if (values.size() > 1) {
        json.beginArray();
      }
      for (Node value : values) {
        write(value, isType);
      }
      if (values.size() > 1) {
        json.endArray();
      }
      values.clear();
      predicate = null;
    }
  }

  private void write(Node value, boolean isType) throws IOException {
    if (value.isURI()) {
      if (isType) {
        json.value(shortened(value.getURI()));
      } else {
        json.beginObject().name("@id").value(value.getURI()).endObject();
      }
    } else if (!value.getLiteralLanguage().isEmpty()) {
      json.beginObject().name("@language").value(value.getLiteralLanguage());
      json.name("@value").value(value.getLiteralLexicalForm()).endObject();
    } else if (XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
      json.value(value.getLiteralLexicalForm());
    } else {
      json.beginObject().name("@type").value(shortened(value.getLiteralDatatypeURI()));
      json.name("@value").value(value.getLiteralLexicalForm()).endObject();
    }
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
