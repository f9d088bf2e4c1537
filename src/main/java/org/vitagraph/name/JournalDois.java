package org.vitagraph.name;

import java.util.regex.Pattern;

/**
 * The DOIs that publishers give to what appears in their journals. A table, a line a publisher;
 * those whose DOIs look alike for journals and proceedings are left out.
 *
 * <p>{@code https://doi.org/10.1007/s10000-020-00001-1} is a journal's, {@code
 * https://doi.org/10.1007/978-3-030-00000-0_7} a book's.
 */
public final class JournalDois {
  private static final Pattern JOURNAL =
      Pattern.compile(
          "https://doi\\.org/10\\.(?:"
              + String.join(
                  "|",
                  "1001/jama",
                  "1002/[a-z]{2,6}\\.\\d",
                  "1007/(?:s\\d|bf\\d)",
                  // Series of proceedings are printed as if they were journals.
                  "1016/j\\.(?!pro|ifacol|trpro|sbspro|egypro|entcs|endm|matpr|phpro|aasri)",
                  "1016/(?:s0|0\\d{3}-)",
                  "1017/(?:s\\d|[a-z]+\\.\\d{4})",
                  "1021/(?!bk)",
                  "1029/(?:19|20)\\d\\d[a-z]",
                  "1037/[a-z]",
                  "1038/",
                  "1039/(?!978)",
                  "1051/(?!\\w*conf)",
                  "1056/",
                  "1073/pnas",
                  "1080/\\d{8}",
                  "1086/\\d",
                  "1088/(?!1742-6596|1757-899x|1755-1315)\\d{4}-\\d{3}[\\dx]",
                  "1090/(?:s\\d|tran|proc|mcom|jams|noti|bull)",
                  "1093/(?!oso|obo|oxfordhb|acprof|acref|law|odnb|ww/)[a-z]+/",
                  "1103/(?:phys|revmod)",
                  "1111/",
                  "1126/",
                  "1136/",
                  "1146/annurev",
                  "1162/(?!isal|978)",
                  "1175/[a-z]",
                  "1177/\\d{8}",
                  "1186/",
                  "1214/",
                  "1257/(?!rct)",
                  "1287/[a-z]+\\.\\d",
                  "1371/journal\\.",
                  "1515/(?!978)[a-z]+[-.]\\d",
                  "3389/f[a-z]+\\.",
                  "3390/(?![a-z]*proc|[a-z]*forum)[a-z]+\\d",
                  "5194/(?!isprs|egusphere|ica)[a-z]+-\\d+-\\d+-",
                  "7554/elife")
              + ").*",
          Pattern.CASE_INSENSITIVE);

  private JournalDois() {}

  /** Whether the DOI, as {@link Identifier#canonical} has it, is of an article of a journal. */
  public static boolean has(String doi) {
    return JOURNAL.matcher(doi).matches();
  }
}
