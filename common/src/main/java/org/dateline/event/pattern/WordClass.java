package org.dateline.event.pattern;

/** Classes of the words around triggers, as {@code event-words.csv} names them. */
public enum WordClass {
    WITH,
    BETWEEN,
    AGAINST,
    TO,
    BY,
    OF,
    FROM,
    IN,
    /** {@code بـ} written onto the next word. */
    AT,
    ON,
    FOR,
    /** "On, about, concerning": what stands behind it is the matter, not the act. */
    ABOUT,
    AFTER,
    BEFORE,
    DURING,
    ACCORDING,
    /** Joins two actors or two clauses. */
    AND,
    THAT,
    RELATIVE,
    /** "Where": opens a relative clause that tells of a state of things. */
    WHERE,
    IF,
    /** Opens another clause: "while, when, because, but". */
    WHILE,
    WILL,
    /** "Is due to, plans to": the act is scheduled. */
    PLAN,
    /** "May, should": the act is hypothetical. */
    MODAL,
    NOT,
    /** "Failed to": the act did not happen. */
    FAIL,
    REFUSE,
    DENY,
    CALL_FOR,
    /** "Voted to, decided to": the act behind it happened. */
    DECIDE,
    /** Makes a verb the past of the past. */
    HAD,
    BE,
    /** "Was, were": what they go with is past. */
    WAS,
    HAVE,
    /** "Earlier, previously": not today's news. */
    EARLIER,
    SAY,
    /** A verb of the news that is no event here, but owns its clause and its date. */
    VERB,
    /** "Took place": what its subject names happened. */
    HAPPEN,
    /** {@code تم}: the verbal noun behind it happened. */
    DONE,
    /** "The end of": before an object it undoes the act. */
    UNDO,
    /** "Discussed": what its object names did not happen by it. */
    DISCUSS,
    /** "The two sides": the participants last named. */
    BOTH,
    PRONOUN,
    /** "They": several. */
    THEY,
    /** French "il, elle": a person or one state. */
    ANYBODY,
    /** "His, its": a noun follows. */
    POSSESSOR,
    /** "The council": the body last named. */
    COUNCIL,
    /** "This": what was last named. */
    THIS,
    /** "Also, later": may stand between a subject and its verb. */
    ADVERB,
    /** "Usually, every year". */
    HABIT,
    SPORT,
    COURT,
    /** "Congress, bill": what a president vetoes there is no resolution of the United Nations. */
    PARLIAMENT,
    FILM,
    BUSINESS,
    /** "The regime, government forces": the state that the text is about. */
    REGIME,
    /** "The rebels": those in arms against the state that the text is about. */
    REBELS,
    /** "The opposition" to the state that the text is about. */
    OPPOSITION,
    /** "Lawmakers, partners": behind the adjective of a state they stand for it where something is asked of them. */
    PEOPLE,
    /** "Activists, tribes": of a state, but nobody who acts for it. */
    OTHERS,
    /** "Evidence, measures": nothing that can demand or condemn. */
    THING,
    /** "Town": the name before it says where. */
    SETTLEMENT,
    /** {@code حركة}, {@code معالي}, {@code بشدة}: may stand between a verb and the name of its subject. */
    HEAD;

    private static final WordClass[] ALL = values();

    /** The classes of nouns, which are no words of grammar. */
    public static final long NOUNS = REGIME.bit()
            | REBELS.bit()
            | OPPOSITION.bit()
            | PEOPLE.bit()
            | OTHERS.bit()
            | THING.bit()
            | SETTLEMENT.bit()
            | HEAD.bit();

    /** This class as a bit of a mask. */
    public long bit() {
        return 1L << ordinal();
    }

    /** True for the classes that can stand before an actor and say its part. */
    public boolean isPreposition() {
        return ordinal() <= ACCORDING.ordinal();
    }

    /** True where a word of this class is a verb that can own a clause and its date. */
    public boolean isOtherVerb() {
        return this == SAY || this == VERB || this == DISCUSS || this == DENY || this == CALL_FOR || this == REFUSE;
    }

    /** The class of that ordinal, which is its bit in a mask. */
    public static WordClass of(int ordinal) {
        return ALL[ordinal];
    }
}
