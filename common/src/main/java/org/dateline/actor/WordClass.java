package org.dateline.actor;

/** What a word beside a name or role does to its reading. */
public enum WordClass {
    /** "The", "a". */
    ARTICLE,
    /** "A": the holder is not the one in office. */
    INDEFINITE,
    AND,
    /** Ties a role to its state: "of". */
    OF,
    /** "His": before a role, what stands behind its "of" is not its state: "ses troupes du Liban". */
    POSSESSOR,
    /** The holder is no longer, or not yet, in office: "former", "-elect". */
    FORMER,
    /** May stand between state and role: "new", "armed". */
    MODIFIER,
    /** Acts for the office holder, so that the state is meant: "spokesman", "deputy". */
    AIDE,
    /** Is near the office holder and acts for nobody: "wife". */
    KIN,
    /** Stands between a role and a name: "Mr". */
    HONORIFIC,
    /** Behind it a city is a place. */
    PLACE_PREPOSITION,
    /** Before "to", in a language that says "at" by the same word, a city stands for its state: "ambassadeur à Moscou". */
    DESTINATION,
    /** May stand between that word and the preposition: "s'est rendu mardi à Moscou". */
    DAY,
    /** Before a city it makes it a place: "the city of", "مطار". */
    PLACE_NOUN_BEFORE,
    /** Behind a city it makes it a place: "airport". */
    PLACE_NOUN_AFTER,
    /** Bears the name of a person that stands behind it: "مركز". */
    NAMED_AFTER,
    /** May stand between a state and its people, who are no body of it: "nationalist". */
    TRAIT,
    /** Ties people to the state where they are: "rebels in". */
    HOME,
    /** May stand before that: "rebels based in". */
    DWELLING,
    /** The forces or government so called are not the state's: "rebel". */
    OPPOSING,
    /** Function words, which are never part of a name. */
    SMALL,
    /** Begins the last part of a name: "de", "al". */
    NAME_PARTICLE,
    /** Ties a name to the father's: "bin". */
    PATRONYM,
    /** Is no last name without the word before it: "الله". */
    NAME_TAIL,
    /** Given names, which alone do not carry on a person named in full. */
    GIVEN_NAME,
    /** One of a numbered series: "round". */
    ROUND,
    /** Talks or a conference; with a place they make a series. */
    TALKS,
    /** A meeting; with a place it makes a series only where it has a number. */
    MEETING,
    /** May stand between a place and its talks: "peace". */
    TALKS_MODIFIER,
    /** "驻": behind it stands the state where an envoy or a force is: {@code 美国驻华大使}. */
    POSTED,
    /** Behind the apostrophe of a name it says whose the role is: Turkish {@code nın}. */
    ENDING,
    /** "Its ambassador": behind it and "in", a city is its state again. */
    ENVOY,
    /** Behind a city it says that its state speaks: {@code в Москве отвергли}. */
    SPOKEN;

    long bit() {
        return 1L << ordinal();
    }
}
