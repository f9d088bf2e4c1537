package org.vitagraph.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

public record VenueName(String name, String acronym, String year) {
  private static final Pattern A = Pattern.compile("\\(([A-Z][A-Za-z&@-]{1,12})(?:\\W*'?\\d+)?\\)");
  private static final Pattern Y =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|['’](\\d\\d)\\b");

  public static VenueName parse(String p) {
    Matcher a = A.matcher(p);
    Matcher y = Y.matcher(p);
    String year = y.find() ? (y.group(1) == null ? y.group() : "20" + y.group(1)) : "";
    return new VenueName(p, a.find() ? a.group(1) : "", year);
  }
}
