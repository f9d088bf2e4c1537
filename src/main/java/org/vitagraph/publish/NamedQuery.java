package org.vitagraph.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.vitagraph.graph.Iris;

/**
 * A question to the store: SPARQL with a header that says what it asks.
 *
 * <pre>
 * # title: Coauthors of a person
 * # description: Everybody who wrote with them, the most frequent first.
 * # param person (string): a name as in the store, or part of it
 * # param least (integer): how many joint papers at least, default 1
 * </pre>
 *
 * @param name its folder and file in the library, such as {@code person/coauthors}
 * @param text the whole file
 */
public record NamedQuery(
    String name, String title, String description, List<Parameter> parameters, String text) {
  private static final Pattern LINE = Pattern.compile("#\\s?(.*)");
  private static final Pattern FIELD = Pattern.compile("(title|description):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("param\\s+(\\w+)\\s*\\((\\w+)\\):\\s*(.*)");
  private static final Pattern DEFAULT = Pattern.compile("(.*?),?\\s*\\bdefault:?\\s+(\\S.*)");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+");

  /** Copies the list. */
  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * A value that the question leaves open; the variable of that name.
   *
   * @param type {@code string}, {@code person}, {@code iri}, {@code integer} or {@code thing}, an
   *     IRI for which whoever asks may take other words
   */
  public record Parameter(String name, String type, String text, Optional<String> defaultValue) {}

  /** Reads the header of a query. */
  public static NamedQuery parse(String name, String text) {
    Map<String, String> fields = new TreeMap<>();
    List<Parameter> parameters = new ArrayList<>();
    String last = "";
    for (String line : text.lines().toList()) {
      Matcher comment = LINE.matcher(line);
      if (!comment.matches()) {
        break;
      }
      String content = comment.group(1);
      Matcher field = FIELD.matcher(content);
      Matcher parameter = PARAMETER.matcher(content);
      if (field.matches()) {
        last = field.group(1);
        fields.put(last, field.group(2).strip());
      } else if (parameter.matches()) {
        last = "";
        parameters.add(parameter(parameter.group(1), parameter.group(2), parameter.group(3)));
      } else if (!last.isEmpty()) {
        fields.merge(last, content.strip(), (before, more) -> before + " " + more);
      }
    }
    return new NamedQuery(
        name,
        fields.getOrDefault("title", name),
        fields.getOrDefault("description", ""),
        parameters,
        text);
  }

  /**
   * The values for the query's variables.
   *
   * @throws ParameterException when one is missing, unknown, or not of its type
   */
  public Binding bind(Map<String, String> values, Iris iris) {
    for (String given : values.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
        throw new ParameterException(name + " has no parameter " + given, parameters);
      }
    }
    BindingBuilder binding = Binding.builder();
    for (Parameter parameter : parameters) {
      String value = values.get(parameter.name());
      value = value == null ? parameter.defaultValue().orElse(null) : value;
      if (value == null) {
        throw new ParameterException(name + " needs the parameter " + parameter.name(), parameters);
      }
      binding.add(Var.alloc(parameter.name()), node(parameter, value, iris));
    }
    return binding.build();
  }

  private Node node(Parameter parameter, String value, Iris iris) {
    switch (parameter.type()) {
      case "iri", "thing" -> {
        if (value.matches("\\S+") && !ABSOLUTE.matcher(value).matches()) {
          return NodeFactory.createURI(iris.base() + value);
        }
        if (!ABSOLUTE.matcher(value).matches()) {
          throw new ParameterException(
              parameter.name() + " is to be an IRI, not: " + value, parameters);
        }
        return NodeFactory.createURI(value);
      }
      case "integer" -> {
        if (!value.matches("[+-]?[0-9]{1,18}")) {
          throw new ParameterException(
              parameter.name() + " is to be a whole number, not: " + value, parameters);
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
      }
      default -> {
        return NodeFactory.createLiteralString(value);
      }
    }
  }

  private static Parameter parameter(String name, String type, String text) {
    Matcher withDefault = DEFAULT.matcher(text.strip());
    return withDefault.matches()
        ? new Parameter(name, type, text.strip(), Optional.of(unquoted(withDefault.group(2))))
        : new Parameter(name, type, text.strip(), Optional.empty());
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
