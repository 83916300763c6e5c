package org.dateline.actor;

/** Tells where a name is another's: "مركز الملك عبدالله", "al-Assad suburb"; "الدكتور السويد" is a person. */
final class NamedAfter {
    private NamedAfter() {}

    static boolean isThing(ActorText text, NamedActor named) {
        if (named.isState()) {
            return !text.language.hasCapitals()
                    && named.name().aliasKind() == AliasKind.NAME
                    && text.is(named.begin() - 1, WordClass.HONORIFIC)
                    && text.hits.from(named.begin() - 1) == text.hits.to(named.begin() - 1);
        }
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
