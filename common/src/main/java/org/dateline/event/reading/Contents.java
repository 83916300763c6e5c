package org.dateline.event.reading;

import org.dateline.event.Role;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.Clauses;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.TokenType;

/** Whether what a verb is about follows it, where its pattern asks for that. */
final class Contents {
    private static final long INTRODUCTIONS = WordClass.FOR.bit()
            | WordClass.TO.bit()
            | WordClass.WITH.bit()
            | WordClass.IN.bit()
            | WordClass.ON.bit()
            | WordClass.OF.bit()
            | WordClass.THAT.bit();
    private static final int INFINITIVE_REACH = 9;
    private static final int RELATIONS_REACH = 4;
    private static final char ARABIC_WITH = 'ب';
    private static final String PRESENT_PREFIXES = "يتنأ";

    private final SentenceView view;

    Contents(SentenceView view) {
        this.view = view;
    }

    boolean isThere(EventDraft draft) {
        if (draft.match.pattern().extras().has(Extras.Flag.INFINITIVE) && !hasInfinitive(draft.match)) {
            return false;
        }
        boolean asked = draft.match.pattern().extras().has(Extras.Flag.CONTENT);
        if (view.isByEndings()) {
            return !asked || hasWish(draft.match);
        }
        boolean nothing = view.isVerbFirst() && isNothing(behindDoer(draft));
        return !nothing
                && !isView(draft)
                && !isDeedForThing(draft)
                && (!asked || !draft.passive && follows(behindDoer(draft)));
    }

    /** "Voted 12 to 2 on Thursday to let": close behind, in the same clause. */
    private boolean hasInfinitive(TriggerMatch match) {
        Words words = view.words();
        for (int t = match.end(); t + 1 < Math.min(view.end(), match.end() + INFINITIVE_REACH); t++) {
            boolean to = words.isWritten(t, "to") && view.clauses().of(t) == match.clause();
            boolean word = words.tokens().type(t + 1) == TokenType.WORD
                    && words.tokens().letterCase(t + 1) == LetterCase.SMALL;
            if (to && word && (words.verbAt(t + 1) != Hits.NONE || words.classesAt(t + 1) == 0)) {
                return true;
            }
        }
        return false;
    }

    /** {@code çekilmesini istedi}: a clause of what is wished hangs on the verb. */
    private boolean hasWish(TriggerMatch match) {
        Clauses clauses = view.clauses();
        for (int clause = 0; clause < clauses.count(); clause++) {
            boolean hangs = clauses.hasParent(clause)
                    && clauses.parent(clause) == match.clause()
                    && clauses.kind(clause) == ClauseKind.THAT;
            if (hangs && EndingStatus.hangOf(view, clauses.verb(clause)) == VerbMark.Hang.WISHED) {
                return true;
            }
        }
        return false;
    }

    /** {@code اتفقا على أن الحل سياسي}: what they think, unlike {@code اتفقا على أن ينسحب}. */
    private boolean isView(EventDraft draft) {
        boolean bare = view.isVerbFirst()
                && !draft.match.isNoun()
                && draft.mode.equals("agreement_signed")
                && draft.match.pattern().with().isEmpty();
        Words words = view.words();
        for (int t = behindDoer(draft); bare && t + 2 < view.end(); t++) {
            if (words.is(t, WordClass.ON) && words.is(t + 1, WordClass.THAT)) {
                char first = words.tokens().letter(t + 2, 0);
                return words.isHidden(t + 2) || words.tokens().length(t + 1) > 2 || PRESENT_PREFIXES.indexOf(first) < 0;
            }
            boolean skipped = words.isHidden(t) || words.isComma(t) || words.is(t, WordClass.BOTH);
            if (!skipped && words.tokens().type(t) == TokenType.WORD) {
                return false;
            }
        }
        return false;
    }

    /** "Agreed on Monday to withdraw", "agreed that": a deed that is yet to be done where a thing is asked for. */
    private boolean isDeedForThing(EventDraft draft) {
        boolean thing = draft.match.pattern().extras().has(Extras.Flag.THING);
        Words words = view.words();
        for (int t = behindDoer(draft); thing && t < view.end(); t++) {
            if (words.isHidden(t) || words.isComma(t) || leadsToName(t)) {
                continue;
            }
            return words.is(t, WordClass.THAT)
                    || words.is(t, WordClass.TO) && isDeed(t + 1) && !isAboutRelations(t + 1);
        }
        return false;
    }

    /** "(Agreed) with the (Philippines) and (France that)". */
    private boolean leadsToName(int token) {
        Words words = view.words();
        int next = token + 1 < view.end() && words.is(token + 1, WordClass.THIS) ? token + 2 : token + 1;
        boolean small = words.isPreposition(token) || words.is(token, WordClass.THIS) || words.is(token, WordClass.AND);
        return small && next < view.end() && words.isHidden(next);
    }

    /** "(Agreed) to restore relations, to stop fighting": by that they are restored, and the war ends. */
    private boolean isAboutRelations(int token) {
        for (int t = token; t < Math.min(view.end(), token + RELATIONS_REACH); t++) {
            ObjectWord word = view.words().objectAt(t);
            boolean peace = word != null && word.objectKind() == ObjectKind.PEACE;
            if (peace || word != null && word.objectKind() == ObjectKind.RELATIONS) {
                return true;
            }
        }
        return false;
    }

    /** "Withdraw", not "a truce". */
    private boolean isDeed(int token) {
        Words words = view.words();
        return token < view.end()
                && words.tokens().type(token) == TokenType.WORD
                && !words.isHidden(token)
                && !words.is(token, WordClass.THIS)
                && !words.is(token, WordClass.POSSESSOR)
                && (words.objectAt(token) == null || words.verbAt(token) != Hits.NONE);
    }

    private int behindDoer(EventDraft draft) {
        int end = draft.match.end();
        for (FilledRole filled : draft.roles) {
            boolean behind = filled.role() == Role.SOURCE && filled.mention().begin() >= end;
            end = behind ? Math.max(end, filled.mention().end()) : end;
        }
        return end;
    }

    /** {@code رفضت الوزارة التعليق}: what was done was to say nothing. */
    private boolean isNothing(int token) {
        ObjectWord word = token < view.end() ? view.words().objectAt(token) : null;
        return word != null && word.objectKind() == ObjectKind.NOTHING;
    }

    /** Over names, dates and commas to the word that introduces the content. */
    private boolean follows(int from) {
        Words words = view.words();
        for (int t = from; t < view.end(); t++) {
            boolean overDate = words.isPreposition(t) && t + 1 < view.end() && words.isHidden(t + 1);
            if (words.isHidden(t) || words.isComma(t) || overDate) {
                continue;
            }
            boolean written = view.isVerbFirst() && words.tokens().letter(t, 0) == ARABIC_WITH;
            if (view.hasCases()) {
                return words.isPreposition(t) || words.verbAt(t) != Hits.NONE || words.is(t, WordClass.THAT);
            }
            return written || !view.isVerbFirst() && (words.classesAt(t) & INTRODUCTIONS) != 0;
        }
        return false;
    }
}
