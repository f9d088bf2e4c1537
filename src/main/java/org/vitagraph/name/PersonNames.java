package org.vitagraph.name;

import java.util.ArrayList;
import java.util.List;
import org.vitagraph.name.NameToken.Kind;

/** Puts the words of a reading in their places of a {@link PersonName}. */
final class PersonNames {
  private PersonNames() {}

  /**
   * A name from its words: those up to {@code split} and those behind it, as the form orders them.
   */
  static PersonName of(List<NameToken> words, int split, NameForm form, String printed) {
    List<NameToken> first = words.subList(0, split);
    List<NameToken> second = words.subList(split, words.size());
    return switch (form) {
      case NATURAL ->
          isIdeographic(words) ? ideographic(words, printed) : build(first, second, printed);
      case INVERTED, FAMILY_FIRST -> build(second, first, printed);
      case FAMILY_ONLY, OWNER_LETTERS ->
          isIdeographic(words) ? ideographic(words, printed) : build(List.of(), words, printed);
      case GROUP, SKIPPED -> new PersonName("", "", printed, "", "", printed);
    };
  }

  private static PersonName build(List<NameToken> given, List<NameToken> family, String printed) {
    List<String> givenNames = new ArrayList<>();
    List<String> particles = new ArrayList<>();
    List<String> families = new ArrayList<>();
    String suffix = "";
    String nickname = "";
    List<NameToken> all = new ArrayList<>(given);
    all.addAll(family);
    for (int i = 0; i < all.size(); i++) {
      NameToken word = all.get(i);
      boolean inGiven = i < given.size();
      if (word.is(Kind.SUFFIX)) {
        suffix = word.text();
      } else if (word.is(Kind.NICKNAME)) {
        nickname = word.text();
      } else if (inGiven
          ? isTrailingParticle(given, i)
          : isLeadingParticle(family, i - given.size())) {
        particles.add(word.text());
      } else if (inGiven) {
        givenNames.add(word.text());
      } else {
        families.add(word.text());
      }
    }
    return new PersonName(
        String.join(" ", givenNames),
        String.join(" ", particles),
        String.join(" ", families),
        suffix,
        nickname,
        printed);
  }

  /** Particles in front of the family name; a particle that stands alone is the name. */
  private static boolean isLeadingParticle(List<NameToken> family, int at) {
    boolean nameFollows =
        family.subList(at, family.size()).stream()
            .anyMatch(t -> !t.is(Kind.PARTICLE) && !t.is(Kind.SUFFIX));
    return nameFollows && family.subList(0, at + 1).stream().allMatch(t -> t.is(Kind.PARTICLE));
  }

  /** {@code Cruz, Ana de la}: particles that end the given part belong to the family name. */
  private static boolean isTrailingParticle(List<NameToken> given, int at) {
    for (int i = at; i < given.size(); i++) {
      if (!given.get(i).is(Kind.PARTICLE) && !given.get(i).is(Kind.SUFFIX)) {
        return false;
      }
    }
    return at > 0;
  }

  private static boolean isIdeographic(List<NameToken> words) {
    return words.stream().allMatch(w -> w.is(Kind.IDEOGRAPHIC));
  }

  /**
   * Family name first and without a space: one character, or two where the name is known or long.
   */
  private static PersonName ideographic(List<NameToken> words, String printed) {
    String name = words.get(0).text();
    if (words.size() > 1) {
      return new PersonName(words.get(1).text(), "", name, "", "", printed);
    }
    int dot = name.indexOf('・');
    if (dot > 0) {
      return new PersonName(name.substring(0, dot), "", name.substring(dot + 1), "", "", printed);
    }
    boolean two =
        name.length() > 3
            || (name.length() > 2 && NameWords.COMPOUND_FAMILY.matcher(name).lookingAt());
    int split = Math.min(name.length(), two ? 2 : 1);
    return new PersonName(name.substring(split), "", name.substring(0, split), "", "", printed);
  }
}
