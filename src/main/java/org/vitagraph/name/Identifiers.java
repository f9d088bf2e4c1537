package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.Span;

public final class Identifiers {
  public record Found(Span span, String iri) {}

  private Identifiers() {}

  public static List<Found> dois(CharSequence t) {
    return find(Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+[^\\s\"<>.,;)]"), t, "https://doi.org/");
  }

  public static List<Found> arxivs(CharSequence t) {
    return find(
        Pattern.compile("(?<=arxiv[.:/\\w]{0,12})\\d{4}\\.\\d{4,5}", Pattern.CASE_INSENSITIVE),
        t,
        "https://arxiv.org/abs/");
  }

  public static List<Found> urls(CharSequence t) {
    return find(Pattern.compile("https?://[^\\s\"<>]+[^\\s\"<>.,;)]"), t, "");
  }

  private static List<Found> find(Pattern p, CharSequence t, String pre) {
    List<Found> out = new ArrayList<>();
    Matcher m = p.matcher(t);
    while (m.find()) {
      out.add(new Found(new Span(m.start(), m.end()), pre + m.group()));
    }
    return out;
  }
}
