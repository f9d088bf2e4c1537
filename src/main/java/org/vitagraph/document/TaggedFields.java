package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The fields of a record that gives each on a line behind its tag, in their order. */
final class TaggedFields {
  private record Field(String tag, String value) {}

  private final List<Field> fields = new ArrayList<>();

  private TaggedFields() {}

  /**
   * Reads the record's lines; one without a tag goes on with the field above.
   *
   * @param line its first group is the tag, its second the value
   */
  static TaggedFields parse(String record, Pattern line) {
    TaggedFields read = new TaggedFields();
    String tag = "";
    StringBuilder value = new StringBuilder();
    for (String printed : record.split("\\R")) {
      Matcher matcher = line.matcher(printed.strip());
      if (matcher.matches()) {
        read.add(tag, value);
        tag = matcher.group(1);
        value.setLength(0);
        value.append(matcher.group(2) == null ? "" : matcher.group(2));
      } else {
        value.append(' ').append(printed);
      }
    }
    read.add(tag, value);
    return read;
  }

  private void add(String tag, CharSequence value) {
    String text = value.toString();
    text = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    text = text.replaceAll("</?(?:i|b|em|sub|sup|strong)>", "").replaceAll("[\\s\u00A0]+", " ");
    if (!tag.isEmpty() && !text.isBlank()) {
      fields.add(new Field(tag, text.strip()));
    }
  }

  /** The first value of the first of the tags that has one; empty if none has. */
  String first(String... tags) {
    for (String tag : tags) {
      for (Field field : fields) {
        if (field.tag.equals(tag)) {
          return field.value;
        }
      }
    }
    return "";
  }

  /** All values of the tags, in the record's order. */
  List<String> all(String... tags) {
    List<String> named = List.of(tags).stream().distinct().toList();
    return fields.stream().filter(f -> named.contains(f.tag)).map(Field::value).toList();
  }
}
