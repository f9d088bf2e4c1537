package org.vitagraph.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Documents that differ in what they say and not in how: years are moved, vowels of some capitalized
 * words changed. The same number gives the same document.
 */
final class Variations {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern TAG = Pattern.compile("<[^>]*>|https?://\\S+|@\\w+\\{[^,]*,");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,}\\b");
  private static final String VOWELS = "aeiou";

  private Variations() {}

  /** A document that differs from the original; PDF and Word in their bytes only. */
  static byte[] document(String name, byte[] original, int number) {
    if (name.endsWith(".pdf") || name.endsWith(".docx")) {
      byte[] comment = ("\n% " + number + "\n").getBytes(StandardCharsets.US_ASCII);
      byte[] varied = Arrays.copyOf(original, original.length + comment.length);
      System.arraycopy(comment, 0, varied, original.length, comment.length);
      return varied;
    }
    String text = new String(original, StandardCharsets.UTF_8);
    return text(text, number).getBytes(StandardCharsets.UTF_8);
  }

  /** A text that differs from the original outside of its mark-up. */
  static String text(String original, int number) {
    Random random = new Random(number);
    int years = random.nextInt(8);
    StringBuilder out = new StringBuilder();
    int from = 0;
    var tag = TAG.matcher(original);
    while (tag.find()) {
      out.append(words(original.substring(from, tag.start()), years, random)).append(tag.group());
      from = tag.end();
    }
    return out.append(words(original.substring(from), years, random)).toString();
  }

  private static String words(String text, int years, Random random) {
    String moved =
        YEAR.matcher(text)
            .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) - years));
    return NAME.matcher(moved)
        .replaceAll(name -> random.nextInt(4) == 0 ? changed(name.group(), random) : name.group());
  }

  private static String changed(String word, Random random) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 1; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        out.setCharAt(i, VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
    }
    return out.toString();
  }
}
