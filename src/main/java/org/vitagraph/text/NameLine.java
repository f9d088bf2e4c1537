package org.vitagraph.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells by its shape whether a line is a list of names and nothing else: {@code Ada Lee*, B. Chen
 * and Cy de la Diaz}. Knows no names; {@code Nested Queries, Parallel Joins} has the same shape.
 */
public final class NameLine {
  private static final int LONGEST = 4000;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,;]\\s*(?:and |& )?| and | & | [/·] ");
  private static final Pattern CUT =
      Pattern.compile("\\bet\\.? al\\b|\\b\\d+ (?:more|other) authors?\\s*$");
  private static final Pattern TAIL =
      Pattern.compile(
          "[,;]?\\s*(?:and|&)?\\s*(?:\\bet\\.? al\\b\\.?|\\b\\d+ (?:more|other) authors?)\\s*$");
  private static final Pattern NAME =
      Pattern.compile("(?:with )?\\p{Lu}[\\p{L}'’.-]*[*†‡]?(?: [\\p{L}'’.-]+[*†‡]?){1,4}\\.?\\s*");

  private NameLine() {}

  /**
   * Whether the line has two names at least, or one and "et al." or "3 more authors", and nothing
   * else.
   */
  public static boolean is(CharSequence line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String[] parts = BETWEEN.split(line);
    long names = Arrays.stream(parts).filter(part -> NAME.matcher(part).matches()).count();
    return names >= 2 && names == parts.length
        || names >= 1 && line.length() < 200 && CUT.matcher(line).find();
  }

  /** Whether the line is nothing but names, two at least or a list that is cut. */
  public static boolean isWhole(CharSequence line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String listed = TAIL.matcher(line).replaceFirst("");
    String[] parts = BETWEEN.split(listed);
    boolean names = Arrays.stream(parts).allMatch(part -> NAME.matcher(part).matches());
    return names && (parts.length >= 2 || listed.length() < line.length());
  }
}
