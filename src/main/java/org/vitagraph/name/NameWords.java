package org.vitagraph.name;

import java.util.Locale;
import java.util.regex.Pattern;
import org.vitagraph.text.Folding;
import org.vitagraph.text.WordSet;

/** The closed classes of words in printed names. A word list that grows belongs here. */
final class NameWords {
  /** Words that stand before a family name and belong to it. */
  private static final WordSet PARTICLES =
      WordSet.of(
          "van", "von", "vom", "zu", "zum", "zur", "de", "del", "della", "delle", "degli", "dei",
          "di", "da", "do", "dos", "das", "du", "des", "der", "den", "la", "le", "las", "los", "el",
          "al", "ter", "ten", "te", "af", "av", "auf", "bin", "ibn", "ben", "bint", "abu", "mac",
          "mc", "st", "st.", "san", "santa", "lo", "dal", "dalla", "'t", "’t", "in't", "op", "y",
          "e", "d'", "d’", "dela", "v.", "v.d.", "und");

  /** Particles that are as often a name of their own when they begin with a capital. */
  private static final WordSet LOWER_CASE_ONLY =
      WordSet.of(
          "do", "lo", "bin", "ben", "al", "y", "e", "v.", "und", "auf", "in't", "san", "abu",
          "ten");

  private static final WordSet SUFFIXES =
      WordSet.of(
          "jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "junior", "senior", "filho", "neto");

  private static final WordSet TITLES =
      WordSet.of(
          "dr",
          "dr.-ing",
          "med",
          "rer",
          "nat",
          "phil",
          "ph.d",
          "m.d",
          "m.sc",
          "b.sc",
          "prof",
          "professor",
          "phd",
          "md",
          "mr",
          "mrs",
          "ms",
          "msc",
          "bsc",
          "mba",
          "mph",
          "dphil",
          "drs",
          "ir",
          "ing",
          "habil",
          "dipl",
          "dsc",
          "frcp",
          "facs",
          "rn",
          "esq",
          "mag",
          "fieee",
          "sir",
          "dame",
          "mphil",
          "pharmd",
          "dds",
          "dvm",
          "jd",
          "llm",
          "llb");

  private static final WordSet GROUPS =
      WordSet.of(
          "collaboration",
          "collaborations",
          "consortium",
          "team",
          "group",
          "committee",
          "network",
          "association",
          "society",
          "institute",
          "university",
          "universität",
          "foundation",
          "investigators",
          "initiative",
          "project",
          "council",
          "organization",
          "organisation",
          "agency",
          "department",
          "ministry",
          "inc",
          "ltd",
          "gmbh",
          "corporation",
          "corp",
          "center",
          "centre",
          "laboratory",
          "laboratories",
          "lab",
          "force",
          "commission",
          "bank",
          "office",
          "study",
          "workgroup",
          "developers",
          "contributors",
          "community",
          "bureau",
          "board",
          "federation",
          "company",
          "alliance",
          "openai",
          "deepmind",
          "collective",
          "partnership");

  /** What people belong to; beside people's names in a list it is no author. */
  private static final WordSet AFFILIATIONS =
      WordSet.of(
          "university",
          "universitat",
          "universite",
          "universidad",
          "universidade",
          "universita",
          "college",
          "school",
          "faculty",
          "institute",
          "institut",
          "instituto",
          "istituto",
          "department",
          "laboratory",
          "laboratories",
          "hospital",
          "inc",
          "ltd",
          "gmbh");

  /** Words that no person's name holds but what stands around lists of names does. */
  private static final WordSet NO_NAMES =
      WordSet.of(
          "presentation",
          "dissertation",
          "thesis",
          "award",
          "prize",
          "conference",
          "workshop",
          "symposium",
          "proceedings",
          "journal",
          "poster",
          "slides",
          "video",
          "code",
          "pdf",
          "bibtex",
          "github",
          "arxiv",
          "doi",
          "preprint",
          "abstract",
          "appendix",
          "homepage",
          "forthcoming",
          "submitted",
          "manuscript",
          "draft",
          "publication",
          "published",
          "accepted",
          "rejected",
          "unpublished",
          "translated",
          "translation",
          "foreword",
          "introduction",
          "edition",
          "volume",
          "spotlight",
          "rezension",
          "review",
          "technical",
          "report",
          "copyright");

  /** Family names, romanised, of people who often print the family name first. */
  private static final WordSet EAST_ASIAN_FAMILIES =
      WordSet.of(
          ("ahn an bae baek bai bang bao bi bian bu byun cai cao cha chae chan chang chao chau che chen"
                  + " cheng cheon cheong cheung chi chiang chin chiu cho choe choi chon chong chou chow"
                  + " choy chu chua chuang chun chung cui dai deng ding do dong dou du duan eom fan fang"
                  + " feng fong fu fung gan gao ge gil gong gu guan guo gwak ha ham han hao he heo ho hon"
                  + " hong hou hsiao hsieh hsu hu hua huang hui huh hung huo hur hwang im jang jeon jeong"
                  + " ji jia jiang jiao jin jing jo joo joung ju jun jung kan kang keum kim ko kong koo ku"
                  + " kuang kuo kwak kwan kwok kwon lai lam lan lau law lee lei leung li lian liang liao"
                  + " lim lin ling liu lo long lou lu lui luo lv ma mai man mao mei meng miao min mo moon"
                  + " mun na nam namgung ng ngo nguyen ni nie ning niu noh oh ong ou ouyang pae paek pak pan"
                  + " pang park pei peng pham phan ping pu pyo qi qian qiao qin qiu qu quan ren rhee ro roh"
                  + " rong ru ruan ryu seo seok seong shao shen sheng shi shim shin shu si sim sin so son"
                  + " song su sui suh sun sung tam tan tang tao teng tian tran tsai tsang tseng tsui tu um"
                  + " wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang"
                  + " yao yau ye yeh yeo yeom yeung yi yim yin ying yip yoo yoon you yu yuan yue yun yung"
                  + " zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zong zou zuo")
              .split(" "));

  /** Chinese and Korean family names of two characters. */
  static final Pattern COMPOUND_FAMILY =
      Pattern.compile("(欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|东郭|令狐|皇甫|尉迟|慕容|남궁|황보|제갈|선우|독고|사공)");

  private static final Pattern ROMAN_OR_DIGIT = Pattern.compile("(?i)i{1,3}|iv|[234](nd|rd|th)");

  private NameWords() {}

  static boolean isParticle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PARTICLES.contains(lower) && (lower.equals(word) || !LOWER_CASE_ONLY.contains(lower));
  }

  static boolean isSuffix(String word) {
    String folded = withoutStop(word);
    // "JR" and "SR" in capitals are initials more often than not; "JR." is junior.
    if (word.equals("JR") || word.equals("SR")) {
      return false;
    }
    return SUFFIXES.contains(folded)
        && (!ROMAN_OR_DIGIT.matcher(folded).matches()
            || word.equals(word.toUpperCase(Locale.ROOT))
            || Character.isDigit(word.charAt(0)));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(withoutStop(word));
  }

  private static String withoutStop(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  static boolean isGroup(String word) {
    return GROUPS.contains(Folding.letters(word));
  }

  static boolean isAffiliation(String word) {
    return AFFILIATIONS.contains(Folding.letters(word));
  }

  /** Whether the word tells that what it stands in is no name. */
  static boolean isNoName(String word) {
    return NO_NAMES.contains(Folding.letters(word));
  }

  static boolean isEastAsianFamily(String word) {
    return EAST_ASIAN_FAMILIES.contains(Folding.letters(word));
  }
}
