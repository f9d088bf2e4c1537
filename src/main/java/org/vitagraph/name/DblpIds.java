package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.name.Identifier.Scheme;

/**
 * Addresses of persons and records at dblp, of any of its hosts and with any ending. Old addresses
 * ({@code /pers/hd/l/Lee:Ada}) name a person by name and not by pid; they keep their path.
 */
final class DblpIds {
  private static final String HOST =
      "(?:https?://)?(?:www\\.)?dblp\\d?\\.(?:org|uni-trier\\.de|dagstuhl\\.de)(?:/db)?/";
  private static final String END =
      "(?:\\.(?:html?|xml|rdf|nt|ttl|bib|json)|(?=\\s|[),;\\]>\"”?#]|\\.?$|\\.\\s))";

  private static final Pattern PID =
      Pattern.compile(HOST + "pid/(\\w+/[\\w-]+?)" + END, Pattern.CASE_INSENSITIVE);

  private static final Pattern OLD =
      Pattern.compile(
          HOST + "(?:pers/[a-z]{2}|indices/a-tree)/(\\w/[\\w=:-]+?)" + END,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RECORD =
      Pattern.compile(
          HOST + "rec/(?:html/|bibtex/|xml/)?(\\w+/[\\w-]+/[\\w-]+?)" + END,
          Pattern.CASE_INSENSITIVE);

  private DblpIds() {}

  static List<Identifier> find(CharSequence text) {
    List<Identifier> out = new ArrayList<>();
    out.addAll(Matches.of(Scheme.DBLP_PERSON, PID, text, m -> canonical("pid/", m)));
    out.addAll(Matches.of(Scheme.DBLP_PERSON, OLD, text, m -> canonical("pers/hd/", m)));
    out.addAll(Matches.of(Scheme.DBLP_RECORD, RECORD, text, m -> canonical("rec/", m)));
    return out;
  }

  private static @Nullable String canonical(String path, Matcher m) {
    return "https://dblp.org/" + path + m.group(1);
  }
}
