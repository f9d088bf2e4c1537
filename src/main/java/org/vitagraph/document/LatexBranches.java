package org.vitagraph.document;

/** TeX's conditionals: of {@code \iffalse a\else b\fi} only b is read. */
final class LatexBranches {
  private final LatexInput in;

  LatexBranches(LatexInput in) {
    this.in = in;
  }

  /** Reads what belongs to the condition, behind its command. */
  void condition(String name) {
    if (name.equals("newif")) {
      in.argument();
    } else if (name.equals("ifx") || name.equals("ifdefined")) {
      in.argument();
      if (name.equals("ifx")) {
        in.argument();
      }
    } else if (name.equals("iffalse")) {
      skip();
    }
  }

  /** Reads over the branch that is not taken. */
  void skip() {
    int open = 0;
    while (!in.isAtEnd()) {
      char c = in.next();
      if (c == '%') {
        in.skipRemark();
      } else if (c == '\\') {
        String name = in.name();
        if (name.equals("fi") && open-- == 0 || name.equals("else") && open == 0) {
          return;
        }
        open += LatexCommands.isCondition(name) ? 1 : 0;
      }
    }
  }
}
