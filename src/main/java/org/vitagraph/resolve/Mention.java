package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a document states about one thing, as far as resolution reads it.
 *
 * @param iri of the thing
 * @param statements about it, in one order whatever the order in the source
 */
record Mention(Node iri, List<Statement> statements) {
  /** A property and a value. */
  record Statement(Stated property, Node value) {}

  /** The first value of the property, or null. */
  @Nullable Node one(Stated property) {
    for (Statement statement : statements) {
      if (statement.property() == property) {
        return statement.value();
      }
    }
    return null;
  }

  /** All values of the property. */
  List<Node> all(Stated property) {
    List<Node> values = new ArrayList<>(2);
    for (Statement statement : statements) {
      if (statement.property() == property) {
        values.add(statement.value());
      }
    }
    return values;
  }

  /** The text of the first value of the property; empty when there is none. */
  String text(Stated property) {
    Node value = one(property);
    return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }

  boolean has(Stated property) {
    return one(property) != null;
  }

  /** Whether the thing is of the class. */
  boolean is(Node type) {
    for (Statement statement : statements) {
      if (statement.property() == Stated.TYPE && statement.value().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** The whole number of the property's value; 0 when there is none. */
  int number(Stated property) {
    String text = text(property);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** The year of the property's value; 0 when there is none. */
  int year(Stated property) {
    return yearOf(text(property));
  }

  /** The year that a date begins with; 0 when it begins with none. */
  static int yearOf(String date) {
    if (date.length() < 4) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = date.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year;
  }
}
