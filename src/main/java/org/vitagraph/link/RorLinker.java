package org.vitagraph.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vitagraph.graph.Vg;
import org.vitagraph.link.PictureReader.ResolvedOrganization;
import org.vitagraph.name.Edits;
import org.vitagraph.register.Ror;
import org.vitagraph.register.RorOrganization;
import org.vitagraph.register.RorOrganization.Name;
import org.vitagraph.register.RorOrganization.NameKind;
import org.vitagraph.text.Folding;

/**
 * Which organization of ROR a printed name is: the one of exactly that name; else of that acronym;
 * else the one whose words are the same, spelt out, or with a slip. What several are, and no place
 * behind the name tells apart, is open.
 */
final class RorLinker {
  private static final int NEAR = 12;

  /** Acronyms of fewer letters are many organizations', of which ROR knows some. */
  private static final int TELLING = 4;

  /** A name of so many letters is still the same with two slips. */
  private static final int LONG = 24;

  private final Ror ror;

  RorLinker(Ror ror) {
    this.ror = ror;
  }

  /** How a name was found. */
  enum Way {
    NAME("name", 0.98),
    ACRONYM("acronym", 0.9),
    WORDS("words-of-name", 0.95),
    SPELLING("spelling-of-name", 0.88);

    private final String label;
    private final double confidence;

    Way(String label, double confidence) {
      this.label = label;
      this.confidence = confidence;
    }
  }

  /**
   * What was found.
   *
   * @param form the part of the printed name that it was found by
   */
  record Matched(List<RorOrganization> organizations, Way way, String form) {
    /** Freezes the list. */
    Matched {
      organizations = List.copyOf(organizations);
    }

    boolean isOne() {
      boolean isShort = way == Way.ACRONYM && form.replace(".", "").length() < TELLING;
      return organizations.size() == 1 && !isShort;
    }
  }

  List<Link> find(ResolvedOrganization organization) throws IOException {
    Map<String, Link> found = new TreeMap<>();
    for (String name : organization.names()) {
      Matched matched = match(name);
      for (RorOrganization one : matched.organizations()) {
        Link link =
            new Link(
                organization.node(),
                Vg.ROR,
                one.id(),
                true,
                matched.way().confidence,
                matched.way().label,
                List.of("“" + matched.form() + "” is “" + one.name() + "”"),
                ror.source(one.id()));
        Link before = found.get(one.id());
        if (matched.isOne() && (before == null || !before.isAccepted())) {
          found.put(one.id(), link);
        } else if (!matched.isOne()) {
          found.putIfAbsent(one.id(), link.undecided(why(matched)));
        }
      }
    }
    List<Link> accepted = found.values().stream().filter(Link::isAccepted).toList();
    if (accepted.size() == 1) {
      return accepted;
    }
    boolean isOpen = accepted.size() > 1;
    List<Link> open = new ArrayList<>();
    for (Link link : found.values()) {
      open.add(isOpen && link.isAccepted() ? link.undecided("its names are several’s") : link);
    }
    return open;
  }

  private static String why(Matched matched) {
    return matched.organizations().size() > 1
        ? matched.organizations().size() + " have that name"
        : "the acronym is too short to be one’s alone";
  }

  /** The organizations that a printed name may be; nothing when none may. */
  Matched match(String printed) throws IOException {
    OrganizationForms forms = OrganizationForms.of(printed);
    for (String form : forms.names()) {
      List<RorOrganization> named = inPlace(ror.named(form), forms, form);
      if (!named.isEmpty()) {
        return new Matched(named, Way.NAME, form);
      }
    }
    for (String form : forms.names()) {
      if (OrganizationForms.isAcronym(form)) {
        List<RorOrganization> named = inPlace(ror.withAcronym(form), forms, form);
        if (!named.isEmpty()) {
          return new Matched(named, Way.ACRONYM, form);
        }
      }
    }
    Matched respelt = new Matched(List.of(), Way.SPELLING, printed);
    for (String form : forms.names()) {
      List<String> words = OrganizationForms.words(form);
      if (words.isEmpty()) {
        continue;
      }
      List<RorOrganization> equal = new ArrayList<>();
      List<RorOrganization> alike = new ArrayList<>();
      for (RorOrganization one : ror.near(OrganizationForms.speltOut(form), NEAR)) {
        Way way = way(words, one);
        if (way == Way.WORDS) {
          equal.add(one);
        } else if (way == Way.SPELLING) {
          alike.add(one);
        }
      }
      List<RorOrganization> here = inPlace(equal, forms, form);
      if (!here.isEmpty()) {
        return new Matched(here, Way.WORDS, form);
      }
      if (respelt.organizations().isEmpty()) {
        respelt = new Matched(inPlace(alike, forms, form), Way.SPELLING, form);
      }
    }
    return respelt;
  }

  /**
   * How near the words are to a name of the organization; the acronym way stands for not at all.
   */
  private static Way way(List<String> words, RorOrganization organization) {
    Way best = Way.ACRONYM;
    for (Name name : organization.names()) {
      if (name.kind() == NameKind.ACRONYM) {
        continue;
      }
      List<String> theirs =
          OrganizationForms.words(name.text().replaceFirst("\\s*\\([^()]*\\)$", ""));
      if (words.equals(theirs)) {
        return Way.WORDS;
      }
      best = isRespelt(words, theirs) ? Way.SPELLING : best;
    }
    return best;
  }

  /**
   * Whether a slip of the pen makes the one name the other: not another number, nor another word.
   */
  private static boolean isRespelt(List<String> mine, List<String> theirs) {
    String one = String.join("", mine);
    String other = String.join("", theirs);
    int slips = Math.min(one.length(), other.length()) < LONG ? 1 : 2;
    return mine.size() > 1
        && Math.abs(mine.size() - theirs.size()) < 2
        && one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""))
        && Edits.areWithin(one, other, slips);
  }

  /**
   * Those that are there, and where the print says. A place that is named decides between
   * namesakes, and a country that is named excludes those of others.
   */
  private static List<RorOrganization> inPlace(
      List<RorOrganization> found, OrganizationForms forms, String form) {
    List<RorOrganization> there =
        found.stream().filter(one -> !one.status().equals("withdrawn")).toList();
    String place = forms.place().replace(" " + Folding.words(form) + " |", " |");
    List<RorOrganization> fitting =
        there.stream()
            .filter(one -> countryIn(place).isEmpty() || countryIn(place).contains(one.country()))
            .toList();
    if (fitting.size() < 2) {
      return fitting;
    }
    List<RorOrganization> inCity =
        fitting.stream()
            .filter(
                one ->
                    !one.city().isEmpty() && place.contains(" " + Folding.words(one.city()) + " "))
            .toList();
    if (!inCity.isEmpty()) {
      return inCity;
    }
    List<RorOrganization> active =
        fitting.stream().filter(one -> one.status().equals("active")).toList();
    return active.isEmpty() ? fitting : active;
  }

  /** The codes of the countries that are named as parts of an address. */
  private static List<String> countryIn(String place) {
    return COUNTRIES.entrySet().stream()
        .filter(country -> place.contains("| " + country.getKey() + " |"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static final Map<String, String> COUNTRIES = countries();

  private static Map<String, String> countries() {
    Map<String, String> countries = new TreeMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      countries.put(Folding.words(name), code);
    }
    Stream.of(
            "usa US",
            "us US",
            "united states of america US",
            "uk GB",
            "england GB",
            "scotland GB",
            "wales GB",
            "korea KR",
            "republic of korea KR",
            "pr china CN",
            "p r china CN",
            "russia RU",
            "czech republic CZ",
            "the netherlands NL",
            "turkey TR",
            "taiwan TW",
            "hong kong HK",
            "deutschland DE",
            "espana ES",
            "italia IT",
            "brasil BR",
            "viet nam VN")
        .forEach(
            line -> {
              int space = line.lastIndexOf(' ');
              countries.put(line.substring(0, space), line.substring(space + 1));
            });
    // A state of America bears the same name.
    countries.remove("georgia");
    return countries;
  }
}
