package org.vitagraph.publish;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** CSL-JSON, an array of items: what Zotero, Pandoc and citeproc read. */
final class CslJsonFormat implements CitationFormat {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  @Override
  public String name() {
    return "csl-json";
  }

  @Override
  public Sink open(Writer out) throws IOException {
    out.write("[");
    return new Sink() {
      private String between = "\n";

      @Override
      public void write(Citation citation) throws IOException {
        out.write(between);
        GSON.toJson(item(citation), out);
        between = ",\n";
      }

      @Override
      public void close() throws IOException {
        out.write("\n]\n");
      }
    };
  }

  private static JsonObject item(Citation citation) {
    JsonObject item = new JsonObject();
    item.addProperty("id", citation.id());
    item.addProperty("type", type(citation.kind()));
    add(item, "title", citation.title());
    names(item, "author", citation.authors(), citation.truncated());
    names(item, "editor", citation.editors(), false);
    add(item, "container-title", citation.container());
    add(item, "container-title-short", citation.acronym());
    if (!citation.date().isEmpty()) {
      JsonArray parts = new JsonArray();
      for (String part : citation.date().split("-")) {
        parts.add(Integer.parseInt(part));
      }
      JsonArray dates = new JsonArray();
      dates.add(parts);
      JsonObject issued = new JsonObject();
      issued.add("date-parts", dates);
      item.add("issued", issued);
    }
    add(item, "volume", citation.volume());
    add(item, "issue", citation.issue());
    add(item, "page", citation.pages());
    add(item, "publisher", citation.publisher());
    add(item, isEvent(citation.kind()) ? "event-place" : "publisher-place", citation.location());
    add(item, "DOI", citation.doi());
    add(item, "URL", citation.url());
    add(item, "status", citation.status());
    return item;
  }

  private static void names(
      JsonObject item, String role, List<Citation.Name> names, boolean truncated) {
    JsonArray list = new JsonArray();
    for (Citation.Name name : names) {
      JsonObject person = new JsonObject();
      if (name.isWhole()) {
        add(person, "literal", name.family());
      } else {
        add(person, "family", name.family());
        add(person, "given", name.given());
        add(person, "non-dropping-particle", name.particle());
        add(person, "suffix", name.suffix());
      }
      list.add(person);
    }
    if (truncated) {
      JsonObject others = new JsonObject();
      others.addProperty("literal", "others");
      list.add(others);
    }
    if (!list.isEmpty()) {
      item.add(role, list);
    }
  }

  private static boolean isEvent(String kind) {
    return type(kind).equals("paper-conference") || type(kind).equals("speech");
  }

  private static String type(String kind) {
    return switch (kind) {
      case "conference", "workshop" -> "paper-conference";
      case "journal" -> "article-journal";
      case "preprint" -> "article";
      case "thesis" -> "thesis";
      case "book" -> "book";
      case "chapter" -> "chapter";
      case "report" -> "report";
      case "poster", "talk", "tutorial" -> "speech";
      case "patent" -> "patent";
      default -> "document";
    };
  }

  private static void add(JsonObject object, String member, String value) {
    if (!value.isEmpty()) {
      object.addProperty(member, value);
    }
  }
}
