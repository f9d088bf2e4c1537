package org.vitagraph.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vitagraph.text.OneLine;

/**
 * What TeX prints for the short texts of bibliographies: {@code {\"U}ber $\alpha$-{\it Trees}~II}
 * becomes {@code Über α-Trees II}. A table of accents and signs; a command that it does not know
 * vanishes, its argument stays.
 */
public final class LatexText {
  private static final Pattern ESCAPED_MATH = Pattern.compile("\\$[^$]*\\\\[A-Za-z]+[^$]*\\$");

  /** Marks over and under letters, by command. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"),
          Map.entry("t", "\u0361"));

  /** The journals of astronomy as its styles abbreviate them; bibliographies use the commands. */
  private static final String JOURNALS =
      """
      aj AJ | actaa Acta Astron. | araa ARA&A | apj ApJ | apjl ApJ | apjs ApJS | ao Appl. Opt.
      apss Ap&SS | aap A&A | aapr A&A Rev. | aaps A&AS | azh AZh | baas BAAS | caa Chinese A&A
      cjaa Chinese J. Astron. Astrophys. | icarus Icarus | jcap J. Cosmology Astropart. Phys.
      jrasc JRASC | memras MmRAS | mnras MNRAS | na New A | nar New A Rev. | pra Phys. Rev. A
      prb Phys. Rev. B | prc Phys. Rev. C | prd Phys. Rev. D | pre Phys. Rev. E | prl Phys. Rev. Lett.
      pasa PASA | pasp PASP | pasj PASJ | rmxaa Rev. Mexicana Astron. Astrofis. | qjras QJRAS
      skytel S&T | solphys Sol. Phys. | sovast Soviet Ast. | ssr Space Sci. Rev. | zap ZAp
      nat Nature | iaucirc IAU Circ. | aplett Astrophys. Lett. | gca Geochim. Cosmochim. Acta
      grl Geophys. Res. Lett. | jcp J. Chem. Phys. | jgr J. Geophys. Res. | nphysa Nucl. Phys. A
      physrep Phys. Rep. | physscr Phys. Scr | planss Planet. Space Sci. | procspie Proc. SPIE
      """;

  private static final Map<String, String> SIGNS = signs();

  /** Commands whose argument is not printed. */
  private static final Set<String> UNPRINTED =
      Set.of("noopsort", "label", "vspace", "hspace", "color", "fontsize", "phantom", "nocite");

  private final String tex;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean math;

  private LatexText(String tex) {
    this.tex = tex;
  }

  /** What a command without arguments prints; null if it is not in the table. */
  static @Nullable String sign(String command) {
    return SIGNS.get(command);
  }

  /** Whether the command puts a mark on a letter. */
  static boolean isAccent(String command) {
    return ACCENTS.containsKey(command);
  }

  /** The text that is printed, with single spaces. */
  public static String decode(String tex) {
    if (isPlain(tex)) {
      return tex.strip();
    }
    String printed = new LatexText(tex).print();
    if (ESCAPED_MATH.matcher(printed).find()) {
      // Some programs escape the formulas of a title as if they were words.
      printed = new LatexText(printed).print();
    }
    if (printed.indexOf('&') >= 0) {
      printed = Parser.unescapeEntities(printed, false);
    }
    return OneLine.of(printed.replace('\u00A0', ' ')).strip();
  }

  /** Whether nothing in it is mark-up, nor white space but single spaces; so are most texts. */
  private static boolean isPlain(String tex) {
    char before = 0;
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      boolean pair = c == before && (c == ' ' || c == '-' || c == '\'');
      if (pair || c < ' ' || c == '\u00A0' || "\\{}$~&`".indexOf(c) >= 0) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private String print() {
    while (at < tex.length()) {
      step();
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private void step() {
    char c = tex.charAt(at++);
    switch (c) {
      case '\\' -> command();
      case '{', '}' -> {}
      case '$' -> math = !math;
      case '~' -> out.append(' ');
      case '^', '_' -> out.append(math ? "" : Character.toString(c));
      case '-' -> dashes();
      case '`' -> quotes('`', "\u201C", "\u2018");
      case '\'' -> quotes('\'', "\u201D", "'");
      default -> out.append(c);
    }
  }

  private void dashes() {
    if (tex.startsWith("--", at)) {
      at += 2;
      out.append('\u2014');
    } else if (tex.startsWith("-", at)) {
      at++;
      out.append('\u2013');
    } else {
      out.append('-');
    }
  }

  private void quotes(char mark, String pair, String single) {
    if (at < tex.length() && tex.charAt(at) == mark) {
      at++;
      out.append(pair);
    } else {
      out.append(single);
    }
  }

  private void command() {
    if (at == tex.length()) {
      return;
    }
    String name = name();
    String accent = ACCENTS.get(name);
    if (accent != null) {
      accent(accent);
    } else if (UNPRINTED.contains(name)) {
      argument();
    } else if (name.equals("href")) {
      argument();
    } else {
      out.append(SIGNS.getOrDefault(name, ""));
    }
  }

  /** A word of letters, with the space that ends it, or one other character. */
  private String name() {
    int start = at++;
    if (!isLetter(tex.charAt(start))) {
      return tex.substring(start, at);
    }
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    String name = tex.substring(start, at);
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
    return name;
  }

  /** The mark goes behind the first letter of what follows: a letter, a group, a dotless i. */
  private void accent(String mark) {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
    String letters = new LatexText(argument()).print();
    if (letters.isEmpty()) {
      return;
    }
    int first = Character.charCount(letters.codePointAt(0));
    String base = letters.substring(0, first).replace('\u0131', 'i').replace('\u0237', 'j');
    out.append(base).append(mark).append(letters, first, letters.length());
  }

  /** A group without its braces, a command, or one character. */
  private String argument() {
    if (at == tex.length()) {
      return "";
    }
    int start = at;
    char c = tex.charAt(at++);
    if (c == '\\' && at < tex.length()) {
      name();
      return tex.substring(start, at);
    }
    if (c != '{') {
      at = tex.offsetByCodePoints(start, 1);
      return tex.substring(start, at);
    }
    int depth = 1;
    while (at < tex.length() && depth > 0) {
      c = tex.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return tex.substring(start + 1, depth == 0 ? at - 1 : at);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    String[] table = {
      "ss ß",
      "o ø",
      "O Ø",
      "l ł",
      "L Ł",
      "ae æ",
      "AE Æ",
      "oe œ",
      "OE Œ",
      "aa å",
      "AA Å",
      "i \u0131",
      "j \u0237",
      "dh ð",
      "DH Ð",
      "th þ",
      "TH Þ",
      "dj đ",
      "DJ Đ",
      "ng ŋ",
      "NG Ŋ",
      "& &",
      "% %",
      "$ $",
      "# #",
      "_ _",
      "{ {",
      "} }",
      "S §",
      "P ¶",
      "copyright ©",
      "pounds £",
      "euro €",
      "texteuro €",
      "dots …",
      "ldots …",
      "textellipsis …",
      "textendash –",
      "textemdash —",
      "textquoteleft ‘",
      "textquoteright ’",
      "textquotedblleft “",
      "textquotedblright ”",
      "textquotesingle '",
      "textquotedbl \"",
      "textasciitilde ~",
      "textasciicircum ^",
      "textunderscore _",
      "textbackslash \\",
      "textregistered ®",
      "texttrademark ™",
      "textdegree °",
      "degree °",
      "textbullet •",
      "textperiodcentered ·",
      "times ×",
      "pm ±",
      "cdot ·",
      "leq ≤",
      "le ≤",
      "geq ≥",
      "ge ≥",
      "neq ≠",
      "approx ≈",
      "sim ∼",
      "infty ∞",
      "to →",
      "rightarrow →",
      "leftarrow ←",
      "circ °",
      "ell ℓ",
      "partial ∂",
      "in ∈",
      "prime ′",
      "alpha α",
      "beta β",
      "gamma γ",
      "delta δ",
      "epsilon ε",
      "varepsilon ε",
      "zeta ζ",
      "eta η",
      "theta θ",
      "iota ι",
      "kappa κ",
      "lambda λ",
      "mu μ",
      "nu ν",
      "xi ξ",
      "pi π",
      "rho ρ",
      "sigma σ",
      "tau τ",
      "upsilon υ",
      "phi φ",
      "varphi φ",
      "chi χ",
      "psi ψ",
      "omega ω",
      "Gamma Γ",
      "Delta Δ",
      "Theta Θ",
      "Lambda Λ",
      "Xi Ξ",
      "Pi Π",
      "Sigma Σ",
      "Phi Φ",
      "Psi Ψ",
      "Omega Ω",
      "etal et al.",
      "cdots …",
      "star ⋆",
      "ast ∗",
      "dag †",
      "dagger †",
      "ddag ‡",
      "ddagger ‡",
      "textdagger †",
      "textdaggerdbl ‡",
      "textasteriskcentered ∗",
      "bullet •",
      "textbar |",
      "vert |",
      "mid |",
      "textless <",
      "textgreater >",
      "lt <",
      "gt >",
      "sqrt √",
      "sum ∑",
      "int ∫",
      "nabla ∇",
      "equiv ≡",
      "propto ∝",
      "gtrsim ≳",
      "lesssim ≲",
      "ll ≪",
      "gg ≫",
      "mathsection §",
      "guillemotleft «",
      "guillemotright »",
      "og « ",
      "fg  »",
      "glqq „",
      "grqq “",
      "flqq «",
      "frqq »",
      "textonehalf ½",
      "textmu µ",
      "textnumero №",
      "textordmasculine º",
      "textordfeminine ª",
      "No №",
      "slash /",
      "LaTeX LaTeX",
      "TeX TeX",
      "BibTeX BibTeX"
    };
    for (String line : table) {
      int space = line.indexOf(' ');
      signs.put(line.substring(0, space), line.substring(space + 1));
    }
    for (String space : new String[] {" ", "\n", "\\", ",", ";", ":", "quad", "qquad", "newline"}) {
      signs.put(space, " ");
    }
    for (String journal : JOURNALS.strip().split("\\s*\\|\\s*|\\n\\s*")) {
      int space = journal.indexOf(' ');
      signs.put(journal.substring(0, space), journal.substring(space + 1));
    }
    return signs;
  }
}
