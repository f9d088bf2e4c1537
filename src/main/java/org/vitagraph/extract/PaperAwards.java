package org.vitagraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.text.OneLine;
import org.vitagraph.text.Span;

/**
 * The honours that an entry states of its paper, found by grammar in whatever stands beside the
 * title: {@code CT, 2019, nominated as a best paper finalist} and {@code CT (Oral, Best Paper
 * Award)} have one each, however the words were labelled.
 *
 * @param awards in the order of print
 * @param labelling without the remarks that state them
 */
record PaperAwards(List<Field> awards, Labelling labelling) {
  /** Where a phrase ends; a full stop behind an initial, a title or a month does not end one. */
  private static final Pattern DELIMITER =
      Pattern.compile(
          "\\n(?!\\s*(?:(?:for|of|as|in|at|the|by|and|to|from)\\b|(?i:papers?|posters?|awards?|prizes?|finalists?|runners?|honou?rable|mentions?)\\b))|[\\t;|•·★☆✨⭐!?“”„«»\"()\\[\\]{}（）【】，；。]|[🏆🥇🥈🥉🏅🎉]|\\s[-–—‒]+\\s|—|[,:](?=\\s)|\\*+"
              + "|(?<!\\b(?:\\p{Lu}|Dr|Prof|St|Mr|Ms|Int|Conf|Symp|Proc|Assoc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\\.(?=\\s|$)");

  private static final Pattern AND =
      Pattern.compile("(?iu)\\s*(?:&|\\+|/|\\b(?:and|und|et|y|e)\\b|，)\\s*(?:(?:the|an?)\\s+)?");
  private static final Pattern HEAD_BEHIND = Pattern.compile("(?iu)\\)\\s*(?:award|prize)\\b");
  private static final Pattern CONTEST = Pattern.compile("(?iu).*\\b(?:prize|medal)s?");

  /** {@code Winner, Example Prize}: what a paper won has no other name for that. */
  private static final Pattern WON = Pattern.compile("(?iu)(?:co-?)?winner");

  /** {@code with a foreword by Ada Lee (Example Medal 2019)} honours a person. */
  private static final Pattern OF_PERSON =
      Pattern.compile("\\b(?:by|with|por|par|von|da|di)\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}\\($");

  private static final String OPENING = "([{（【";
  private static final double GRAMMAR = 0.85;

  PaperAwards {
    awards = List.copyOf(awards);
  }

  /** The awards that the text states, which {@code labelling} labels. */
  static PaperAwards in(String text, Labelling labelling) {
    if (!PaperAwardWords.mayBeIn(text)) {
      return new PaperAwards(List.of(), labelling);
    }
    List<Remark> remarks = new Reading(text, labelling).remarks();
    List<Field> awards = new ArrayList<>();
    for (Remark remark : remarks) {
      for (Span name : remark.names) {
        add(new Field(oneLine(text, name), name, remark.confidence), awards);
      }
    }
    return new PaperAwards(
        awards, without(labelling, remarks.stream().map(Remark::span).toList(), text));
  }

  /** The awards that a whole line states of the paper above it. */
  static List<Field> ofLine(String line) {
    return in(line, new Labelling(List.of(), 1)).awards;
  }

  /**
   * A stretch of the entry that states honours.
   *
   * @param span with its brackets and what announces it
   */
  private record Remark(Span span, List<Span> names, double confidence) {}

  /** Said twice in one entry, an honour is one: the longer name stays. */
  private static void add(Field award, List<Field> awards) {
    Set<String> words = words(award);
    for (int i = 0; i < awards.size(); i++) {
      Set<String> other = words(awards.get(i));
      if (other.containsAll(words)) {
        return;
      }
      if (words.containsAll(other)) {
        awards.set(i, award);
        return;
      }
    }
    awards.add(award);
  }

  private static Set<String> words(Field award) {
    return Pattern.compile("[^\\p{L}\\p{N}]+")
        .splitAsStream(award.value().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !word.equals("award"))
        .collect(Collectors.toSet());
  }

  private static String oneLine(String text, Span span) {
    return OneLine.of(span.of(text));
  }

  /** The labelling with the remarks cut off the fields that they stand in. */
  private static Labelling without(Labelling labelling, List<Span> remarks, String text) {
    List<LabelledSpan> kept = new ArrayList<>();
    for (LabelledSpan labelled : labelling.spans()) {
      Span rest = labelled.span();
      for (Span remark : remarks) {
        rest = cut(rest, remark);
      }
      if (rest.equals(labelled.span())) {
        kept.add(labelled);
      } else if (rest.of(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
        kept.add(new LabelledSpan(labelled.label(), rest, labelled.confidence()));
      }
    }
    return new Labelling(kept, labelling.score());
  }

  /** What of the span stands before the remark; what stands behind it when it begins the span. */
  private static Span cut(Span span, Span remark) {
    if (!span.overlaps(remark)) {
      return span;
    }
    return remark.start() <= span.start()
        ? new Span(Math.min(span.end(), remark.end()), span.end())
        : new Span(span.start(), remark.start());
  }

  private static final class Reading {
    private final String text;
    private final Labelling labelling;
    private final List<Span> phrases = new ArrayList<>();

    Reading(String text, Labelling labelling) {
      this.text = text;
      this.labelling = labelling;
      Matcher delimiter = DELIMITER.matcher(text);
      int from = 0;
      while (delimiter.find()) {
        boolean inner =
            ")(".indexOf(text.charAt(delimiter.start())) >= 0 && isInsideName(delimiter);
        if (!inner) {
          add(from, delimiter.start());
          from = delimiter.end();
        }
      }
      add(from, text.length());
    }

    /** The bracket of {@code Community (Best Paper) Award}. */
    private boolean isInsideName(Matcher delimiter) {
      int close = text.indexOf(')', delimiter.start());
      return close >= 0
          && HEAD_BEHIND.matcher(text).region(close, text.length()).lookingAt()
          && text.substring(delimiter.start(), close).indexOf('\n') < 0;
    }

    private void add(int from, int to) {
      Span trimmed = TitleText.trim(text, new Span(from, to));
      if (!trimmed.isEmpty()) {
        phrases.add(trimmed);
      }
    }

    List<Remark> remarks() {
      List<Remark> remarks = new ArrayList<>();
      for (int i = 0; i < phrases.size(); i++) {
        Span phrase = phrases.get(i);
        Optional<Span> honour = honour(phrase);
        if (honour.isEmpty()) {
          continue;
        }
        boolean gloss =
            !remarks.isEmpty()
                && isBracketed(phrase)
                && isBlank(remarks.get(remarks.size() - 1).span.end(), phrase.start(), "([")
                && !isBracketed(phrases.get(i - 1));
        if (gloss) {
          continue;
        }
        boolean won = i > 0 && WON.matcher(phrases.get(i - 1).of(text)).matches();
        Span from = i > 0 && isOutcomeOf(i - 1, phrase) ? phrases.get(i - 1) : phrase;
        int start = from.equals(phrase) ? startOf(phrase, honour.get()) : from.start();
        Span named = new Span(start, i + 1 < phrases.size() ? endOf(phrase, i + 1) : phrase.end());
        List<Span> names = names(won ? new Span(phrase.start(), named.end()) : named);
        remarks.add(new Remark(outer(start, named.end(), phrase), names, confidence(phrase)));
      }
      remarks.sort(Comparator.comparing(Remark::span));
      return remarks;
    }

    private Optional<Span> honour(Span phrase) {
      String words = phrase.of(text);
      if (!PaperAwardWords.mayBeIn(words)
          || isInTitle(phrase)
          || OF_PERSON.matcher(text.substring(0, phrase.start())).find()) {
        return Optional.empty();
      }
      Optional<Span> honour = PaperAwardWords.find(words).map(found -> found.shift(phrase.start()));
      if (honour.isEmpty()) {
        boolean alone =
            PaperAwardWords.isOutcome(words)
                && (isBracketed(phrase) || isLabelled(phrase, Label.AWARD))
                && words.contains(" ");
        return alone ? Optional.of(phrase) : Optional.empty();
      }
      boolean set =
          isBracketed(phrase)
              || isOwnLine(phrase)
              || honour.get().start() == phrase.start()
              || Character.isUpperCase(text.codePointAt(honour.get().start()))
              || !Character.isLetter(text.codePointAt(phrase.start()))
              || PaperAwardWords.isAnnounced(words);
      boolean contest =
          CONTEST.matcher(honour.get().of(text)).matches()
              && isLabelled(phrase, Label.CONTAINER)
              && !PaperAwardWords.isAnnounced(words)
              && !isOwnLine(phrase);
      boolean prose = EntryCues.isProse(words) && !PaperAwardWords.isAnnounced(words);
      return set && !contest && !prose ? honour : Optional.empty();
    }

    /** A venue or date that no mark parts from the honour is none of it. */
    private int startOf(Span phrase, Span honour) {
      String words = phrase.of(text);
      if (isBracketed(phrase) || isOwnLine(phrase) || PaperAwardWords.isAnnounced(words)) {
        return phrase.start();
      }
      int start = phrase.start();
      for (LabelledSpan labelled : labelling.spans()) {
        Span span = labelled.span();
        boolean field = labelled.label() != Label.AWARD && labelled.label() != Label.NOTE;
        if (field && span.start() < honour.start() && span.end() > start) {
          boolean ends = span.end() <= honour.start();
          boolean runsOn = !ends && PaperAwardWords.isOfPapers(honour.of(text));
          start = ends ? span.end() : runsOn ? honour.start() : start;
        }
      }
      return TitleText.trim(text, new Span(start, phrase.end())).start();
    }

    /** {@code Best Paper Award (finalist)} goes on to the bracket. */
    private int endOf(Span phrase, int next) {
      Span behind = phrases.get(next);
      boolean outcome =
          isBlank(phrase.end(), behind.start(), "(,-–")
              && PaperAwardWords.isOutcome(behind.of(text))
              && behind.end() < text.length();
      if (!outcome) {
        return phrase.end();
      }
      return isBracketed(behind) ? behind.end() + 1 : behind.end();
    }

    /** {@code Finalist, Ada Lee Award} */
    private boolean isOutcomeOf(int before, Span phrase) {
      Span outcome = phrases.get(before);
      return PaperAwardWords.isOutcome(outcome.of(text))
          && isBlank(outcome.end(), phrase.start(), ",:")
          && !isInTitle(outcome);
    }

    private boolean isBlank(int from, int to, String but) {
      return from <= to
          && text.substring(from, to)
              .chars()
              .allMatch(c -> Character.isWhitespace(c) || but.indexOf(c) >= 0);
    }

    /** Two honours in one phrase, each without what only says that it was given. */
    private List<Span> names(Span phrase) {
      List<Span> names = new ArrayList<>();
      int from = phrase.start();
      Matcher and =
          AND.matcher(text).region(phrase.start(), phrase.end()).useTransparentBounds(true);
      while (and.find()) {
        boolean two =
            and.end() > from
                && PaperAwardWords.find(text.substring(from, and.start())).isPresent()
                && PaperAwardWords.isComplete(text.substring(from, and.start()))
                && PaperAwardWords.find(text.substring(and.end(), phrase.end())).isPresent();
        if (two) {
          names.add(name(from, and.start()));
          from = and.end();
        }
      }
      names.add(name(from, phrase.end()));
      return names;
    }

    private Span name(int from, int to) {
      String words = text.substring(from, to);
      int start = PaperAwardWords.winning(words);
      return new Span(from + start, from + Math.max(start + 1, PaperAwardWords.end(words)));
    }

    /** The brackets around a remark go with it. */
    private Span outer(int start, int end, Span phrase) {
      boolean bracketed =
          start == phrase.start() && start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
      boolean closed = bracketed && end < text.length() && ")]}）】".indexOf(text.charAt(end)) >= 0;
      return new Span(bracketed ? start - 1 : start, closed ? end + 1 : end);
    }

    private boolean isBracketed(Span phrase) {
      int i = phrase.start() - 1;
      while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '*')) {
        i--;
      }
      if (i >= 0 && OPENING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      // One of several in a bracket: (Oral, Best Paper Award).
      int open = -1;
      for (int at = 0; at < phrase.start(); at++) {
        char c = text.charAt(at);
        open = OPENING.indexOf(c) >= 0 ? at : ")]}）】".indexOf(c) >= 0 ? -1 : open;
      }
      return open >= 0;
    }

    private boolean isOwnLine(Span phrase) {
      int from = text.lastIndexOf('\n', phrase.start()) + 1;
      int end = text.indexOf('\n', phrase.end());
      return !letters(from, phrase.start())
          && !letters(phrase.end(), end < 0 ? text.length() : end);
    }

    private boolean letters(int from, int to) {
      return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isLabelled(Span phrase, Label label) {
      return labelling.all(label).stream().anyMatch(l -> l.span().overlaps(phrase));
    }

    /** Inside the title; a bracket at its end or a line of its own may be a remark all the same. */
    private boolean isInTitle(Span phrase) {
      Optional<LabelledSpan> title = labelling.first(Label.TITLE);
      if (title.isEmpty() || !title.get().span().overlaps(phrase)) {
        return false;
      }
      Span span = title.get().span();
      boolean atEdge =
          !letters(span.start(), Math.max(span.start(), phrase.start()))
              || !letters(Math.min(phrase.end(), span.end()), span.end());
      boolean whole =
          !letters(span.start(), Math.max(span.start(), phrase.start()))
              && !letters(Math.min(phrase.end(), span.end()), span.end());
      return whole || !atEdge || !isBracketed(phrase) && !isOwnLine(phrase);
    }

    private double confidence(Span phrase) {
      return labelling.all(Label.AWARD).stream()
          .filter(label -> label.span().overlaps(phrase))
          .mapToDouble(LabelledSpan::confidence)
          .findFirst()
          .orElse(GRAMMAR);
    }
  }
}
