package org.dateline.event.clause;

import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells the verbal nouns of Arabic from the verbs that are written like them. */
final class NounsLikeVerbs {
    private static final int CLAUSE_LOOK_BACK = 5;
    private static final int NOUNS_LOOK_BACK = 12;
    private static final String JOINED_ARTICLE = "وال";
    /** No verb ends with it, though {@code طالبة} is looked up like {@code طالبه}. */
    private static final char FEMININE_ENDING = 'ة';
    /** The last letters of "that he", "that she", "that they". */
    private static final String PRONOUNS = "هام";

    private static final long OPENS_VERB =
            WordClass.AFTER.bit() | WordClass.BEFORE.bit() | WordClass.TO.bit() | WordClass.EARLIER.bit();

    private final Words words;
    private final Verbs verbs;
    private final Tokens tokens;
    private final Hits hits;
    private final int begin;
    private final int end;

    /** For the words of a sentence from one token to another. */
    NounsLikeVerbs(Words words, Verbs verbs, int begin, int end) {
        this.words = words;
        this.verbs = verbs;
        tokens = words.tokens();
        hits = words.hits();
        this.begin = begin;
        this.end = end;
    }

    /**
     * The bare past of many Arabic verbs is written as their noun. With the article, or with or behind a preposition, it is
     * the noun; where the noun is known too, it is that behind another verb of the clause.
     */
    boolean isNoun(int hit) {
        int token = hits.begin(hit);
        int written = hits.proclitics(hit);
        boolean past = Verbs.form(hits.lexeme(hit)) == WordForm.PAST;
        int nouns = Proclitics.THE | Proclitics.IN | Proclitics.LIKE | (past || isPhrase(hit) ? Proclitics.FOR : 0);
        boolean finite = past || Verbs.form(hits.lexeme(hit)) == WordForm.PRESENT;
        boolean feminine = finite && tokens.lastChar(hits.end(hit) - 1) == FEMININE_ENDING;
        if ((written & nouns) != 0 || feminine) {
            return true;
        }
        if (!past || token == begin) {
            boolean participle = Verbs.form(hits.lexeme(hit)) == WordForm.ING;
            return participle && token > begin && words.isPreposition(token - 1) && !opensClause(token - 1);
        }
        boolean joined = (written & Proclitics.AND) != 0;
        boolean planned =
                words.is(token - 1, WordClass.PLAN) || token - 2 >= begin && words.is(token - 2, WordClass.PLAN);
        if (planned
                || isDone(token)
                || !joined && tokens.type(token - 1) == TokenType.NUMBER
                || isKnownNoun(token) && isSubjectOfThat(token)
                || words.isPreposition(token - 1) && !opensClause(token - 1)
                || words.isDate(token - 1) && isKnownNoun(token)) {
            return true;
        }
        if (joined) {
            return isKnownNoun(token) && (goesOnNouns(hit) || goesOnDone(token));
        }
        return isKnownNoun(token) && !tellsOfObject(token) && (followsVerb(token) || isUnknown(token - 1));
    }

    /** {@code بعدما}, {@code حسبما}: a preposition that a verb follows. */
    private boolean opensClause(int token) {
        int length = tokens.length(token);
        return length > 3 && tokens.letter(token, length - 2) == 'م' && tokens.letter(token, length - 1) == 'ا';
    }

    /** {@code اجتماع عقده الاتحاد}: a verb with a pronoun, directly behind the indefinite noun that the pronoun means. */
    private boolean tellsOfObject(int token) {
        boolean pronoun = lastLetter(token) == 'ه' || tokens.letter(token, tokens.length(token) - 2) == 'ه';
        return pronoun && words.isObject(token - 1);
    }

    /** {@code والعمل معا ورفض محاولات}, {@code أن الاتفاق ورفع العقوبات}: with no verb before and no doer behind it. */
    private boolean goesOnNouns(int hit) {
        int next = hits.end(hit);
        boolean doer = next < end && words.isHidden(next);
        for (int t = hits.begin(hit) - 1; !doer && t >= Math.max(begin, hits.begin(hit) - NOUNS_LOOK_BACK); t--) {
            if (words.is(t, WordClass.THAT)) {
                return t < hits.begin(hit) - 1;
            }
            if (hasFiniteForm(t)) {
                return false;
            }
            if (isJoinedWithArticle(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code تم فيه بحث}: right behind "was done", over one word at most. */
    private boolean isDone(int token) {
        return words.is(token - 1, WordClass.DONE)
                || token - 2 >= begin && words.is(token - 2, WordClass.DONE) && words.classesAt(token - 1) == 0;
    }

    /** {@code تم فيه بحث التعاون ... ورفض التدخل}: no verb stands since "was done". */
    private boolean goesOnDone(int token) {
        for (int t = token - 1; t >= begin; t--) {
            if (words.is(t, WordClass.DONE)) {
                return true;
            }
            if (t > begin && !isDone(t) && hasFiniteForm(t) && isVerbHere(t)) {
                return false;
            }
        }
        return false;
    }

    private boolean isJoinedWithArticle(int token) {
        return tokens.length(token) > JOINED_ARTICLE.length()
                && !words.isHidden(token)
                && tokens.letter(token, 0) == JOINED_ARTICLE.charAt(0)
                && tokens.letter(token, 1) == JOINED_ARTICLE.charAt(1)
                && tokens.letter(token, 2) == JOINED_ARTICLE.charAt(2);
    }

    /** {@code بإعادة فرض}: a word that no table knows makes what is directly behind it its noun, but not in a headline. */
    private boolean isUnknown(int token) {
        return tokens.type(token) == TokenType.WORD
                && token > begin
                && !words.isHidden(token)
                && words.classesAt(token) == 0
                && !words.isNoun(token, WordClass.HEAD)
                && !hits.has(token, LexemeKind.OFFICE)
                && !isVerbHere(token);
    }

    private boolean isVerbHere(int token) {
        return verbs.at(token) != Hits.NONE;
    }

    private char lastLetter(int token) {
        return tokens.letter(token, tokens.length(token) - 1);
    }

    private boolean isPhrase(int hit) {
        return Verbs.form(hits.lexeme(hit)) == WordForm.PHRASE;
    }

    /** {@code إن رفض هاتين المادتين}: behind "that", unless "after" or the like goes before, or a pronoun is written onto it. */
    private boolean isSubjectOfThat(int token) {
        boolean that = words.is(token - 1, WordClass.THAT);
        long before = that && token - 2 >= begin ? words.classesAt(token - 2) : 0;
        boolean pronoun = that && PRONOUNS.indexOf(lastLetter(token - 1)) >= 0;
        boolean clause = pronoun ? (before & WordClass.ON.bit()) == 0 : (before & OPENS_VERB) != 0;
        return that && !clause;
    }

    private boolean isKnownNoun(int token) {
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (hits.lexeme(h) instanceof Trigger trigger && trigger.pattern().isNominal()
                    || hits.lexeme(h) instanceof ObjectWord) {
                return true;
            }
        }
        return false;
    }

    private boolean followsVerb(int token) {
        int seen = 0;
        for (int t = token - 1; t >= begin && seen < CLAUSE_LOOK_BACK; t--) {
            seen += words.isHidden(t) || tokens.type(t) == TokenType.MARK ? 0 : 1;
            if (words.is(t, WordClass.DONE) || words.is(t, WordClass.HAPPEN)) {
                return true;
            }
            if (words.isComma(t) && !isBesideDate(t, token)
                    || words.is(t, WordClass.THAT)
                    || words.is(t, WordClass.RELATIVE)) {
                return false;
            }
            if (hasFiniteForm(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ، في 3 أيار،}: commas around a date part nothing. */
    private boolean isBesideDate(int comma, int until) {
        int next = comma + 1 < until && words.isPreposition(comma + 1) ? comma + 2 : comma + 1;
        return comma > begin && words.isDate(comma - 1) || next < until && words.isDate(next);
    }

    private boolean hasFiniteForm(int token) {
        for (int h = hits.from(token); h < hits.to(token) && !words.isHidden(token); h++) {
            if (Verbs.isVerb(hits.lexeme(h))
                    && Verbs.form(hits.lexeme(h)) != WordForm.ING
                    && Verbs.form(hits.lexeme(h)) != WordForm.PHRASE) {
                return (hits.proclitics(h) & (Proclitics.THE | Proclitics.IN)) == 0;
            }
        }
        return false;
    }
}
