package org.vitagraph.document;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands before a LaTeX document: definitions, and the person's data, which the class prints
 * at its top.
 */
final class LatexPreamble {
  private static final Map<String, String> SOCIAL =
      Map.of("orcid", "https://orcid.org/", "github", "https://github.com/");

  /** A name in two commands is one. */
  private static final Pattern NAME_IN_PARTS =
      Pattern.compile("\\\\firstname(\\{.*\\})\\s*\\\\(?:familyname|lastname)(\\{.*\\})");

  private final LatexInput in;
  private final LatexMacros macros;
  private final LatexBranches branches;
  private final LatexProblems problems;
  private boolean german;

  LatexPreamble(LatexInput in, LatexMacros macros, LatexBranches branches, LatexProblems problems) {
    this.in = in;
    this.macros = macros;
    this.branches = branches;
    this.problems = problems;
  }

  /** Whether a quotation mark is a command of the language's. */
  boolean isGerman() {
    return german;
  }

  /** Reads to the document's beginning; the commands that print the person's data. */
  String read() {
    StringBuilder personal = new StringBuilder();
    while (!in.isAtEnd()) {
      char c = in.next();
      if (c == '%') {
        in.skipRemark();
      } else if (c == '\\') {
        String name = in.name();
        if (name.equals("begin") && in.peek() == '{') {
          String environment = in.argument();
          if (environment.equals("document")) {
            return NAME_IN_PARTS.matcher(personal).replaceFirst("\\\\name$1$2");
          } else if (LatexCommands.isUnseen(environment)) {
            problems.unseen(environment);
          }
        } else {
          command(name, personal);
        }
      }
    }
    return "";
  }

  private void command(String name, StringBuilder personal) {
    if (name.matches("(?i)usepackage|documentclass|setdefaultlanguage|selectlanguage")) {
      String options = in.option();
      german |= (options + " " + in.argument()).matches("(?s).*\\bn?(?:german|swissgerman)\\b.*");
    } else if (LatexMacros.define(name)) {
      macros.define(name, in);
    } else if (LatexCommands.isCondition(name) || name.equals("newif")) {
      branches.condition(name);
    } else if (name.equals("else")) {
      branches.skip();
    } else if ((LatexCommands.isName(name) || LatexCommands.isPersonal(name))
        && !macros.hasCommand(name)) {
      personal.append(data(name));
    } else if (name.equals("homepage") && !macros.hasCommand(name)) {
      in.option();
      String page = in.hasGroup() ? in.argument().strip() : "";
      String target = page.contains("://") ? page : "https://" + page;
      personal.append(page.isEmpty() ? "" : "\\href{" + target + "}{" + page + "}\n\n");
    } else if (name.equals("social")) {
      String register = in.option();
      String base = SOCIAL.get(register == null ? "" : register.strip());
      String id = in.hasGroup() ? in.argument().strip() : "";
      personal.append(base == null ? "" : "\\url{" + base + id + "}\n\n");
    } else if (LatexCommands.isElsewhere(name) && in.hasGroup()) {
      problems.elsewhere(name);
    }
  }

  /** A command with its arguments, as it stands. */
  private String data(String name) {
    StringBuilder data = new StringBuilder();
    in.skip("*");
    in.option();
    while (in.hasGroup()) {
      data.append('{').append(in.argument()).append('}');
    }
    return data.isEmpty() ? "" : "\\" + name + data + "\n\n";
  }
}
