package org.dateline.actor;

/** Tells where a person's name is that of a thing: "مركز الملك عبدالله", "al-Assad suburb". */
final class NamedAfter {
    private NamedAfter() {}

    static boolean isThing(ActorText text, NamedActor named) {
        if (!named.isPerson()) {
            return false;
        }
        return isBehindThing(text, named.begin())
                || text.language.hasCapitals() && text.is(named.end(), WordClass.PLACE_NOUN_AFTER);
    }

    /** True where the word before is such as bears the names of persons. */
    static boolean isBehindThing(ActorText text, int begin) {
        return text.is(begin - 1, WordClass.NAMED_AFTER);
    }
}
