package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.pattern.NameEndings;
import org.dateline.event.pattern.NameEndings.Owned;
import org.dateline.event.pattern.NameEndings.Part;
import org.dateline.event.pattern.Trigger;
import org.dateline.event.pattern.VerbMark;
import org.dateline.event.pattern.VerbMark.Hang;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.TokenType;

/**
 * Splits a sentence of a language whose verbs come last: each verb closes a clause, and its ending says how that hangs in
 * the sentence. A clause that hangs begins behind a comma, behind the subject of the one around it, or with its own
 * subject, which stands as an owner: {@code Bakan, [Rusya'nın tasarıyı veto ettiğini] söyledi}.
 */
final class EndingSplitter {
    private static final int LONGEST_PLACE = 3;

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
        final boolean objectless;
        int first;
        int parent = -1;
        int clause;

        Verb(int begin, int end, ClauseKind kind, VerbMark mark) {
            this.begin = begin;
            this.end = end;
            this.kind = kind;
            hang = mark.hang();
            objectless = mark.objectless();
        }

        boolean tellsOfDoer() {
            return kind == ClauseKind.RELATIVE && (hang == Hang.DOER || hang == Hang.FINITE_OR_DOER);
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
            if (mark.isVerb() && isTakenUp(mark, words.hits().end(hit))) {
                token = words.hits().end(hit);
            } else if (mark.isVerb()) {
                int end = words.hits().end(hit);
                verbs.add(new Verb(token, end, kindOf(mark.hang(), end), mark));
                token = end;
            } else {
                token++;
            }
        }
    }

    /** {@code bombalamaya [başladı]}: one clause with the verb right behind it. */
    private boolean isTakenUp(VerbMark mark, int end) {
        return mark.hang() == Hang.INFINITIVE_TAKEN_UP && end < sentence.end() && words.is(end, WordClass.HAPPEN);
    }

    private ClauseKind kindOf(Hang hang, int end) {
        return switch (hang) {
            case NONE, FINITE -> ClauseKind.MAIN;
            case FINITE_OR_DOER -> closesSentence(end) ? ClauseKind.MAIN : ClauseKind.RELATIVE;
            case CONVERB -> ClauseKind.PARTICIPLE;
            case WHILE -> ClauseKind.WHILE;
            case AFTER -> ClauseKind.AFTER;
            case SAID, WISHED, INFINITIVE, INFINITIVE_TAKEN_UP -> ClauseKind.THAT;
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
        int teller = behindTeller(token);
        return teller < sentence.end()
                && (words.is(teller, WordClass.SAY)
                        || token == teller && words.is(token, WordClass.FOR)
                        || token == teller && words.is(token, WordClass.THAT));
    }

    /** {@code saldırdığı [bakanlık tarafından] bildirildi}: one past who tells it; the token itself if it is nobody. */
    private int behindTeller(int token) {
        for (ActorGroup group : sentence.groups()) {
            if (group.begin() == token && group.isBehind(WordClass.BY)) {
                return group.tail();
            }
        }
        return token;
    }

    private int beginOf(Verb verb, int limit) {
        boolean owned =
                verb.kind == ClauseKind.THAT || verb.kind == ClauseKind.RELATIVE || verb.kind == ClauseKind.AFTER;
        int t = verb.begin - 1;
        ActorGroup object = null;
        while (t >= limit) {
            ActorGroup group = groupEndingAt(t);
            if (group != null) {
                if (owned && group.isBehind(WordClass.OF) && !isOwnerOfNoun(group)) {
                    return group.begin();
                }
                if (isSubject(group) && !(verb.kind == ClauseKind.WHILE || verb.kind == ClauseKind.IF)) {
                    return behindSubject(verb, group, object);
                }
                if (isOfGovernor(verb, group) || group.object() && verb.objectless && verb.tellsOfDoer()) {
                    return behindDate(group.tail());
                }
                if (verb.hang.isInfinitive() && group.object()) {
                    if (object != null) {
                        return behindDate(group.tail());
                    }
                    object = group;
                }
                t = group.begin() - 1;
                continue;
            }
            if (opensBehind(t, verb)) {
                return object != null ? behindDate(object.tail()) : openedBehind(verb, t + 1);
            }
            t--;
        }
        return object != null ? behindDate(object.tail()) : limit;
    }

    /** {@code İran'ı dönmeye (çağırdı)}: the only object is that of the verb above. */
    private int behindSubject(Verb verb, ActorGroup subject, ActorGroup object) {
        if (object != null) {
            return behindDate(object.tail());
        }
        return verb.hang == Hang.SAID ? subject.tail() : behindDate(subject.tail());
    }

    private int openedBehind(Verb verb, int token) {
        return verb.hang.isInfinitive() ? behindDate(token) : token;
    }

    /** A comma, or a verb that goes on: {@code kınayarak [karşılık verileceğini] bildirdi}. */
    private boolean opensBehind(int token, Verb verb) {
        boolean mark = words.isComma(token)
                || words.tokens().isMark(token, ';')
                || words.tokens().isMark(token, ':');
        int number = verbOf[token - sentence.begin()];
        boolean goesOn = verb.kind == ClauseKind.THAT
                && number > 0
                && verbs.get(number - 1).hang == Hang.CONVERB
                && token < verbs.get(number - 1).end
                && token >= verbs.get(number - 1).begin;
        boolean told = verb.kind == ClauseKind.RELATIVE
                && number > 0
                && verbs.get(number - 1).hang == Hang.SAID
                && token >= verbs.get(number - 1).begin
                && !words.is(verb.begin, WordClass.SAY);
        return mark || goesOn || told || verb.hang == Hang.DOER && isSubjectNoun(token);
    }

    /** {@code müzakereler [dün düzenlenen] törenle başladı}: a noun without an ending before a date or a place. */
    private boolean isSubjectNoun(int token) {
        boolean beforeDate = token + 1 < sentence.end() && words.isDate(token + 1) && !words.isDate(token);
        return (beforeDate || isBeforePlace(token))
                && (words.objectAt(token) != null || words.ends().isInsideObject(token))
                && endings.ofWord(words.tokens(), token) == Part.BARE;
    }

    /** {@code anlaşma [Cartagena'da düzenlenen] törenle}. */
    private boolean isBeforePlace(int token) {
        int last = Math.min(sentence.end(), token + 1 + LONGEST_PLACE);
        for (int t = token + 1; t < last && words.tokens().letterCase(t) != LetterCase.SMALL; t++) {
            if (words.ends().endsPlace(t) && endings.behind(words.tokens(), t + 1) == Part.IN) {
                return true;
            }
        }
        return false;
    }

    /** {@code Türkiye'nin arabuluculuğunda}: the owner of the noun right behind it, which has a part of its own. */
    private boolean isOwnerOfNoun(ActorGroup group) {
        return endings.isOwnerOf(words.tokens(), group.tail(), sentence.end());
    }

    /** {@code Rusya'dan çekmesini (istedi), Rusya'ya çekilme (çağrısında bulundu)}: who is asked or accused. */
    private boolean isOfGovernor(Verb verb, ActorGroup group) {
        boolean wished = verb.hang == Hang.WISHED || verb.hang.isInfinitive();
        boolean called = verb.hang.isInfinitive()
                && verb.end < sentence.end()
                && (words.is(verb.end, WordClass.CALL_FOR) || words.is(verb.end, WordClass.FAIL));
        return wished && group.isBehind(WordClass.FROM)
                || called && !isAddressed(verb) && (group.isBehind(WordClass.TO) || group.isBehind(WordClass.AGAINST));
    }

    /** {@code Rusya'ya yaptırım uygulama}: the act itself is done to somebody. */
    private boolean isAddressed(Verb verb) {
        int hit = words.verbAt(verb.begin);
        return words.hits().lexeme(hit) instanceof Trigger trigger
                && trigger.pattern().target().stream().anyMatch(slot -> slot.preposition() == WordClass.TO);
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
