package org.vitagraph.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What commands of LaTeX and of the usual classes for CVs mean for blocks and lines. A table: which
 * arguments are not printed, which commands are headings, how the arguments of an entry stand.
 */
final class LatexCommands {
  /** Arguments that come first and are not printed, by command; all others are. */
  private static final Map<String, Integer> UNPRINTED = new HashMap<>();

  static {
    unprinted(
        1,
        """
        vspace hspace label ref pageref color pagecolor pagestyle thispagestyle pagenumbering
        setcounter includegraphics usepackage RequirePackage documentclass phantom hphantom vphantom
        bibliographystyle cite citep citet cline cmidrule hypersetup geometry setlist setstretch
        linespread setmainfont setsansfont setmonofont addbibresource photo markright hyphenation
        usetikzlibrary graphicspath moderncvstyle moderncvtheme moderncvcolor moderncvicons
        selectlanguage fontfamily fontseries fontshape faIcon special typeout newcounter stepcounter
        refstepcounter index urlstyle newlength enlargethispage needspace rowcolor cellcolor
        columncolor captionsetup cfoot lfoot rfoot chead lhead rhead fancyhf fancyhead fancyfoot
        setdefaultlanguage setotherlanguage fontspec tcbset tikzset newtoggle toggletrue togglefalse
        newboolean foreignlanguage textcolor colorbox parbox raisebox scalebox rotatebox hyperlink
        hypertarget ding noopsort addfontfeature addfontfeatures setromanfont setmathfont
        setCJKmainfont newfontfamily
        """);
    unprinted(
        2,
        """
        setlength addtolength settowidth setboolean rule fontsize colorlet markboth resizebox
        multicolumn multirow newtheorem fcolorbox addtocounter setkomafont addtokomafont
        DeclareUnicodeCharacter pdfbookmark DeclareFieldFormat titlespacing
        """);
    unprinted(3, "definecolor addcontentsline");
    unprinted(4, "titleformat");
    unprinted(5, "patchcmd");
  }

  /** A heading, by the name that classes give to the command. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:[a-z]{0,6}?)((?:sub)*)(?:section|rubric)(?:title|head|heading)?"
              + "|[a-z]{0,4}(?:category|heading)|(?!fancy|[lcr]head)[a-z]{0,5}head");

  private static final Set<String> LISTS =
      Set.of(
          "itemize",
          "enumerate",
          "description",
          "list",
          "trivlist",
          "etaremune",
          "thebibliography",
          "cvlist",
          "cvitems",
          "rubric");

  private static final Pattern LIST =
      Pattern.compile("(?i).*(?:item(?:s|ize)?|enum\\w*|list|description|bibliography)\\*?");

  private static final Set<String> TABLES =
      Set.of(
          "tabular",
          "tabular*",
          "tabularx",
          "tabulary",
          "longtable",
          "longtabu",
          "tabu",
          "supertabular",
          "xtabular",
          "tabbing",
          "tblr",
          "array",
          "entrylist",
          "ltabulary",
          "xltabular");

  private static final Set<String> UNSEEN =
      Set.of("comment", "filecontents", "filecontents*", "tikzpicture", "pgfpicture");

  /**
   * How the arguments of an entry stand, by command and number of arguments; a line feed goes
   * between lines, a tab between columns.
   */
  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry("cventry/6", "1\t2, 3, 4, 5\n6"),
          Map.entry("cventry/5", "1, 2, 3\t4\n5"),
          Map.entry("cvsubentry/4", "1, 2\t3\n4"),
          Map.entry("cvhonor/4", "4\t1, 2, 3"),
          Map.entry("cvevent/4", "1, 2, 4\t3"),
          Map.entry("entry/4", "1\t2, 3\n4"),
          Map.entry("cvitem/2", "1\t2"),
          Map.entry("cvskill/2", "1\t2"),
          Map.entry("cvline/2", "1\t2"),
          Map.entry("ecvitem/2", "1\t2"),
          Map.entry("cvitemwithcomment/3", "1\t2, 3"),
          Map.entry("cvlanguage/3", "1\t2, 3"),
          Map.entry("cvdoubleitem/4", "1\t2\n3\t4"),
          Map.entry("resumeSubheading/4", "1, 3\t4\n2"),
          Map.entry("rSubsection/4", "1, 3, 4\t2"));

  private static final Set<String> NAMES =
      Set.of(
          "name", "author", "firstname", "familyname", "lastname", "ecvname", "myname", "cvname");

  private static final Set<String> PERSONAL =
      Set.of(
          "address",
          "email",
          "homepage",
          "position",
          "title",
          "tagline",
          "jobtitle",
          "extrainfo",
          "personalinfo",
          "phone",
          "mobile",
          "ecvaddress",
          "ecvemail",
          "orcid",
          "affiliation",
          "institute");

  /** Commands whose words stand in a file of their own. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "input",
          "include",
          "subfile",
          "import",
          "subimport",
          "makerubric",
          "bibliography",
          "nobibliography",
          "printbibliography",
          "bibentry",
          "fullcite",
          "footfullcite",
          "nocite",
          "putbib");

  private static final Set<String> SILENT =
      Set.of(
          """
          centering raggedright raggedleft noindent indent normalfont rmfamily sffamily ttfamily
          upshape scshape mdseries bfseries itshape rm sf tt sc up normalsize tiny scriptsize
          footnotesize small large Large LARGE huge Huge larger smaller par smallskip null strut
          clearpage newpage pagebreak nopagebreak nolinebreak allowbreak today thepage left right
          big Big bigl bigr displaystyle textstyle limits protect relax empty fi maketitle makecvtitle
          makecvheader makecvfooter makeheader boldmath unboldmath bullet singlespacing doublespacing
          onehalfspacing frenchspacing obeylines hss vfill hline toprule midrule bottomrule vspace
          hspace space selectfont unskip ignorespaces leavevmode sloppy fussy hfil linewidth textwidth
          columnwidth makeatletter makeatother begingroup endgroup color xspace centerline item
          normalcolor bgroup egroup tableofcontents appendix mathrm mathbf mathit quad
          """
              .strip()
              .split("\\s+"));

  private LatexCommands() {}

  private static void unprinted(int arguments, String names) {
    for (String name : names.strip().split("\\s+")) {
      UNPRINTED.put(name, arguments);
    }
  }

  /** How many arguments come before what is printed. */
  static int unprinted(String command) {
    return UNPRINTED.getOrDefault(command, 0);
  }

  /** The level of a heading; 0 of every other command. */
  static int headingLevel(String command) {
    if (command.equals("part") || command.equals("chapter")) {
      return 1;
    }
    var heading = HEADING.matcher(command);
    if (!heading.matches()) {
      return 0;
    }
    return 2 + (heading.group(1) == null ? 0 : heading.group(1).length() / 3);
  }

  static boolean isList(String environment) {
    return LISTS.contains(environment) || LIST.matcher(environment).matches();
  }

  static boolean isTable(String environment) {
    return TABLES.contains(environment);
  }

  /** Whether nothing in the environment is printed as words. */
  static boolean isUnseen(String environment) {
    return UNSEEN.contains(environment);
  }

  /**
   * Where the words end that stand before a list in an argument: 0 if it begins with the list or
   * the words' braces do not close, -1 if there is no list.
   */
  static int wordsBefore(Pattern list, String argument) {
    var start = list.matcher(argument);
    if (!start.find()) {
      return -1;
    }
    String words = argument.substring(0, start.start());
    long open = words.chars().filter(c -> c == '{').count();
    return open == words.chars().filter(c -> c == '}').count() ? words.stripTrailing().length() : 0;
  }

  /** How that many arguments of a command stand. */
  static String shape(String command, List<String> arguments) {
    String known = SHAPES.get(command + "/" + arguments.size());
    if (known != null) {
      return known;
    }
    StringBuilder shape = new StringBuilder();
    boolean dateBefore = false;
    for (int i = 0; i < arguments.size(); i++) {
      boolean date = isDate(arguments.get(i));
      shape.append(i == 0 ? "" : date || dateBefore ? "\t" : "\n").append(i + 1);
      dateBefore = date && i == 0;
    }
    return shape.toString();
  }

  /** A date, or a number that counts. */
  static boolean isDate(String argument) {
    String words = argument.replaceAll("\\\\[A-Za-z]+|[{}~]", " ").replace("--", "–").strip();
    return Entries.isDate(words) || words.matches("\\d{1,3}");
  }

  private static final Pattern MEASURE =
      Pattern.compile(
          "\\s*-?(?:[\\d.]+\\s*(?:pt|em|ex|in|cm|mm|bp|pc)?|[\\d.]*\\\\[A-Za-z]*(?:width|height|skip|indent|sep))\\s*");

  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\s*(?:0?\\.\\d+|\\S+\\.(?:png|jpe?g|eps|svg|gif))\\s*");

  /** Whether an argument names a picture, or its scale. */
  static boolean isPicture(String argument) {
    return PICTURE.matcher(argument).matches();
  }

  /** Whether the argument of an environment is a length or a count rather than words. */
  static boolean isMeasure(String argument) {
    return MEASURE.matcher(argument).matches() && !argument.matches("\\s*(?:19|20)\\d\\d\\s*");
  }

  /** Whether the command says a person's name, or a part of it. */
  static boolean isName(String command) {
    return NAMES.contains(command);
  }

  /** Whether the command says how to reach the person, or what they are. */
  static boolean isPersonal(String command) {
    return PERSONAL.contains(command);
  }

  /** Whether the command is known to print nothing, or is a sign of its class: an icon, a font. */
  static boolean isSilent(String command) {
    return SILENT.contains(command)
        || command.startsWith("fa")
        || command.startsWith("text")
        || command.startsWith("math");
  }

  /** Whether what the command prints stands in another file. */
  static boolean isElsewhere(String command) {
    return ELSEWHERE.contains(command);
  }

  /** Commands of TeX's conditionals, apart from those that take arguments. */
  static boolean isCondition(String command) {
    return command.startsWith("if")
        && !command.matches("ifthenelse|iftoggle|ifdef\\w+|ifstr\\w+|ifcsdef|ifblank|ifbool");
  }

  /** Names of environments and commands that are read by this table even if they are defined. */
  static boolean isSettled(String command) {
    return SETTLED.contains(command);
  }

  private static final Set<String> SETTLED =
      new HashSet<>(
          List.of(
              "section",
              "subsection",
              "subsubsection",
              "item",
              "href",
              "url",
              "textbf",
              "textit",
              "emph",
              "itemize",
              "enumerate",
              "description",
              "tabular",
              "thebibliography",
              "bibitem",
              "cventry",
              "cvitem",
              "maketitle",
              "footnote",
              "document"));
}
