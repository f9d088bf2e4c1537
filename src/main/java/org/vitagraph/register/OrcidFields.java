package org.vitagraph.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.vitagraph.name.PersonName;
import org.vitagraph.register.OrcidPerson.Affiliation;
import org.vitagraph.register.OrcidPerson.Work;

/** A researcher of ORCID in the index. */
final class OrcidFields {
  private OrcidFields() {}

  static Document write(OrcidPerson person) {
    Fields fields =
        new Fields()
            .keep("orcid", person.id())
            .find("orcid", person.id())
            .keep("given", person.given())
            .keep("family", person.family())
            .keepAll("otherName", person.otherNames())
            .keepAll("otherId", person.ids());
    Set<PersonName> names = new LinkedHashSet<>();
    if (!person.given().isEmpty() && !person.family().isEmpty()) {
      names.add(new PersonName(person.given(), "", person.family(), "", "", person.name()));
    } else if (!person.name().isEmpty()) {
      names.add(PersonName.parse(person.name()));
    }
    person.otherNames().forEach(name -> names.add(PersonName.parse(name)));
    Set<String> keys = new TreeSet<>();
    names.forEach(name -> keys.add(Fields.cut(name.key())));
    keys.forEach(key -> fields.find("shortName", key));
    for (Affiliation a : person.affiliations()) {
      fields.keepParts(
          "affiliation", a.kind(), a.organization(), a.ror(), a.role(), a.start(), a.end());
    }
    for (Work work : person.works()) {
      List<String> parts = new ArrayList<>(List.of(work.title(), work.year()));
      parts.addAll(work.ids());
      fields.keepParts("work", parts.toArray(String[]::new));
      fields.find("workTitle", Fields.titleKey(work.title()));
      work.ids().forEach(id -> fields.find("workId", id));
    }
    return fields.document();
  }

  static OrcidPerson read(Document document) {
    Fields fields = new Fields(document);
    return new OrcidPerson(
        fields.value("orcid"),
        fields.value("given"),
        fields.value("family"),
        fields.values("otherName"),
        fields.values("otherId"),
        fields.parts("affiliation").stream()
            .map(part -> new Affiliation(part[0], part[1], part[2], part[3], part[4], part[5]))
            .toList(),
        fields.parts("work").stream()
            .map(part -> new Work(part[0], part[1], Arrays.asList(part).subList(2, part.length)))
            .toList());
  }
}
