package org.vitagraph.resolve;

/** A measure of what speaks for or against two profiles being one person's. A table. */
enum Clue {
  ALWAYS(Ground.NAME),
  COMMON(Ground.NAME),
  VERY_COMMON(Ground.NAME),
  VAGUE(Ground.NAME),
  OTHER_FAMILY(Ground.NAME),
  CROWD(Ground.NAME),
  SMALLER(Ground.NAME),
  LARGER(Ground.NAME),
  SHARED(Ground.COMPANIONS),
  SHARED_STRENGTH(Ground.COMPANIONS),
  SHARED_CHANCE(Ground.COMPANIONS),
  SHARED_COVER(Ground.COMPANIONS),
  SHARED_COMMON(Ground.COMPANIONS),
  SHARED_STRENGTH_AND_COVER(Ground.COMPANIONS),
  NONE_SHARED(Ground.COMPANIONS),
  NONE_SHARED_OF(Ground.COMPANIONS),
  NONE_SHARED_SMALLER(Ground.COMPANIONS),
  ALONE(Ground.COMPANIONS),
  BEYOND(Ground.COMPANIONS),
  BEYOND_NUMBER(Ground.COMPANIONS),
  BEYOND_SHARE(Ground.COMPANIONS),
  NONE_BEYOND(Ground.COMPANIONS),
  TITLES_FOR(Ground.TITLES),
  TITLES_AGAINST(Ground.TITLES),
  TITLES_FOR_SMALLER(Ground.TITLES),
  VENUES_FOR(Ground.VENUES),
  VENUES_AGAINST(Ground.VENUES),
  VENUES_FOR_SMALLER(Ground.VENUES),
  PLACE(Ground.PLACES),
  PLACE_COMMON(Ground.PLACES),
  OTHER_PLACE(Ground.PLACES),
  SAME_PLACE(Ground.PLACES),
  LIKE_PLACE(Ground.PLACES),
  YEARS_APART(Ground.YEARS),
  DECADE_APART(Ground.YEARS),
  LONG_CAREER(Ground.YEARS);

  /** What people call the evidence that a clue belongs to. */
  enum Ground {
    NAME("name"),
    COMPANIONS("coauthors"),
    TITLES("titles"),
    VENUES("venues"),
    PLACES("affiliations"),
    YEARS("years");

    private final String label;

    Ground(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private final Ground ground;

  Clue(Ground ground) {
    this.ground = ground;
  }

  Ground ground() {
    return ground;
  }
}
