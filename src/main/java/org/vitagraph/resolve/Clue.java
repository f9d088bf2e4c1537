package org.vitagraph.resolve;

/** A measure of what speaks for or against two profiles being one person's. A table. */
enum Clue {
  ALWAYS(Ground.NAME),
  COMMON(Ground.NAME),
  VAGUE(Ground.NAME, Sign.MINUS),
  OTHER_FAMILY(Ground.NAME, Sign.MINUS),
  LARGER(Ground.NAME, Sign.PLUS),
  SHARED(Ground.COMPANIONS),
  SHARED_STRENGTH(Ground.COMPANIONS, Sign.PLUS),
  SHARED_CHANCE(Ground.COMPANIONS, Sign.MINUS),
  SHARED_COVER(Ground.COMPANIONS),
  SHARED_COMMON(Ground.COMPANIONS),
  SHARED_STRENGTH_AND_COVER(Ground.COMPANIONS, Sign.PLUS),
  SHARED_SURPRISE(Ground.COMPANIONS, Sign.PLUS),
  SHARED_MET(Ground.COMPANIONS, Sign.PLUS),
  SHARED_MET_SHARE(Ground.COMPANIONS, Sign.PLUS),
  NONE_SHARED(Ground.COMPANIONS),
  NONE_SHARED_OF(Ground.COMPANIONS, Sign.MINUS),
  NONE_SHARED_NEAR(Ground.COMPANIONS, Sign.MINUS),
  NONE_SHARED_OF_NEAR(Ground.COMPANIONS, Sign.MINUS),
  ALONE(Ground.COMPANIONS),
  BEYOND(Ground.COMPANIONS),
  BEYOND_NUMBER(Ground.COMPANIONS, Sign.PLUS),
  BEYOND_SHARE(Ground.COMPANIONS, Sign.PLUS),
  NONE_BEYOND(Ground.COMPANIONS, Sign.MINUS),
  TITLES_FOR(Ground.TITLES, Sign.PLUS),
  TITLES_AGAINST(Ground.TITLES, Sign.PLUS),
  TITLES_FOR_SMALLER(Ground.TITLES, Sign.PLUS),
  SUBJECTS_FOR(Ground.SUBJECTS, Sign.PLUS),
  SUBJECTS_AGAINST(Ground.SUBJECTS, Sign.PLUS),
  SUBJECTS_ALONE_FOR(Ground.SUBJECTS, Sign.PLUS),
  SUBJECTS_ALONE_AGAINST(Ground.SUBJECTS, Sign.PLUS),
  LIST_LENGTH(Ground.LISTS, Sign.PLUS),
  LIST_PLACE(Ground.LISTS, Sign.PLUS),
  LIST_NAMES(Ground.LISTS, Sign.PLUS),
  JOURNALS(Ground.VENUES, Sign.PLUS),
  VENUES_FOR(Ground.VENUES, Sign.PLUS),
  VENUES_AGAINST(Ground.VENUES, Sign.PLUS),
  PLACE(Ground.PLACES, Sign.PLUS),
  PLACE_COMMON(Ground.PLACES, Sign.PLUS),
  OTHER_PLACE(Ground.PLACES, Sign.MINUS),
  SAME_PLACE(Ground.PLACES, Sign.PLUS),
  LIKE_PLACE(Ground.PLACES),
  YEARS_APART(Ground.YEARS, Sign.MINUS),
  DECADE_APART(Ground.YEARS, Sign.MINUS),
  LONG_CAREER(Ground.YEARS, Sign.MINUS);

  /** What people call the evidence that a clue belongs to. */
  enum Ground {
    NAME("name"),
    COMPANIONS("coauthors"),
    TITLES("titles"),
    SUBJECTS("subjects"),
    LISTS("lists of authors"),
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

  /** Which way a measure can speak, wherever the publications come from. */
  enum Sign {
    PLUS,
    MINUS,
    EITHER
  }

  private final Ground ground;
  private final Sign sign;

  Clue(Ground ground) {
    this(ground, Sign.EITHER);
  }

  Clue(Ground ground, Sign sign) {
    this.ground = ground;
    this.sign = sign;
  }

  /** What sign its weight can have. */
  Sign sign() {
    return sign;
  }

  Ground ground() {
    return ground;
  }
}
