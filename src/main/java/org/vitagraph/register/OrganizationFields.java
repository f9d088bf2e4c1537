package org.vitagraph.register;

import org.apache.lucene.document.Document;
import org.vitagraph.register.RorOrganization.Name;
import org.vitagraph.register.RorOrganization.NameKind;
import org.vitagraph.register.RorOrganization.Relation;

/** An organization of ROR in the index. */
final class OrganizationFields {
  private OrganizationFields() {}

  static Document write(RorOrganization organization) {
    Fields fields =
        new Fields()
            .keep("id", organization.id())
            .find("id", organization.id())
            .keep("status", organization.status())
            .keepAll("type", organization.types())
            .keep("country", organization.country())
            .keep("city", organization.city())
            .keepAll("domain", organization.domains())
            .keepAll("link", organization.links())
            .keepAll("otherId", organization.ids());
    for (Name name : organization.names()) {
      fields.keepParts("name", name.text(), name.kind().name(), name.language());
      boolean acronym = name.kind() == NameKind.ACRONYM;
      fields.find(acronym ? "acronym" : "nameKey", Fields.nameKey(name.text()));
      if (!acronym) {
        fields.findWords("word", name.text());
      }
    }
    organization.domains().forEach(domain -> fields.find("domainKey", domain));
    for (Relation relation : organization.relations()) {
      fields.keepParts("relation", relation.type(), relation.id());
    }
    return fields.document();
  }

  static RorOrganization read(Document document) {
    Fields fields = new Fields(document);
    return new RorOrganization(
        fields.value("id"),
        fields.value("status"),
        fields.values("type"),
        fields.parts("name").stream()
            .map(part -> new Name(part[0], NameKind.valueOf(part[1]), part[2]))
            .toList(),
        fields.value("country"),
        fields.value("city"),
        fields.values("domain"),
        fields.values("link"),
        fields.values("otherId"),
        fields.parts("relation").stream().map(part -> new Relation(part[0], part[1])).toList());
  }
}
