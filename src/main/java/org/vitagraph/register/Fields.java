package org.vitagraph.register;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.vitagraph.name.PersonName;
import org.vitagraph.name.TitleKey;
import org.vitagraph.text.Folding;

/** The fields of a record in the index: those that give it back, and those that find it. */
final class Fields {
  /** Separates the parts of a value; no dump holds it. */
  private static final String PART = "\u001f";

  /** Longer keys differ in their beginning, and the index takes no long terms. */
  private static final int LONGEST_KEY = 200;

  private final Document document;

  Fields() {
    this(new Document());
  }

  Fields(Document document) {
    this.document = document;
  }

  Document document() {
    return document;
  }

  /** Keeps a value, to give it back. */
  Fields keep(String field, String value) {
    if (!value.isEmpty()) {
      document.add(new StoredField(field, value));
    }
    return this;
  }

  /** Keeps one of a list of values, each of some parts. */
  Fields keepParts(String field, String... parts) {
    document.add(new StoredField(field, String.join(PART, parts)));
    return this;
  }

  Fields keepAll(String field, List<String> values) {
    values.forEach(value -> keep(field, value));
    return this;
  }

  /** Keeps a value where it is found without reading the record. */
  Fields keepAside(String field, String value) {
    document.add(new BinaryDocValuesField(field, new BytesRef(value)));
    return this;
  }

  /** Makes the record one that is found by the value. */
  Fields find(String field, String value) {
    if (!value.isEmpty()) {
      document.add(new StringField(field, value, Store.NO));
    }
    return this;
  }

  /** Makes the record one that is found by each folded word of the text. */
  Fields findWords(String field, String text) {
    for (String word : words(text)) {
      find(field, word);
    }
    return this;
  }

  /** Makes the record one that is found by a name, whole or with an initial for its given names. */
  Fields findName(PersonName name) {
    return find("fullName", cut(name.fullKey())).find("shortName", cut(name.key()));
  }

  String value(String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }

  List<String> values(String field) {
    return Arrays.asList(document.getValues(field));
  }

  List<String[]> parts(String field) {
    return values(field).stream().map(value -> value.split(PART, -1)).toList();
  }

  /** What equal titles have in common. */
  static String titleKey(String title) {
    return cut(TitleKey.of(title));
  }

  /** What equal names of organizations have in common. */
  static String nameKey(String name) {
    return cut(Folding.letters(name));
  }

  static String cut(String key) {
    return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
  }

  /** The folded words of a text, each once. */
  static List<String> words(String text) {
    return Arrays.stream(Folding.words(text).split(" "))
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_KEY)
        .distinct()
        .toList();
  }
}
