package org.dateline.event.reading;

import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells which noun stands so to a trigger that it may be its object. */
final class ObjectChecks {
    private static final int NEAR = 4;
    private static final int NEAR_IN_SIGNS = 8;
    private static final int UNDO_REACH = 6;
    private static final int PLACED_REACH = 6;
    /** Where the verb has no forms, what undoes it stands at once behind it. */
    private static final int UNDO_NEXT = 2;

    private final SentenceView view;
    private final Hits hits;
    private final CaseObjects cases;
    private final WrittenPronouns pronouns;

    ObjectChecks(SentenceView view, CaseObjects cases, WrittenPronouns pronouns) {
        this.view = view;
        this.hits = view.words().hits();
        this.cases = cases;
        this.pronouns = pronouns;
    }

    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (view.words().isComma(t) && !view.words().isHidden(t)) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens it is from one to another, without those of names, dates and numbers. */
    private int distance(int one, int other) {
        int count = 0;
        for (int t = Math.min(one, other); t < Math.max(one, other); t++) {
            count += view.words().isHidden(t) || isOfNumber(t) ? 0 : 1;
        }
        return count;
    }

    /** "1,300". */
    private boolean isOfNumber(int token) {
        Tokens tokens = view.words().tokens();
        boolean number = tokens.type(token) == TokenType.NUMBER;
        return number
                || view.words().isComma(token)
                        && token > view.begin()
                        && tokens.type(token - 1) == TokenType.NUMBER
                        && !tokens.spaceBefore(token + 1);
    }

    /** {@code اجتماع عقده}: the pronoun on the verb means the noun right before it, not {@code المحادثات في مؤتمر عقده}. */
    private boolean isFarMeeting(ObjectSearch search, int objectHit) {
        boolean apart = hits.end(objectHit) < search.begin() - 2 || hits.begin(objectHit) > search.begin();
        return search.asksFor(ObjectKind.MEETING)
                && apart
                && pronouns.areAt(search.begin(), search.end(), search.trigger().form());
    }

    /** {@code أدى الصلاة خلال زيارته}: on what occasion, where the verb stands first and its object next. */
    private boolean isOccasion(int token) {
        return view.isVerbFirst() && view.has(WordClass.DURING, token - 1, token);
    }

    /** "(Reached) no agreement, (imposed) no new sanctions": there was none. */
    private boolean isNone(ObjectSearch search, int token) {
        return isNo(search, token - 1)
                || isNo(search, token - 2) && view.words().verbAt(token - 1) == Hits.NONE;
    }

    private boolean isNo(ObjectSearch search, int token) {
        return token >= search.end()
                && view.words().is(token, WordClass.NOT)
                && view.words().isWritten(token, "no");
    }

    /** {@code عقد بعد لقائه ... اجتماعا}: the noun right behind "after" tells when. */
    private boolean isTimeOf(int token) {
        return view.has(WordClass.AFTER, token - 1, token) || view.has(WordClass.BEFORE, token - 1, token);
    }

    /** With a few words between that belong to the noun. */
    private boolean isBehindPreposition(int from, int token) {
        for (int t = token - 1; t >= from && token - t <= PLACED_REACH; t--) {
            if (view.words().isPreposition(t)) {
                return true;
            }
            boolean verb = view.words().verbAt(t) != Hits.NONE && !view.words().isHidden(t);
            if (verb || view.words().is(t, WordClass.AND) && !view.words().isHidden(t - 1)) {
                return false;
            }
        }
        return false;
    }

    /** True where that noun may be what the trigger is about, as near, on the side and as bare as its pattern wants it. */
    boolean isAllowed(ObjectSearch search, int objectHit) {
        int token = hits.begin(objectHit);
        boolean isBehind = token > search.begin();
        if (isFarMeeting(search, objectHit) || isBehind && (isNone(search, token) || isOccasion(token))) {
            return false;
        }
        if (isBehind && view.isVerbFirst() && !search.trigger().pattern().isNominal() && isTimeOf(token)) {
            return false;
        }
        int first = view.isVerbLast() ? view.clauses().begin(search.clause()) : view.begin();
        int from = isBehind ? Math.max(search.end(), token - UNDO_REACH) : Math.max(first, token - UNDO_REACH);
        Extras extras = search.trigger().pattern().extras();
        boolean comma = view.isVerbFirst() && hasComma(search.end(), token);
        int near = view.isAnalytic() ? NEAR_IN_SIGNS : NEAR;
        boolean joined = !view.isAnalytic() && view.has(WordClass.AND, search.end(), token);
        int gap = view.isByEndings() && !isBehind
                ? distance(hits.end(objectHit), search.begin())
                : distance(search.begin(), token);
        boolean apart = gap > near || comma || joined;
        boolean far = apart && extras.has(Extras.Flag.OBJECT_NEAR);
        boolean wrongSide =
                extras.has(Extras.Flag.OBJECT_FIRST) && (isBehind || view.has(WordClass.BE, token, search.begin()))
                        || !isBehind && extras.has(Extras.Flag.OBJECT_LAST);
        int to = view.isAnalytic() && isBehind ? Math.min(token, search.end() + UNDO_NEXT) : token;
        int undoFrom = view.isAnalytic() && isBehind ? search.end() : from;
        boolean undone =
                view.has(WordClass.UNDO, undoFrom, to) && !cases.isReducedRelative(search.trigger(), search.begin());
        boolean toldOf = view.isVerbFirst() && !isBehind && view.clauses().kind(search.clause()) == ClauseKind.RELATIVE;
        boolean onlyWhen = view.isByEndings() && !isBehind && view.words().is(hits.end(objectHit), WordClass.AFTER);
        boolean open = extras.has(Extras.Flag.OBJECT_PLACED) && !isBehindPreposition(search.end(), token);
        if (far || open || wrongSide || undone && !toldOf || onlyWhen) {
            return false;
        }
        boolean behindWord = view.words().isPreposition(Math.max(view.begin(), token - 1));
        boolean written = (hits.proclitics(objectHit) & (Proclitics.IN | Proclitics.FOR)) != 0;
        return !isBehind || !extras.has(Extras.Flag.OBJECT_BARE) || !behindWord && !written;
    }
}
