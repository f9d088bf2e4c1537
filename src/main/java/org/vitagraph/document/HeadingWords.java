package org.vitagraph.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that headings of CVs and academic pages are made of. A line made of nothing else is a
 * heading even where the layout does not say so. A table: words that make a heading, and words that
 * may stand beside them.
 */
final class HeadingWords {
  private static final Set<String> CORE =
      words(
          """
          publications publication papers paper articles article proceedings preprints manuscripts books volumes
          chapters expository education employment experience appointments appointment positions position awards award
          honors honours honor prizes medals scholarships fellowships grants funding teaching service services activities
          activity patents patent talks presentations presentation lectures posters interests skills
          projects references referees mentoring advising supervision students memberships membership
          affiliations certifications languages hobbies outreach press media software research background
          qualifications summary profile biography bio about contact information thesis theses reviewing
          reviewer refereeing committees committee editorial leadership training internships works work
          workshops conferences journals reports bibliography achievements distinctions visits tutorials
          colloquia seminars book essays reviews editorials commentaries monographs translations
          veroffentlichungen publikationen ausbildung werdegang lebenslauf berufserfahrung lehre vortrage
          preise auszeichnungen forschung kontakt aufsatze bucher beitrage monographien herausgeberschaften
          originalarbeiten ubersichten ubersichtsarbeiten kasuistiken buchbeitrage habilitation rezensionen stipendien mitgliedschaften berufstatigkeit studium laufbahn abschlusse kenntnisse
          sprachkenntnisse wettbewerbe gutachten abstracts
          formation enseignement prix recherche conferences articles ouvrages chapitres diplomes experiences
          parcours emploi emplois encadrement langues bourses communications competences
          formacion publicaciones educacion experiencia docencia premios investigacion articulos libros
          capitulos ponencias congresos becas idiomas proyectos habilidades tesis cursos estudios estancias
          formazione pubblicazioni saggi contributi istruzione esperienza esperienze premi ricerca insegnamento articoli libri
          didattica convegni conferenze progetti lingue borse riconoscimenti titoli corsi
          licensure licenses certification trials recognition recognitions expertise registration career courses collections monograph
          atuacao producao orientacoes apresentacao apresentacoes dissertacoes
          opleiding werkervaring loopbaan publicaties artikelen boeken hoofdstukken onderwijs subsidies prijzen nevenfuncties
          promoties lezingen onderzoek talen vaardigheden vakpublicaties
          utbildning anstallningar anstallning publikationer artiklar bocker bokkapitel undervisning priser uppdrag
          foredrag handledning forskning stipendier utdanning utdannelse stillinger ansaettelser publikasjoner bokkapitler
          undervisning veiledning vejledning koulutus tyokokemus julkaisut opetus palkinnot
          wyksztalcenie zatrudnienie publikacje artykuly monografie ksiazki referaty rozdzialy nagrody wyroznienia dydaktyka projekty
          granty stypendia wystapienia doswiadczenie staze promotorstwo recenzje
          vzdelani zamestnani publikace clanky vyuka granty praxe
          egitim ogrenim yayinlar makaleler bildiriler kitaplar projeler oduller dersler gorevler deneyim uyelikler tezler unvanlar
          atas conferencias teses comunicacoes formacao publicacoes ensino premios pesquisa artigos livros educacao bolsas projetos linguas
          """);

  private static final Set<String> BESIDE =
      words(
          """
          selected recent refereed reviewed peer non unrefereed other conference journal workshop workshops
          invited academic professional industry industrial technical honors awards and or of the in for to
          with under review submitted preparation progress forthcoming published unpublished accepted working
          working-papers book edited volume reviews review magazine short full long posters demos demo
          abstract papers list my main key graduate undergraduate doctoral postdoctoral phd ph d
          master masters student history current past previous former visiting community program university
          external internal international national department open source contributions contribution areas area
          scientific peer-reviewed available upon request personal data details additional educational sponsored misc miscellaneous
          courses course taught teaching assistant fellow fellowship scholarship grant major minor letters
          policy white writing writings popular archival original thesis dissertation dissertations degrees career further selected_ page pages series
          ausgewahlte wissenschaftliche und akademischer in der des zeitschriften herausgegebene eigene
          et de la des du les dans avec une un congres ouvrage comites lecture internationales nationales revues
          libro revista revistas cientificos y de la en los las con e di del della dei delle em da do dos das
          akademische akademischer beruflicher berufliche wissenschaftlicher auswahl eingeladene referierte
          professionnelle professionnelles universitaire scientifique scientifiques
          academica academicas academicos laboral profesional profesionales cientifica cientificas
          participaciones internacionales nacionales
          studio accademica accademici scientifiche scientifica professionale lavorativa partecipazione
          graduated supervised funded completed ongoing directed
          concluidas doutorado mestrado trabalho trabalhos titulos completos anais
          job market clinical hospital board boards specialty medical postgraduate faculty
          report investigations print exhibits presented at meetings poster case editor local regional innovations narrative
          materials textbooks societies administrative trainees
          wetenschappelijke academische overige werk een van het voor met
          vetenskapliga akademisk akademiska och ovriga vitenskapelige videnskabelige og
          naukowe naukowa zawodowa zawodowe badawcze konferencyjne w i z czasopismach rozdzialy przebieg pracy dzialalnosc dorobek dydaktyczna
          odborna pedagogicka a vedecke
          akademik uluslararasi ulusal hakemli dergilerde yayinlanan bilimsel toplantilarda sunulan ve basilan durumu idari is kitaplarinda bildiri diger verilen yonetilen yuksek lisans doktora kuruluslara bilgileri
          em com arbitragem internacionais nacionais profissional atuacao producao bibliografica publicados periodicos
          """);

  /** What counts a heading up, and what explains it: {@code B. Reviews (peer-reviewed)}. */
  private static final Pattern WITHOUT_LETTER =
      Pattern.compile("^\\s*(?:\\p{L}|[IVX]{1,4})[.)]\\s+");

  /** {@code (2) International conference (refereed)}: counted, the words beside make a heading. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)\\s*(?:\\(\\d{1,2}\\)|\\d{1,2}(?:\\.\\d{1,2})*[.)]?)\\s+(?=.*\\b(?:journal|conference|workshop|book|course)\\b)[\\p{L} ()/-]+:?\\s*");

  /** A part of the CVs of medical schools: {@code Report of Scholarship}. */
  private static final Pattern REPORT = Pattern.compile("(?i)\\s*(?:narrative )?report of .+");

  /** What has not appeared yet; each word alone heads nothing. */
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)(?:under|in) (?:review|revision|press|preparation|progress)|forthcoming|to appear|accepted|submitted");

  /** Chinese, Japanese and Korean set no words apart: a short line around one of these. */
  private static final Pattern IN_HAN =
      Pattern.compile(
          "(?U)(?=.{2,24}$)[^\\d.。．:：;；]*(?:论文|論文|著作|专著|著書|業績|業绩|紀要|解説|報告書|発表|講演|受賞|获奖|荣誉|专利|專利|特許|学歴|学历|職歴|教育|科研项目|论著|학술지|학술대회|학술발표|논문|저서|특허|수상|학력|경력)(?:\\s*[一-龥가-힣]{0,4})?\\s*(?:[\\[(（【].{0,16}[\\])）】])?");

  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]");

  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private HeadingWords() {}

  /** Whether the words of the line are those of a heading, and at least one makes it one. */
  static boolean make(String line) {
    boolean core =
        STATUS.matcher(line.strip()).matches()
            || COUNTED.matcher(line).matches()
            || REPORT.matcher(line).matches();
    for (String word : folded(WITHOUT_LETTER.matcher(line).replaceFirst(""))) {
      if (CORE.contains(word)) {
        core = true;
      } else if (!BESIDE.contains(word)) {
        return false;
      }
    }
    return core;
  }

  /** Whether the line is a heading in Chinese, Japanese or Korean. */
  static boolean makeInHan(String line) {
    return line.length() <= 24
        && HAN.matcher(line).find()
        && IN_HAN.matcher(line.strip()).matches();
  }

  /** Whether some word of the line makes headings. */
  static boolean occurIn(String line) {
    return Arrays.stream(folded(line)).anyMatch(CORE::contains);
  }

  private static String[] folded(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ı', 'i');
    String bare = lower.replace('ø', 'o').replace("æ", "ae");
    String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    return SPLIT.split(plain.replaceFirst("^[^a-z]+", ""));
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
  }
}
