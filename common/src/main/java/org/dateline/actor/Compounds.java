package org.dateline.actor;

/** Reads what a hyphen does to a name: "London-based" is a place, "Iran-backed" and "pro-Russia" only adjectives. */
final class Compounds {
    private Compounds() {}

    /** True where the name is the first part of an adjective of place. */
    static boolean isPlace(ActorText text, NamedActor named) {
        return text.isHyphen(named.end()) && text.is(named.end() + 1, WordClass.PLACE_NOUN_AFTER);
    }

    /** True where the name is a part of an adjective. */
    static boolean isAdjective(ActorText text, NamedActor named) {
        if (!text.language.hasCapitals()) {
            return false;
        }
        return isSmallPart(text, named.end(), named.end() + 1)
                || isSmallPart(text, named.begin() - 1, named.begin() - 2);
    }

    private static boolean isSmallPart(ActorText text, int hyphen, int word) {
        return hyphen > 0
                && text.isDash(hyphen)
                && !text.tokens.spaceBefore(hyphen)
                && text.isWord(word)
                && !text.isCapitalised(word)
                && !text.tokens.spaceBefore(Math.max(hyphen, word))
                && !text.is(word, WordClass.NAME_PARTICLE);
    }
}
