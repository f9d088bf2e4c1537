package org.vitagraph.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What kinds of entries a heading announces. A table of the words that headings are made of, in the
 * languages of the documents; a star stands for any ending, two for any words around, a hyphen
 * joins words that must follow each other. The number weighs a word against the others of its
 * heading.
 *
 * <p>{@code Honors and Awards} announces awards, {@code Teaching Experience} teaching (teaching 4,
 * posts 2), {@code Education and Employment} degrees and posts alike.
 */
final class HeadingKinds {
  private static final Map<EntryKind, List<Word>> WORDS =
      table(
          """
      PUBLICATION 4 publication* paper papers article* preprint* manuscript* monograph* book books chapter* \
        bibliography proceedings in-press in-preparation under-review submitted \
        forthcoming work-in-progress works-in-progress working-paper* report reports edited-volume* \
        book-review* reviews abstracts essay* commentar* dissertation* thesis theses writing* editorial* letters \
        veroffentlichung* publikation* aufsatz* artikel* livre* libri saggi contributi-in curatel* traduzioni monogra* herausgeber* beitrage* rezension* \
        publicacion* articul* libro* capitul* publicac* artigo* livro* pubblicazion* articol* capitol* \
        publicaties artikelen boeken hoofdstuk* vakpublicaties artiklar bocker bokkapit* publikasjon* julkaisut publikac* \
        artykul* ksiazk* referaty rozdzial* publikace clanky yayin* makale* bildiri* kitap* \
        producao-bibliografica edited-collections \
        in-vorbereitung im-erscheinen im-druck a-paraitre en-prensa no-prelo ouvrage* chapitre* actes manuscrit* these revues rapport* *论文* *論文* 预印本 *著作* *专著* *논문* *출판* *저서* *紀要* *解説* *業績* *著書* *학술지* *학술대회*
      PUBLICATION 2 refereed peer-reviewed journal* conference* workshop* selected recent scholarship work works zeitschrift* revist* \
        atti congres* communications conferenc* *会議*
      TALK 4 colloque* comunicac*
      TALK 5 talk talks presentation* lectures seminar* colloqui* keynote* poster* tutorial* speaking \
        invited-lecture* vortrag* prasentation* expose* conferences-invitees charla* ponencia* presentacion* \
        lezingen foredrag wystapien* \
        palestra* apresentac* relazioni interventi participaciones-en-congresos partecipazione-a-conferenze \
        participations-a-des-colloques *报告* *演讲* *讲座* *講演* *学会発表* *国内発表* *발표*
      PATENT 6 patent* brevet* erfindung* *专利* *專利* *특허*
      TEACHING 5 teaching-assistant* teaching course* taught lehre lehrveranstaltung* enseignement* docencia didattic* ensino \
        onderwijs undervisning opetus dydakty* vyuka dersler verilen-dersler \
        cours instructor insegnament* *教学* *授课* *助教* *강의*
      SERVICE 7 leadership-position* leadership-role* leadership-experience
      SERVICE 6 study-section* administrative-responsibilities university-administration editorial-appointment* editorial-position* editorial-role* editorial-work editorial-activit* editorial-service editorial-experience editorship*
      SERVICE 5 conference-chair* chairing service services reviewer* reviewing refereeing referee-for committee* membership* societies outreach \
        organiz* organis* editorial-board* program-committee* professional-activit* professional-affiliation* \
        gutachter* mitgliedschaft* gremien responsabilit* relectur* servicio* evaluador* servizi* revisor* \
        nevenfuncties uppdrag redaktion* recenzj* gorevler uyelik* \
        leadership volunteer* academic-activit* extracurricular* student-activit* community \
        *服务* *兼职* *任职* *审稿* *학술활동* *봉사*
      SERVICE 3 peer-review activities aktivitaten activites actividades attivita atividades
      MENTORING 7 dissertations-supervised theses-supervised theses-guided students-guided scholars-guided \
        dissertation-committee* thesis-committee* doctoral-committee* dissertation-advis* thesis-advis* \
        dissertations-directed theses-directed dissertations-advised theses-advised
      MENTORING 5 mentee* mentor* advising advisee* supervis* student students betreu* encadrement doctorants \
        promoties promovendi handledning veiledning vejledning promotorstwo yonetilen* \
        thesis-supervis* dissertations-supervis* tesis-dirigidas orientac* alumni group-members
      PROJECT 6 research-income research-grant* grants-obtained grants-awarded
      PROJECT 4 project* software grant* funding dataset* drittmittel* forderung* financement* proyecto* \
        subsidies badawcze projeler anslag forskningsanslag granty research-support \
        projet* progett* projeto* projekt* open-source tools contracts code *项目* *课题* *软件* *프로젝트*
      REFERENCE 7 references referees referenz* referencias referenze
      AWARD 5 award* honor* honour* fellowship* scholarship* prize* distinction* recognition* accolade* \
        preis* auszeichnung* stipendi* ehrung* prix bourse* premio* beca becas premi borse bolsa bolsas \
        prijzen priser prispenger palkinnot nagrod* wyroznien* stypendi* oduller odul burslar \
        reconocimiento* riconosciment* wettbewerb* achievement* medal* distinc* *荣誉* *奖* *榮譽* *竞赛* *수상*
      DEGREE 5 education degree* academic-background academic-training academic-qualification* qualification* \
        educational-background ausbildung studium bildung* akademische-ausbildung diplome* formation* cursus \
        etudes educacion formacion estudios titulos-academicos formazione istruzione titoli-di-studio \
        opleiding* utbildning utdann* utdannelse uddannelse koulutus wyksztalcen* vzdelani egitim* ogrenim* \
        akademische-grade abschlusse formacao educacao titulac* scolarite hochschulbildung *教育* *学历* *學歷* 학력*
      DEGREE 3 werdegang
      POSITION 4 other-work employment appointment* position positions career internship* work-experience \
        professional-experience research-experience industry work-history professional-history \
        academic-experience industrial-experience industry-experience berufserfahrung anstellung* \
        beruflich* berufstatigkeit* tatigkeit* auslandsaufenthalt* forschungsaufenthalt* parcours emploi* postes experiencia* empleo* trabajo* cargos puestos carrera \
        career* atuacao-profissional werkervaring anstallning* ansaettelse* stilling* tyokokemus zatrudnien* przebieg-pracy doswiadczen* staze zamestnani praxe \
        deneyim* unvanlar loopbaan \
        esperienz* impiego posizion* carriera emprego* affiliation* visiting-position* visits research-stays \
        estancias
      POSITION 7 clerkship* postgraduate-training postdoctoral-training clinical-training medical-training residenc* \
        hospital-appointment* clinical-appointment*
      POSITION 4 工作* 实习* 任职经历 研究经历 科研经历 *职业* 경력* 직위*
      POSITION 3 个人经历 experience experiences history werdegang laufbahn background
      OTHER 8 recent-posts latest-posts recent-comments archives contents table-of-contents licensure* licences licenses board-certif* clinical-trials
      OTHER 6 exhibition* performances compositions recordings discography installations premieres concerts
      PUBLICATION 6 exhibition-catalog*
      OTHER 6 address* contact* skill* interest* language* hobbies hobby about personal vision statement summary profile \
        links news media press teaching-statement research-statement competenc* competenz* kenntnis* \
        sprachen sprachkenntnis* kontakt* coordonnees langues loisirs competences contacto idiomas \
        intereses contatt* lingue linguas interessi contato habilidades technologies certification* training \
        biography bio biograph* biograf* abstract overview research-area* forschungsinteress* coverage \
        *联系* *简介* 关于* *新闻* *动态* *研究方向* *研究兴趣* *技能* *招生* *연락처* *관심분야* 소개
      """);

  /** The weight of words that tell a kind only where nothing else does. */
  private static final double VAGUE = 2;

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private HeadingKinds() {}

  /**
   * The kinds that the heading announces, with shares that sum to 1; empty when it tells nothing.
   */
  static Map<EntryKind, Double> of(String heading) {
    List<String> words = words(heading);
    Map<EntryKind, Double> scores = new EnumMap<>(EntryKind.class);
    WORDS.forEach(
        (kind, known) -> {
          double best = 0;
          for (Word word : known) {
            if (word.occursIn(words)) {
              best = Math.max(best, word.weight + 0.5 * (word.parts.size() - 1));
            }
          }
          if (best > 0) {
            scores.put(kind, best);
          }
        });
    if (scores.isEmpty()
        && words.size() <= 4
        && heading.indexOf(',') < 0
        && RoleWords.isIn(heading)) {
      scores.put(EntryKind.POSITION, 3.0);
    }
    double top = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    scores.values().removeIf(score -> score < top - 1.5);
    double sum = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    scores.replaceAll((kind, score) -> score / sum);
    return scores;
  }

  /**
   * Whether the heading only says which of what the heading above it announces: {@code Refereed}
   * under {@code Presentations}, {@code Journals} under {@code Service}.
   */
  static boolean isVague(String heading) {
    List<String> words = words(heading);
    return WORDS.values().stream()
        .flatMap(List::stream)
        .noneMatch(word -> word.weight > VAGUE && word.occursIn(words));
  }

  private static List<String> words(String heading) {
    String bare =
        MARKS
            .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('ł', 'l')
            .replace('ı', 'i')
            .replace('ø', 'o')
            .replace("æ", "ae");
    // Korean syllables are letters of their own again.
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(plain)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<EntryKind, List<Word>> table(String rows) {
    Map<EntryKind, List<Word>> table = new EnumMap<>(EntryKind.class);
    for (String row : rows.split("\n")) {
      String[] cells = row.strip().split("\\s+");
      List<Word> words =
          table.computeIfAbsent(EntryKind.valueOf(cells[0]), kind -> new ArrayList<>());
      for (int i = 2; i < cells.length; i++) {
        List<Part> parts = Stream.of(cells[i].split("-")).map(Part::of).toList();
        words.add(new Word(parts, Double.parseDouble(cells[1])));
      }
    }
    return table;
  }

  /** A word, or with stars the part of one: words of Chinese are not set apart. */
  private record Part(String text, boolean begins, boolean ends) {
    static Part of(String printed) {
      boolean begins = !printed.startsWith("*");
      boolean ends = !printed.endsWith("*");
      return new Part(
          printed.substring(begins ? 0 : 1, printed.length() - (ends ? 0 : 1)), begins, ends);
    }

    boolean fits(String word) {
      return begins ? ends ? word.equals(text) : word.startsWith(text) : word.contains(text);
    }
  }

  private record Word(List<Part> parts, double weight) {
    boolean occursIn(List<String> words) {
      for (int at = 0; at + parts.size() <= words.size(); at++) {
        boolean all = true;
        for (int i = 0; all && i < parts.size(); i++) {
          all = parts.get(i).fits(words.get(at + i));
        }
        if (all) {
          return true;
        }
      }
      return false;
    }
  }
}
