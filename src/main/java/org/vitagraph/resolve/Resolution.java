package org.vitagraph.resolve;

import java.io.IOException;
import org.apache.jena.riot.system.StreamRDF;
import org.vitagraph.graph.Iris;

/**
 * The stage that finds which mentions are the same: from what all documents state to the decisions
 * and the resolved picture.
 */
public final class Resolution {
  private Resolution() {}

  /**
   * Resolves all documents anew. Decisions go to {@code out} as quads of their named graph, the
   * resolved picture as triples; people's own decisions stay where they are, and are not written.
   * The output depends on the statements and the decisions only, not on their order.
   *
   * @param documents what the documents state, read once
   * @param user what people have decided
   * @param iris the names of what is written
   * @param scratch room for sorting
   * @param out takes decisions and picture; {@code start} and {@code finish} are the caller's
   * @return how much was found
   */
  public static Resolved resolve(
      QuadSource documents, UserDecisions user, Iris iris, Scratch scratch, StreamRDF out)
      throws IOException {
    return resolve(documents, user, OrganizationNames.NONE, Authorships.NONE, iris, scratch, out);
  }

  /** As above, with a register of organizations, and one of publications and their authors. */
  public static Resolved resolve(
      QuadSource documents,
      UserDecisions user,
      OrganizationNames register,
      Authorships authorships,
      Iris iris,
      Scratch scratch,
      StreamRDF out)
      throws IOException {
    Decisions decisions = new Decisions(out, iris);
    MentionCodec codec = new MentionCodec(iris.base());
    try (MentionFile file = MentionFile.of(documents, codec, scratch)) {
      PersonModel model = PersonModel.Committed.MODEL;
      Mentions mentions = Mentions.of(file, model.rarity());
      Works works = Works.of(mentions, user, decisions);
      Owners owners = new Owners(mentions);
      PersonClusters persons = new PersonClusters(mentions, owners.orcids(), user, decisions);
      for (PersonRule rule : PersonRules.all(owners, authorships, model)) {
        rule.apply(mentions, works, persons);
      }
      mentions.forgetNameKeys();
      return write(
          mentions, works, persons.clusters(), register, iris, new Picture(out), decisions);
    }
  }

  private static Resolved write(
      Mentions mentions,
      Works works,
      Clusters persons,
      OrganizationNames register,
      Iris iris,
      Picture picture,
      Decisions decisions) {
    EntityIris people = new PersonWriter(mentions, persons, picture).write(iris);
    Venues venues = Venues.write(mentions, iris, picture);
    WorkWriter workWriter = new WorkWriter(mentions, works, persons, people, iris, picture);
    workWriter.write(venues);
    long links = new CoauthorWriter(mentions, works, persons, people, iris, picture).write();
    Organizations organizations = Organizations.write(mentions, register, iris, picture);
    Facts facts = Facts.of(mentions, persons, organizations);
    new FactWriter(mentions, facts, organizations, people, works, workWriter, iris, picture)
        .write();
    return new Resolved(
        mentions.documents,
        mentions.publications,
        persons.roots(),
        works.clusters().roots(),
        links,
        decisions.count());
  }

  /**
   * How much was found.
   *
   * @param documents that were read
   * @param publications that they state
   * @param persons who they are about
   * @param works that the publications are
   * @param coauthorLinks pairs of persons with a work in common
   * @param decisions that were written
   */
  public record Resolved(
      int documents,
      int publications,
      int persons,
      int works,
      long coauthorLinks,
      long decisions) {}
}
