package org.vitagraph.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.RecordStream.Raw;

/** Reads CSL-JSON, item by item: an array, one object, or an object a line. */
public final class CslJsonReader implements RecordReader {
  private static final Pattern LOOKS_LIKE_CSL =
      Pattern.compile("(?s)\\W*[\\[{].*\"(?:title|author|issued|container-title|DOI)\".*");
  private static final Pattern TAG =
      Pattern.compile("</?(?:i|b|em|strong|sub|sup|span|sc|scp|italic|bold)\\b[^<>]*>");

  @Override
  public boolean accepts(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json") && looksLikeCsl(head);
  }

  private static boolean looksLikeCsl(byte[] head) {
    // Every other byte of UTF-16 is zero here.
    String latin = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    return LOOKS_LIKE_CSL.matcher(latin).matches();
  }

  @Override
  public String mediaType() {
    return "application/vnd.citationstyles.csl+json";
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    boolean any = false;
    try (JsonObjects objects = new JsonObjects(TextDecoding.reader(source.open()))) {
      for (Raw raw = objects.next(); raw != null; raw = objects.next()) {
        String place = "line " + raw.line();
        if (!raw.closed()) {
          sink.problem(new Problem(place, "broken JSON: the item is not closed"));
          continue;
        }
        JsonObject item;
        try {
          item = JsonParser.parseString(raw.text()).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
          sink.problem(new Problem(place, "broken JSON, the item is left out"));
          continue;
        }
        if (text(item, "title").isEmpty()) {
          sink.problem(new Problem(place, "an item without a title, left out"));
          continue;
        }
        sink.record(record(raw, item));
        any = true;
      }
    }
    if (!any) {
      throw new UnreadableDocumentException("holds no CSL-JSON item");
    }
  }

  private static BibliographicRecord record(Raw raw, JsonObject item) {
    List<RecordName> authors = names(item.get("author"));
    boolean truncated =
        authors.removeIf(
            name -> name.printed().toLowerCase(Locale.ROOT).matches("others|et al\\.?"));
    JsonArray date = date(item.get("issued"));
    String issued = literalDate(item.get("issued"));
    return new BibliographicRecord(
        text(item, "id", "citation-key"),
        text(item, "type"),
        text(item, "title"),
        authors,
        truncated,
        names(item.get("editor")),
        container(item),
        text(item, "container-title-short", "journalAbbreviation"),
        date.size() > 0 ? string(date.get(0)) : issued,
        date.size() > 1 ? string(date.get(1)) : "",
        date.size() > 2 ? string(date.get(2)) : "",
        text(item, "volume"),
        text(item, "issue"),
        text(item, "page", "page-first").replaceAll("\\s*[\u2013\u2014]\\s*", "-"),
        text(item, "publisher"),
        text(item, "DOI"),
        text(item, "PMID"),
        text(item, "ISBN"),
        text(item, "URL"),
        text(item, "archive").equalsIgnoreCase("arxiv")
            ? text(item, "archive_location", "number")
            : "",
        text(item, "note"),
        text(item, "status"),
        raw.span(),
        raw.text(),
        raw.line());
  }

  /** Of theses and reports, which are in nothing, who issued them. */
  private static String container(JsonObject item) {
    boolean issued = text(item, "type").matches("thesis|report|dissertation");
    String container = text(item, "container-title", "event-title", "collection-title");
    return issued && container.isEmpty() ? text(item, "publisher") : container;
  }

  private static List<RecordName> names(@Nullable JsonElement list) {
    List<RecordName> names = new ArrayList<>();
    if (list != null && list.isJsonArray()) {
      for (JsonElement element : list.getAsJsonArray()) {
        RecordName name =
            element.isJsonObject()
                ? name(element.getAsJsonObject())
                : RecordName.of(string(element));
        if (!name.printed().isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static RecordName name(JsonObject name) {
    return new RecordName(
        text(name, "given"),
        text(name, "non-dropping-particle", "dropping-particle"),
        text(name, "family"),
        text(name, "suffix"),
        text(name, "literal", "name"),
        "",
        affiliations(name));
  }

  /** As Crossref writes them: objects with a name; or plain text. */
  private static List<String> affiliations(JsonObject name) {
    List<String> affiliations = new ArrayList<>();
    if (name.get("affiliation") instanceof JsonArray list) {
      for (JsonElement element : list) {
        affiliations.add(
            element.isJsonObject() ? text(element.getAsJsonObject(), "name") : string(element));
      }
    } else {
      affiliations.add(text(name, "affiliation"));
    }
    affiliations.removeIf(String::isEmpty);
    return affiliations;
  }

  /** The first date's parts: year, month, day. */
  private static JsonArray date(@Nullable JsonElement issued) {
    if (issued != null && issued.isJsonObject()) {
      JsonElement parts = issued.getAsJsonObject().get("date-parts");
      if (parts != null && parts.isJsonArray() && !parts.getAsJsonArray().isEmpty()) {
        JsonElement first = parts.getAsJsonArray().get(0);
        if (first.isJsonArray()) {
          return first.getAsJsonArray();
        }
      }
    }
    return new JsonArray();
  }

  private static String literalDate(@Nullable JsonElement issued) {
    if (issued == null) {
      return "";
    }
    return issued.isJsonObject()
        ? text(issued.getAsJsonObject(), "raw", "literal")
        : string(issued);
  }

  /** The first of the members that says something; of a list its first element. */
  private static String text(JsonObject item, String... members) {
    for (String member : members) {
      JsonElement value = item.get(member);
      String text = value == null ? "" : string(value);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static String string(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().isEmpty() ? "" : string(value.getAsJsonArray().get(0));
    }
    if (!value.isJsonPrimitive()) {
      return "";
    }
    String text = TAG.matcher(value.getAsString()).replaceAll("");
    text = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
