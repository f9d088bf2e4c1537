package org.vitagraph.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.vitagraph.register.Registers;

/** Small dumps of registers, written by tests into a folder and added. */
record Dumps(Path folder) {
  Registers registers() {
    return new Registers(folder.resolve("registers"));
  }

  /** dblp's XML of these records. */
  Dumps dblp(String... records) throws IOException {
    String head =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n";
    String xml = head + "<dblp>" + String.join("\n", records) + "</dblp>\n";
    return add("dblp-2026-01-15.xml", xml.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A paper: its authors in order, between bars. */
  static String paper(
      String key, String authors, String title, int year, String venue, String more) {
    boolean isArticle = key.startsWith("journals/");
    String type = isArticle ? "article" : "inproceedings";
    StringBuilder out = new StringBuilder("<" + type + " key=\"" + key + "\">");
    for (String author : authors.split("\\|")) {
      out.append("<author>").append(author).append("</author>");
    }
    out.append("<title>").append(title).append(".</title><year>").append(year).append("</year>");
    String field = isArticle ? "journal" : "booktitle";
    out.append("<").append(field).append(">").append(venue).append("</").append(field).append(">");
    return out + more + "</" + type + ">";
  }

  /** A page of a person, by its pid and the names. */
  static String person(String pid, String names, String more) {
    StringBuilder out = new StringBuilder("<www key=\"homepages/" + pid + "\"" + more(more, true));
    for (String name : names.split("\\|")) {
      out.append("<author>").append(name).append("</author>");
    }
    return out + "<title>Home Page</title>" + more(more, false) + "</www>";
  }

  private static String more(String more, boolean isAttribute) {
    return more.startsWith("<") || more.isEmpty()
        ? isAttribute ? ">" : more
        : isAttribute ? " " + more + ">" : "";
  }

  /**
   * ROR's JSON of organizations, each {@code id|city|country|name|name}, acronyms with a {@code *}.
   */
  Dumps ror(String... organizations) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String line : organizations) {
      String[] cells = line.split("\\|");
      out.append("{\"id\":\"https://ror.org/").append(cells[0]);
      out.append("\",\"status\":\"active\",\"types\":[\"education\"],\"names\":[");
      for (int i = 3; i < cells.length; i++) {
        boolean isAcronym = cells[i].endsWith("*");
        String types =
            isAcronym ? "\"acronym\"" : i == 3 ? "\"label\",\"ror_display\"" : "\"alias\"";
        out.append(i > 3 ? "," : "").append("{\"value\":\"").append(cells[i].replace("*", ""));
        out.append("\",\"types\":[").append(types).append("]}");
      }
      out.append("],\"locations\":[{\"geonames_details\":{\"name\":\"").append(cells[1]);
      out.append("\",\"country_code\":\"").append(cells[2]).append("\"}}]}\n");
    }
    return add("ror-2026-01-16.json", out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** An archive of ORCID's with somebody who has these works. */
  Dumps orcid(String id, String given, String family, String... works) throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<record:record path=\"/").append(id).append("\" xmlns:record=\"r\"");
    xml.append(" xmlns:common=\"c\" xmlns:person=\"p\" xmlns:personal-details=\"d\"");
    xml.append(" xmlns:activities=\"a\" xmlns:work=\"w\"><common:orcid-identifier><common:path>");
    xml.append(id).append("</common:path></common:orcid-identifier><person:person><person:name>");
    xml.append("<personal-details:given-names>").append(given);
    xml.append("</personal-details:given-names><personal-details:family-name>").append(family);
    xml.append("</personal-details:family-name></person:name></person:person>");
    xml.append("<activities:activities-summary><activities:works>");
    for (String work : works) {
      xml.append("<activities:group><work:work-summary><work:title><common:title>").append(work);
      xml.append("</common:title></work:title></work:work-summary></activities:group>");
    }
    xml.append("</activities:works></activities:activities-summary></record:record>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry entry =
          new TarArchiveEntry("summaries/" + id.substring(16) + "/" + id + ".xml");
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
    return add("ORCID_2025_10_summaries.tar.gz", out.toByteArray());
  }

  private Dumps add(String name, byte[] bytes) throws IOException {
    Path dump = Files.write(folder.resolve(name), bytes);
    registers().add(List.of(dump), LocalDate.of(2026, 2, 3), file -> read -> {});
    return this;
  }
}
