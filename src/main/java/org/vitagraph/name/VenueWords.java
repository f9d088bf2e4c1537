package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitagraph.text.Folding;

/** The words of venue names: which say nothing, and which are short for others. */
final class VenueWords {
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "of",
          "on",
          "in",
          "for",
          "a",
          "an",
          "and",
          "at",
          "to",
          "with",
          "der",
          "die",
          "das",
          "des",
          "fur",
          "und",
          "de",
          "la",
          "le",
          "les",
          "du",
          "et",
          "sur",
          "el",
          "los",
          "y",
          "e",
          "di",
          "del",
          "della",
          "annual",
          "proceedings");

  private static final Set<String> SPONSORS =
      Set.of("ieee", "acm", "usenix", "ifip", "aaai", "siam", "cvf", "rsj", "ieeeacm", "acmieee");

  private static final Map<String, String> LONG =
      Map.ofEntries(
          Map.entry("conf", "conference"),
          Map.entry("intl", "international"),
          Map.entry("int", "international"),
          Map.entry("internat", "international"),
          Map.entry("symp", "symposium"),
          Map.entry("wkshp", "workshop"),
          Map.entry("ws", "workshop"),
          Map.entry("trans", "transactions"),
          Map.entry("j", "journal"),
          Map.entry("lett", "letters"),
          Map.entry("mag", "magazine"),
          Map.entry("rev", "review"),
          Map.entry("ann", "annals"),
          Map.entry("bull", "bulletin"),
          Map.entry("sci", "science"),
          Map.entry("comput", "computing"),
          Map.entry("comp", "computer"),
          Map.entry("eng", "engineering"),
          Map.entry("syst", "systems"),
          Map.entry("db", "database"),
          Map.entry("dept", "department"),
          Map.entry("res", "research"),
          Map.entry("math", "mathematics"),
          Map.entry("phys", "physics"),
          Map.entry("chem", "chemistry"),
          Map.entry("biol", "biology"),
          Map.entry("med", "medicine"),
          Map.entry("soc", "society"),
          Map.entry("assoc", "association"),
          Map.entry("univ", "university"),
          Map.entry("tech", "technology"),
          Map.entry("appl", "applied"));

  private VenueWords() {}

  static boolean isSponsor(String word) {
    return SPONSORS.contains(word);
  }

  /** The word that this one is short for, or the word itself. */
  static String spelledOut(String word) {
    return LONG.getOrDefault(word, word);
  }

  static String key(String name) {
    List<String> out = new ArrayList<>();
    for (String word : Folding.words(name.replace("’", "").replace("'", "")).split(" ")) {
      if (!EMPTY.contains(word)) {
        out.add(LONG.getOrDefault(word, word));
      }
    }
    // "Communications of the ACM" keeps its last word, "IEEE/ACM Transactions" loses its first two.
    while (out.size() > 2 && SPONSORS.contains(out.get(0))) {
      out.remove(0);
    }
    return String.join(" ", out);
  }
}
