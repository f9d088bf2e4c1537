package org.vitagraph.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication.Mark;

/**
 * What a page says of the marks at its authors' names: {@code * corresponding author, † equal
 * contribution; students are underlined}. A mark that is explained in two ways means nothing.
 */
final class MarkLegend {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\d*∗†‡§¶#✉^+])(?<mark>[*∗†‡§¶#✉^+])\\s*[“”\"')\\]:=–—-]*\\s*(?:(?:indicates?|denotes?|marks?|means|are|is|for|by)\\s+)?(?<meaning>[^\\n*∗†‡§¶#✉;,.:()]{4,50})");

  private static final String STUDENTS = "(?:students?|advisees?|mentees?|supervisees?)";

  private static final Pattern EQUAL =
      Pattern.compile(
          "(?:authors? )?(?:with )?(?:co-?first|joint first|shared first|equal(?:ly)?)\\b.*|(?:these |the )?authors contributed equally.*",
          FLAGS);
  private static final Pattern CORRESPONDING =
      Pattern.compile("(?:the |co-?)?corresponding(?: authors?(?:hip)?)?", FLAGS);
  private static final Pattern STUDENT =
      Pattern.compile(
          "(?:(?:my|our|the|a|ph\\W?d|graduate|undergraduate|undergrad|masters?|master['’]s|advised|supervised|mentored|current|former|and|or)\\s+)*"
              + STUDENTS
              + "(?:\\s+(?:co-?)?authors?|\\s+(?:that |whom )?(?:I|we)\\s+\\p{L}+.*|\\s+(?:under|in) my .*|\\s+(?:co-?)?(?:advised|supervised|mentored) .*)?",
          FLAGS);
  private static final Pattern UNDERLINED =
      Pattern.compile(
          "\\bunderlin\\w+[^\\n.;]{0,25}\\b"
              + STUDENTS
              + "\\b|\\b"
              + STUDENTS
              + "\\b[^\\n.;]{0,25}\\bunderlin",
          FLAGS);

  /** Says of the list what custom does not. */
  private static final Pattern ALPHABETICAL =
      Pattern.compile("(?iu)alphabetical|students?\\b|advisees?\\b|undergrad");

  /** Of lines that explain nothing, such as references without a page. */
  static final MarkLegend NONE = new MarkLegend("");

  private final Map<Character, @Nullable Mark> meanings = new HashMap<>();
  private final Set<Character> others = new HashSet<>();
  private final boolean underlined;

  private MarkLegend(String text) {
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find(from)) {
      Mark meaning = meaning(mark.group("meaning").strip());
      char sign = sign(mark.group("mark").charAt(0));
      if (meaning == null && ALPHABETICAL.matcher(mark.group("meaning")).find()) {
        others.add(sign);
      }
      if (meaning != null) {
        boolean known = meanings.containsKey(sign) && meanings.get(sign) != meaning;
        meanings.put(sign, known ? null : meaning);
      }
      from = mark.end("mark");
    }
    underlined = UNDERLINED.matcher(text).find();
  }

  /** The legend of a page with that text. */
  static MarkLegend of(String text) {
    return new MarkLegend(text);
  }

  /** What the marks at a name say. */
  Set<Mark> of(CharSequence marks, boolean isUnderlined) {
    Set<Mark> said = EnumSet.noneOf(Mark.class);
    for (int i = 0; i < marks.length(); i++) {
      Mark meaning = meanings.get(sign(marks.charAt(i)));
      if (meaning != null) {
        said.add(meaning);
      }
    }
    if (underlined && isUnderlined) {
      said.add(Mark.STUDENT);
    }
    return said;
  }

  /** Whether the page explains each of the marks. */
  boolean explains(CharSequence marks) {
    return marks.length() > 0
        && marks
            .chars()
            .mapToObj(mark -> sign((char) mark))
            .allMatch(sign -> meanings.get(sign) != null || others.contains(sign));
  }

  private static @Nullable Mark meaning(String words) {
    if (EQUAL.matcher(words).matches()) {
      return Mark.EQUAL;
    }
    if (CORRESPONDING.matcher(words).matches()) {
      return Mark.CORRESPONDING;
    }
    return STUDENT.matcher(words).matches() ? Mark.STUDENT : null;
  }

  private static char sign(char mark) {
    return mark == '∗' ? '*' : mark;
  }
}
