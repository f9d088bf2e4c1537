package org.vitagraph.resolve;

/** How a decision was come to, with the name it has in the graph and how far it is trusted. */
enum Method {
  USER("user", "1.000"),
  OWNER("owner", "0.990"),
  ORCID("orcid", "0.990"),
  EMAIL("e-mail", "0.970"),
  HOMEPAGE("homepage", "0.950"),
  DOI("doi", "0.990"),
  TITLE_AUTHORS_YEAR("title-authors-year", "0.970"),
  REGISTER("register", "0.990"),
  SAME_WORK_SAME_PLACE("same-work-same-place", "0.970"),
  FULL_NAME_IN_DOCUMENT("full-name-in-document", "0.950"),
  FAMILY_NAME_IN_DOCUMENT("family-name-in-document", "0.900"),
  EVIDENCE("evidence", ""),
  TWICE_IN_ONE_LIST("twice-in-one-list", "0.990");

  private final String label;
  private final String confidence;

  Method(String label, String confidence) {
    this.label = label;
    this.confidence = confidence;
  }

  String label() {
    return label;
  }

  String confidence() {
    return confidence;
  }
}
