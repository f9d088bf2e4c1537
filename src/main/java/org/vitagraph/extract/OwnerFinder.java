package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.document.Block;
import org.vitagraph.document.Document;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Line;
import org.vitagraph.document.Mark;
import org.vitagraph.document.Outline;
import org.vitagraph.document.Section;
import org.vitagraph.text.AlignedText;
import org.vitagraph.text.Span;

/**
 * Finds whose document it is: the name at the top, confirmed by the name that stands in most of the
 * document's lists of authors. Where no name is printed at the top, the name of the lists alone, in
 * its fullest form.
 */
public final class OwnerFinder {
  private static final int TOP_LINES = 14;
  private static final int ENTRY_REACH = 600;

  /** So many make a list, not a head. */
  private static final int FEWEST_TITLED = 4;

  /** What nothing but two words with capitals speaks for is no name. */
  private static final double LEAST = 0.9;

  private static final Pattern AROUND_NAME =
      Pattern.compile(
          "(?iu)^(?:(?:\\d\\. ?)?(?:(?:full )?name|nom(?: et pr[ée]noms?)?|pr[ée]noms? et nom|nombre(?: y apellidos)?|nome(?: e cognome)?|naam|namn|navn|ad[ıi](?: ve)? soyad[ıi]|imi[eę] i nazwisko) ?: ?)?(?:curriculum vitae|c\\.?v\\.?|r[eé]sum[eé]|lebenslauf|vita|(?:selected |list of )?publications?|publikationen|schriftenverzeichnis|veröffentlichungen|papers?|articles|produção científica|publica[cç][ioõ][oe]\\p{L}*(?: científicas)?|pubblicazioni|research|teaching|home ?page|website|welcome to)?"
              + "(?:\\s+(?:of|for|von|de|di))?[\\s:|–—-]*(?:(?:the )?(?:home ?page|website) of )?"
              + "(?:(?:(?:associate|assistant|full)? ?professor|prof|pd|dr|mr|ms|mrs|univ|priv|doz|privatdozent(?:in)?|apl|dipl|mag|ing|med|dent|vet|rer|nat|pol|oec|jur|iur|theol|phil|sc|techn|habil|em|ir|drs|hab|inż|mgr|doc|doç|öğr|üyesi|yrd|arş|gör|mudr|rndr|phdr|dott|dott\\.ssa|prof\\.ssa|pr|lic|mme|sir|dame|rev)(?:\\.|\\b)[-\\s]*)*");
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?iu)(?:['’]s? (?:home ?page|web ?(?:site|page)|page|cv|curriculum vitae|publications|publication list|papers|research)"
              + "| (?:home ?page|papers|publications|website)"
              + "|,? ?\\(?(?:ph\\.? ?d|m\\.? ?d|d\\.?phil|sc\\.?d|m\\.?sc?|m\\.?a|dr|prof|mph|ll\\.?m)\\.?\\)?"
              + "|,? (?:ed\\.?d|d\\.?sc|d\\.?m\\.?a|dr\\.?p\\.?h|pharm\\.?d|psy\\.?d|d\\.?n\\.?p|j\\.?d|dvm|dds|mb ?bs|mb ?ch ?b|m\\.?b\\.?a|m\\.?ed|m\\.?phil"
              + "|b\\.?(?:a|s|sc|eng|ed|tech)|r\\.?n|c(?:chem|eng|phys|psychol|stat)|p\\.?eng)\\b\\.?"
              + "|(?-i:,? [FM]\\.?[A-Z]{2,5}|, (?:[A-Z]{2,6}|[A-Z](?:\\.-?[A-Z])+\\.))(?=[\\s,]|$)"
              + "|(?<=\\p{L})(?:\\d|\\s?[*†‡])"
              + "|,? (?:csc|ph\\.? ?d\\. cand(?:idate)?|prof\\.? (?:uczelni|nadzw|zw)\\p{L}*)\\b\\.?"
              + "|\\s*[|:–—←·•].*|\\s+-\\s.*|\\s*\\(.*\\)|,? curriculum vitae| cv|\\s*[,.;!])+$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?iu)(?:pers[oö]n\\p{L}*|general|contact) (?:data|details|information|profile|angaben|daten)|angaben zur person|(?:donn[ée]es|informations) personnelles|[ée]tat civil|dat[oi] personal[ei]s?|dati (?:personali|anagrafici)"
              + "|[IVX]{1,4}\\. (?:monogra|aufs|beitr|publi|ver[oö]ff|zeitschr|herausg|lebens|ausbild|werdeg|artic|books?\\b|chapt)\\p{L}*"
              + "|\\p{IsHan}*(?:業績|业绩|成果|论文|論文|会議|会议|学会|研究会|著書|受賞|特許|講演|発表|简历|簡歷|履歴書?|経歴|主页|联系方式|一覧|紹介|简介)");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(
          "[,;&•|\\n\\t“”\"„«»()\\[\\]*†‡§¶∗:]|\\.(?= )(?<!\\b\\p{Lu}\\.)|\\s(?:and|und|et|y|with|by|mit|avec|con|from)\\s|\\s{2,}");

  private static final Pattern WITH =
      Pattern.compile("\\b(?:[Ww]ith|[Mm]it|[Aa]vec)\\s(?=\\p{Lu}\\p{L}+\\s\\p{Lu})");

  /** The first author where the family name stands first: {@code Lee, Ada and Bo Chen}. */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "^\\W{0,3}(?:(?:19|20)\\d\\d[)\\].,: ]{1,3})?(\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\.)?)(?=[,.;&(]| and | & | [“\"])");

  private static final Pattern ALIAS =
      Pattern.compile("\\s{0,2}[(（](?<alias>[^()（）\\n]{2,40})[)）]");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  private static final Pattern WORD_AND_INITIAL =
      Pattern.compile("(?<word>\\p{Lu}[\\p{L}'’-]+) (?<initial>\\p{Lu})\\.");

  /** An author whose given names are initials behind the family name: {@code Lee, A. B.}. */
  private static final Pattern INITIALS_BEHIND =
      Pattern.compile(
          "(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]+, \\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,2})(?=[,;*†]|\\s?[&(]| and |\\s*$)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\S)(?:\\S+@\\S+)|https?://\\S+|(?<!\\w)\\w+\\.github\\.io\\S*");

  private OwnerFinder() {}

  /** The owner of the document; with an empty name when the document tells none. */
  public static Owner find(Document document, Outline outline) {
    Map<String, Integer> lists = new HashMap<>();
    Map<String, Candidate> forms = new LinkedHashMap<>();
    Map<String, Integer> behind = new HashMap<>();
    Map<String, Integer> apart = new HashMap<>();
    int entries = count(outline, lists, forms, behind, apart);
    Candidate best = null;
    int rank = 0;
    String hints = addresses(document.text());
    for (Candidate top : atTop(document)) {
      int listed = lists.getOrDefault(top.name.key(), 0) + behind.getOrDefault(top.name.key(), 0);
      double score =
          top.score
              - 0.12 * rank++
              + 2.5 * listed / (listed + 2.0)
              + (listed > 1 && listed * 3 > entries ? 1 : 0)
              + (isHinted(top.name, hints) ? 0.8 : 0);
      if (best == null || score > best.score) {
        best = new Candidate(top.name, top.span, score);
      }
    }
    if (best != null && best.score < LEAST) {
      best = null;
    }
    Candidate listed = mostListed(hints, lists, forms, apart);
    boolean stranger =
        best != null
            && best.score < 2.2
            && listed != null
            && lists.getOrDefault(best.name.key(), 0) == 0
            && lists.getOrDefault(listed.name.key(), 0) >= Math.max(3, entries / 3);
    if (best != null && !stranger && (listed == null || best.score > 1.6 || listed.score < 3)) {
      return owner(document.text(), inMixedCase(best, forms), Math.min(0.99, 0.5 + best.score / 8));
    }
    return listed == null
        ? new Owner("", "", new Span(0, 0), 0)
        : owner(document.text(), listed, Math.min(0.9, 0.3 + listed.score / 20));
  }

  private static Owner owner(String text, Candidate candidate, double confidence) {
    return new Owner(candidate.name.text(), alias(candidate, text), candidate.span, confidence);
  }

  /** The name in brackets behind the name, if only one of the two is of Latin letters. */
  private static String alias(Candidate candidate, String text) {
    Matcher bracket = ALIAS.matcher(text).region(candidate.span.end(), text.length());
    if (!bracket.lookingAt() || NameForm.of(bracket.group("alias")) == null) {
      return "";
    }
    boolean isLatin = LATIN.matcher(bracket.group("alias")).find();
    return isLatin == LATIN.matcher(candidate.name.text()).find() ? "" : bracket.group("alias");
  }

  /** {@code ADA LEE} as the lists of authors write it, where they do. */
  private static Candidate inMixedCase(Candidate top, Map<String, Candidate> forms) {
    String text = top.name.text();
    if (!text.equals(text.toUpperCase(Locale.ROOT))) {
      return top;
    }
    return forms.values().stream()
        .filter(form -> form.name.text().equalsIgnoreCase(text))
        .filter(form -> !form.name.text().equals(text))
        .findFirst()
        .orElse(top);
  }

  private static List<Candidate> atTop(Document document) {
    List<Candidate> found = new ArrayList<>();
    int lines = 0;
    boolean areTitled =
        document.blocks().stream().filter(OwnerFinder::isTitled).count() >= FEWEST_TITLED;
    for (Block block : document.blocks()) {
      boolean isTitled = areTitled && isTitled(block);
      for (Line line : block.lines()) {
        if (++lines > TOP_LINES) {
          return found;
        }
        if (isTitled) {
          continue;
        }
        boolean wholeLine = true;
        for (AlignedText cell : cells(line.text())) {
          Candidate name = name(cell);
          if (name != null) {
            double score =
                1.5
                    + (block.kind() == Block.Kind.HEADING ? 0.8 : 0)
                    + Math.min(1.5, Math.max(0, line.size() - 1) * 2)
                    + (isBold(line) ? 0.4 : 0)
                    + (wholeLine && name.score == 0 ? 0.3 : 0)
                    - (isFollowedByColon(cell, name) ? 2 : 0);
            found.add(new Candidate(name.name, name.span, score));
          }
          wholeLine = false;
        }
      }
    }
    return found;
  }

  /** Whether a line in bold stands over others, as the titles of papers do in lists. */
  private static boolean isTitled(Block block) {
    return block.lines().size() > 1
        && isBold(block.lines().get(0))
        && !isBold(block.lines().get(1));
  }

  /** {@code Salt Roads: Trade in the North} begins as names do and is none. */
  private static boolean isFollowedByColon(AlignedText cell, Candidate name) {
    String text = cell.toString();
    int end = text.indexOf(name.name.text()) + name.name.text().length();
    return end < text.length()
        && text.charAt(end) == ':'
        && !AROUND_NAME.matcher(text.substring(end + 1).strip() + ":").matches();
  }

  private static List<AlignedText> cells(AlignedText line) {
    List<AlignedText> cells = new ArrayList<>();
    int from = 0;
    String text = line.toString();
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t' || text.startsWith("    ", i)) {
        AlignedText cell = line.slice(new Span(from, i)).strip();
        if (cell.length() > 0) {
          cells.add(cell);
        }
        from = Math.min(text.length(), i + 1);
      }
    }
    return cells;
  }

  private static @Nullable Candidate name(AlignedText printed) {
    String text = printed.toString();
    int from = 0;
    Matcher before = AROUND_NAME.matcher(text);
    if (before.lookingAt()) {
      from = before.end();
    }
    int to = text.length();
    Matcher behind = BEHIND_NAME.matcher(text).region(from, to);
    if (behind.find()) {
      to = behind.start();
    }
    AlignedText bare = printed.slice(new Span(from, Math.max(from, to))).strip();
    NameForm name = NameForm.of(bare.toString());
    return name == null || NO_NAME.matcher(bare).matches()
        ? null
        : new Candidate(name, bare.source(), bare.length() == text.length() ? 0 : 1);
  }

  private static boolean isBold(Line line) {
    return line.marks().stream()
        .anyMatch(
            mark ->
                mark.kind() == Mark.Kind.BOLD && mark.span().length() * 2 > line.text().length());
  }

  private static int count(
      Outline outline,
      Map<String, Integer> lists,
      Map<String, Candidate> forms,
      Map<String, Integer> behind,
      Map<String, Integer> apart) {
    int entries = 0;
    for (Section section : outline.sections()) {
      for (Entry entry : section.entries()) {
        Set<String> keys = new HashSet<>();
        int names = 0;
        for (Span piece : pieces(entry.text().toString())) {
          NameForm name = listed(piece.of(entry.text().toString()));
          if (name != null) {
            names++;
            keys.add(name.key());
            forms.merge(
                name.text(),
                new Candidate(name, entry.text().toSource(piece), 1),
                (old, one) -> new Candidate(old.name, old.span, old.score + 1));
            if (isSetApart(piece, entry)) {
              apart.merge(name.key(), 1, Integer::sum);
            }
          }
        }
        countInitialsBehind(entry.text().toString(), behind);
        if (names >= 2) {
          entries++;
          keys.forEach(key -> lists.merge(key, 1, Integer::sum));
        }
      }
    }
    return entries;
  }

  /** Whether the name is in bold or underlined, and not the words around it. */
  static boolean isSetApart(Span name, Entry entry) {
    return entry.marks().stream()
        .anyMatch(
            mark ->
                (mark.kind() == Mark.Kind.BOLD || mark.kind() == Mark.Kind.UNDERLINE)
                    && mark.span().overlaps(name)
                    && mark.span().length() < name.length() + 8);
  }

  /** In a list {@code Lee A.} has its family name first, as what is left of {@code Ng, Lee A.} */
  private static @Nullable NameForm listed(String piece) {
    Matcher initial = WORD_AND_INITIAL.matcher(piece);
    return initial.matches()
        ? new NameForm(
            piece,
            NameForm.fold(initial.group("word")),
            List.of(NameForm.fold(initial.group("initial"))))
        : NameForm.of(piece);
  }

  /** Initials alone confirm the name at the top; they name nobody where none is there. */
  private static void countInitialsBehind(String text, Map<String, Integer> behind) {
    if (text.indexOf(".,") < 0 && text.indexOf(". (") < 0) {
      return;
    }
    Matcher initials =
        INITIALS_BEHIND.matcher(text).region(0, Math.min(ENTRY_REACH, text.length()));
    Set<String> keys = new HashSet<>();
    while (initials.find()) {
      NameForm name = NameForm.of(initials.group(1));
      if (name != null) {
        keys.add(name.key());
      }
    }
    keys.forEach(key -> behind.merge(key, 1, Integer::sum));
  }

  private static List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    Matcher between = BETWEEN_NAMES.matcher(text);
    int from = 0;
    // Whom a page calls those "with" its owner is not the owner.
    Matcher with = WITH.matcher(text);
    int reach = Math.min(with.find() ? with.start() : text.length(), ENTRY_REACH);
    while (from <= reach && between.find(from)) {
      addPiece(pieces, text, from, between.start());
      from = between.end();
    }
    if (from <= reach) {
      addPiece(pieces, text, from, text.length());
    }
    Matcher familyFirst = FAMILY_FIRST.matcher(text);
    if (familyFirst.find()) {
      Span whole = new Span(familyFirst.start(1), familyFirst.end(1));
      pieces.removeIf(piece -> whole.contains(piece));
      pieces.add(new Span(familyFirst.start(1), familyFirst.end(1)));
    }
    return pieces;
  }

  private static void addPiece(List<Span> pieces, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      pieces.add(new Span(start, end));
    }
  }

  /**
   * The name that most lists hold or set apart, in the form that is fullest, then most frequent.
   */
  private static @Nullable Candidate mostListed(
      String hints,
      Map<String, Integer> lists,
      Map<String, Candidate> forms,
      Map<String, Integer> apart) {
    Candidate best = null;
    for (Candidate form : forms.values()) {
      int listed = lists.getOrDefault(form.name.key(), 0);
      if (listed < 2) {
        continue;
      }
      double score =
          listed
              + apart.getOrDefault(form.name.key(), 0)
              + Math.min(0.9, form.score / 10)
              + (form.name.fullness() > 4 ? 1 : 0)
              + (isHinted(form.name, hints) ? 2 : 0);
      if (best == null || score > best.score) {
        best = new Candidate(form.name, form.span, score);
      }
    }
    return best;
  }

  private static boolean isHinted(NameForm name, String hints) {
    return hints.contains(name.surname())
        && name.given().stream()
            .anyMatch(
                given ->
                    given.length() > 2 && hints.contains(given)
                        || name.surname().length() > 3
                            && (hints.contains(given.charAt(0) + "." + name.surname())
                                || isAddressed(given.charAt(0) + name.surname(), hints)));
  }

  /** Whether an address begins so: {@code alee@example.edu}, {@code example.edu/~alee}. */
  private static boolean isAddressed(String login, String hints) {
    return hints.startsWith(login + "@")
        || hints.contains(" " + login + "@")
        || hints.contains(":" + login + "@")
        || hints.contains("~" + login);
  }

  /** E-mail addresses and links of the document's beginning, run together. */
  private static String addresses(String text) {
    StringBuilder found = new StringBuilder();
    Matcher matcher = ADDRESS.matcher(text.substring(0, Math.min(text.length(), 3000)));
    while (matcher.find()) {
      found.append(matcher.group().toLowerCase(Locale.ROOT)).append(' ');
    }
    return found.toString();
  }

  private record Candidate(NameForm name, Span span, double score) {}
}
