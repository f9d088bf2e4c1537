package org.vitagraph.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file say of its paragraphs: which are headings, which are items. */
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("heading (\\d)");
  private static final int DEEPEST = 6;

  private record Style(String name, @Nullable Element properties, String basedOn) {}

  private final Map<String, Style> styles = new HashMap<>();

  DocxStyles(@Nullable Element root) {
    if (root == null) {
      return;
    }
    for (Element style : root.children()) {
      if (Docx.is(style, "style")) {
        styles.put(
            Docx.attribute(style, "styleId"),
            new Style(
                Docx.value(style, "name").toLowerCase(Locale.ROOT),
                Docx.child(style, "pPr"),
                Docx.value(style, "basedOn")));
      }
    }
  }

  /** The level of a heading from 1; 0 of every other paragraph. */
  int headingLevel(@Nullable Element properties) {
    int own = outline(properties);
    if (own > 0) {
      return own;
    }
    String id = properties == null ? "" : Docx.value(properties, "pStyle");
    Set<String> seen = new HashSet<>();
    for (Style style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
      Matcher heading = HEADING.matcher(style.name);
      if (heading.matches()) {
        return Math.min(DEEPEST, heading.group(1).charAt(0) - '0');
      }
      if (style.name.equals("title")) {
        return 1;
      }
      int level = outline(style.properties);
      if (level > 0) {
        return level;
      }
      id = style.basedOn;
    }
    return 0;
  }

  private static int outline(@Nullable Element properties) {
    String level = properties == null ? "" : Docx.value(properties, "outlineLvl");
    return level.matches("[0-5]") ? level.charAt(0) - '0' + 1 : 0;
  }

  /** The depth of an item of a list from 1; 0 of every other paragraph. */
  int itemLevel(@Nullable Element properties) {
    String id = properties == null ? "" : Docx.value(properties, "pStyle");
    Element own = numbering(properties);
    Set<String> seen = new HashSet<>();
    for (Style style = styles.get(id);
        own == null && style != null && seen.add(id);
        style = styles.get(id)) {
      own = numbering(style.properties);
      id = style.basedOn;
    }
    if (own == null || Docx.value(own, "numId").equals("0")) {
      return 0;
    }
    String level = Docx.value(own, "ilvl");
    return level.matches("[0-8]") ? level.charAt(0) - '0' + 1 : 1;
  }

  private static @Nullable Element numbering(@Nullable Element properties) {
    return properties == null ? null : Docx.child(properties, "numPr");
  }
}
