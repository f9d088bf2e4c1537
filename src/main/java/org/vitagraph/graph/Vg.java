package org.vitagraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of {@code ontology/vitagraph.ttl}; what they mean stands there. A table, in its order.
 */
public final class Vg {
  /** Namespace of the classes and properties. */
  public static final String NS = "https://w3id.org/vitagraph/ontology#";

  /** Namespace of the concepts: kinds, statuses, outcomes, verdicts. */
  public static final String TYPE_NS = "https://w3id.org/vitagraph/type/";

  public static final Node PERSON_CLASS = term("Person");
  public static final Node PUBLICATION = term("Publication");
  public static final Node WORK = term("Work");
  public static final Node SIGNATURE = term("Signature");
  public static final Node VENUE_CLASS = term("Venue");
  public static final Node EDITION_CLASS = term("Edition");
  public static final Node ORGANIZATION_CLASS = term("Organization");
  public static final Node POSITION = term("Position");
  public static final Node DEGREE = term("Degree");
  public static final Node ADVISING = term("Advising");
  public static final Node AWARD = term("Award");
  public static final Node ACTIVITY = term("Activity");
  public static final Node SOURCE_DOCUMENT = term("SourceDocument");
  public static final Node PASSAGE = term("Passage");
  public static final Node CLAIM = term("Claim");
  public static final Node DECISION = term("Decision");
  public static final Node FINDING = term("Finding");
  public static final Node COAUTHOR_LINK = term("CoauthorLink");

  public static final Node NAME = term("name");
  public static final Node ALT_NAME = term("altName");
  public static final Node PRINTED_NAME = term("printedName");
  public static final Node TITLE = term("title");
  public static final Node EMAIL = term("email");
  public static final Node INTEREST = term("interest");
  public static final Node ORCID = term("orcid");
  public static final Node DBLP = term("dblp");
  public static final Node ROR = term("ror");
  public static final Node WIKIDATA = term("wikidata");
  public static final Node KIND = term("kind");
  public static final Node STATUS = term("status");
  public static final Node DATE = term("date");
  public static final Node VENUE_NAME = term("venueName");
  public static final Node ACRONYM = term("acronym");
  public static final Node VENUE = term("venue");
  public static final Node EDITION = term("edition");
  public static final Node TRACK = term("track");
  public static final Node CO_LOCATED_WITH = term("coLocatedWith");
  public static final Node SPECIAL_ISSUE = term("specialIssue");
  public static final Node VOLUME = term("volume");
  public static final Node ISSUE = term("issue");
  public static final Node PAGES = term("pages");
  public static final Node DOI = term("doi");
  public static final Node ARXIV = term("arxiv");
  public static final Node PMID = term("pmid");
  public static final Node ANTHOLOGY = term("anthology");
  public static final Node ISBN = term("isbn");
  public static final Node URL = term("url");
  public static final Node ENTRY_KEY = term("entryKey");
  public static final Node LIST_TRUNCATED = term("listTruncated");
  public static final Node ACCEPTED_COUNT = term("acceptedCount");
  public static final Node SUBMITTED_COUNT = term("submittedCount");
  public static final Node HAS_SIGNATURE = term("hasSignature");
  public static final Node ORDINAL = term("ordinal");
  public static final Node EQUAL_CONTRIBUTION = term("equalContribution");
  public static final Node CORRESPONDING_AUTHOR = term("correspondingAuthor");
  public static final Node STUDENT_AUTHOR = term("studentAuthor");
  public static final Node PERSON = term("person");
  public static final Node VERSION_OF = term("versionOf");
  public static final Node ORGANIZATION_NAME = term("organizationName");
  public static final Node ORGANIZATION = term("organization");
  public static final Node UNIT = term("unit");
  public static final Node ROLE = term("role");
  public static final Node START = term("start");
  public static final Node END = term("end");
  public static final Node CURRENT = term("current");
  public static final Node FIELD = term("field");
  public static final Node THESIS = term("thesis");
  public static final Node ADVISOR = term("advisor");
  public static final Node ADVISEE = term("advisee");
  public static final Node DURING = term("during");
  public static final Node OUTCOME = term("outcome");
  public static final Node AMOUNT = term("amount");
  public static final Node FOR_PUBLICATION = term("forPublication");
  public static final Node NUMBER = term("number");
  public static final Node TERM = term("term");
  public static final Node OWNER = term("owner");
  public static final Node FILE_NAME = term("fileName");
  public static final Node CONTENT_HASH = term("contentHash");
  public static final Node TEXT = term("text");
  public static final Node PROBLEM = term("problem");
  public static final Node STATED_IN = term("statedIn");
  public static final Node STATES = term("states");
  public static final Node ABOUT = term("about");
  public static final Node IN_DOCUMENT = term("inDocument");
  public static final Node START_OFFSET = term("startOffset");
  public static final Node END_OFFSET = term("endOffset");
  public static final Node QUOTE = term("quote");
  public static final Node PAGE = term("page");
  public static final Node SECTION = term("section");
  public static final Node REASON = term("reason");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node ANCHOR = term("anchor");
  public static final Node METHOD = term("method");
  public static final Node VERDICT = term("verdict");
  public static final Node REGISTER = term("register");
  public static final Node STATED = term("stated");
  public static final Node COUNTED = term("counted");
  public static final Node MESSAGE = term("message");
  public static final Node EVIDENCE = term("evidence");
  public static final Node MENTION = term("mention");
  public static final Node AUTHOR_OF = term("authorOf");
  public static final Node COAUTHOR_WITH = term("coauthorWith");
  public static final Node ADVISED_BY = term("advisedBy");
  public static final Node BETWEEN = term("between");
  public static final Node WEIGHT = term("weight");
  public static final Node FIRST_YEAR = term("firstYear");
  public static final Node LAST_YEAR = term("lastYear");

  private Vg() {}

  /** The concept of that notation, such as {@code conference} or {@code to-appear}. */
  public static Node concept(String notation) {
    return NodeFactory.createURI(TYPE_NS + notation);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
