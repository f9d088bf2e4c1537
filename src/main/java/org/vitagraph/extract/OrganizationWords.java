package org.vitagraph.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitagraph.text.SearchedText;
import org.vitagraph.text.SoughtPattern;

/** The words that organizations and their parts are called by, in several languages. A table. */
final class OrganizationWords {
  private static final SoughtPattern ORGANIZATION =
      SoughtPattern.of(
          "(?iu)(?<!\\p{L})(?:universi\\p{L}*|univ\\.|colleges?|i(?:n)?stitut\\p{L}*|instytut\\p{L}*|academy|akademie|polytechni\\p{L}*|politecnic\\p{L}*|politécnic\\p{L}*|hochschule|\\p{L}*universität|\\p{L}*hochschule|politechnik\\p{L}*|uniwersytet\\p{L}*|üniversite\\p{L}*|univerzit\\p{L}*|yliopisto|\\p{L}*högskola|høgskole\\p{L}*|école|escuela|escola|scuola"
              + "|inc|corp|corporation|ltd|llc|llp|gmbh|s\\.?a\\.?r\\.?l|plc|co\\.|company|technologies|solutions|systems inc|hospital\\w*|(?:medical|health|cancer|science|research|conference|innovation) cent(?:er|re)|consortium|(?:public|elementary|primary|middle|high|secondary|charter) schools?|school district|clinic|klinik\\w*|foundation|fundaci[oó]n|stiftung"
              + "|(?:district|supreme|appeals|high|constitutional) court|court of (?:appeals?|justice)|society|association|council|agency|ministry|ministerio|bank|museum|observatory|national lab\\w*|met office|laborator(?:y|ies)|labs|research|bureau|commission|authority|organi[sz]ation"
              + "|CNRS|INRIA|ETH|EPFL|MIT|KAIST|UCLA|UCSD|CMU|NASA|NTNU|CERN|DESY|GSI|KEK|NIKHEF|INFN|CIEMAT|NIST|NIH|IBM|ENS|CSIC|CEA|RIKEN|KTH|NYU|UIUC|MPI|EMBL|PUC|UFRJ|USP|UNAM|UNIST|POSTECH|IIT|IISc|NUS|NTU|HKUST|CUHK|TU"
              + "|google|microsoft|intel|facebook|meta|amazon|apple|nvidia|adobe|samsung|huawei|tencent|alibaba|baidu|bytedance|yahoo|oracle|cisco|hp|hewlett|qualcomm|siemens|bosch|sap|xerox|twitter|netflix|uber|openai|deepmind|vmware|bell labs|at&t|naver|toyota|sony|philips|ericsson|nokia"
              + "|max[- ]planck|fraunhofer|helmholtz|leibniz|caltech|stanford|harvard|princeton|yale|oxford|cambridge|berkeley|cornell|columbia|georgia tech|virginia tech|texas tech"
              + ")(?![\\p{L}])|大学|大學|学院|學院|研究院|研究所|实验室|實驗室|公司|中心|达摩院|대학교|연구원|연구소");

  private static final SoughtPattern SCHOOL =
      SoughtPattern.of(
          "(?iu)(?<!\\p{L})(?:universi\\p{L}*|univ\\.|\\p{L}*universität|politechnik\\p{L}*|uniwersytet\\p{L}*|üniversite\\p{L}*|univerzit\\p{L}*|yliopisto|\\p{L}*högskola|høgskole\\p{L}*|college|polytechni\\p{L}*|politecnic\\p{L}*|politécnic\\p{L}*|\\p{L}*hochschule|école|institute of technology|institute of science|ETH|EPFL|MIT|KAIST|UCLA|UCSD|CMU|ENS|KTH|NYU|NTNU|UIUC|IIT|georgia tech|caltech)(?!\\p{L})|大学|大學|学院|學院|대학교|과학기술원");

  private static final SoughtPattern UNIT =
      SoughtPattern.of(
          "(?iu)(?<!\\p{L})(?:depart[ae]?ment\\p{L}*|dept|dep\\.|school of|faculty of|division of|division|faculty|group|team|lab|laborator(?:y|ies)|program(?:me)?|center|centre|unit|chair of|section of|institute (?:of|for)|college of"
              + "|graduate school|fakultät|institut für|lehrstuhl|abteilung|zentrum|fachbereich|seminar für|département|faculté|laboratoire|équipe|ufr|departamento|facultad|faculdade|centro|dipartimento|facoltà|laboratorio|section)(?!\\p{L})|学院|學院|[系所]$|中心|实验室|학과|학부");

  /** Institutes that are no part of a school. */
  private static final SoughtPattern INDEPENDENT =
      SoughtPattern.of(
          "(?iu)(?<!\\p{L})(?:max[- ]planck|fraunhofer|leibniz|helmholtz|weizmann|pasteur)[- ](?:institut|zentrum|cent)|(?<!\\p{L})national lab");

  /** A school by its own name, which is more than what is taught there. */
  private static final Pattern NAMED_SCHOOL =
      Pattern.compile(
          "(?!(?:The )?(?:Graduate|Doctoral|Medical|Professional|Undergraduate) School)(?:\\p{Lu}[\\p{L}.'’-]+ (?:& )?){1,5}School(?: (?:of|for) .*)?");

  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?:the )?(?:(?:\\p{L}+ )?(?:depart[ae]?ment\\p{L}*|dept\\.?|division|faculty|group|team|section|unit|fakultät|abteilung|fachbereich|lehrstuhl|faculté|facultad|faculdade|facoltà|dipartimento|équipe|ufr)|school of|chair of|college of|graduate school|program(?:me)?|seminar für|institut für)(?!\\p{L})|.* (?i:group|team|unit|department|division|section)$");

  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{L}&-]*\\p{Lu})\\)");

  private OrganizationWords() {}

  /** Whether the text has a word that organizations or their parts are called by. */
  static boolean isIn(String text) {
    return ORGANIZATION.isIn(text);
  }

  /** Whether the text has a word that organizations or their parts are called by. */
  static boolean isIn(SearchedText text) {
    return ORGANIZATION.isIn(text);
  }

  /** Whether the text has a word of a school that gives degrees. */
  static boolean hasSchool(SearchedText text) {
    return SCHOOL.isIn(text);
  }

  /** Whether the text has a word of a school that gives degrees. */
  static boolean hasSchool(String text) {
    return SCHOOL.isIn(text);
  }

  /** Whether the text is a school's name: {@code Sampleford School of Economics}. */
  static boolean isNamedSchool(String text) {
    return NAMED_SCHOOL.matcher(text).matches();
  }

  /** The letters in brackets behind a name: {@code Example Institute of Technology (EIT)}. */
  static Optional<String> acronym(String name) {
    Matcher matcher = ACRONYM.matcher(name);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether the text is a part of something that it does not name: {@code Department of Law}. */
  static boolean isPart(String text) {
    return PART.matcher(text).lookingAt();
  }

  /** Whether the text has a word that parts of organizations are called by. */
  static boolean hasUnit(String text) {
    return UNIT.isIn(text) && !INDEPENDENT.isIn(text);
  }
}
