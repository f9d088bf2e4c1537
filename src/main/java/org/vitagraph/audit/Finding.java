package org.vitagraph.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a rule noticed, and the words that it stands on.
 *
 * @param rule the rule's file, such as {@code audit/edition-numbers}
 * @param sure from 0 to 1
 * @param message what was noticed, in a sentence
 * @param verdict of a claim: {@code holds}, {@code does-not-hold}, {@code cannot-be-told}
 * @param quotes on each side; the first is what the finding is mainly about
 * @param records the addresses of what an outside register says to it
 */
public record Finding(
    String rule,
    BigDecimal sure,
    String message,
    Optional<String> verdict,
    List<Quote> quotes,
    List<String> records) {
  /** Copies the lists. */
  public Finding {
    quotes = List.copyOf(quotes);
    records = List.copyOf(records);
  }

  /** The rule without its folder, which tells what kind of finding it is. */
  public String kind() {
    return rule.substring(rule.lastIndexOf('/') + 1);
  }
}
