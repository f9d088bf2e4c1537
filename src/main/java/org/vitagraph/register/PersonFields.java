package org.vitagraph.register;

import org.apache.lucene.document.Document;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.DblpPerson.Affiliation;

/** A person of dblp in the index. */
final class PersonFields {
  /** The pid that a name or an older pid stands for, kept aside; empty for an ambiguous one. */
  static final String STANDS_FOR = "standsFor";

  private PersonFields() {}

  static Document write(DblpPerson person) {
    Fields fields =
        new Fields()
            .keep("pid", person.pid())
            .find("pid", person.pid())
            .keepAll("name", person.names())
            .keepAll("otherId", person.ids())
            .keepAll("address", person.addresses())
            .keep("ambiguous", person.ambiguous() ? "yes" : "")
            .keep("mergedInto", person.mergedInto())
            .keepAside(
                STANDS_FOR,
                person.ambiguous()
                    ? ""
                    : person.mergedInto().isEmpty() ? person.pid() : person.mergedInto());
    for (String name : person.names()) {
      fields.find("name", name);
    }
    person.names().stream()
        .map(DblpCreator::withoutNumber)
        .distinct()
        .map(PersonName::parse)
        .forEach(fields::findName);
    person.ids().forEach(id -> fields.find("personId", id));
    for (Affiliation affiliation : person.affiliations()) {
      fields.keepParts("affiliation", affiliation.name(), affiliation.label());
    }
    return fields.document();
  }

  static DblpPerson read(Document document) {
    Fields fields = new Fields(document);
    return new DblpPerson(
        fields.value("pid"),
        fields.values("name"),
        fields.parts("affiliation").stream()
            .map(part -> new Affiliation(part[0], part[1]))
            .toList(),
        fields.values("otherId"),
        fields.values("address"),
        !fields.value("ambiguous").isEmpty(),
        fields.value("mergedInto"));
  }
}
