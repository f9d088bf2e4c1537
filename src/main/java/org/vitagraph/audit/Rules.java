package org.vitagraph.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.vitagraph.publish.LibraryFiles;

/**
 * The rules: every {@code .rq} and {@code .ttl} file of {@code queries/audit}, and a user's own.
 */
public final class Rules {
  private static final String FOLDER = "audit/";
  private static final Predicate<String> IS_RULE =
      path -> path.endsWith(".rq") || path.endsWith(".ttl");

  private Rules() {}

  /** The rules that came with the program, by name. */
  public static List<Rule> load() throws IOException {
    List<Rule> rules = new ArrayList<>();
    LibraryFiles.read(IS_RULE.and(path -> path.startsWith(FOLDER)))
        .forEach((path, text) -> rules.add(Rule.parse(path, text)));
    return rules;
  }

  /** The rules of a folder, or the one in a file. */
  public static List<Rule> read(Path fileOrFolder) throws IOException {
    List<Rule> rules = new ArrayList<>();
    if (Files.isDirectory(fileOrFolder)) {
      LibraryFiles.inFolder(fileOrFolder, IS_RULE)
          .forEach((path, text) -> rules.add(Rule.parse(path, text)));
    } else if (IS_RULE.test(fileOrFolder.toString())) {
      String text = Files.readString(fileOrFolder, StandardCharsets.UTF_8);
      rules.add(Rule.parse(String.valueOf(fileOrFolder.getFileName()), text));
    } else {
      throw new RuleException(fileOrFolder + " is neither a folder nor a .rq or .ttl file", null);
    }
    return rules;
  }
}
