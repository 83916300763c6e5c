package org.dateline.event.clause;

import java.util.List;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;

/**
 * Splits a sentence into clauses by the words and marks that open and close them.
 *
 * <ul>
 *   <li>"that", relative pronouns, "if", "while", "after" with an act behind it
 *   <li>a conjunction before a verb, or before an actor and its verb
 *   <li>a participle behind a comma
 *   <li>a comma closes what hangs in between; a semicolon or a colon opens anew
 * </ul>
 */
final class ClauseSplitter {
    private static final int SAYING_REACH = 8;
    private static final int PAST_END = 3;

    private final Words words;
    private final EventGrammar grammar;
    private final List<DateAt> dates;
    private final int begin;
    private final int end;
    private final ClauseOpeners openers;
    private final Appositions appositions;
    private final Clauses clauses;
    private int current;
    private int skipUntil;

    ClauseSplitter(Words words, EventGrammar grammar, Sentence sentence, Appositions appositions) {
        this.appositions = appositions;
        this.words = words;
        this.grammar = grammar;
        dates = sentence.dates();
        begin = sentence.begin();
        end = sentence.end();
        openers = new ClauseOpeners(words, sentence, grammar);
        clauses = new Clauses(begin, end);
    }

    /** The parts of a sentence that its clauses are read from. */
    record Sentence(int begin, int end, List<ActorGroup> groups, List<DateAt> dates) {}

    Clauses split() {
        current = clauses.open(ClauseKind.MAIN, begin, Clauses.NO_PARENT);
        skipUntil = begin;
        for (int t = begin; t < end; t++) {
            if (t >= skipUntil) {
                skipUntil = Math.max(endOfPreposition(t), endOfDate(t));
                if (words.tokens().type(t) == TokenType.MARK) {
                    readMark(t);
                } else {
                    readWord(t);
                }
            }
            clauses.put(t, current);
        }
        return clauses;
    }

    /** {@code من قبل} is "by", whatever {@code قبل} is. */
    private int endOfPreposition(int token) {
        return Math.max(token, words.endOf(token, WordClass.BY));
    }

    private int endOfDate(int token) {
        for (DateAt date : dates) {
            if (date.begin() <= token && token < date.end()) {
                return date.end();
            }
        }
        return token;
    }

    private void readMark(int t) {
        char mark = words.tokens().firstChar(t);
        boolean dash =
                (mark == '-' || mark == '–' || mark == '—') && words.tokens().spaceBefore(t);
        if (mark == ';' || mark == '؛' || mark == '…') {
            current = clauses.open(ClauseKind.MAIN, t, Clauses.NO_PARENT);
        } else if (mark == ':') {
            open(tellsOn(t) ? ClauseKind.COORDINATED : ClauseKind.THAT, t);
        } else if ((dash || words.isComma(t)) && !openers.isInsideGroup(t)) {
            readComma(t);
        }
    }

    /** {@code Резолюция не принята: Россия наложила вето}: what was not said by anybody. */
    private boolean tellsOn(int colon) {
        boolean told = grammar.cases().isPresent() && hasFinite(begin, colon, current);
        for (int t = begin; told && t < colon; t++) {
            told = !words.is(t, WordClass.SAY) && !words.is(t, WordClass.ACCORDING);
        }
        return told;
    }

    private void readComma(int t) {
        if (openers.closesName(t) || comesBeforeOwnVerb(t)) {
            return;
        }
        if (tellsOfDay(t)) {
            open(ClauseKind.RELATIVE, t);
            return;
        }
        int behind = t > begin && openers.isInsideGroup(t - 1) ? appositions.endBehindComma(t) : -1;
        if (behind > 0
                && (appositions.isIndefinite(t + 1) || !clauses.kind(current).endsAtComma())) {
            skipUntil = behind;
            return;
        }
        int closed = closedByComma();
        boolean closes = clauses.kind(closed).endsAtComma() && clauses.begin(closed) < t - 1;
        if (closes) {
            boolean openedSentence = clauses.begin(closed) == begin;
            current = clauses.parent(closed);
            if (openedSentence || waitsForVerb(t)) {
                return;
            }
        }
        if (t + 1 >= end || closesApposition(t)) {
            return;
        }
        if (openers.startsReport(t + 1)) {
            open(ClauseKind.REPORT, t);
        } else if (openers.startsReducedRelative(t + 1)) {
            open(ClauseKind.RELATIVE, t);
        } else if (openers.startsOwnClause(t + 1) && !lacksItsVerb(t)) {
            open(ClauseKind.COORDINATED, t);
        }
    }

    /** {@code إن وزير الدفاع الأمير محمد، سيزور}: what somebody said goes on to its first verb. */
    private boolean comesBeforeOwnVerb(int comma) {
        return grammar.verbFirst()
                && clauses.kind(current) == ClauseKind.THAT
                && comma + 1 < end
                && openers.isFiniteVerb(comma + 1)
                && !hasFinite(clauses.begin(current), comma, current);
    }

    /** "On Friday, the day on which the mandate ends": it tells of the day before the comma; "the day after" does not. */
    private boolean tellsOfDay(int comma) {
        int day = comma + 2;
        boolean named = comma > begin
                && words.isDate(comma - 1)
                && day + 1 < end
                && words.isWritten(comma + 1, "the")
                && words.isWritten(day, "day")
                && !words.is(day + 1, WordClass.AFTER)
                && !words.is(day + 1, WordClass.BEFORE);
        for (int t = day + 1; named && t < end && !words.isComma(t); t++) {
            if (words.finiteAt(t) != Hits.NONE) {
                return true;
            }
        }
        return false;
    }

    /** "Peres, the foreign minister, called on": behind the second comma the subject's verb follows. */
    private boolean closesApposition(int comma) {
        if (!waitsForVerb(comma) || clauses.kind(current) != ClauseKind.MAIN) {
            return false;
        }
        int first = clauses.begin(current);
        while (first < comma && !words.isComma(first)) {
            first++;
        }
        return first < comma && first > begin && openers.isInsideGroup(first - 1);
    }

    /** "China, which drafted it, called", "Syria, whose minister met her, has not commented": the subject's verb follows. */
    private boolean waitsForVerb(int comma) {
        int next = comma + 1;
        boolean verb = next < end && (openers.isFiniteVerb(next) || words.is(next, WordClass.HAVE));
        return verb && !grammar.verbFirst() && !grammar.cases().isPresent() && !hasFinite(begin, comma, current);
    }

    /** {@code Переговоры, намеченные на март, отложены}, {@code Израиль и повстанцы подписали}: it goes on to its verb. */
    private boolean lacksItsVerb(int token) {
        if (!grammar.cases().isPresent() || hasFinite(clauses.begin(current), token, current)) {
            return false;
        }
        for (int t = clauses.begin(current); t < token; t++) {
            if (clauses.of(t) == current && words.tokens().type(t) == TokenType.WORD && mayBePast(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBePast(int token) {
        int length = words.tokens().length(token);
        if (length <= PAST_END || words.isHidden(token)) {
            return false;
        }
        StringBuilder last = new StringBuilder(PAST_END);
        for (int i = length - PAST_END; i < length; i++) {
            last.append(words.tokens().letter(token, i));
        }
        return grammar.cases().mayEndPast(last.toString());
    }

    /** "Who called for change and rejected the plan, ...": with the second verb the whole relative clause ends. */
    private int closedByComma() {
        boolean second = !grammar.verbFirst()
                && clauses.kind(current) == ClauseKind.COORDINATED
                && clauses.hasParent(current)
                && clauses.kind(clauses.parent(current)) == ClauseKind.RELATIVE;
        return second ? clauses.parent(current) : current;
    }

    private void open(ClauseKind kind, int token) {
        current = clauses.open(kind, token, current);
    }

    private void readWord(int t) {
        boolean insideName = t > begin && openers.isInsideGroup(t) && !openers.startsGroup(t);
        if (insideName) {
            return;
        }
        long classes = words.classesAt(t);
        ClauseKind kind = classes == 0 ? null : kindOpenedBy(t);
        if (t == begin && (kind == null || !kind.endsAtComma())) {
            return;
        }
        int verb = words.verbAt(t);
        if (kind != null) {
            open(kind, t);
        } else if (verb != Hits.NONE) {
            readVerb(t, verb);
        } else if (openers.tellsOfNounBefore(t)) {
            open(ClauseKind.RELATIVE, t);
        } else if (saysWithoutThat(t)) {
            open(ClauseKind.THAT, t);
        }
    }

    private ClauseKind kindOpenedBy(int t) {
        if (words.is(t, WordClass.RELATIVE)) {
            return openers.isSaid(t) ? ClauseKind.THAT : ClauseKind.RELATIVE;
        }
        if (words.is(t, WordClass.IF)) {
            return ClauseKind.IF;
        }
        if (words.is(t, WordClass.WHILE) && words.endOf(t, WordClass.HEAD) <= words.endOf(t, WordClass.WHILE)) {
            return ClauseKind.WHILE;
        }
        if (words.is(t, WordClass.THAT)) {
            boolean mayTellOfNoun = !grammar.verbFirst() && !grammar.cases().isPresent();
            return mayTellOfNoun && (openers.isBehindNoun(t) || openers.hasVerbNext(t))
                    ? ClauseKind.RELATIVE
                    : ClauseKind.THAT;
        }
        if (words.is(t, WordClass.AFTER) || words.is(t, WordClass.BEFORE)) {
            return openers.hasActBehind(t) ? ClauseKind.AFTER : null;
        }
        boolean joins = words.is(t, WordClass.AND) && openers.joinsClauses(t) && !lacksItsVerb(t);
        return joins ? ClauseKind.COORDINATED : null;
    }

    private void readVerb(int t, int verb) {
        WordForm form = Verbs.form(words.hits().lexeme(verb));
        if (!grammar.verbFirst() && endsRelative(t, verb, form)) {
            current = clauses.parent(current);
        } else if (form == WordForm.RELATIVE) {
            if (t > begin && words.isComma(t - 1)) {
                open(ClauseKind.RELATIVE, t);
            }
        } else if (form == WordForm.ING) {
            if (grammar.verbFirst() || words.isComma(t - 1)) {
                open(ClauseKind.PARTICIPLE, t);
            }
        } else if (grammar.verbFirst() && openers.isFiniteVerb(t) && hasAnd(verb)) {
            open(ClauseKind.COORDINATED, t);
        }
    }

    /** "The panel that investigated attacks expired": a second verb where the clause above has none yet. */
    private boolean endsRelative(int t, int verb, WordForm form) {
        boolean second = clauses.kind(current) == ClauseKind.RELATIVE
                && clauses.hasParent(current)
                && form.mayBePast()
                && words.classesAt(t - 1) == 0
                && hasFinite(clauses.begin(current), t, current)
                && !hasFinite(begin, clauses.begin(current), clauses.parent(current));
        int next = words.hits().end(verb);
        return second && next < end && !words.is(next, WordClass.BY) && !words.is(next, WordClass.OF);
    }

    private boolean hasFinite(int from, int to, int clause) {
        for (int i = from; i < to; i++) {
            if (clauses.of(i) == clause && words.finiteAt(i) != Hits.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnd(int hit) {
        return (words.hits().proclitics(hit) & Proclitics.AND) != 0;
    }

    /** "said on Tuesday Russia would veto", "said its army had left": who acts stands soon behind "said" and its subject. */
    private boolean saysWithoutThat(int t) {
        boolean needsThat = grammar.verbFirst() || grammar.cases().isPresent();
        boolean its = words.is(t, WordClass.POSSESSOR) && openers.hasVerbBehind(t);
        if (needsThat || !openers.startsBareGroup(t) && !words.is(t, WordClass.PRONOUN) && !its) {
            return false;
        }
        for (int i = t - 1; i > Math.max(begin, t - SAYING_REACH); i--) {
            if (clauses.of(i) != current || words.isComma(i)) {
                return false;
            }
            if (words.is(i, WordClass.SAY)) {
                return subjectStandsBefore(i) && (!words.isTrigger(i) || openers.hasVerbBehind(t));
            }
        }
        return false;
    }

    private boolean subjectStandsBefore(int verb) {
        for (int i = verb - 1; i >= Math.max(begin, verb - SAYING_REACH) && clauses.of(i) == current; i--) {
            if (openers.isInsideGroup(i) || words.is(i, WordClass.PRONOUN)) {
                return true;
            }
        }
        return false;
    }
}
