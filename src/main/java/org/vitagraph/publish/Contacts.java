package org.vitagraph.publish;

import java.util.regex.Pattern;

/** How people are reached: told apart from everything else, so that it leaves only when asked. */
public final class Contacts {
  // Plain, and as pages spell them against robots: ada [at] uni [dot] example, ada at uni dot
  // example.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@<>|,;:()]+@[^\\s@<>|,;:()]+\\.\\p{L}{2,}"
              + "|\\{[^{}@]+\\}\\s*@\\s*\\S+"
              + "|[\\w.+-]+\\s*[\\[({<]\\s*(?i:at|@)\\s*[\\])}>]\\s*[\\w.-]+"
              + "(\\s*[\\[({<]\\s*(?i:dot|\\.)\\s*[\\])}>]\\s*[\\w-]+)*"
              + "|[\\w.+-]+\\s+(?i:at)\\s+[\\w-]+(\\s+(?i:dot)\\s+[\\w-]+)+"
              // Telephone numbers: with the code of a country, or as North America groups them.
              + "|\\+\\d[\\d ().-]{7,}\\d|\\(\\d{3}\\) ?\\d{3}[- .]\\d{4}|(?<![\\d-])\\d{3}[-.]\\d{3}[-.]\\d{4}(?![\\d-])");

  private Contacts() {}

  /** Whether an e-mail address or a telephone number stands in the text. */
  public static boolean isIn(String text) {
    return ADDRESS.matcher(text).find();
  }

  /** The text with an ellipsis in the place of each e-mail address and telephone number. */
  public static String without(String text) {
    return ADDRESS.matcher(text).replaceAll("…");
  }
}
