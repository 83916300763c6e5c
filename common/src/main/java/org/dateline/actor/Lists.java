package org.dateline.actor;

/** Steps from one member of a list of names to the next. */
final class Lists {
    private Lists() {}

    /** The token behind a comma, an "and" or both; the token itself where neither stands there. */
    static int next(ActorText text, int token) {
        int t = text.isComma(token) ? token + 1 : token;
        if (text.is(t, WordClass.AND)) {
            t++;
        }
        return t > token && text.is(t, WordClass.ARTICLE) ? Elisions.behind(text, t) : t;
    }
}
