package org.vitagraph.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The places that addresses end in: countries, and states with their letters. A table. */
final class Places {
  private static final Set<String> NAMES =
      Set.of(
          """
          USA|U.S.A|U.S|US|United States|United States of America|UK|U.K|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Germany|Deutschland|France|Italy|Italia|Spain|España|Portugal|Switzerland|Schweiz|Suisse
          Austria|Österreich|Netherlands|The Netherlands|Belgium|Belgique|Luxembourg|Denmark|Sweden|Norway|Finland|Iceland|Poland|Czech Republic|Czechia|Slovakia|Hungary|Romania|Bulgaria|Greece|Turkey|Türkiye|Cyprus|Croatia|Serbia|Slovenia|Ukraine|Russia|Estonia|Latvia|Lithuania
          Korea|South Korea|Republic of Korea|Japan|China|P.R. China|PR China|Hong Kong|Taiwan|Singapore|India|Pakistan|Bangladesh|Sri Lanka|Nepal|Thailand|Vietnam|Malaysia|Indonesia|Philippines|Israel|Iran|Iraq|Lebanon|Jordan|Saudi Arabia|UAE|Qatar|Egypt|Morocco|Tunisia|Algeria|Nigeria|Kenya|Ghana|South Africa|Ethiopia|Uganda
          Canada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Perú|Venezuela|Uruguay|Ecuador|Cuba|Costa Rica|Australia|New Zealand
          Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Nova Scotia
          AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D.C|ON|QC|BC|AB|MB|NS|NSW|QLD|VIC
          Boston|Cambridge|New York City|NYC|San Francisco|Los Angeles|Seattle|Chicago|London|Paris|Berlin|Munich|München|Zurich|Zürich|Geneva|Genève|Lausanne|Vienna|Wien|Rome|Roma|Milan|Milano|Madrid|Barcelona|Lisbon|Lisboa|Amsterdam|Brussels|Bruxelles|Copenhagen|Stockholm|Oslo|Helsinki|Dublin|Edinburgh|Oxford|Tokyo|Kyoto|Seoul|Beijing|Shanghai|Shenzhen|Taipei|Bangalore|Mumbai|New Delhi|Toronto|Montreal|Montréal|Vancouver|Sydney|Melbourne|Canberra|São Paulo|Rio de Janeiro|Buenos Aires|Santiago|Mexico City|Washington DC|Redmond|Mountain View|Palo Alto|Menlo Park|Sunnyvale|San Jose|Santa Clara|San Diego|Pittsburgh|Philadelphia|Austin|Atlanta|Ithaca|Princeton
          """
              .strip()
              .split("[|\\n]"));

  private static final Pattern ZIP =
      Pattern.compile("(?:\\p{Lu}{2}|\\p{L}+) \\d{4,6}(?:-\\d{3,4})?|\\d{4,6} \\p{L}+.*");

  private Places() {}

  /** Whether the text is a country, a state, a well-known town, or a town with its post code. */
  static boolean isPlace(String text) {
    String bare = text.strip().replaceAll("\\.$", "");
    return NAMES.contains(bare)
        || ZIP.matcher(bare).matches()
        || bare.toLowerCase(Locale.ROOT).matches("remote|hybrid|online");
  }
}
