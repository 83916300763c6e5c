package org.dateline.actor;

import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;

/** Reads the words around a role that say whether its present holder is meant. */
final class RoleContext {
    private static final int MOST_MODIFIERS = 3;

    private RoleContext() {}

    /** Words between a state and its role, or behind both. */
    record Modifiers(int end, boolean isFormer, boolean isOpposing, boolean isTrait) {

        /** "Rebel", "nationalist": of a role, only people that do not speak for their state can be so. */
        boolean allow(RoleWord role) {
            return role.isCollective() || !isOpposing && !isTrait;
        }
    }

    static Modifiers modifiers(ActorText text, int token) {
        int t = token;
        boolean former = false;
        boolean opposing = false;
        boolean trait = false;
        for (int words = 0; words < MOST_MODIFIERS && t < text.size(); words++) {
            int post = endOfPost(text, t);
            if (post > t) {
                t = post;
                continue;
            }
            boolean isFormer = text.is(t, WordClass.FORMER);
            boolean isOpposing = text.is(t, WordClass.OPPOSING) && !isPeople(text, t);
            boolean isTrait = text.is(t, WordClass.TRAIT) && !isPeople(text, t);
            boolean isPlain = text.is(t, WordClass.MODIFIER) && RoleChoice.longest(text, t) == Hits.NONE;
            if (!isFormer && !isOpposing && !isTrait && !isPlain) {
                break;
            }
            former |= isFormer;
            opposing |= isOpposing;
            trait |= isTrait;
            t++;
            if (text.isHyphen(t)) {
                t++;
            }
        }
        return new Modifiers(t, former, opposing, trait);
    }

    /** "Opposition groups": the words are the people themselves. */
    private static boolean isPeople(ActorText text, int token) {
        int hit = RoleChoice.longest(text, token);
        return hit != Hits.NONE && text.lexeme(hit, RoleWord.class).isCollective();
    }

    /** {@code 驻华} in {@code 美国驻华大使}, "the Russian London embassy": where an envoy is; else the token itself. */
    private static int endOfPost(ActorText text, int token) {
        boolean posted = text.is(token, WordClass.POSTED);
        int name = text.longest(posted ? token + 1 : token, LexemeKind.ACTOR, ActorName.class);
        if (name == Hits.NONE) {
            return token;
        }
        int end = text.hits.end(name);
        boolean city = text.lexeme(name, ActorName.class).isSeat() && isEnvoy(text, end);
        return posted || city ? end : token;
    }

    /** An ambassador or an embassy: a city right before them is where they are. */
    static boolean isEnvoy(ActorText text, int token) {
        int hit = RoleChoice.longest(text, token);
        return hit != Hits.NONE && text.lexeme(hit, RoleWord.class).isEnvoy();
    }

    /** What the words before a phrase make of it. */
    static RolePhrase.Standing standingBefore(ActorText text, int begin) {
        int t = begin - 1;
        if (text.isHyphen(t)) {
            t--;
        }
        if (text.is(t, WordClass.FORMER)) {
            return RolePhrase.Standing.NOT_HOLDER;
        }
        if (text.is(t, WordClass.INDEFINITE)) {
            return RolePhrase.Standing.ANYONE;
        }
        if (text.is(t, WordClass.ARTICLE)) {
            t--;
        }
        if (text.is(t, WordClass.OF) && !text.is(t, WordClass.AIDE)) {
            t--;
        }
        return near(text, t);
    }

    /** What the words behind a phrase make of it: "the Russian president's spokesman". */
    static RolePhrase.Standing standingBehind(ActorText text, int end) {
        int behind = Possessives.end(text, end);
        if (behind > end) {
            return near(text, behind);
        }
        int word = text.isHyphen(end) ? end + 1 : end;
        return text.is(word, WordClass.FORMER) && text.language.hasCapitals()
                ? RolePhrase.Standing.NOT_HOLDER
                : RolePhrase.Standing.HOLDER;
    }

    private static RolePhrase.Standing near(ActorText text, int token) {
        if (text.is(token, WordClass.AIDE)) {
            return RolePhrase.Standing.AIDE;
        }
        return text.is(token, WordClass.KIN) ? RolePhrase.Standing.KIN : RolePhrase.Standing.HOLDER;
    }
}
