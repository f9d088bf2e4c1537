package org.vitagraph.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.vitagraph.document.Entry;
import org.vitagraph.document.Mark;

/**
 * What stands between the entries of a list of papers and is none of them: the abstract in a
 * paragraph of its own, a row of links such as {@code Replication package}, what the page says of
 * itself. They leave the list before its habits are looked for.
 */
final class Remarks {
  /** What heads an abstract, however short. */
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?iu)\\W*(?:tl;? ?dr|abstract|key ?words|summary|résumé|zusammenfassung) ?[:.—–]");

  private static final Pattern WHOLE_TEXT =
      Pattern.compile(
          "(?iu)(?:full|complete|long|journal|extended) (?:paper|text|version)(?: \\([^()]{0,20}\\))?:");

  private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.?!]\\s+\\p{Lu}");

  /** What authors say of their work, and pages to their readers. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:I|[Ww]e)\\s+\\p{Ll}+|^You (?:may|can|will|might|should)\\b"
              + "|^(?:Our|This|The present) (?:book )?(?:paper|article|chapter|study|work|note|essay|book)\\s+\\p{Ll}");

  /** Who the owner is, by the owner. */
  private static final Pattern OWN_STORY =
      Pattern.compile(
          "(?m)^\\s*(?:(?:Hi|Hello)\\b[^\\n]{0,40}\\bI(?:['’]| a)m\\b|I(?:['’]| a)m (?:an?|the|currently|now|broadly|interested)\\s|My name is\\s)");

  /** Where to look further. */
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:For (?:a|an|the|more|further|details)\\b[^.]{0,60}, )?[Pp]lease (?:visit|see|click|contact|email|refer)|Click (?:here|on)|(?:A |The |My )?(?i:complete|full|up-to-date) (?:publication list|list of (?:my |all |our )*(?:publications|papers))\\b");

  /** Where the paper before was shown, or the owner listened. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:(?:also |was |first )?presented|Attended(?: \\p{Ll}+)?) (?:at|in)\\b");

  /** A year, a volume or pages. */
  private static final Pattern CITED =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d ?\\(\\d|\\d ?[-–—]+ ?\\d");

  /** Where else lists of one's papers are. */
  private static final Pattern REGISTERS =
      Pattern.compile(
          "(?is)^(?!.*\\b(?:19|20)\\d\\d\\b)(?:.*?\\b(?:arxiv|mathscinet|google scholar|math(?:ematics)? genealogy|zbmath|dblp|orcid|inspire[- ]?hep|researchgate|scopus|web of science|semantic scholar|ads|hal|ssrn|repec)\\b){3}");

  /** The words of links to what comes with a paper. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:[\\p{L}\\d.-]+ ){0,3}(?:access|appendix|article|arxiv|bib(?:tex)?|blog|code|data|doi|dataset|files?|github|link|manuscript|material|materials|package|paper|pdf|postprint|poster|pre-?print|press release|slides|summary|supplement|text|version|video|view|website)(?: version)?[.:]?");

  private static final int MENU = 3;

  private Remarks() {}

  /** The entries without remarks, where enough entries are left. */
  static List<ClassedEntry> removed(List<ClassedEntry> entries) {
    List<ClassedEntry> left = entries.stream().filter(entry -> !isBeside(entry.entry())).toList();
    List<ClassedEntry> rest = left.stream().filter(entry -> !isSpeech(entry.entry())).toList();
    return 3 * rest.size() >= left.size() ? rest : left;
  }

  /** Whether the text begins as abstracts do. */
  static boolean isAbstract(String text) {
    return ABSTRACT.matcher(text).lookingAt();
  }

  private static boolean isBeside(Entry entry) {
    String text = entry.text().toString().strip();
    return isAbstract(text)
        || WHOLE_TEXT.matcher(text).lookingAt()
        || REGISTERS.matcher(text).lookingAt()
        || SHOWN.matcher(text).lookingAt()
        || !CITED.matcher(text).find() && isOfThePage(text)
        || isLabels(entry);
  }

  /** Whether the text is about the owner or the page, and not a title that begins alike. */
  private static boolean isOfThePage(String text) {
    return OWN_STORY.matcher(text).find() || POINTER.matcher(text).lookingAt();
  }

  private static boolean isSpeech(Entry entry) {
    String text = entry.text().toString().strip();
    return !isSetApart(entry)
        && EntryCues.isProse(text)
        && !CITED.matcher(text).find()
        && EntryCues.names(text) < 2
        && (SPEECH.matcher(text).find() || SENTENCES.matcher(text).find());
  }

  /** Whether it begins with a title or a name that is set apart, as no sentence does. */
  private static boolean isSetApart(Entry entry) {
    return "“\"„«".indexOf(entry.text().toString().strip().charAt(0)) >= 0
        || entry.marks().stream()
            .anyMatch(mark -> mark.span().start() <= 1 && mark.span().length() > 8);
  }

  /** Whether all its words are those of links to files, or of many to other pages. */
  private static boolean isLabels(Entry entry) {
    List<Mark> links =
        entry.marks().stream().filter(mark -> mark.kind() == Mark.Kind.LINK).toList();
    boolean isMenu = links.size() > MENU && !CITED.matcher(entry.text()).find();
    StringBuilder rest = new StringBuilder(entry.text());
    for (Mark link : links) {
      if (!isMenu && !LABEL.matcher(link.span().of(entry.text()).strip()).matches()) {
        return false;
      }
      rest.replace(link.span().start(), link.span().end(), " ".repeat(link.span().length()));
    }
    return !links.isEmpty() && rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
