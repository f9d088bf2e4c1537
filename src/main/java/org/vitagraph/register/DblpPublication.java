package org.vitagraph.register;

import java.util.List;
import java.util.Optional;

/**
 * A publication of dblp.
 *
 * @param key {@code conf/acl/LeeC12}
 * @param type dblp's word: {@code article}, {@code inproceedings}, {@code phdthesis}
 * @param publtype a closer word where there is one: {@code informal}, {@code withdrawn}
 * @param title without the full stop at its end
 * @param authors in their order
 * @param year as printed
 * @param venue journal, proceedings or school, as dblp prints it
 * @param container the key of the proceedings or book that it is in
 * @param ids canonical addresses of other registers: DOI, arXiv, Wikidata
 */
public record DblpPublication(
    String key,
    String type,
    String publtype,
    String title,
    List<DblpCreator> authors,
    List<DblpCreator> editors,
    String year,
    String venue,
    String volume,
    String number,
    String pages,
    String container,
    List<String> ids)
    implements RegisterRecord {
  /** Freezes the lists. */
  public DblpPublication {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    ids = List.copyOf(ids);
  }

  /** Titles of dblp end in a full stop, which is not theirs, unless it is an ellipsis. */
  public static String withoutStop(String title) {
    return title.endsWith(".") && !title.endsWith("..")
        ? title.substring(0, title.length() - 1)
        : title;
  }

  /** Its address: {@code https://dblp.org/rec/conf/acl/LeeC12}. */
  public String iri() {
    return "https://dblp.org/rec/" + key;
  }

  /** {@code https://doi.org/10.1000/1}. */
  public Optional<String> doi() {
    return id(CheckedIds.DOI);
  }

  /** {@code https://arxiv.org/abs/2311.00001}. */
  public Optional<String> arxiv() {
    return id(CheckedIds.ARXIV);
  }

  /** {@code http://www.wikidata.org/entity/Q5}. */
  public Optional<String> wikidata() {
    return id(CheckedIds.WIKIDATA);
  }

  /** The same, by others. */
  DblpPublication withCreators(List<DblpCreator> newAuthors, List<DblpCreator> newEditors) {
    return new DblpPublication(
        key,
        type,
        publtype,
        title,
        newAuthors,
        newEditors,
        year,
        venue,
        volume,
        number,
        pages,
        container,
        ids);
  }

  private Optional<String> id(String beginning) {
    return ids.stream().filter(id -> id.startsWith(beginning)).findFirst();
  }

  @Override
  public String kind() {
    return "publications";
  }
}
