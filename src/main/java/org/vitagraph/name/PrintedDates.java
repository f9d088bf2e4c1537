package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

public final class PrintedDates {
  private static final Pattern Y = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private PrintedDates() {}

  public static List<PrintedDate> find(CharSequence t) {
    List<PrintedDate> out = new ArrayList<>();
    Matcher m = Y.matcher(t);
    while (m.find()) {
      out.add(new PrintedDate(new Span(m.start(), m.end()), m.group()));
    }
    return out;
  }
}
