package org.vitagraph.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table or a list of definitions that says one paper field by field: {@code Author | A. Lee},
 * {@code Publication | Waters}, {@code Volume | 3}. Its values, in the order of a reference and
 * without what is none of it, make the lines of an entry.
 */
record HtmlForm(Map<HtmlForm.Role, List<Element>> values) {
  /** What a value is of the reference, in the order of print. */
  enum Role {
    TITLE("(?:paper |article )?titles?|titre|título|titolo|titel"),
    AUTHORS("authors?(?:\\(s\\))?|contributors?|creators?|auteurs?|autor(?:es|en)?|autori"),
    VENUE(
        "publication(?: title)?|journal(?: title)?|article|conference(?: name)?|proceedings(?: title)?"
            + "|book ?title|in|venue|published in|revue|ouvrage|congrès|zeitschrift"),
    VOLUME("vol(?:ume)?\\.?"),
    ISSUE("issue|number|no\\.?|numéro"),
    PAGES("pages?|page range"),
    DATE("(?:publication )?date|year|date published|année|jahr|año"),
    DOI("doi"),
    TYPE("(?:item |publication |document )?type"),
    ASIDE(
        "abstract|résumé|language|library catalog|urls?|accessed|date added|modified|issn|isbn|short title|extra|tags?|notes?"
            + "|rights|archive|loc\\. in archive|call number|keywords?|journal abbr|series|editors?|publisher|place|edition|accès.*|bibtex|export|links?|attachments?|status");

    private final Pattern label;

    Role(String label) {
      this.label = Pattern.compile("(?iu)(?:" + label + ")\\s*:?");
    }

    private static @Nullable Role of(String label) {
      for (Role role : values()) {
        if (role.label.matcher(label).matches()) {
          return role;
        }
      }
      return null;
    }
  }

  /** Labels that make a form; a table of one paper has more. */
  private static final int FEWEST = 3;

  /** The form that the element is; null if it is none. */
  static @Nullable HtmlForm of(Element element) {
    List<Element> labels = new ArrayList<>();
    List<Element> fields = new ArrayList<>();
    if (element.normalName().equals("dl")) {
      for (Element label : element.select("> dt")) {
        Element value = label.nextElementSibling();
        labels.add(label);
        fields.add(value != null && value.normalName().equals("dd") ? value : label);
      }
    } else {
      for (Element row : element.select("> tr, > thead > tr, > tbody > tr")) {
        if (row.childrenSize() != 2) {
          return null;
        }
        labels.add(row.child(0));
        fields.add(row.child(1));
      }
    }
    return labels.size() < FEWEST ? null : of(labels, fields);
  }

  private static @Nullable HtmlForm of(List<Element> labels, List<Element> fields) {
    Map<Role, List<Element>> values = new EnumMap<>(Role.class);
    for (int i = 0; i < labels.size(); i++) {
      Role role = Role.of(labels.get(i).text().strip());
      if (role == null) {
        return null;
      }
      values.computeIfAbsent(role, key -> new ArrayList<>()).add(fields.get(i));
    }
    boolean isPaper =
        values.containsKey(Role.AUTHORS)
            && (values.containsKey(Role.VENUE) || values.containsKey(Role.DATE));
    return isPaper ? new HtmlForm(values) : null;
  }

  /** The values of a role. */
  List<Element> of(Role role) {
    return values.getOrDefault(role, List.of());
  }
}
