package org.dateline.event.clause;

import org.dateline.event.pattern.ContextWord;
import org.dateline.event.pattern.EventGrammar.Homographs;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.Lexeme;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells the verbs of a sentence from the nouns that are written like them, by what stands before. */
final class Verbs {
    private static final int KNOWN = 2;
    private static final int LOOK_BACK = 3;
    private static final int CLAUSE_LOOK_BACK = 5;
    private static final int NOUNS_LOOK_BACK = 12;
    private static final String JOINED_ARTICLE = "وال";
    private static final long NOUN_FOLLOWS = WordClass.THIS.bit()
            | WordClass.POSSESSOR.bit()
            | WordClass.OF.bit()
            | WordClass.IN.bit()
            | WordClass.FOR.bit();
    private static final long VERB_FOLLOWS = WordClass.TO.bit()
            | WordClass.WILL.bit()
            | WordClass.MODAL.bit()
            | WordClass.PLAN.bit()
            | WordClass.NOT.bit()
            | WordClass.HAVE.bit()
            | WordClass.HAD.bit()
            | WordClass.BE.bit()
            | WordClass.AND.bit()
            | WordClass.PRONOUN.bit()
            | WordClass.RELATIVE.bit();

    private static final long INFINITIVE_FOLLOWS =
            WordClass.TO.bit() | WordClass.WILL.bit() | WordClass.MODAL.bit() | WordClass.PLAN.bit();

    private final Words words;
    private final Homographs homographs;
    private final Tokens tokens;
    private final Hits hits;
    private final int begin;
    /** What is known of each token: 0 nothing yet, else its hit plus {@link #KNOWN}. */
    private final int[] known;

    Verbs(Words words, Homographs homographs, int begin, int end) {
        this.words = words;
        this.homographs = homographs;
        tokens = words.tokens();
        hits = words.hits();
        this.begin = begin;
        known = new int[end - begin];
    }

    /** A hit of a verb that begins at that token; {@link Hits#NONE} if there is none. */
    int at(int token) {
        if (known[token - begin] == 0) {
            known[token - begin] = find(token) + KNOWN;
        }
        return known[token - begin] - KNOWN;
    }

    private int find(int token) {
        boolean any = hits.has(token, LexemeKind.TRIGGER) || hits.has(token, LexemeKind.CONTEXT);
        if (!any || words.isHidden(token) || isAuxiliary(token)) {
            return Hits.NONE;
        }
        for (int h = hits.from(token); h < hits.to(token); h++) {
            if (isVerb(hits.lexeme(h))) {
                if (!isNoun(h)) {
                    return h;
                }
            }
        }
        return Hits.NONE;
    }

    private boolean isNoun(int hit) {
        return switch (homographs) {
            case BY_PROCLITICS -> tokens.mayHaveProclitics(hits.begin(hit)) ? isArabicNoun(hit) : isEnglishNoun(hit);
            case BY_POSITION -> isEnglishNoun(hit);
            case NONE -> isNounPosition(hits.begin(hit));
        };
    }

    /** "Had expelled": the first word is no verb of its own. */
    private boolean isAuxiliary(int token) {
        boolean have = words.is(token, WordClass.HAD) || words.is(token, WordClass.HAVE);
        for (int t = token + 1; have && t <= token + 2 && t - begin < known.length; t++) {
            for (int h = hits.from(t); h < hits.to(t); h++) {
                if (isVerb(hits.lexeme(h)) && form(hits.lexeme(h)).mayBeParticiple() && !words.isHidden(t)) {
                    return !words.is(token + 1, WordClass.THIS);
                }
            }
        }
        return false;
    }

    static boolean isVerb(Lexeme lexeme) {
        if (lexeme instanceof Trigger trigger) {
            return trigger.form().isVerb() && !trigger.pattern().isNominal();
        }
        return lexeme instanceof ContextWord word && word.wordClass().isOtherVerb();
    }

    static WordForm form(Lexeme verb) {
        return verb instanceof Trigger trigger ? trigger.form() : ((ContextWord) verb).form();
    }

    /** Behind an article, a possessive, an adjective of a state or some prepositions stands a noun. */
    boolean isNounPosition(int token) {
        if (token <= begin || tokens.mayHaveProclitics(token)) {
            return false;
        }
        boolean determined = (words.classesAt(token - 1) & NOUN_FOLLOWS) != 0;
        return determined || words.isAdjective(token - 1) || isPossessiveS(token - 1) || words.isInsideObject(token);
    }

    private boolean isPossessiveS(int token) {
        boolean mark = token > begin && (tokens.isMark(token - 1, '\'') || tokens.isMark(token - 1, '’'));
        return mark && tokens.length(token) == 1 && tokens.letter(token, 0) == 's';
    }

    /** English bases and presents may be nouns, as "offer" and "talks" are; they are verbs only where verbs stand. */
    private boolean isEnglishNoun(int hit) {
        int token = hits.begin(hit);
        if (isNounPosition(token)) {
            return true;
        }
        WordForm form = form(hits.lexeme(hit));
        boolean ambiguous = form == WordForm.BASE || form == WordForm.PRESENT || form == WordForm.ANY;
        boolean present = form == WordForm.PRESENT;
        if (form == WordForm.ANY && isReduced(hit)) {
            return false;
        }
        return ambiguous && (!isVerbPosition(token, present) || present && isThing(hit));
    }

    /** ", set up in April": behind a comma, with a preposition or a date behind it. */
    private boolean isReduced(int verb) {
        int token = hits.begin(verb);
        int next = hits.end(verb);
        boolean afterComma = token > begin && words.isComma(token - 1);
        return afterComma && next - begin < known.length && (words.isPreposition(next) || words.isDate(next));
    }

    /** Behind an actor, "to", "will" or "who", with an adverb between at most. */
    private boolean isVerbPosition(int token, boolean present) {
        long follows = present ? VERB_FOLLOWS & ~INFINITIVE_FOLLOWS : VERB_FOLLOWS;
        for (int t = token - 1; t >= Math.max(begin, token - LOOK_BACK); t--) {
            if (words.isDate(t)) {
                continue;
            }
            if (words.isHidden(t)) {
                return !words.isAdjective(t) && !isBehindIndefinite(t);
            }
            if ((words.classesAt(t) & follows) != 0 || t == token - 1 && words.endsObject(t)) {
                return true;
            }
            if (!words.is(t, WordClass.EARLIER)
                    && !words.is(t, WordClass.ADVERB)
                    && !words.endings().isAdverb(t)) {
                return false;
            }
        }
        return false;
    }

    /** "A United Nations appeal": the name stands before a noun. */
    private boolean isBehindIndefinite(int token) {
        int t = token;
        while (t > begin && words.isHidden(t)) {
            t--;
        }
        return words.isWritten(t, "a") || words.isWritten(t, "an");
    }

    /** "UN sanctions against": a present that is a plural too, with nothing behind it that it could be done to. */
    private boolean isThing(int verb) {
        int next = hits.end(verb);
        ObjectWord object = words.objectAt(hits.begin(verb));
        boolean plural =
                object != null && object.objectKind() != ObjectKind.VOTE && object.objectKind() != ObjectKind.VETO;
        boolean last = next - begin >= known.length;
        return plural && (last || !words.isHidden(next) && !words.is(next, WordClass.THIS));
    }

    /**
     * The bare past of many Arabic verbs is written as their noun. With the article, or with or behind a preposition, it is
     * the noun; where the noun is known too, it is that behind another verb of the clause.
     */
    private boolean isArabicNoun(int hit) {
        int token = hits.begin(hit);
        int written = hits.proclitics(hit);
        boolean past = form(hits.lexeme(hit)) == WordForm.PAST;
        int nouns = Proclitics.THE | Proclitics.IN | Proclitics.LIKE | (past || isPhrase(hit) ? Proclitics.FOR : 0);
        if ((written & nouns) != 0) {
            return true;
        }
        if (!past || token == begin) {
            return false;
        }
        boolean planned =
                words.is(token - 1, WordClass.PLAN) || token - 2 >= begin && words.is(token - 2, WordClass.PLAN);
        if (planned
                || isKnownNoun(token) && isSubjectOfThat(token)
                || words.isPreposition(token - 1)
                || words.isDate(token - 1) && isKnownNoun(token)) {
            return true;
        }
        boolean joined = (written & Proclitics.AND) != 0;
        if (joined) {
            return isKnownNoun(token) && goesOnNouns(hit);
        }
        return isKnownNoun(token) && (followsVerb(token) || isUnknown(token - 1));
    }

    /** {@code والعمل معا ورفض محاولات}: behind a noun joined with its article, and with no doer behind it. */
    private boolean goesOnNouns(int hit) {
        int next = hits.end(hit);
        boolean doer = next - begin < known.length && words.isHidden(next);
        for (int t = hits.begin(hit) - 1; !doer && t >= Math.max(begin, hits.begin(hit) - NOUNS_LOOK_BACK); t--) {
            if (hasFiniteForm(t) || words.is(t, WordClass.THAT)) {
                return false;
            }
            if (isJoinedWithArticle(t)) {
                return true;
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
        return at(token) != Hits.NONE;
    }

    private boolean isPhrase(int hit) {
        return form(hits.lexeme(hit)) == WordForm.PHRASE;
    }

    /** {@code إن رفض هاتين المادتين}: behind "that", unless "after" or the like goes before. */
    private boolean isSubjectOfThat(int token) {
        boolean that = words.is(token - 1, WordClass.THAT);
        boolean after = that && token - 2 >= begin && words.isPreposition(token - 2);
        return that && !after;
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
    private boolean isBesideDate(int comma, int end) {
        int next = comma + 1 < end && words.isPreposition(comma + 1) ? comma + 2 : comma + 1;
        return comma > begin && words.isDate(comma - 1) || next < end && words.isDate(next);
    }

    private boolean hasFiniteForm(int token) {
        for (int h = hits.from(token); h < hits.to(token) && !words.isHidden(token); h++) {
            if (isVerb(hits.lexeme(h))
                    && form(hits.lexeme(h)) != WordForm.ING
                    && form(hits.lexeme(h)) != WordForm.PHRASE) {
                return (hits.proclitics(h) & (Proclitics.THE | Proclitics.IN)) == 0;
            }
        }
        return false;
    }
}
