package org.dateline.actor;

/** Knows quotation marks. */
final class Quotes {
    private static final char[] MARKS = {'«', '»', '"', '“', '”', '„', '‟', '‹', '›'};

    private Quotes() {}

    static boolean isQuote(ActorText text, int token) {
        for (char mark : MARKS) {
            if (text.isMark(token, mark)) {
                return true;
            }
        }
        return false;
    }
}
