package org.vitagraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitagraph.name.ListedName;
import org.vitagraph.name.NameList;
import org.vitagraph.nlp.Label;
import org.vitagraph.nlp.LabelledSpan;
import org.vitagraph.nlp.Labelling;
import org.vitagraph.text.Span;

/** Fields as the labeller found them, and as they are when the grammar has had its say. */
class FieldGrammarTest {
  /** {@code <title:Lakes>} stands for a span with a label. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A. Lee, “<title:Lakes>; Stage <volume:2>.” 2019| title:Lakes; Stage 2.",
        "A. Lee, \"<title:Lakes> of Mars,\" 2019| title:Lakes of Mars,",
        "A. Lee, \"Lakes\" of <title:Mars> and \"Moon\" 2019| title:Mars",
        "<title:Lakes>, “Moon” 2019| title:Lakes",
        "<author:A. Lee>: <title:Lakes>. In: <author:B. Chen> (eds.) <container:Water>"
            + "| author:A. Lee; title:Lakes; editor:B. Chen; container:Water",
        "<author:B. Chen> (ed.) <title:Water>| author:B. Chen; title:Water",
        "<container:J. Lakes> <volume:18> pp. iii-x| container:J. Lakes; volume:18",
        "<container:J. Lakes> <volume:18, 4>, 2019| container:J. Lakes; volume:18; issue:4",
        "<container:J. Lakes> <volume:18, 4> (2019)| container:J. Lakes; volume:18; pages:4",
        "<container:J. Lakes> <volume:52 N5> (2019)| container:J. Lakes; volume:52; issue:5",
        "<container:J. Lakes> <volume:18> <issue:4>| container:J. Lakes; volume:18; issue:4",
        "<container:Lakes>, <pages:V349 665>| container:Lakes; volume:349; pages:665",
        "<container:Lakes>, <volume:LNCS>, <volume:XII>| container:Lakes; volume:XII",
        "<container:Lakes>, <pages:046002> (<issue:9pp>)| container:Lakes; pages:046002",
        "<location:Boston>, Aug. <pages:15-18>, pp. <pages:3-9>| location:Boston; pages:3-9",
        "<volume:5>, <pages:3-9>, <pages:11>| volume:5; pages:3-9; pages:11",
        "(<location:Boston, Apr.> 25-27)| location:Boston",
        "(<location:Mayfield>)| location:Mayfield",
        "<container:Water Lett. (Suppl>.) 3| container:Water Lett. (Suppl.)",
        "<container:Conference on Lakes (Boston>, Mass.)| container:Conference on Lakes",
        "<container:Conference (CL) on Lakes>, Mass.| container:Conference (CL) on Lakes",
        "<container:inLakes and Rivers>| container:Lakes and Rivers",
        // Where the names end and the title begins.
        "<author:A. Lee, B.> <title:Chen, Quiet Lakes>| author:A. Lee, B. Chen; title:Quiet Lakes",
        "`<author:A. Lee, B.>\nChen, <title:Lakes>`| `author:A. Lee, B.\nChen; title:Lakes`",
        "<author:Bo Chen, Ada Diaz>-<title:Lee, Lakes of Mars>"
            + "| author:Bo Chen, Ada Diaz-Lee; title:Lakes of Mars",
        "<author:Bo Chen, Ada Lee, LAKE>-<title:2: A Model>| author:Bo Chen, Ada Lee; title:LAKE-2: A Model",
        "<author:Dora Diaz, Cy Young, Bo Chen & Ada> <title:Lee: Lakes of Mars>"
            + "| author:Dora Diaz, Cy Young, Bo Chen & Ada Lee; title:Lakes of Mars",
        "<author:Chen, Bo & Ada> <title:Lee: Lakes of Mars>| author:Chen, Bo & Ada; title:Lee: Lakes of Mars",
        "<author:Bo Chen & Ada> <title:Lee: Lakes of Mars>| author:Bo Chen & Ada Lee; title:Lakes of Mars",
        "<author:A. Lee> (<date:2015>), <location:Lakes>, <note:Rivers>, <title:and Ponds>. <container:Water>"
            + "| author:A. Lee; date:2015; title:Lakes, Rivers, and Ponds; container:Water",
        "<author:A. Lee> (<date:2015>) <author:White Water>: <title:Lakes>. <container:Water>"
            + "| author:A. Lee; date:2015; title:White Water: Lakes; container:Water",
        "<container:CoL>, <location:Boston>, <title:Lakes>, <author:A. Lee>"
            + "| container:CoL; location:Boston; title:Lakes; author:A. Lee",
        "`<title:Quiet Lakes\nby B. Chen>, <author:C. Young and D. Roy>`"
            + "| title:Quiet Lakes; author:B. Chen, C. Young and D. Roy",
        "<title:Quiet Lakes, B. Chen>, <author:C. Young and D. Roy>"
            + "| title:Quiet Lakes; author:B. Chen, C. Young and D. Roy",
        "`<title:Quiet Lakes\nB. Chen / C. Young>\n<container:Water>`"
            + "| title:Quiet Lakes; author:B. Chen / C. Young; container:Water",
        "`<title:Quiet Lakes,\nNested Rivers>\n<container:Water>`"
            + "| `title:Quiet Lakes,\nNested Rivers; container:Water`",
        "<title:Quiet Lakes by Pinning>, <author:A. Lee and C. Young>"
            + "| title:Quiet Lakes by Pinning; author:A. Lee and C. Young",
        "<title:Chen and colleagues: Quiet Lakes>. <container:Water>"
            + "| author:Chen and colleagues; title:Quiet Lakes; container:Water",
        "<title:Chen and colleagues>, “Quiet Lakes”. <container:Water>"
            + "| author:Chen and colleagues; title:Quiet Lakes; container:Water",
        "`<title:en collaboration avec: Bo Chen\nDes lacs>. <container:Water>`"
            + "| author:Bo Chen; title:Des lacs; container:Water",
        "`<title:with Great Care\nof Lakes>. <author:B. Chen>`"
            + "|`title:with Great Care\nof Lakes; author:B. Chen`",
        "<container:Sample Lake Consortium> (<date:2020>). <title:Lakes>. <container:Water>"
            + "| author:Sample Lake Consortium; date:2020; title:Lakes; container:Water",
        "<title:Lakes>. In <container:CHI Doctoral Consortium>| title:Lakes; container:CHI Doctoral Consortium",
        "<title:Lakes>. <author:Bo Chen; Ada Lee and> <editor:C. Diaz>. In <container:Water>"
            + "| title:Lakes; author:Bo Chen; Ada Lee and C. Diaz; container:Water",
        "<author:Bo Chen / Ada Lee, Rivers>, <title:Lakes and Ponds>. <container:Water>"
            + "| author:Bo Chen / Ada Lee; title:Rivers, Lakes and Ponds; container:Water",
        "<author:Chen, Bo; Lee, Ada>, <title:Lakes>| author:Chen, Bo; Lee, Ada; title:Lakes",
        "<title:Lakes>, <author:Bo Chen, Ada Lee, Waters> <volume:18>, <pages:3-9>"
            + "| title:Lakes; author:Bo Chen, Ada Lee; container:Waters; volume:18; pages:3-9",
        "<title:Lakes>, <author:B. Chen, A. Lee, Lettere dei Laghi> <volume:18>"
            + "| title:Lakes; author:B. Chen, A. Lee; container:Lettere dei Laghi; volume:18",
        "<title:Lakes>, <author:Bo Chen, Ada Lee> <volume:18>, <pages:3-9>"
            + "| title:Lakes; author:Bo Chen, Ada Lee; volume:18; pages:3-9",
        "<date:2025>, <title:February Lakes of Mars>, <author:A. Lee>"
            + "| date:2025, February; title:Lakes of Mars; author:A. Lee",
        "`<author:A. Lee> (<date:2015>). Lakes of Mars:\n<title:Shores>. <container:Water>`"
            + "|`author:A. Lee; date:2015; title:Lakes of Mars:\nShores; container:Water`",
        "<author:A. Lee> (<date:2015>). Under review. <title:Shores>. <container:Water>"
            + "| author:A. Lee; date:2015; title:Shores; container:Water",
        "<date:2025>. <title:April Showers>, <author:A. Lee>| date:2025; title:April Showers; author:A. Lee",
        "<author:A. Lee>. The ‘<title:Lakes’ of Mars>. <container:Water>"
            + "| author:A. Lee; title:The ‘Lakes’ of Mars; container:Water",
        "“Quiet <publisher:Shores of> the <title:Lakes>.” <container:Water>"
            + "| title:Quiet Shores of the Lakes; container:Water",
        // Where the title ends.
        "<title:Lakes of Sampleshire>, <location:England>, <pages:1830-1950>, <author:A. Lee>, <container:Water>"
            + "| title:Lakes of Sampleshire, England, 1830-1950; author:A. Lee; container:Water",
        "<author:A. Lee>. <title:Lakes of Sampleshire>, <location:England>, <container:Water> <volume:3>"
            + "| author:A. Lee; title:Lakes of Sampleshire, England; container:Water; volume:3",
        "<author:A. Lee>. <title:Waves in Deep>-<container:Water Lakes>, <container:Shores> <volume:3>"
            + "| author:A. Lee; title:Waves in Deep-Water Lakes; container:Shores; volume:3",
        "<author:A. Lee>. <title:Waves in> <container:Deep Water>, in <container:Proc. of Shores>"
            + "| author:A. Lee; title:Waves in Deep Water; container:Proc. of Shores",
        "``<title:The Lakes of Mars>, 1830-1950,'' <container:Water>"
            + "| title:The Lakes of Mars, 1830-1950,; container:Water",
        "**<title:The Lakes of> <author:Mars**, A. Lee>, <container:Water>"
            + "| title:The Lakes of Mars; author:A. Lee; container:Water",
        "`<title:Lakes of Mars\nin collaboration with> <author:B. Chen>`| title:Lakes of Mars; author:B. Chen",
        "`<title:Lakes of Mars: by Chen et al>. <container:Water>`"
            + "| title:Lakes of Mars; author:Chen et al; container:Water",
        "<title:Review of Lakes of Mars, by B. Chen>. <container:Water>"
            + "| title:Review of Lakes of Mars, by B. Chen; container:Water",
        "<author:A. Lee> (<date:2018>). Review of “<title:Lakes>” by <author:B. Chen>. <container:Water>"
            + "| author:A. Lee; date:2018; title:Review of “Lakes” by B. Chen; container:Water",
        "`<author:A. Lee>. <title:Lakes of Mars\nRevise and resubmit>, <container:Water>`"
            + "| author:A. Lee; title:Lakes of Mars; container:Water",
        "<author:A. Lee>. <title:Lakes of Mars: Doctoral dissertation>. <publisher:Sampleford>"
            + "| author:A. Lee; title:Lakes of Mars; publisher:Sampleford",
        "Review of <title:Lakes>, by <author:B. Chen>. <container:Water>. <author:A. Lee>"
            + "| title:Review of Lakes, by B. Chen; container:Water; author:A. Lee",
        "`<author:A. Lee>. <title:Lakes of Mars\nTo appear>, <container:Water>`"
            + "| author:A. Lee; title:Lakes of Mars; container:Water",
        "<author:A. Lee>. <title:Lakes of Mars, Second edition>. <publisher:Sampleford>"
            + "| author:A. Lee; title:Lakes of Mars; publisher:Sampleford",
        "<author:A. Lee>, <title:and 61 colleagues Lakes of Mars>. <container:Water>"
            + "| author:A. Lee, and 61 colleagues; title:Lakes of Mars; container:Water",
        "<author:A. Lee>. <title:Almanac>: <container:MCMC-based search for quiet lakes on the sphere>"
            + "| author:A. Lee; title:Almanac: MCMC-based search for quiet lakes on the sphere",
        "<author:A. Lee>. <title:Lakes>: <container:Journal of applied lake studies in summer>"
            + "| author:A. Lee; title:Lakes; container:Journal of applied lake studies in summer",
        "`<title:Lakes of Mars\nSample Journal of Water and Ice>. <date:2021>. <volume:9>. <container:Paper Code Slides>`"
            + "| title:Lakes of Mars; container:Sample Journal of Water and Ice; date:2021; volume:9",
        // Venues that were taken for something else.
        "<title:Lakes>, in Proc. <container:of> CL'07, <location:Boston>"
            + "| title:Lakes; container:CL'07; location:Boston",
        "<title:Data from Sonde 2023>ixf. <container:Water>| title:Data from Sonde 2023ixf; container:Water",
        "<title:Lakes>. <container:in Sample Reviews of Water>| title:Lakes; container:Sample Reviews of Water",
        "<author:A. Lee>. <title:Lakes of Mars, In: Ponds and Shores>. <date:2012>"
            + "| author:A. Lee; title:Lakes of Mars; container:Ponds and Shores; date:2012",
        "<author:A. Lee>. <title:Lakes of Mars. in Developments of Lakes>. <date:2012>"
            + "| author:A. Lee; title:Lakes of Mars; container:Developments of Lakes; date:2012",
        "<author:A. Lee>. <title:Cells In Vitro. In Vivo they live>| author:A. Lee; title:Cells In Vitro. In Vivo they live",
        "<author:A. Lee>. <title:Lakes of Mars, Workshop on Ponds>. <status:submitted>"
            + "| author:A. Lee; title:Lakes of Mars; container:Workshop on Ponds; status:submitted",
        "`<author:A. Lee> <title:Lakes of Mars\nWaters and Shores 12>, <pages:17>`"
            + "| author:A. Lee; title:Lakes of Mars; container:Waters and Shores; volume:12; pages:17",
        "<author:A. Lee>. <title:Lakes>, <location:Waters>, Volume <volume:3>"
            + "| author:A. Lee; title:Lakes; container:Waters; volume:3",
        "<author:A. Lee>. <title:Lakes>. In <container:press>, <container:Waters>"
            + "| author:A. Lee; title:Lakes; status:press; container:Waters",
        "<author:A. Lee>. <container:Lakes and Their Shores>. In <container:Proc. of Waters>"
            + "| author:A. Lee; title:Lakes and Their Shores; container:Proc. of Waters",
        "<title:湖泊研究> 作者：<note:王伟>、<note:李静>。| title:湖泊研究; author:王伟、李静",
        "<container:High-altitude>, <title:Quiet Lakes>, <author:A. Lee>"
            + "| title:High-altitude, Quiet Lakes; author:A. Lee",
        "<container:CoL>, <title:Quiet Lakes>, <author:A. Lee>"
            + "| container:CoL; title:Quiet Lakes; author:A. Lee",
        "<title:Rivers and lakes in> the <note:Alps>. 2019| title:Rivers and lakes in the Alps",
        "`<title:Rivers and lakes>\nof the north`| `title:Rivers and lakes\nof the north`",
        "`<title:Rivers and lakes>\nwith <author:B. Chen>`| title:Rivers and lakes; author:B. Chen",
        "`<title:Rivers and lakes>\nin collaboration with <author:B. Chen>`"
            + "| title:Rivers and lakes; author:B. Chen",
        "`<title:Rivers and lakes>\nunder review`| title:Rivers and lakes",
        "<author:A. Lee> (<date:2022>) <location:Rivers> (re)<title:filling: a review>. <container:Water>"
            + "| author:A. Lee; date:2022; title:Rivers (re)filling: a review; container:Water",
        "<title:Lakes of Mars: Depth>, <container:Wind and Weather Over Time>, <date:2018>"
            + "| title:Lakes of Mars: Depth, Wind and Weather Over Time; date:2018",
        "<title:Lakes of Mars: Depth>, <container:Journal of Wind and Weather>, <date:2018>"
            + "| title:Lakes of Mars: Depth; container:Journal of Wind and Weather; date:2018",
        "<title:Drying Lakes> by <container:Wind and Sun>| title:Drying Lakes by Wind and Sun",
        "`<title:Rain on Lakes>, <author:A. Lee and B.\nChen>. <container:Water>`"
            + "|`title:Rain on Lakes; author:A. Lee and B.\nChen; container:Water`",
        "`<title:Rain?> <author:A.\nLee and B. Chen>. <container:Water>`"
            + "|`title:Rain?; author:A.\nLee and B. Chen; container:Water`",
        "`<title:Rain on> <author:Lakes\nA. Lee and B. Chen>. <container:Water>`"
            + "| title:Rain on Lakes; author:A. Lee and B. Chen; container:Water",
        "<title:Rain>. <container:Water>. <author:C. Dorn>| title:Rain; container:Water; author:C. Dorn",
        "<author:A. Lee>: <title:Rain>. <container:Water>. <author:C. Dorn>"
            + "| author:A. Lee; title:Rain; container:Water",
        "`<author:A. Lee>: <title:Rain>. <container:Water>.\n<author:C. Dorn>`"
            + "| author:A. Lee; title:Rain; container:Water; author:C. Dorn",
        "Note: review <author:A. Lee>: <title:Rain>. <container:Water>. <author:C. Dorn>"
            + "| author:A. Lee; title:Rain; container:Water; author:C. Dorn",
        "`<title:Rain>. <container:Water> <volume:3>: <pages:12–\n25>`"
            + "|`title:Rain; container:Water; volume:3; pages:12–\n25`",
        "<author:A. Lee>, <title:on behalf of the Lake Study Group. Rain>. <container:Water>"
            + "| author:A. Lee; title:Rain; container:Water",
        "<author:Lee, A. En> <container:Lagos>, <date:2024>| author:Lee, A.; container:Lagos; date:2024",
        "<title:Rain>. <container:Under Review>| title:Rain; status:Under Review",
        "`<title:Rain\nTogether with Bo Chen and Cy Diaz>. In <container:Water>`"
            + "| title:Rain; author:Bo Chen and Cy Diaz; container:Water",
        "<title:Rivers> in <container:Lakes>| title:Rivers; container:Lakes",
        "<title:Maps of rivers in> <container:Wet and Dry Valleys, CoL>"
            + "| title:Maps of rivers in Wet and Dry Valleys; container:CoL",
        "<title:Maps for> <container:Rivers and Lakes>. 2019| title:Maps for Rivers and Lakes",
        "<title:Maps of rivers in> <container:Journal of Lakes>"
            + "| title:Maps of rivers in; container:Journal of Lakes",
        "<title:Rain>. In <container:Lakes>, <location:Rivers>, and Ponds, edited by <editor:B. Chen>"
            + "| title:Rain; container:Lakes, Rivers, and Ponds; editor:B. Chen",
        "<title:Rain>. In <container:Lakes>, vol. <volume:3>, edited by <editor:B. Chen>"
            + "| title:Rain; container:Lakes; volume:3; editor:B. Chen",
        "“<title:Rain>”. Waters 2/2009: <pages:33–39>| title:Rain; container:Waters; pages:33–39",
        "“<title:Rain>”. To appear. <pages:33–39>| title:Rain; pages:33–39",
        "<author:A. Lee>. <container:Lakes>. <date:2019>| author:A. Lee; title:Lakes; date:2019",
        "<author:A. Lee>. In <container:Lakes>. <date:2019>"
            + "| author:A. Lee; container:Lakes; date:2019",
        "<author:A. Lee>. <container:Journal of Lakes>. <date:2019>"
            + "| author:A. Lee; container:Journal of Lakes; date:2019",
        "<title:A long story of quiet rain. Waters> <date:2019> <volume:3>"
            + "| title:A long story of quiet rain.; container:Waters; date:2019; volume:3"
      })
  void readsWhatPrintItselfSaysOfTheFields(String labelled, String expected) {
    assertEquals(expected, mended(labelled));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee A, Chen BC.| Chen BC",
        "Chen BC.| Chen BC",
        "Lee A, Chen B.| Chen B",
        "Lee A., Chen B.| Chen B.",
        "A. Lee, B. Chen| B. Chen",
        "Lee A. , Chen B .| Chen B .",
        "Lee A. C., Chen B| Chen B",
        "Chen B, Lee A. C.| Lee A. C."
      })
  void theLastStopOfAListIsTheNamesWhenOtherInitialsHaveOne(String printed, String last) {
    NameList list = NameList.parse(printed);
    ListedName name = list.names().get(list.names().size() - 1);
    assertEquals(last, LastStop.settle(printed, name.span(), list).of(printed));
  }

  private static String mended(String labelled) {
    StringBuilder text = new StringBuilder();
    List<LabelledSpan> spans = new ArrayList<>();
    int at = 0;
    for (int open = labelled.indexOf('<'); open >= 0; open = labelled.indexOf('<', at)) {
      text.append(labelled, at, open);
      int colon = labelled.indexOf(':', open);
      int close = labelled.indexOf('>', open);
      Label label = Label.valueOf(labelled.substring(open + 1, colon).toUpperCase(Locale.ROOT));
      Span span = new Span(text.length(), text.length() + close - colon - 1);
      spans.add(new LabelledSpan(label, span, 0.9));
      text.append(labelled, colon + 1, close);
      at = close + 1;
    }
    text.append(labelled, at, labelled.length());
    return FieldGrammar.apply(text.toString(), new Labelling(spans, 0.9)).spans().stream()
        .map(s -> s.label().name().toLowerCase(Locale.ROOT) + ":" + s.span().of(text))
        .collect(Collectors.joining("; "));
  }
}
