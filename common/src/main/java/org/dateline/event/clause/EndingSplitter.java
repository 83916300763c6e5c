package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.NameEndings;
import org.dateline.event.pattern.NameEndings.Owned;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.VerbMark.Hang;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * Splits a sentence of a language whose verbs come last: each verb closes a clause, and its ending says how that hangs in
 * the sentence. A clause that hangs begins behind a comma, behind the subject of the one around it, or with its own
 * subject, which stands as an owner: {@code Bakan, [Rusya'nın tasarıyı veto ettiğini] söyledi}.
 */
final class EndingSplitter {
    private final Words words;
    private final NameEndings endings;
    private final ClauseSplitter.Sentence sentence;
    private final List<Verb> verbs = new ArrayList<>();
    /** For each token the number of its verb, from 1; 0 where it is not known yet. */
    private final int[] verbOf;

    EndingSplitter(Words words, NameEndings endings, ClauseSplitter.Sentence sentence) {
        this.words = words;
        this.endings = endings;
        this.sentence = sentence;
        verbOf = new int[sentence.end() - sentence.begin()];
    }

    private static final class Verb {
        final int begin;
        final int end;
        final ClauseKind kind;
        final Hang hang;
        int first;
        int parent = -1;
        int clause;

        Verb(int begin, int end, ClauseKind kind, Hang hang) {
            this.begin = begin;
            this.end = end;
            this.kind = kind;
            this.hang = hang;
        }

        boolean closes() {
            return kind == ClauseKind.MAIN;
        }
    }

    Clauses split() {
        findVerbs();
        int limit = sentence.begin();
        int adopted = 0;
        for (int v = 0; v < verbs.size(); v++) {
            Verb verb = verbs.get(v);
            verb.first = verb.closes() ? limit : beginOf(verb, limit);
            for (int child = adopted; child < v; child++) {
                if (verbs.get(child).parent < 0 && verbs.get(child).first >= verb.first) {
                    verbs.get(child).parent = v;
                }
            }
            take(verb.first, verb.end, v + 1);
            if (verb.closes()) {
                limit = verb.end;
                adopted = v + 1;
            }
        }
        return numbered();
    }

    private void findVerbs() {
        int token = sentence.begin();
        while (token < sentence.end()) {
            int hit = words.verbAt(token);
            VerbMark mark =
                    hit == Hits.NONE ? VerbMark.NONE : VerbMark.of(words.hits().lexeme(hit));
            if (mark.isVerb()) {
                int end = words.hits().end(hit);
                verbs.add(new Verb(token, end, kindOf(mark.hang(), end), mark.hang()));
                token = end;
            } else {
                token++;
            }
        }
    }

    private ClauseKind kindOf(Hang hang, int end) {
        return switch (hang) {
            case NONE, FINITE -> ClauseKind.MAIN;
            case FINITE_OR_DOER -> closesSentence(end) ? ClauseKind.MAIN : ClauseKind.RELATIVE;
            case CONVERB -> ClauseKind.PARTICIPLE;
            case WHILE -> ClauseKind.WHILE;
            case AFTER -> ClauseKind.AFTER;
            case SAID, WISHED, INFINITIVE -> ClauseKind.THAT;
            case SAID_OR_RELATIVE -> isSaid(end) ? ClauseKind.THAT : ClauseKind.RELATIVE;
            case DOER -> ClauseKind.RELATIVE;
            case IF -> ClauseKind.IF;
        };
    }

    private boolean closesSentence(int token) {
        return token >= sentence.end()
                || words.tokens().type(token) == TokenType.MARK
                || words.is(token, WordClass.AND)
                || words.is(token, WordClass.WHILE);
    }

    /** {@code görüştüğü bildirildi, görüştüğü için}. */
    private boolean isSaid(int verbEnd) {
        int token = verbEnd;
        while (token < sentence.end() && words.isDate(token)) {
            token++;
        }
        return token < sentence.end()
                && (words.is(token, WordClass.SAY)
                        || words.is(token, WordClass.FOR)
                        || words.is(token, WordClass.THAT));
    }

    private int beginOf(Verb verb, int limit) {
        boolean owned =
                verb.kind == ClauseKind.THAT || verb.kind == ClauseKind.RELATIVE || verb.kind == ClauseKind.AFTER;
        int t = verb.begin - 1;
        while (t >= limit) {
            ActorGroup group = groupEndingAt(t);
            if (group != null) {
                if (owned && group.isBehind(WordClass.OF)) {
                    return group.begin();
                }
                if (isSubject(group) && !(verb.kind == ClauseKind.WHILE || verb.kind == ClauseKind.IF)) {
                    return verb.hang == Hang.SAID ? group.tail() : behindDate(group.tail());
                }
                if (isOfGovernor(verb, group)) {
                    return behindDate(group.tail());
                }
                t = group.begin() - 1;
                continue;
            }
            if (words.isComma(t)
                    || words.tokens().isMark(t, ';')
                    || words.tokens().isMark(t, ':')) {
                return verb.hang == Hang.INFINITIVE ? behindDate(t + 1) : t + 1;
            }
            t--;
        }
        return limit;
    }

    /** {@code Rusya'dan askerlerini çekmesini (istedi), İran'ı dönmeye (çağırdı)}: who is asked or accused. */
    private static boolean isOfGovernor(Verb verb, ActorGroup group) {
        boolean wished = verb.hang == Hang.WISHED || verb.hang == Hang.INFINITIVE;
        return wished && group.isBehind(WordClass.FROM) || verb.hang == Hang.INFINITIVE && group.object();
    }

    private int behindDate(int token) {
        int t = token;
        while (t < sentence.end() && words.isDate(t)) {
            t++;
        }
        return t;
    }

    /** The group whose words and endings take in that token; null if there is none. */
    private ActorGroup groupEndingAt(int token) {
        for (ActorGroup group : sentence.groups()) {
            if (group.begin() <= token && token < group.tail()) {
                return group;
            }
        }
        return null;
    }

    private boolean isSubject(ActorGroup group) {
        return group.bare()
                && !group.isAdjective()
                && !group.isTalks()
                && (group.tail() >= sentence.end() || endings.owned(words.tokens(), group.tail()) != Owned.YES);
    }

    private void take(int from, int to, int number) {
        for (int t = from; t < to; t++) {
            if (verbOf[t - sentence.begin()] == 0) {
                verbOf[t - sentence.begin()] = number;
            }
        }
    }

    /** Clauses that close come first, then those that hang, each behind the one that it hangs on. */
    private Clauses numbered() {
        Clauses clauses = new Clauses(sentence.begin(), sentence.end());
        int last = Clauses.NO_PARENT;
        for (Verb verb : verbs) {
            if (verb.closes()) {
                ClauseKind kind = last == Clauses.NO_PARENT ? ClauseKind.MAIN : ClauseKind.COORDINATED;
                verb.clause = clauses.open(kind, verb.first, last);
                clauses.putVerb(verb.clause, verb.begin);
                last = verb.clause;
            }
        }
        int rest = last;
        boolean open = verbs.isEmpty() || !verbs.get(verbs.size() - 1).closes();
        if (open) {
            int from = last == Clauses.NO_PARENT ? sentence.begin() : limitBehindLast();
            rest = clauses.open(last == Clauses.NO_PARENT ? ClauseKind.MAIN : ClauseKind.COORDINATED, from, last);
        }
        for (int v = verbs.size() - 1; v >= 0; v--) {
            Verb verb = verbs.get(v);
            if (!verb.closes()) {
                int parent = verb.parent < 0 ? rest : verbs.get(verb.parent).clause;
                verb.clause = clauses.open(verb.kind, verb.first, parent);
                clauses.putVerb(verb.clause, verb.begin);
            }
        }
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            int number = verbOf[t - sentence.begin()];
            clauses.put(t, number == 0 ? rest : verbs.get(number - 1).clause);
        }
        return clauses;
    }

    private int limitBehindLast() {
        int end = sentence.begin();
        for (Verb verb : verbs) {
            end = verb.closes() ? verb.end : end;
        }
        return end;
    }
}
