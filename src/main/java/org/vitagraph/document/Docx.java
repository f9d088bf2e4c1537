package org.vitagraph.document;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements and attributes of WordprocessingML, whatever prefix a program gave its namespaces. */
final class Docx {
  private Docx() {}

  /** The name of an element without its prefix. */
  static String name(Element element) {
    return local(element.tagName());
  }

  static boolean is(Element element, String name) {
    return name(element).equals(name);
  }

  /** The first child of that name. */
  static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (is(child, name)) {
        return child;
      }
    }
    return null;
  }

  /** An attribute; empty if there is none. */
  static String attribute(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      if (local(attribute.getKey()).equals(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }

  /** What the child of that name says in its attribute {@code val}; empty if there is none. */
  static String value(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : attribute(child, "val");
  }

  /** Whether a property is there and not switched off. */
  static boolean isOn(@Nullable Element properties, String name) {
    Element property = properties == null ? null : child(properties, name);
    return property != null && !attribute(property, "val").matches("0|false|off|none");
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
