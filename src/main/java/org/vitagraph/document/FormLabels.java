package org.vitagraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.AlignedText;

/**
 * CVs that are forms filled in: {@code Dates | 2015 – present}, {@code Occupation or position held
 * | Lecturer}, {@code Name and address of employer | Example University}. The labels go, and what
 * stands from one {@code Dates} to the next is one entry, as in lists without labels.
 */
final class FormLabels {
  private static final String DATE =
      "dates?(?: \\((?:from|da)[^()]*\\))?|datas?(?: \\(de[^()]*\\))?|period|per[ií]odo|fechas?|zeitraum";
  private static final String KEPT =
      "occupation or position(?: held)?|position held|job title|posizione ricoperta|lavoro o posizione ricoperti"
          + "|name and address of(?: the)?(?: employer)?|name (?:and address )?of employer|employer|nome e indirizzo(?: del datore(?: di lavoro)?)?"
          + "|name and type of(?: organi[sz]ation[^\\t:]{0,40})?|nome e tipo d[^\\t:]{0,50}"
          + "|title of qualification(?: awarded)?|qualification awarded|titolo della qualifica(?: rilasciata)?"
          + "|degree|university|institution|(?:research|job) title|função|funções|cargo|empregador|nome e morada(?: do empregador)?|qualificação|designação da qualificação[^\\t:]{0,20}|instituição|curso|puesto|empleador|institución|titulación"
          + "|principal subjects?[^\\t:]{0,40}|principali [^\\t:]{0,60}";
  private static final String ASIDE =
      "main activities(?: and(?: responsibilities)?)?|type of (?:business|employer)(?: or(?: sector)?)?|level in (?:inter)?national classification[^\\t:]{0,20}"
          + "|business or sector|principali mansioni[^\\t:]{0,40}|tipo di [^\\t:]{0,40}";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)^(?:(?<date>"
              + DATE
              + ")|(?<aside>"
              + ASIDE
              + ")|(?<kept>"
              + KEPT
              + "))\\s*[:\\t]\\s*(?=\\S)");

  /** Labels that the extractors know: they stay, in the record that is open. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?iu)^(?:(?:thesis|dissertation)(?: title)?|supervisors?|advisors?|tese|dissertação|tesis|tesi|orientador(?:es|a)?|director(?:es|a)?|relatore|rank|grade)\\s*[:\\t]\\s*(?=\\S)");

  /** The second line of a label that was broken, alone or before the rest of what it labels. */
  private static final Pattern REST_OF_LABEL =
      Pattern.compile(
          "(?iu)^(?:employer|responsibilities|organi[sz]ation|or sector|sector|held|awarded|(?:/ ?)?occupational skills covered|skills covered|providing education and|training|datore di lavoro)(?:\\t\\s*|$)");

  private FormLabels() {}

  /** Whether the line begins with the label of a form. */
  static boolean isLabelled(String line) {
    return LABELLED.matcher(line).find();
  }

  /** The lines without labels, one block a record. */
  static List<PlacedLine> applied(List<PlacedLine> lines) {
    if (!isForm(lines)) {
      return lines;
    }
    List<PlacedLine> out = new ArrayList<>();
    boolean inside = false;
    boolean aside = false;
    String opener = "";
    for (PlacedLine line : lines) {
      String text = line.text();
      Matcher label = LABELLED.matcher(text);
      Matcher rest = REST_OF_LABEL.matcher(text);
      if (label.find()) {
        aside = label.group("aside") != null;
        String words = text.substring(0, label.end()).strip();
        opener = inside ? opener : words;
        // A record begins with the label that the first began with.
        boolean begins = !inside || words.equals(opener);
        inside = true;
        if (!aside) {
          out.add(placed(line.from(label.end()).line(), begins));
        }
      } else if (inside && rest.find()) {
        PlacedLine last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (!aside && last != null && rest.end() < text.length()) {
          out.set(out.size() - 1, joined(last, line.from(rest.end()).line()));
        }
      } else if (inside && SPOKEN.matcher(text).find()) {
        aside = false;
        out.add(placed(line.line(), false));
      } else if (!(inside && aside)) {
        inside &= !line.first();
        out.add(line);
      }
    }
    return out;
  }

  /** Whether two records or more begin with their dates, and say something else by its label. */
  private static boolean isForm(List<PlacedLine> lines) {
    int dates = 0;
    int others = 0;
    for (PlacedLine line : lines) {
      String text = line.text();
      if (text.indexOf('\t') < 0 && text.indexOf(':') < 0) {
        continue;
      }
      Matcher label = LABELLED.matcher(text);
      if (label.find()) {
        dates += label.group("date") != null ? 1 : 0;
        others += label.group("kept") != null ? 1 : 0;
      }
    }
    return dates > 0 && others > 1;
  }

  private static PlacedLine placed(Line line, boolean first) {
    return new PlacedLine(line, Block.Kind.PARAGRAPH, 0, first, false);
  }

  private static PlacedLine joined(PlacedLine above, Line line) {
    Line old = above.line();
    AlignedText text =
        new AlignedText.Builder().append(old.text()).insert(" ").append(line.text()).build();
    return placed(
        new Line(text, old.marks(), old.indent(), old.gap(), old.size(), old.page()),
        above.first());
  }
}
