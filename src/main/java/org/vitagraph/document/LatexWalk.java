package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks a LaTeX source and renders what it prints: commands by the table of {@link LatexCommands},
 * those that the source defines by their definitions, and those of a class that lies elsewhere by
 * their looks. {@code \cvpaper{Trees}{A. Lee}{2019}} at the start of a line is an entry, its
 * arguments lines; {@code \me} in a line vanishes, {@code \my{Lee}} leaves its argument.
 */
final class LatexWalk {
  /** Environments of LaTeX's own that take none: a group behind their name is text. */
  private static final Set<String> WITHOUT_ARGUMENTS =
      Set.of(
          "center",
          "flushleft",
          "flushright",
          "raggedright",
          "quote",
          "quotation",
          "small",
          "footnotesize",
          "large",
          "normalsize",
          "abstract",
          "samepage",
          "sloppypar",
          "titlepage");

  private static final Pattern COMMANDS = Pattern.compile("\\\\[A-Za-z]+|[{}]");

  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)[\\s~]*(?:(?:spring|summer|fall|autumn|winter|since)[\\s~]+)?(?:\\p{L}{3,9}\\.?[\\s~]+)?(?:19|20)\\d\\d(?:[\\s~]*[-–/]+[\\s~]*(?:(?:\\p{L}{3,9}\\.?[\\s~]+)?(?:19|20)?\\d\\d|present|now)?)?[\\s~]*|(?i:submitted|forthcoming|in press|to appear)");

  /** More expansions than that are a macro that calls itself. */
  private static final int MOST_EXPANSIONS = 200_000;

  /** The argument of an entry's command is longer than that of a word set apart. */
  private static final int LONG = 40;

  /** What counts an entry up. */
  private static final Pattern COUNT = Pattern.compile("\\s*\\d{1,3}\\s*");

  /** More arguments than these are the fields of a record. */
  private static final int FEW = 3;

  private static final Map<String, Mark.Kind> MARKED =
      Map.of(
          "textbf", Mark.Kind.BOLD,
          "textit", Mark.Kind.ITALIC,
          "emph", Mark.Kind.ITALIC,
          "textsl", Mark.Kind.ITALIC,
          "underline", Mark.Kind.UNDERLINE,
          "uline", Mark.Kind.UNDERLINE,
          "textsuperscript", Mark.Kind.SUPERSCRIPT);

  private static final Map<String, Mark.Kind> DECLARED =
      Map.of(
          "bf", Mark.Kind.BOLD,
          "bfseries", Mark.Kind.BOLD,
          "it", Mark.Kind.ITALIC,
          "itshape", Mark.Kind.ITALIC,
          "em", Mark.Kind.ITALIC,
          "sl", Mark.Kind.ITALIC,
          "slshape", Mark.Kind.ITALIC);

  private static final Set<String> LINE_END =
      Set.of("\\", "newline", "linebreak", "break", "tabularnewline", "cr", "crcr");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.|mailto:|10\\.\\d{4,}/)\\S*");
  private static final Pattern STRUCTURE =
      Pattern.compile("\\\\(?:item\\b|begin\\s*\\{|(?:sub)*section\\b)");

  /** Words alone, as lists are called by. */
  private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}'’ -]{3,39}");

  private static final Pattern ESCAPED =
      Pattern.compile("\\\\([%#&_~{}$])|\\\\(?:url|nolinkurl)\\b");

  private record Environment(String name, int marks, boolean outerEntry, String end) {}

  private final PageText out;
  private final LatexInput in;
  private final LatexMacros macros = new LatexMacros();
  private final List<Integer> groups = new ArrayList<>();
  private final List<Environment> environments = new ArrayList<>();
  private final LatexProblems problems;
  private final LatexBranches branches;

  private final LatexLabels labels = new LatexLabels();

  private boolean germanQuotes;
  private boolean inEntry;
  private boolean inHeading;

  /** Whether the paragraphs are those below an item's label. */
  private boolean belowLabel;

  private boolean math;
  private boolean ended;
  private int depth;
  private int expansions;
  private int stop;

  LatexWalk(String tex, PageText out) {
    this.in = new LatexInput(tex);
    this.out = out;
    this.problems = new LatexProblems(in);
    this.branches = new LatexBranches(in);
  }

  List<Problem> problems() {
    return problems.all();
  }

  /** Renders the source: all of it, or where it has a preamble, what stands behind that. */
  void walk(boolean hasPreamble) {
    if (hasPreamble) {
      LatexPreamble preamble = new LatexPreamble(in, macros, branches, problems);
      in.push(preamble.read());
      germanQuotes = preamble.isGerman();
    }
    run(0);
    out.endBlock();
  }

  /** Renders until so many characters are left. */
  private void run(int left) {
    int outer = stop;
    stop = left;
    while (!ended && in.remaining() > stop) {
      step();
    }
    stop = outer;
  }

  /** Renders a piece of source in place. */
  private void nested(String tex) {
    int left = in.remaining();
    int open = groups.size();
    int marks = out.marks();
    boolean outerMath = math;
    in.push(tex);
    run(left);
    while (groups.size() > open) {
      groups.remove(groups.size() - 1);
    }
    out.close(Math.min(marks, out.marks()));
    math = outerMath;
  }

  private void step() {
    char c = in.next();
    switch (c) {
      case '\\' -> command();
      case '%' -> {
        in.skipRemark();
        if (in.peek() == '\n') {
          paragraph();
        }
      }
      case '{' -> groups.add(out.marks());
      case '}' -> endGroup();
      case '$' -> {
        in.skip("$");
        math = !math;
      }
      case '~' -> out.words(" ");
      case '&' -> out.tab();
      case '^' -> raised(c);
      case '_' -> raised(c);
      case '"' -> quote();
      default -> {
        if (!Character.isWhitespace(c)) {
          words(c);
        } else {
          in.back();
          if (in.skipSpace(false)) {
            paragraph();
          } else {
            out.words(" ");
          }
        }
      }
    }
  }

  private void endGroup() {
    if (!groups.isEmpty()) {
      int marks = groups.remove(groups.size() - 1);
      out.close(Math.min(marks, out.marks()));
    }
  }

  private void raised(char sign) {
    if (!math) {
      out.words(String.valueOf(sign));
    } else if (sign == '^') {
      marked(Mark.Kind.SUPERSCRIPT);
    }
  }

  /** German texts write {@code "a} for ä, and quote with {@code "`} and {@code "'}. */
  private void quote() {
    int letter = germanQuotes ? "aouAOUs`'-=".indexOf(in.peek()) : -1;
    if (letter < 0) {
      out.words("\"");
    } else {
      in.next();
      out.words(List.of("ä", "ö", "ü", "Ä", "Ö", "Ü", "ß", "„", "“", "", "-").get(letter));
    }
  }

  private void words(char first) {
    StringBuilder words = new StringBuilder().append(first);
    while (in.remaining() > stop && "\\%{}$~&^_\"\n\r\t".indexOf(in.peek()) < 0) {
      words.append(in.next());
    }
    String printed = words.toString();
    if (!math) {
      printed =
          printed
              .replace("---", "\u2014")
              .replace("--", "\u2013")
              .replace("``", "\u201C")
              .replace("''", "\u201D")
              .replace('`', '\u2018')
              .replace("<<", "«")
              .replace(">>", "»");
    }
    out.words(printed);
  }

  private void paragraph() {
    if (inHeading) {
      out.space();
    } else if (inEntry) {
      out.line();
    } else {
      out.endBlock();
      out.gap();
      if (belowLabel) {
        out.block(Block.Kind.ITEM, Math.max(1, depth));
      }
    }
  }

  private void lineBreak() {
    in.skip("*");
    in.option();
    if (inHeading) {
      out.space();
    } else if (out.lineBreak() > 1 && !inEntry) {
      out.endBlock();
      out.gap();
    }
  }

  private void command() {
    String name = in.name();
    if (name.isEmpty()) {
      return;
    }
    String sign = LatexText.sign(name);
    boolean own = macros.hasCommand(name) && !LatexCommands.isSettled(name);
    int heading = LatexCommands.headingLevel(name);
    if (LatexMacros.define(name)) {
      macros.define(name, in);
    } else if (name.equals("newif") || LatexCommands.isCondition(name)) {
      branches.condition(name);
    } else if (name.equals("else")) {
      branches.skip();
    } else if (heading > 0 && (!own || macros.takesOne(name))) {
      heading(heading);
    } else if (own && out.isAtLineStart() && !inEntry && macros.looksLikeHeading(name)) {
      heading(2);
    } else if (own) {
      expand(name);
    } else if (LatexText.isAccent(name) && !name.matches("[a-zA-Z]") || isAccented(name)) {
      String letter = in.argument();
      out.words(LatexText.decode("\\" + name + "{" + letter + "}"));
    } else if (MARKED.containsKey(name)) {
      marked(MARKED.get(name));
    } else if (DECLARED.containsKey(name)) {
      out.open(DECLARED.get(name), null);
    } else if (LINE_END.contains(name)) {
      lineBreak();
    } else if (sign != null) {
      out.words(sign);
    } else if (LatexCommands.isElsewhere(name)) {
      problems.elsewhere(name);
    } else {
      structure(name);
    }
  }

  /** One-letter accents are followed by a letter or a group: {@code \c c}, {@code \v{s}}. */
  private boolean isAccented(String name) {
    char next = in.peek();
    return LatexText.isAccent(name) && (next == '{' || next == '\\' || Character.isLetter(next));
  }

  private void structure(String name) {
    switch (name) {
      case "begin" -> begin();
      case "end" -> end();
      case "item", "bibitem", "cvlistitem" -> item(name);
      case "entry" -> {
        if (in.skip("*") || in.peek() == '[') {
          item(name);
        } else {
          other(name);
        }
      }
      case "par", "bigskip", "medskip" -> paragraph();
      case "hfill", "hfil", "dotfill", "hrulefill" -> out.tab();
      case "href", "colorhref", "hhref" -> link(in.argument(), true);
      case "url", "nolinkurl", "path" -> link(in.argument(), false);
      case "email" -> mail();
      case "footnote", "thanks" -> {
        in.option();
        out.words(" (");
        nested(in.argument());
        out.words(")");
      }
      case "verb" -> {
        String mark = in.isAtEnd() ? "" : String.valueOf(in.next());
        out.words(in.until(mark));
      }
      case "(", ")", "[", "]" -> math = !math;
      case "ensuremath" -> {
        String formula = in.argument();
        boolean outer = math;
        math = true;
        nested(formula);
        math = outer;
      }
      case "frac", "nicefrac", "sfrac" -> {
        nested(in.argument());
        out.words("/");
        nested(in.argument());
      }
      case "ifthenelse", "iftoggle", "ifbool", "ifblank", "ifstrempty", "ifdefempty" -> choice();
      case "texorpdfstring" -> {
        // The second form is for programs that show no signs of TeX.
        in.argument();
        nested(in.argument());
      }
      case "multicolumn", "multirow" -> {
        in.argument();
        in.argument();
        nested(in.argument());
      }
      case "endinput" -> ended = true;
      case "-", "/", "@", "!", "noindent", "indent", "leavevmode" -> {}
      case "kern" -> {
        in.skipDimension();
        in.skip(" ");
      }
      case "node" -> node();
      case "makebox", "framebox" -> box();
      case "marginpar", "marginnote" -> margin();
      case "vskip",
          "hskip",
          "hangindent",
          "hangafter",
          "parindent",
          "parskip",
          "baselineskip",
          "advance" ->
          in.skipDimension();
      case "centerline", "leftline", "rightline" -> {
        paragraph();
        nested(in.argument());
        lineBreak();
      }
      case "hrule", "vrule" -> {
        while (in.skip("width") || in.skip("height") || in.skip("depth")) {
          in.skipLength();
          in.skipSpace(true);
        }
      }
      default -> other(name);
    }
  }

  /** A box that has a width is a column. */
  private void box() {
    boolean column = in.option() != null;
    in.option();
    nested(in.argument());
    if (column) {
      out.tab();
    }
  }

  /** What stands in the margin heads what stands beside it, or is a remark. */
  private void margin() {
    in.option();
    String words = in.argument();
    if (HeadingWords.make(COMMANDS.matcher(words).replaceAll(" "))) {
      in.push("{" + words + "}");
      heading(2);
    } else if (DATE.matcher(COMMANDS.matcher(words).replaceAll("")).matches()) {
      // A date in the margin is that of the line beside it.
      paragraph();
      nested(words);
      out.tab();
    } else {
      paragraph();
      nested(words);
      paragraph();
    }
  }

  private void expand(String name) {
    expansions++;
    if (expansions > MOST_EXPANSIONS) {
      problems.tell("\\" + name, "the macro does not end; what follows is left out");
      ended = true;
    } else {
      macros.expand(name, in);
    }
  }

  private void marked(Mark.Kind kind) {
    in.skipSpace(true);
    if (in.peek() != '{') {
      in.push("{" + in.argument() + "}");
    }
    if (!in.isAtEnd()) {
      in.next();
      groups.add(out.marks());
      out.open(kind, null);
    }
  }

  private void heading(int level) {
    in.skip("*");
    in.option();
    if (!in.hasGroup()) {
      return;
    }
    String title = in.argument();
    out.block(Block.Kind.HEADING, level);
    inEntry = false;
    inHeading = true;
    nested(title);
    inHeading = false;
    out.endBlock();
    out.gap();
  }

  private void item(String name) {
    belowLabel = false;
    out.block(Block.Kind.ITEM, Math.max(1, depth));
    inEntry = true;
    String label = in.option();
    if (name.equals("bibitem")) {
      in.argument();
      label = label == null ? null : "[" + label + "]";
    }
    label = label == null ? null : labels.of(label, depth);
    if (label != null && LABEL.matcher(LatexText.decode(label)).matches() && in.skipSpace(true)) {
      // A label above paragraphs heads them.
      in.push("{" + label + "}");
      heading(4);
      belowLabel = true;
      return;
    }
    if (label != null) {
      boolean described = isIn("description");
      int mark = described ? out.open(Mark.Kind.BOLD, null) : out.marks();
      nested(label);
      out.close(mark);
      if (LatexCommands.isDate(label)) {
        out.tab();
      } else {
        out.space();
      }
    }
    // The braces that some put around an item do not end it.
    in.skipSpace(false);
  }

  private boolean isIn(String environment) {
    return !environments.isEmpty()
        && environments.get(environments.size() - 1).name.equals(environment);
  }

  private void begin() {
    String name = in.argument().strip();
    if (LatexCommands.isUnseen(name)) {
      problems.unseen(name);
      return;
    }
    if (macros.hasEnvironment(name) && !LatexCommands.isSettled(name)) {
      expansions++;
      String end = expansions > MOST_EXPANSIONS ? null : macros.open(name, in);
      environments.add(new Environment("", out.marks(), inEntry, end == null ? "" : end));
    } else if (LatexCommands.isTable(name)) {
      table(name);
    } else if (LatexCommands.isList(name)) {
      environments.add(new Environment(name, out.marks(), inEntry, ""));
      in.option();
      List<String> arguments = arguments(name.equals("list") ? 2 : 1);
      out.endBlock();
      if (LatexCommands.headingLevel(name) > 0 || name.equals("cvlist")) {
        arguments.stream().limit(1).forEach(title -> in.push("{" + title + "}"));
        heading(3);
      } else if (!name.equals("list")) {
        title(arguments);
      }
      inEntry = false;
      depth++;
      labels.begin(depth);
    } else {
      environments.add(new Environment(name, out.marks(), inEntry, ""));
      in.option();
      if (name.equals("quote") || name.equals("quotation")) {
        paragraph();
      } else {
        environmentArguments(name);
      }
    }
  }

  /** What an environment of some class says in its arguments: widths, a heading, an entry. */
  private void environmentArguments(String name) {
    if (WITHOUT_ARGUMENTS.contains(name)) {
      return;
    }
    if (name.equals("minipage") || name.equals("multicols") || name.equals("adjustwidth")) {
      while (in.peek() == '{') {
        in.argument();
      }
      return;
    }
    boolean below = in.peek() != '{';
    // What a section of some class begins with, {\bf Professor}, is no argument.
    List<String> arguments = arguments(name.endsWith("Section") ? 1 : 9);
    int level = name.endsWith("Section") ? 2 : LatexCommands.headingLevel(name);
    arguments.removeIf(LatexCommands::isMeasure);
    if (level > 0 && arguments.size() == 1) {
      in.push("{" + arguments.get(0) + "}");
      heading(level);
    } else if (name.equals("cv") && arguments.size() == 1) {
      // Whose it is, and below that where to write.
      int end = arguments.get(0).indexOf("\\\\");
      in.push(end < 0 ? "" : arguments.get(0).substring(end + 2));
      in.push("{" + (end < 0 ? arguments.get(0) : arguments.get(0).substring(0, end)) + "}");
      heading(1);
    } else if (arguments.size() > 1) {
      entry(name, arguments);
    } else if (below && !arguments.isEmpty()) {
      // A group that the environment's words begin with.
      in.push("{" + arguments.get(0) + "}");
    } else {
      title(arguments);
    }
  }

  /** The argument of an environment, if it is a heading rather than a width. */
  private void title(List<String> arguments) {
    if (arguments.size() == 1 && HeadingWords.make(arguments.get(0))) {
      in.push("{" + arguments.get(0) + "}");
      heading(3);
    }
  }

  private void end() {
    String name = in.argument().strip();
    if (name.equals("document")) {
      ended = true;
      return;
    }
    int open = environments.size() - 1;
    while (open >= 0 && !isEndedBy(environments.get(open), name)) {
      open--;
    }
    if (open < 0) {
      return;
    }
    Environment environment = environments.remove(open);
    out.close(Math.min(environment.marks, out.marks()));
    if (environment.name.isEmpty()) {
      in.push(environment.end);
    } else if (LatexCommands.isList(name)) {
      depth = Math.max(0, depth - 1);
      belowLabel = false;
      out.endBlock();
      inEntry = environment.outerEntry;
      if (inEntry) {
        out.block(Block.Kind.ITEM, Math.max(1, depth));
      } else {
        out.gap();
      }
    } else if (inEntry && !environment.outerEntry) {
      // Its last item ends with it.
      inEntry = false;
      out.endBlock();
      out.gap();
    } else if (!inEntry && !inHeading) {
      out.endBlock();
    }
  }

  private static boolean isEndedBy(Environment environment, String name) {
    return environment.name.equals(name) || environment.name.isEmpty();
  }

  private void table(String name) {
    in.option();
    if (name.equals("tabbing")) {
      in.skipSpace(false);
    } else {
      List<String> arguments = arguments(1);
      if (arguments.size() == 1 && name.matches("tabular[*xy]|tabulary|ltabulary|xltabular")) {
        in.option();
        arguments(1);
      } else if (name.equals("tabu") || name.equals("longtabu")) {
        in.skip("to");
      }
    }
    LatexTable table = LatexTable.read(in, name);
    if (inEntry || inHeading) {
      for (List<List<String>> rows : table.entries()) {
        rows(rows);
      }
      return;
    }
    for (List<List<String>> rows : table.entries()) {
      out.endBlock();
      if (rows.stream().flatMap(List::stream).anyMatch(LatexWalk::isStructure)) {
        for (List<String> row : rows) {
          for (String cell : row) {
            nested(cell);
            out.endBlock();
          }
        }
        continue;
      }
      out.gap();
      out.block(Block.Kind.ROW, 0);
      inEntry = true;
      rows(rows);
      inEntry = false;
      out.endBlock();
    }
    out.gap();
  }

  private void rows(List<List<String>> rows) {
    for (List<String> row : rows) {
      out.endLine();
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          out.tab();
        }
        nested(row.get(i));
      }
    }
    out.line();
  }

  private static boolean isStructure(String argument) {
    return STRUCTURE.matcher(argument).find();
  }

  /** The next arguments in braces, at most so many. */
  private List<String> arguments(int most) {
    List<String> arguments = new ArrayList<>();
    while (arguments.size() < most && in.hasGroup()) {
      arguments.add(in.argument());
    }
    return arguments;
  }

  /** Of a drawing in the line, {@code \node[circle] (a) {2};}, the words. */
  private void node() {
    String options = in.option();
    in.skipSpace(true);
    if (in.skip("(")) {
      while (!in.isAtEnd() && in.next() != ')') {}
    }
    if (options != null) {
      in.option();
    }
    if (in.hasGroup()) {
      boolean atStart = out.isAtLineStart();
      String words = in.argument();
      nested(words);
      out.words(atStart && COUNT.matcher(words).matches() ? "." : "");
      in.skip(";");
    }
  }

  /** A command that no table knows, or whose first arguments are not printed. */
  private void other(String name) {
    boolean starred = in.skip("*");
    int unprinted = LatexCommands.unprinted(name);
    if (unprinted > 0) {
      in.option();
      for (int i = 0; i < unprinted; i++) {
        in.option();
        in.argument();
      }
      if (in.peek() == '[') {
        in.option();
      }
      return;
    }
    if (LatexCommands.isName(name) && in.hasGroup()) {
      out.block(Block.Kind.HEADING, 1);
      inHeading = true;
      words(arguments(3));
      inHeading = false;
      out.endBlock();
      return;
    }
    boolean atStart = out.isAtLineStart() && !math && !inHeading;
    boolean spaced = in.isSpaced();
    if (in.peek() == '[' && !spaced && !starred) {
      in.option();
    }
    if (in.peek() != '{' && !(atStart && in.hasGroup()) || spaced && !atStart) {
      if (!atStart && !LatexCommands.isSilent(name)) {
        problems.unknown(name);
      }
      in.skipLength();
      return;
    }
    List<String> arguments = new ArrayList<>();
    while (in.peek() == '{' || (atStart || arguments.size() > 1) && in.hasGroup()) {
      arguments.add(in.argument());
    }
    arguments.removeIf(LatexCommands::isPicture);
    if (arguments.isEmpty()) {
      return;
    }
    String first = arguments.get(0).strip();
    if (arguments.size() == 2 && ADDRESS.matcher(first).matches()) {
      in.push("{" + arguments.get(1) + "}");
      link(first, true);
    } else if (name.equals("doi") || name.equals("arxiv") || name.startsWith("orcid")) {
      identifier(name, first);
    } else if (atStart && isEntry(arguments) && in.isAtLineEnd()) {
      entry(name, arguments);
    } else {
      words(arguments);
      if (LatexCommands.isDate(first) && atStart) {
        out.tab();
      }
    }
  }

  private static boolean isEntry(List<String> arguments) {
    return arguments.size() > 1
        || arguments.get(0).length() > LONG
        || isStructure(arguments.get(0));
  }

  /** Many arguments are fields in lines of their own; numbers go on behind what they count. */
  private void words(List<String> arguments) {
    boolean isRecord = arguments.size() > FEW && !inHeading;
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0 && isRecord) {
        between(arguments.get(i).codePoints().anyMatch(Character::isLetter) ? "\n" : ",", true);
      }
      nested(arguments.get(i));
      out.words(arguments.size() > 1 && !isRecord ? " " : "");
    }
  }

  /** An entry whose parts are a command's arguments; lists among them stand below it. */
  private void entry(String name, List<String> arguments) {
    String shape = LatexCommands.shape(name, arguments);
    boolean outerEntry = inEntry;
    if (!outerEntry) {
      out.endBlock();
      out.gap();
      out.block(Block.Kind.ROW, 0);
      inEntry = true;
    }
    List<String> below = new ArrayList<>();
    String between = "";
    boolean any = false;
    for (int i = 0; i < shape.length(); i++) {
      char c = shape.charAt(i);
      if (!Character.isDigit(c)) {
        between += c;
        continue;
      }
      String argument = arguments.get(c - '1').strip();
      int list = LatexCommands.wordsBefore(STRUCTURE, argument);
      if (list > 0) {
        below.add(argument.substring(list));
        argument = argument.substring(0, list).strip();
      }
      if (list == 0) {
        below.add(argument);
      } else if (!argument.isEmpty() && !argument.matches("\\\\empty|~")) {
        between(between, any);
        nested(argument);
        any = true;
        between = "";
      }
    }
    out.line();
    inEntry = outerEntry;
    if (!outerEntry) {
      out.endBlock();
      out.gap();
    }
    below.forEach(this::nested);
    if (!outerEntry) {
      out.endBlock();
      out.gap();
    }
  }

  /** Of what stood between parts the strongest; a part may be missing. */
  private void between(String between, boolean any) {
    if (between.indexOf('\n') >= 0) {
      out.line();
    } else if (between.indexOf('\t') >= 0) {
      out.tab();
    } else if (any && !between.isEmpty()) {
      out.words(", ");
    }
  }

  private void link(String target, boolean named) {
    String address =
        ESCAPED.matcher(macros.spelled(target.strip())).replaceAll("$1").replaceAll("[{}\\s]", "");
    if (named && in.hasGroup()) {
      String words = in.argument();
      int mark = address.isEmpty() ? out.marks() : out.open(Mark.Kind.LINK, address);
      nested(words);
      out.close(mark);
    } else {
      int mark = address.isEmpty() ? out.marks() : out.open(Mark.Kind.LINK, address);
      out.words(address);
      out.close(mark);
    }
  }

  private void mail() {
    in.option();
    String address = in.hasGroup() ? ESCAPED.matcher(in.argument()).replaceAll("$1").strip() : "";
    if (!address.isEmpty()) {
      boolean alone = out.isAtLineStart() && !inEntry;
      int mark = out.open(Mark.Kind.LINK, "mailto:" + address);
      out.words(address);
      out.close(mark);
      if (alone) {
        out.endBlock();
      }
    }
  }

  private void identifier(String command, String value) {
    String base =
        command.equals("doi")
            ? "https://doi.org/"
            : command.equals("arxiv") ? "https://arxiv.org/abs/" : "https://orcid.org/";
    String id = value.replaceFirst("(?i)^(?:arxiv|doi):\\s*", "");
    boolean isAddress = id.contains("://");
    int mark = out.open(Mark.Kind.LINK, isAddress ? id : base + id);
    out.words((command.equals("arxiv") && !isAddress ? "arXiv:" : "") + id);
    out.close(mark);
  }

  private void choice() {
    in.argument();
    String yes = in.argument();
    String no = in.hasGroup() ? in.argument() : "";
    nested(no.isBlank() ? yes : no);
  }
}
