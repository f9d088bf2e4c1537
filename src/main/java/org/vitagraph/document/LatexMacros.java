package org.vitagraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The commands and environments that a LaTeX source defines for itself: {@code
 * \newcommand{\me}[1]{\textbf{A. Lee#1}}}.
 */
final class LatexMacros {
  private static final Pattern PARAMETER = Pattern.compile("#(\\d)");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
  private static final Pattern LARGE =
      Pattern.compile("(?s)\\\\(?:[lL]arge|LARGE|huge|Huge)(?![A-Za-z]).*#1");
  private static final Pattern ENDS_LINE =
      Pattern.compile(
          "(?s)#1.*\\\\(?:par|\\\\|vspace|hrule|rule|smallskip|medskip|titlerule|newline)");
  private static final Set<String> DEFINING =
      Set.of(
          "newcommand",
          "renewcommand",
          "providecommand",
          "DeclareRobustCommand",
          "NewDocumentCommand",
          "RenewDocumentCommand",
          "ProvideDocumentCommand",
          "DeclareDocumentCommand",
          "newenvironment",
          "renewenvironment",
          "NewDocumentEnvironment",
          "def",
          "gdef",
          "edef",
          "xdef",
          "let");

  private final Map<String, Macro> commands = new HashMap<>();
  private final Map<String, Macro> environments = new HashMap<>();

  /**
   * A definition.
   *
   * @param parameters a letter each, as in {@code NewDocumentCommand}: m, o (with a default), s
   * @param defaults of optional ones, in order
   * @param end what stands where an environment ends; empty for a command
   */
  private record Macro(String parameters, List<String> defaults, String body, String end) {}

  /** Whether the command defines others. */
  static boolean define(String name) {
    return DEFINING.contains(name);
  }

  boolean hasCommand(String name) {
    return commands.containsKey(name);
  }

  /** Whether the command takes one argument and no option. */
  boolean takesOne(String name) {
    Macro macro = commands.get(name);
    return macro != null && macro.parameters.replace("s", "").equals("m");
  }

  /**
   * Whether the command sets its one argument large or bold on a line of its own: {@code
   * \newcommand{\tit}[1]{{\Large\bfseries #1}\par}}.
   */
  boolean looksLikeHeading(String name) {
    Macro macro = commands.get(name);
    return macro != null
        && takesOne(name)
        && LARGE.matcher(macro.body).find()
        && ENDS_LINE.matcher(macro.body).find();
  }

  /** An address with the commands in it that stand for words: {@code \github/lee}. */
  String spelled(String address) {
    return COMMAND
        .matcher(address)
        .replaceAll(
            match -> {
              Macro macro = commands.get(match.group(1));
              return Matcher.quoteReplacement(
                  macro == null || !macro.parameters.isEmpty() ? match.group() : macro.body);
            });
  }

  boolean hasEnvironment(String name) {
    return environments.containsKey(name);
  }

  /** Reads a definition, behind the command that makes it. */
  void define(String by, LatexInput in) {
    in.skip("*");
    switch (by) {
      case "def", "gdef", "edef", "xdef" -> plain(in);
      case "let" -> let(in);
      default -> {
        boolean environment = by.endsWith("environment") || by.endsWith("Environment");
        String name = in.argument().strip().replaceFirst("^\\\\", "").strip();
        List<String> defaults = new ArrayList<>();
        String parameters =
            by.contains("Document") ? specified(in.argument(), defaults) : counted(in, defaults);
        String body = in.argument();
        String end = environment ? in.argument() : "";
        Macro macro = new Macro(parameters, List.copyOf(defaults), body, end);
        (environment ? environments : commands).put(name, macro);
      }
    }
  }

  private void plain(LatexInput in) {
    String name = in.argument().strip().replaceFirst("^\\\\", "");
    String pattern = in.until("{");
    in.push("{");
    String body = in.argument();
    // Parameters that other signs delimit are for programmers.
    if (pattern.strip().matches("(?:#\\d)*")) {
      commands.put(name, new Macro("m".repeat(pattern.strip().length() / 2), List.of(), body, ""));
    }
  }

  private void let(LatexInput in) {
    String name = in.argument().strip().replaceFirst("^\\\\", "");
    in.skipSpace(false);
    in.skip("=");
    String other = in.argument().strip();
    Macro known = commands.get(other.replaceFirst("^\\\\", ""));
    commands.put(name, known == null ? new Macro("", List.of(), other, "") : known);
  }

  private static String counted(LatexInput in, List<String> defaults) {
    String count = in.option();
    int n = count != null && count.strip().matches("\\d") ? Integer.parseInt(count.strip()) : 0;
    String first = n == 0 ? null : in.option();
    if (first != null) {
      defaults.add(first);
    }
    return (first == null ? "" : "o") + "m".repeat(first == null ? n : n - 1);
  }

  private static String specified(String specification, List<String> defaults) {
    StringBuilder parameters = new StringBuilder();
    LatexInput in = new LatexInput(specification);
    while (!in.isAtEnd()) {
      char c = in.next();
      if (c == 'm' || c == 's') {
        parameters.append(c);
      } else if (c == 'o' || c == 'O') {
        parameters.append('o');
        defaults.add(c == 'O' ? in.argument() : "");
      }
    }
    return parameters.toString();
  }

  /** Reads a command's arguments and puts its body in their place. */
  void expand(String name, LatexInput in) {
    Macro macro = commands.get(name);
    if (macro != null) {
      in.push(filled(macro, macro.body, arguments(macro, in)));
    }
  }

  /** Reads an environment's arguments and puts its beginning there; what stands at its end. */
  @Nullable String open(String name, LatexInput in) {
    Macro macro = environments.get(name);
    if (macro == null) {
      return null;
    }
    List<String> arguments = arguments(macro, in);
    in.push(filled(macro, macro.body, arguments));
    return filled(macro, macro.end, arguments);
  }

  private static List<String> arguments(Macro macro, LatexInput in) {
    List<String> arguments = new ArrayList<>();
    int optional = 0;
    for (char kind : macro.parameters.toCharArray()) {
      if (kind == 's') {
        arguments.add(in.skip("*") ? "*" : "");
      } else if (kind == 'o') {
        String given = in.option();
        String otherwise = macro.defaults.size() > optional ? macro.defaults.get(optional) : "";
        arguments.add(given == null ? otherwise : given);
        optional++;
      } else {
        arguments.add(in.argument());
      }
    }
    return arguments;
  }

  private static String filled(Macro macro, String body, List<String> arguments) {
    if (macro.parameters.isEmpty()) {
      // A command that ends a word's worth of letters must not run into the next word.
      return body.matches("(?s).*\\\\[A-Za-z@]+") ? body + "{}" : body;
    }
    return PARAMETER
        .matcher(body)
        .replaceAll(
            match -> {
              int number = match.group(1).charAt(0) - '1';
              boolean given = number >= 0 && number < arguments.size();
              return Matcher.quoteReplacement(given ? arguments.get(number) : "");
            });
  }
}
