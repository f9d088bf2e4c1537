package org.vitagraph.nlp;

import org.vitagraph.nlp.EntryView.Chunk;

/**
 * The predicates that hold of each token of an entry, as its view shows them. Facts are about the
 * token alone, some of them about its whole chunk; steps are combined with the label of the token
 * before.
 */
final class Features {
  private static final Piece W = Piece.of("w=");
  private static final Piece W_B1 = Piece.of("w-1=");
  private static final Piece W_A1 = Piece.of("w+1=");
  private static final Piece W_B2 = Piece.of("w-2=");
  private static final Piece W_A2 = Piece.of("w+2=");
  private static final Piece W_B3 = Piece.of("w-3=");
  private static final Piece W_B1_0 = Piece.of("w-1,0=");
  private static final Piece W_0_A1 = Piece.of("w0,1=");
  private static final Piece W_B2_B1 = Piece.of("w-2,-1=");
  private static final Piece W_A1_A2 = Piece.of("w+1,2=");
  private static final Piece[] ENDS = {
    Piece.of("s1="), Piece.of("s2="), Piece.of("s3="), Piece.of("s4=")
  };
  private static final Piece P2 = Piece.of("p2=");
  private static final Piece P3 = Piece.of("p3=");
  private static final Piece F = Piece.of("f=");
  private static final Piece F_B1 = Piece.of("f-1=");
  private static final Piece F_A1 = Piece.of("f+1=");
  private static final Piece F_B1_0 = Piece.of("f-1,0=");
  private static final Piece F_0_A1 = Piece.of("f0,1=");
  private static final Piece F_B1_A1 = Piece.of("f-1,0,1=");
  private static final Piece F_B2_0 = Piece.of("f-2..0=");
  private static final Piece F_0_A2 = Piece.of("f0..2=");
  private static final Piece F_B2_A2 = Piece.of("f-2..2=");
  private static final Piece F_0_A3 = Piece.of("f0..3=");
  private static final Piece F_B3_0 = Piece.of("f-3..0=");
  private static final Piece L = Piece.of("l=");
  private static final Piece L_B1 = Piece.of("l-1=");
  private static final Piece L_A1 = Piece.of("l+1=");
  private static final Piece L_B1_0 = Piece.of("l-1,0=");
  private static final Piece L_0_A1 = Piece.of("l0,1=");
  private static final Piece L_B1_A1 = Piece.of("l-1..1=");
  private static final Piece L_B2_0 = Piece.of("l-2..0=");
  private static final Piece L_0_A2 = Piece.of("l0..2=");
  private static final Piece T = Piece.of("t=");
  private static final Piece T_F = Piece.of("t,f=");
  private static final Piece T_A1 = Piece.of("t+1=");
  private static final Piece T_B1 = Piece.of("t-1=");
  private static final Piece G = Piece.of("g=");
  private static final Piece G_F = Piece.of("g,f=");
  private static final Piece G_F_B1_0 = Piece.of("g,f-1,0=");
  private static final Piece TENTH = Piece.of("b=");
  private static final Piece FROM_START = Piece.of("i=");
  private static final Piece FROM_END = Piece.of("e=");
  private static final Piece Q = Piece.of("q=");
  private static final Piece Q_F = Piece.of("q,f=");
  private static final Piece Q_F_B1 = Piece.of("q,f-1=");
  private static final Piece BEFORE_QUOTES = Piece.of("q<");
  private static final Piece R = Piece.of("r=");
  private static final Piece R_F = Piece.of("r,f=");
  private static final Piece R_L = Piece.of("r,l=");
  private static final Piece LINE = Piece.of("n=");
  private static final Piece LOOKS = Piece.of("nk=");
  private static final Piece LOOKS_LINE = Piece.of("nk,n=");
  private static final Piece LOOK_F = Piece.of("nk,f=");
  private static final Piece YEAR = Piece.of("y=");
  private static final Piece Z = Piece.of("z=");
  private static final Piece Z_B1_0 = Piece.of("z-1,0=");
  private static final Piece Z_LOOK = Piece.of("z,k=");
  private static final Piece Z_L = Piece.of("z,l=");
  private static final Piece C = Piece.of("c=");
  private static final Piece C_B1 = Piece.of("c-1=");
  private static final Piece C_A1 = Piece.of("c+1=");
  private static final Piece C_B1_0 = Piece.of("c-1,0=");
  private static final Piece C_0_A1 = Piece.of("c0,1=");
  private static final Piece CK_B = Piece.of("ck-=");
  private static final Piece CK_A = Piece.of("ck+=");
  private static final Piece CK = Piece.of("ck=");
  private static final Piece CK_PLACE = Piece.of("ck,p=");
  private static final Piece CK_F = Piece.of("ck,f=");
  private static final Piece C_LENGTH = Piece.of("cn=");
  private static final Piece C_EDGES = Piece.of("cx=");
  private static final Piece C_EDGES_C = Piece.of("cx,c=");
  private static final Piece C_AHEAD = Piece.of("ca=");
  private static final Piece[] OWNER = {
    Piece.of("o-2"), Piece.of("o-1"), Piece.of("o0"), Piece.of("o1"), Piece.of("o2")
  };
  private static final Piece WITH_F = Piece.of(",f=");
  private static final Piece ALWAYS = Piece.of("");

  private static final Piece WORD = Piece.of("w");
  private static final Piece LESS = Piece.of("<");
  private static final Piece MORE = Piece.of(">");
  private static final Piece SLASH = Piece.of("/");
  private static final Piece BEGIN = Piece.of("B");
  private static final Piece MIDDLE = Piece.of("M");
  private static final Piece END = Piece.of("E");

  private Features() {}

  /** What does not depend on other tokens' labels, but for what holds of the whole chunk. */
  static void facts(EntryView view, int i, Predicates out) {
    words(view, i, out);
    shapes(view, i, out);
    lexicon(view, i, out);
    layout(view, i, out);
    inChunk(view, i, out);
    owner(view, i, out);
  }

  private static void words(EntryView view, int i, Predicates out) {
    Piece w = word(view, i);
    Piece before = word(view, i - 1);
    Piece after = word(view, i + 1);
    Piece before2 = word(view, i - 2);
    Piece after2 = word(view, i + 2);
    out.at(W).add(w);
    out.at(W_B1).add(before);
    out.at(W_A1).add(after);
    out.at(W_B2).add(before2);
    out.at(W_A2).add(after2);
    out.at(W_B3).add(word(view, i - 3));
    out.at(W_B1_0).add(before).and(w);
    out.at(W_0_A1).add(w).and(after);
    out.at(W_B2_B1).add(before2).and(before);
    out.at(W_A1_A2).add(after).and(after2);
    Word word = view.words[i];
    for (int k = 0; k < word.ends.length; k++) {
      out.at(ENDS[k]).add(word.ends[k]);
    }
    if (word.starts.length > 1) {
      out.at(P2).add(word.starts[1]);
    }
    if (word.starts.length > 2) {
      out.at(P3).add(word.starts[2]);
    }
  }

  private static void shapes(EntryView view, int i, Predicates out) {
    Piece a = shape(view, i - 2);
    Piece b = shape(view, i - 1);
    Piece c = shape(view, i);
    Piece d = shape(view, i + 1);
    Piece e = shape(view, i + 2);
    out.at(F).add(c);
    out.at(F_B1).add(b);
    out.at(F_A1).add(d);
    out.at(F_B1_0).add(b).and(c);
    out.at(F_0_A1).add(c).and(d);
    out.at(F_B1_A1).add(b).and(c).and(d);
    out.at(F_B2_0).add(a).and(b).and(c);
    out.at(F_0_A2).add(c).and(d).and(e);
    out.at(F_B2_A2).add(a).and(b).and(c).and(d).and(e);
    out.at(F_0_A3).add(c).and(d).and(e).and(shape(view, i + 3));
    out.at(F_B3_0).add(shape(view, i - 3)).and(a).and(b).and(c);
  }

  private static void lexicon(EntryView view, int i, Predicates out) {
    Piece l = lexical(view, i);
    Piece before = lexical(view, i - 1);
    Piece after = lexical(view, i + 1);
    out.at(L).add(l);
    out.at(L_B1).add(before);
    out.at(L_A1).add(after);
    out.at(L_B1_0).add(before).and(l);
    out.at(L_0_A1).add(l).and(after);
    out.at(L_B1_A1).add(before).and(l).and(after);
    out.at(L_B2_0).add(lexical(view, i - 2)).and(before).and(l);
    out.at(L_0_A2).add(l).and(after).and(lexical(view, i + 2));
    Piece pattern = view.patterns[i];
    if (!pattern.isEmpty()) {
      out.at(T).add(pattern);
      out.at(T_F).add(pattern).and(view.words[i].shape);
    }
    if (i + 1 < view.size() && !view.patterns[i + 1].isEmpty()) {
      out.at(T_A1).add(view.patterns[i + 1]);
    }
    if (i > 0 && !view.patterns[i - 1].isEmpty()) {
      out.at(T_B1).add(view.patterns[i - 1]);
    }
  }

  private static void layout(EntryView view, int i, Predicates out) {
    Piece shape = view.words[i].shape;
    Piece before = shape(view, i - 1);
    Piece gap = gap(view, i);
    Piece nextGap = gap(view, i + 1);
    out.at(G).add(gap).add(nextGap);
    out.at(G_F).add(gap).add(nextGap).and(shape);
    out.at(G_F_B1_0).add(gap).add(nextGap).and(before).and(shape);
    int last = view.size() - 1;
    out.at(TENTH).add(Piece.of(10 * i / view.size()));
    out.at(FROM_START).add(Piece.of(Math.min(i, 6)));
    out.at(FROM_END).add(Piece.of(Math.min(last - i, 6)));
    Piece quotes = Piece.of(view.quotes[i]);
    out.at(Q).add(quotes);
    out.at(Q_F).add(quotes).and(shape);
    out.at(Q_F_B1).add(quotes).and(before);
    if (view.quotes[i] == 0 && view.quotes[last] > 0) {
      out.at(BEFORE_QUOTES);
    }
    Piece brackets = Piece.of(view.brackets[i]);
    out.at(R).add(brackets);
    out.at(R_F).add(brackets).and(shape);
    out.at(R_L).add(brackets).and(lexical(view, i));
    out.at(LOOK_F).add(look(view, view.lines[i])).and(shape).and(gap).add(nextGap);
    out.at(YEAR);
    out.add(view.firstYear == view.size() ? Piece.of(0) : i < view.firstYear ? LESS : MORE);
    if (!view.reference.styles().isEmpty()) {
      Piece style = view.styles[i];
      out.at(Z).add(style);
      out.at(Z_B1_0).add(i == 0 ? Piece.BEFORE : view.styles[i - 1]).and(style);
      out.at(Z_LOOK).add(style).and(view.chunk(i).look().name);
      out.at(Z_L).add(style).and(lexical(view, i));
    }
  }

  /** What holds of all tokens of a chunk. */
  static void chunk(EntryView view, int at, Predicates out) {
    Chunk chunk = view.chunkList.get(at);
    Piece before = signature(view, at - 1);
    Piece after = signature(view, at + 1);
    out.at(C).add(chunk.signature());
    out.at(C_B1).add(before);
    out.at(C_A1).add(after);
    out.at(C_B1_0).add(before).and(chunk.signature());
    out.at(C_0_A1).add(chunk.signature()).and(after);
    looksBefore(view, at, out.at(CK_B));
    looksAhead(view, at, out.at(CK_A));
    looksAhead(view, at, looksBefore(view, at, out.at(CK)));
    Piece left = edge(view, chunk.start() - 1);
    Piece right = edge(view, chunk.end());
    out.at(C_EDGES).add(left).add(right).add(chunk.look().letter);
    out.at(C_EDGES_C).add(left).add(right).add(chunk.signature());
    line(view, view.lines[chunk.start()], out);
  }

  /** What holds of a whole line; no chunk goes on in the next. */
  private static void line(EntryView view, int line, Predicates out) {
    Piece lineNumber = Piece.of(Math.min(line, 4));
    Piece lineCount = Piece.of(Math.min(view.lineCount(), 5));
    out.at(LINE).add(lineNumber).add(SLASH).add(lineCount);
    Piece lookBefore = look(view, line - 1);
    Piece look = look(view, line);
    Piece lookAfter = look(view, line + 1);
    out.at(LOOKS).add(lookBefore).add(look).add(lookAfter);
    out.at(LOOKS_LINE).add(lookBefore).add(look).add(lookAfter);
    out.and(lineNumber).add(SLASH).add(lineCount);
  }

  private static void inChunk(EntryView view, int i, Predicates out) {
    int at = view.chunks[i];
    Chunk chunk = view.chunkList.get(at);
    Piece place = i == chunk.start() ? BEGIN : i == chunk.end() - 1 ? END : MIDDLE;
    looksAhead(view, at, looksBefore(view, at, out.at(CK_PLACE))).add(place);
    looksAhead(view, at, looksBefore(view, at, out.at(CK_F))).add(view.words[i].shape);
    out.at(C_LENGTH).add(Piece.of(Math.min(chunk.end() - chunk.start(), 8)));
    out.add(place).add(chunk.look().letter);
    out.at(C_AHEAD).add(view.namesAhead(at)).and(view.words[i].shape);
  }

  private static Predicates looksBefore(EntryView view, int at, Predicates out) {
    return out.add(chunkLook(view, at - 2)).add(chunkLook(view, at - 1)).add(chunkLook(view, at));
  }

  private static Predicates looksAhead(EntryView view, int at, Predicates out) {
    return out.add(chunkLook(view, at)).add(chunkLook(view, at + 1)).add(chunkLook(view, at + 2));
  }

  private static void owner(EntryView view, int i, Predicates out) {
    if (view.ownerFamily.isEmpty()) {
      return;
    }
    for (int d = -2; d <= 2; d++) {
      int k = i + d;
      if (k >= 0 && k < view.size() && view.isOwner[k]) {
        out.at(OWNER[d + 2]);
        out.at(OWNER[d + 2]).add(WITH_F).add(view.words[i].shape);
      }
    }
  }

  /** What is combined with the label of the token before. */
  static void steps(EntryView view, int i, Predicates out) {
    shapeSteps(view, i, out);
    layoutSteps(view, i, out);
    wordSteps(view, i, out);
  }

  /** Steps that follow from two shapes. */
  static void shapeSteps(EntryView view, int i, Predicates out) {
    Piece shape = view.words[i].shape;
    Piece before = shape(view, i - 1);
    out.at(ALWAYS);
    out.at(F).add(shape);
    out.at(F_B1).add(before);
    out.at(F_B1_0).add(before).and(shape);
  }

  /** A number for what {@link #shapeSteps} follow from. */
  static long shapesKey(EntryView view, int i) {
    return Piece.mixed(shape(view, i - 1).hash, view.words[i].shape.hash);
  }

  /** Steps that follow from white space, chunks and quotes. */
  static void layoutSteps(EntryView view, int i, Predicates out) {
    out.at(G).add(view.token(i).gap().name).and(markBefore(view, i));
    Chunk chunk = view.chunk(i);
    out.at(C).add(chunkLook(view, view.chunks[i] - 1)).add(chunk.look().letter);
    out.add(i == chunk.start() ? BEGIN : Piece.EMPTY);
    out.at(Q).add(Piece.of(view.quotes[i]));
    out.add(i == 0 ? Piece.BEFORE : Piece.of(view.quotes[i - 1]));
  }

  /** A number for what {@link #layoutSteps} follow from. */
  static long layoutKey(EntryView view, int i) {
    Chunk chunk = view.chunk(i);
    long key = Piece.mixed(gap(view, i).hash, markBefore(view, i).hash);
    key = Piece.mixed(key, chunkLook(view, view.chunks[i] - 1).hash);
    key = Piece.mixed(key, chunk.look().letter.hash);
    key = Piece.mixed(key, i == chunk.start() ? 1 : 0);
    return Piece.mixed(key, 16 * view.quotes[i] + (i == 0 ? 15 : view.quotes[i - 1]));
  }

  /** The shape before, if it is that of a mark, or one that is as short. */
  private static Piece markBefore(EntryView view, int i) {
    Piece before = shape(view, i - 1);
    return before.text.length() == 1 ? before : Piece.EMPTY;
  }

  /** Steps that follow from the word. */
  static void wordSteps(EntryView view, int i, Predicates out) {
    Token token = view.token(i);
    Word word = view.words[i];
    if (token.isWord() && (!word.letters.isEmpty() || token.form().length() < 5)) {
      out.at(L).add(word.lexical);
      if (token.form().length() < 7) {
        out.at(W).add(word.norm);
      }
    }
  }

  private static Piece word(EntryView view, int i) {
    return i < 0 ? Piece.BEFORE : i >= view.size() ? Piece.BEHIND : view.words[i].norm;
  }

  private static Piece shape(EntryView view, int i) {
    return i < 0 ? Piece.BEFORE : i >= view.size() ? Piece.BEHIND : view.words[i].shape;
  }

  private static Piece lexical(EntryView view, int i) {
    return i < 0 ? Piece.BEFORE : i >= view.size() ? Piece.BEHIND : view.words[i].lexical;
  }

  private static Piece gap(EntryView view, int i) {
    return i >= view.size() ? Piece.BEHIND : view.token(i).gap().letter;
  }

  private static Piece look(EntryView view, int line) {
    return line < 0
        ? Piece.BEFORE
        : line >= view.lineLooks.size() ? Piece.BEHIND : view.lineLooks.get(line).letter;
  }

  private static Piece chunkLook(EntryView view, int chunk) {
    return chunk < 0
        ? Piece.BEFORE
        : chunk >= view.chunkList.size() ? Piece.BEHIND : view.chunkList.get(chunk).look().letter;
  }

  private static Piece signature(EntryView view, int chunk) {
    return chunk < 0
        ? Piece.BEFORE
        : chunk >= view.chunkList.size() ? Piece.BEHIND : view.chunkList.get(chunk).signature();
  }

  private static Piece edge(EntryView view, int i) {
    Piece shape = shape(view, i);
    return shape.text.length() == 1 ? shape : WORD;
  }
}
