package org.dateline.event.pattern;

/**
 * What the engine must know of a language beside its tables.
 *
 * @param order where the verb of a clause stands
 * @param homographs what tells a verb from a noun that is written like it
 * @param agreement which actors a verb's form allows as its subject
 * @param objectMark what says that a verb is done to somebody
 * @param ownerBehind true where a noun's owner stands right behind it without a word between: {@code سفیر روسیه}
 * @param cases what the endings of names say of their parts
 * @param endings how the part of an actor is written behind its name
 * @param dropsSubjects true where a sentence may open with its verb because its doer goes on: "También pidió a Chile"
 */
public record EventGrammar(
        Inflection inflection,
        WordOrder order,
        Homographs homographs,
        Agreement agreement,
        ObjectMark objectMark,
        boolean ownerBehind,
        CaseGrammar cases,
        NameEndings endings,
        boolean dropsSubjects) {

    /** A grammar whose names have their cases in themselves, or none. */
    public EventGrammar(
            Inflection inflection,
            WordOrder order,
            Homographs homographs,
            Agreement agreement,
            ObjectMark objectMark,
            boolean ownerBehind,
            CaseGrammar cases) {
        this(inflection, order, homographs, agreement, objectMark, ownerBehind, cases, NameEndings.NONE, false);
    }

    /** A grammar whose objects are not marked and whose owners stand behind a preposition, or with the verb first. */
    public EventGrammar(Inflection inflection, boolean verbFirst, Homographs homographs, Agreement agreement) {
        this(
                inflection,
                verbFirst ? WordOrder.VERB_FIRST : WordOrder.VERB_MIDDLE,
                homographs,
                agreement,
                ObjectMark.NONE,
                false,
                CaseGrammar.NONE);
    }

    /** A grammar whose names have no cases. */
    public EventGrammar(
            Inflection inflection,
            WordOrder order,
            Homographs homographs,
            Agreement agreement,
            ObjectMark objectMark,
            boolean ownerBehind) {
        this(inflection, order, homographs, agreement, objectMark, ownerBehind, CaseGrammar.NONE);
    }

    /** A language whose verbs end their clauses and say by their endings how these hang together. */
    public static EventGrammar byEndings(Inflection inflection, NameEndings endings) {
        return new EventGrammar(
                inflection,
                WordOrder.VERB_LAST_BY_ENDINGS,
                Homographs.BY_ENDING,
                Agreement.ANY,
                ObjectMark.NONE,
                false,
                CaseGrammar.NONE,
                endings,
                false);
    }

    /** The same of a language whose sentences may open with their verb, as Spanish ones do. */
    public EventGrammar droppingSubjects() {
        return new EventGrammar(
                inflection, order, homographs, agreement, objectMark, ownerBehind, cases, endings, true);
    }

    /** True where the subject may follow its verb, as in Arabic. */
    public boolean verbFirst() {
        return order == WordOrder.VERB_FIRST;
    }

    /** True where nothing but its place tells a verb from a noun, as in English. */
    public boolean tellsVerbsByPosition() {
        return homographs == Homographs.BY_POSITION;
    }

    /** True where the verb closes its clause. */
    public boolean verbLast() {
        return order == WordOrder.VERB_LAST;
    }

    /**
     * True where verbs have no forms: words around them tell time and voice, prepositions stand with their nouns before
     * the verb, and commas part the clauses.
     */
    public boolean isAnalytic() {
        return order == WordOrder.VERB_BEHIND_PREPOSITIONS;
    }

    /** True where each verb between its subject and its object shows by its form whether one or several do it. */
    public boolean tellsNumberByVerb() {
        return order == WordOrder.VERB_MIDDLE && homographs == Homographs.NONE && !cases.isPresent();
    }

    /** True where the endings of verbs and names say how clauses hang together and who has which part. */
    public boolean byEndings() {
        return order == WordOrder.VERB_LAST_BY_ENDINGS;
    }

    /** What tells a verb from a noun that is written like it. */
    public enum Homographs {
        /** Where the word stands: English "offer" and "talks". */
        BY_POSITION,
        /** What is written onto it, and the words before: the bare past of many Arabic verbs. */
        BY_PROCLITICS,
        /** Nothing but an article or the like before it: the forms of verbs and nouns differ. */
        NONE,
        /** Nothing at all: a form of a verb is one wherever it stands. */
        NEVER,
        /** Nothing but that it is a noun of an act, known as such: Turkish {@code görüşmesi}. */
        BY_ENDING
    }
}
