package org.vitagraph.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.register.DblpPerson.Affiliation;

/** Reads the publications and persons of dblp's RDF, in either version of its schema. */
final class DblpThings {
  private DblpThings() {}

  static void publication(DblpThing thing, List<DblpThing> parts, RecordSink sink) {
    String key = thing.iri().substring(CheckedIds.DBLP_RECORD.length());
    String title = thing.text("title");
    if (!DblpRecord.isKey(key)) {
      sink.leftOut("a publication has the bad key “" + key + "”");
      return;
    }
    if (title.isEmpty()) {
      sink.leftOut("the publication " + key + " has no title");
      return;
    }
    String container = thing.text("publishedAsPartOf");
    sink.add(
        new DblpPublication(
            key,
            thing.word("bibtexType").toLowerCase(Locale.ROOT),
            thing.isA("Withdrawn") ? "withdrawn" : thing.isA("Informal") ? "informal" : "",
            DblpPublication.withoutStop(title),
            creators(parts, false, sink),
            creators(parts, true, sink),
            thing.text("yearOfPublication", "yearOfEvent"),
            thing.text(
                "publishedInJournal", "publishedInBook", "publishedIn", "thesisAcceptedBySchool"),
            thing.text("publishedInJournalVolume", "publishedInSeriesVolume"),
            thing.text("publishedInJournalVolumeIssue"),
            thing.text("pagination"),
            container.startsWith(CheckedIds.DBLP_RECORD)
                ? container.substring(CheckedIds.DBLP_RECORD.length())
                : "",
            ids(thing, parts, List.of("doi", "sameAs", "primaryDocumentPage", "documentPage"), sink)
                .ids()));
  }

  private static List<DblpCreator> creators(
      List<DblpThing> parts, boolean editors, RecordSink sink) {
    return parts.stream()
        .filter(DblpThing::isSignature)
        .filter(part -> part.isA("EditorSignature") == editors)
        .sorted(Comparator.comparingInt(DblpThings::ordinal))
        .map(part -> creator(part, sink))
        .toList();
  }

  private static int ordinal(DblpThing signature) {
    String ordinal = signature.text("signatureOrdinal");
    return ordinal.matches("\\d{1,6}") ? Integer.parseInt(ordinal) : Integer.MAX_VALUE;
  }

  private static DblpCreator creator(DblpThing signature, RecordSink sink) {
    String person = signature.text("signatureCreator");
    String orcid = signature.text("signatureOrcid");
    return new DblpCreator(
        signature.text("signatureDblpName"),
        person.startsWith(CheckedIds.DBLP_PERSON)
            ? person.substring(CheckedIds.DBLP_PERSON.length())
            : "",
        orcid.isEmpty() ? "" : CheckedIds.canonical(Scheme.ORCID, orcid, sink).orElse(""));
  }

  static void person(DblpThing thing, List<DblpThing> parts, RecordSink sink) {
    String pid = thing.iri().substring(CheckedIds.DBLP_PERSON.length());
    if (!DblpRecord.isPid(pid)) {
      sink.leftOut("a person has the bad pid “" + pid + "”");
      return;
    }
    Set<String> names = new LinkedHashSet<>(thing.texts("primaryCreatorName"));
    names.addAll(thing.texts("creatorName"));
    if (names.isEmpty()) {
      names.addAll(thing.texts("label"));
    }
    if (names.isEmpty()) {
      sink.count("persons without a name");
      return;
    }
    Set<String> affiliations = new LinkedHashSet<>(thing.texts("primaryAffiliation"));
    affiliations.addAll(thing.texts("affiliation"));
    CheckedIds ids =
        ids(
            thing,
            parts,
            List.of("orcid", "wikidata", "sameAs", "primaryHomepage", "homepage", "webpage"),
            sink);
    sink.add(
        new DblpPerson(
            pid,
            List.copyOf(names),
            affiliations.stream().map(name -> new Affiliation(name, "")).toList(),
            ids.ids(),
            ids.addresses(),
            thing.isA("AmbiguousCreator"),
            ""));
  }

  /** The identifiers that are said of it, by properties of their own or as nodes with a scheme. */
  private static CheckedIds ids(
      DblpThing thing, List<DblpThing> parts, List<String> properties, RecordSink sink) {
    Set<String> said = new LinkedHashSet<>();
    properties.forEach(property -> said.addAll(thing.texts(property)));
    List<DblpThing> nodes = new ArrayList<>(parts);
    nodes.removeIf(DblpThing::isSignature);
    for (DblpThing node : nodes) {
      String value = node.text("hasLiteralValue");
      switch (node.word("usesIdentifierScheme")) {
        case "doi" -> said.add(CheckedIds.DOI + value);
        case "orcid" -> said.add(CheckedIds.ORCID + value);
        case "arxiv" -> said.add(CheckedIds.ARXIV + value);
        case "wikidata" -> said.add("https://www.wikidata.org/entity/" + value);
        default -> {}
      }
    }
    CheckedIds ids = new CheckedIds(sink);
    said.stream()
        .map(address -> address.replaceFirst("^https?://(?:dx\\.)?doi\\.org/", CheckedIds.DOI))
        .map(
            address ->
                address.startsWith(CheckedIds.DOI) ? address.toLowerCase(Locale.ROOT) : address)
        .distinct()
        .forEach(ids::address);
    return ids;
  }
}
