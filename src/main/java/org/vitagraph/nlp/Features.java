package org.vitagraph.nlp;

import java.util.ArrayList;
import java.util.List;
import org.vitagraph.nlp.EntryView.Chunk;

/**
 * The predicates that hold of each token of an entry, as its view shows them. Facts are about the
 * token alone; steps are combined with the label of the token before.
 */
final class Features {
  private Features() {}

  /** For each token, what does not depend on other tokens' labels. */
  static String[][] facts(EntryView view) {
    String[][] facts = new String[view.size()][];
    List<String> out = new ArrayList<>(100);
    for (int i = 0; i < facts.length; i++) {
      out.clear();
      words(view, i, out);
      shapes(view, i, out);
      lexicon(view, i, out);
      layout(view, i, out);
      chunks(view, i, out);
      owner(view, i, out);
      facts[i] = out.toArray(String[]::new);
    }
    return facts;
  }

  /** For each token, what is combined with the label of the token before. */
  static String[][] steps(EntryView view) {
    String[][] steps = new String[view.size()][];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = steps(view, i);
    }
    return steps;
  }

  private static void words(EntryView view, int i, List<String> out) {
    String w = word(view, i);
    String before = word(view, i - 1);
    String after = word(view, i + 1);
    out.add("w=" + w);
    out.add("w-1=" + before);
    out.add("w+1=" + after);
    out.add("w-2=" + word(view, i - 2));
    out.add("w+2=" + word(view, i + 2));
    out.add("w-3=" + word(view, i - 3));
    out.add("w-1,0=" + before + "," + w);
    out.add("w0,1=" + w + "," + after);
    out.add("w-2,-1=" + word(view, i - 2) + "," + before);
    out.add("w+1,2=" + after + "," + word(view, i + 2));
    Token token = view.token(i);
    if (token.isWord()) {
      String norm = token.norm();
      int length = norm.length();
      for (int k = 1; k <= Math.min(4, length - 1); k++) {
        out.add("s" + k + "=" + norm.substring(length - k));
        if (k > 1 && k < 4) {
          out.add("p" + k + "=" + norm.substring(0, k));
        }
      }
    }
  }

  private static void shapes(EntryView view, int i, List<String> out) {
    String a = shape(view, i - 2);
    String b = shape(view, i - 1);
    String c = shape(view, i);
    String d = shape(view, i + 1);
    String e = shape(view, i + 2);
    out.add("f=" + c);
    out.add("f-1=" + b);
    out.add("f+1=" + d);
    out.add("f-1,0=" + b + "," + c);
    out.add("f0,1=" + c + "," + d);
    out.add("f-1,0,1=" + b + "," + c + "," + d);
    out.add("f-2..0=" + a + "," + b + "," + c);
    out.add("f0..2=" + c + "," + d + "," + e);
    out.add("f-2..2=" + a + "," + b + "," + c + "," + d + "," + e);
    out.add("f0..3=" + c + "," + d + "," + e + "," + shape(view, i + 3));
    out.add("f-3..0=" + shape(view, i - 3) + "," + a + "," + b + "," + c);
  }

  private static void lexicon(EntryView view, int i, List<String> out) {
    String l = lexical(view, i);
    String before = lexical(view, i - 1);
    String after = lexical(view, i + 1);
    out.add("l=" + l);
    out.add("l-1=" + before);
    out.add("l+1=" + after);
    out.add("l-1,0=" + before + "," + l);
    out.add("l0,1=" + l + "," + after);
    out.add("l-1..1=" + before + "," + l + "," + after);
    out.add("l-2..0=" + lexical(view, i - 2) + "," + before + "," + l);
    out.add("l0..2=" + l + "," + after + "," + lexical(view, i + 2));
    String pattern = view.patterns[i];
    if (!pattern.isEmpty()) {
      out.add("t=" + pattern);
      out.add("t,f=" + pattern + "," + view.shapes[i]);
    }
    if (i + 1 < view.size() && !view.patterns[i + 1].isEmpty()) {
      out.add("t+1=" + view.patterns[i + 1]);
    }
    if (i > 0 && !view.patterns[i - 1].isEmpty()) {
      out.add("t-1=" + view.patterns[i - 1]);
    }
  }

  private static void layout(EntryView view, int i, List<String> out) {
    String shape = view.shapes[i];
    String gap = gap(view, i) + gap(view, i + 1);
    out.add("g=" + gap);
    out.add("g,f=" + gap + "," + shape);
    out.add("g,f-1,0=" + gap + "," + shape(view, i - 1) + "," + shape);
    out.add("b=" + 10 * i / view.size());
    out.add("i=" + Math.min(i, 6));
    out.add("e=" + Math.min(view.size() - 1 - i, 6));
    out.add("q=" + view.quotes[i]);
    out.add("q,f=" + view.quotes[i] + "," + shape);
    out.add("q,f-1=" + view.quotes[i] + "," + shape(view, i - 1));
    int last = view.size() - 1;
    if (view.quotes[i] == 0 && view.quotes[last] > 0) {
      out.add("q<");
    }
    out.add("r=" + view.brackets[i]);
    out.add("r,f=" + view.brackets[i] + "," + shape);
    out.add("r,l=" + view.brackets[i] + "," + lexical(view, i));
    int line = view.lines[i];
    int count = Math.min(view.lineCount(), 5);
    String at = Math.min(line, 4) + "/" + count;
    out.add("n=" + at);
    String looks = look(view, line - 1) + look(view, line) + look(view, line + 1);
    out.add("nk=" + looks);
    out.add("nk,n=" + looks + "," + at);
    out.add("nk,f=" + look(view, line) + "," + shape + "," + gap);
    out.add("y=" + (view.firstYear == view.size() ? "0" : i < view.firstYear ? "<" : ">"));
    if (!view.reference.styles().isEmpty()) {
      String style = view.styles[i];
      String before = i == 0 ? "^" : view.styles[i - 1];
      out.add("z=" + style);
      out.add("z-1,0=" + before + "," + style);
      out.add("z,k=" + style + "," + view.chunk(i).look());
      out.add("z,l=" + style + "," + lexical(view, i));
    }
  }

  private static void chunks(EntryView view, int i, List<String> out) {
    int at = view.chunks[i];
    Chunk chunk = view.chunkList.get(at);
    String before = signature(view, at - 1);
    String after = signature(view, at + 1);
    String looks = look2(view, at - 2) + look2(view, at - 1) + chunk.look().letter;
    String ahead = chunk.look().letter + look2(view, at + 1) + look2(view, at + 2);
    String place = i == chunk.start() ? "B" : i == chunk.end() - 1 ? "E" : "M";
    out.add("c=" + chunk.signature());
    out.add("c-1=" + before);
    out.add("c+1=" + after);
    out.add("c-1,0=" + before + "," + chunk.signature());
    out.add("c0,1=" + chunk.signature() + "," + after);
    out.add("ck-=" + looks);
    out.add("ck+=" + ahead);
    out.add("ck=" + looks + ahead);
    out.add("ck,p=" + looks + ahead + place);
    out.add("ck,f=" + looks + ahead + view.shapes[i]);
    out.add("cn=" + Math.min(chunk.end() - chunk.start(), 8) + place + chunk.look().letter);
    out.add("cx=" + edge(view, chunk.start() - 1) + edge(view, chunk.end()) + chunk.look().letter);
    out.add("cx,c=" + edge(view, chunk.start() - 1) + edge(view, chunk.end()) + chunk.signature());
    out.add("ca=" + ahead(view, at) + "," + view.shapes[i]);
  }

  private static void owner(EntryView view, int i, List<String> out) {
    if (view.ownerFamily.isEmpty()) {
      return;
    }
    for (int d = -2; d <= 2; d++) {
      int k = i + d;
      if (k >= 0 && k < view.size() && isOwner(view, k)) {
        out.add("o" + d);
        out.add("o" + d + ",f=" + view.shapes[i]);
      }
    }
  }

  private static boolean isOwner(EntryView view, int i) {
    String norm = view.token(i).norm();
    return view.token(i).isCapitalized()
        && (view.ownerFamily.contains(norm)
            || (view.ownerGiven.contains(norm) && norm.length() > 1));
  }

  private static String[] steps(EntryView view, int i) {
    List<String> out = new ArrayList<>(12);
    Token token = view.token(i);
    String shape = view.shapes[i];
    String before = shape(view, i - 1);
    out.add("");
    out.add("f=" + shape);
    out.add("f-1=" + before);
    out.add("f-1,0=" + before + "," + shape);
    out.add("g=" + token.gap() + "," + (before.length() == 1 ? before : ""));
    out.add(
        "c="
            + look2(view, view.chunks[i] - 1)
            + view.chunk(i).look().letter
            + (i == view.chunk(i).start() ? "B" : ""));
    out.add("q=" + view.quotes[i] + (i == 0 ? "^" : view.quotes[i - 1]));
    if (token.isWord() && (view.letters[i].length() > 0 || token.form().length() < 5)) {
      out.add("l=" + lexical(view, i));
      if (token.form().length() < 7) {
        out.add("w=" + token.norm());
      }
    }
    return out.toArray(String[]::new);
  }

  private static String word(EntryView view, int i) {
    if (i < 0) {
      return "^";
    }
    if (i >= view.size()) {
      return "$";
    }
    Token token = view.token(i);
    return token.kind() == Token.Kind.NUMBER ? view.shapes[i] : token.norm();
  }

  static String shape(EntryView view, int i) {
    return i < 0 ? "^" : i >= view.size() ? "$" : view.shapes[i];
  }

  private static String lexical(EntryView view, int i) {
    if (i < 0) {
      return "^";
    }
    if (i >= view.size()) {
      return "$";
    }
    Token token = view.token(i);
    if (!token.isWord()) {
      return view.shapes[i];
    }
    return (token.isCapitalized() ? token.form().length() == 1 ? "I" : "C" : "c") + view.letters[i];
  }

  private static String gap(EntryView view, int i) {
    return i >= view.size() ? "$" : view.token(i).gap().letter;
  }

  private static String look(EntryView view, int line) {
    return line < 0 ? "^" : line >= view.lineLooks.size() ? "$" : view.lineLooks.get(line).letter;
  }

  private static String look2(EntryView view, int chunk) {
    return chunk < 0
        ? "^"
        : chunk >= view.chunkList.size() ? "$" : view.chunkList.get(chunk).look().letter;
  }

  private static String signature(EntryView view, int chunk) {
    return chunk < 0
        ? "^"
        : chunk >= view.chunkList.size() ? "$" : view.chunkList.get(chunk).signature();
  }

  private static String edge(EntryView view, int i) {
    return i < 0
        ? "^"
        : i >= view.size() ? "$" : view.shapes[i].length() == 1 ? view.shapes[i] : "w";
  }

  /** How many of the next chunks with words look like names: a list of authors has many. */
  private static String ahead(EntryView view, int at) {
    int names = 0;
    int others = 0;
    for (int k = at; k < view.chunkList.size() && others == 0; k++) {
      switch (view.chunkList.get(k).look()) {
        case NAME -> names++;
        case TEXT, CAPITALS, NUMBERS -> others++;
        case EMPTY -> {}
      }
    }
    return Integer.toString(Math.min(names, 4));
  }
}
