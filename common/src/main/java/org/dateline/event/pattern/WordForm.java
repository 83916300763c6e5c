package org.dateline.event.pattern;

/** What a written form of a trigger can be in a clause. */
public enum WordForm {
    /** "meet": after "to" or "will", or the present of a plural. */
    BASE,
    /** "meets", {@code يلتقي}. */
    PRESENT,
    /** {@code condamnera}. */
    FUTURE,
    /** "met" where the participle is another word, {@code التقى}. */
    PAST,
    /** "withdrawn". */
    PARTICIPLE,
    /** "accused". */
    PAST_OR_PARTICIPLE,
    /** "put": base, past and participle alike. */
    ANY,
    /** {@code подписан}: finite, and passive by itself. */
    PASSIVE,
    /** {@code подписавший}: a participle that tells of the noun before it, as "who signed" does. */
    RELATIVE,
    /** {@code подписанный}: a passive participle that tells of a noun and is never finite. */
    REDUCED,
    /** "accusing", {@code متهما}: the subject is that of the clause before. */
    ING,
    /** A verb that tells no act but closes its clause: negated, or of what used to be. */
    NO_ACT,
    /** "visit", {@code زيارة}. */
    NOUN,
    /** {@code زيارته}: a noun with the pronoun of its doer written onto it. */
    BOUND_NOUN,
    /** Words that are always written so. */
    PHRASE;

    /** True where the form may be finite and tell what happened. */
    public boolean mayBePast() {
        return this == PAST || this == PASSIVE || this == PAST_OR_PARTICIPLE || this == ANY;
    }

    /** True where the form may be passive, or perfect after "have". */
    public boolean mayBeParticiple() {
        return this == PARTICIPLE || this == REDUCED || this == PAST_OR_PARTICIPLE || this == ANY;
    }

    /** True where the form may stand after "to" or "will". */
    public boolean mayBeBase() {
        return this == BASE || this == ANY;
    }

    /** False for the forms of a verb that no clause is built on by itself. */
    public boolean mayBeFinite() {
        return this != ING && this != RELATIVE && this != REDUCED;
    }

    /** True for the forms of a verb that a clause is built on. */
    public boolean isVerb() {
        return this != NOUN && this != BOUND_NOUN;
    }
}
