package org.dateline.event;

/** Why a word that can name an act named none, in the order in which it is found out: the later, the nearer it came. */
public enum WhyNot {
    SPORT("the article tells of matches and players"),
    QUESTION("the sentence asks"),
    OTHER_VERB("it is part of another verb"),
    NOUN("it is a noun here, not a verb"),
    BARRED("a word of the sentence rules it out"),
    NO_OBJECT("what it must be about does not stand by it"),
    NOBODY("nobody is named who could do it"),
    ONE_ACTOR("it takes two actors, and one is named"),
    NOT_TOLD("it is not said to have happened or to be going to"),
    NOT_PERSONAL("it is done to persons and offices, not to states"),
    NOT_BY_FORCES("a person alone does not do it"),
    TARGET_FAR("whom it is done to must stand right behind it"),
    UNFILLED("a part that it needs is missing"),
    NO_CONTENT("what it is about must follow it"),
    OWN_SIDE("it is done to the doer's own side alone"),
    OCCASION("it is the occasion of another act in the clause"),
    NO_ONE_ACT("no date of its own and no word such as \"took place\" makes it one act"),
    GENERAL("it tells how things are"),
    REPEATED("the sentence tells the same act before");

    private final String words;

    WhyNot(String words) {
        this.words = words;
    }

    /** The reason as half a sentence. */
    public String words() {
        return words;
    }
}
