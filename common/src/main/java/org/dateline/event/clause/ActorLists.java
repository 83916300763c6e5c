package org.dateline.event.clause;

import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.pattern.WordForm;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;
import org.dateline.text.Tokens;

/** Tells which actors stand in one list: joined by "and", by commas, or side by side. */
final class ActorLists {
    private static final int LONGEST_NAME = 3;

    private final Words words;
    private final EventGrammar grammar;
    private final int sentenceBegin;
    private final int sentenceEnd;

    ActorLists(Words words, EventGrammar grammar, int sentenceBegin, int sentenceEnd) {
        this.words = words;
        this.grammar = grammar;
        this.sentenceBegin = sentenceBegin;
        this.sentenceEnd = sentenceEnd;
    }

    /** A list of names separated by commas alone counts only if its last name, or what follows it, is joined by a word. */
    int end(List<ActorMention> mentions, int first, int next) {
        for (int last = next; last > first + 1; last--) {
            int behind = mentions.get(last - 1).end();
            boolean goesOn = last == next && (isAndOfOthers(behind) || isDoneBySeveral(behind));
            if (goesOn || joinedByWord(mentions.get(last - 2), mentions.get(last - 1))) {
                return last;
            }
        }
        return first + 1;
    }

    /** "The Union, the United States and friends of the people": a list that ends with a name that no table knows. */
    private boolean isAndOfOthers(int token) {
        int next = token < sentenceEnd ? words.endOf(token, WordClass.AND) : -1;
        boolean noun = next > 0
                && next < sentenceEnd
                && words.classesAt(next) == 0
                && words.verbAt(next) == Hits.NONE
                && words.endings().isPlural(next);
        return noun && !words.tokens().mayHaveProclitics(next);
    }

    /** "France Britain say": the verb of several. */
    private boolean isDoneBySeveral(int token) {
        int verb = token < sentenceEnd && !words.isHidden(token) ? words.verbAt(token) : Hits.NONE;
        boolean have = token < sentenceEnd && words.isWritten(token, "have");
        return have || verb != Hits.NONE && Verbs.form(words.hits().lexeme(verb)) == WordForm.BASE;
    }

    /** True where two actors that follow each other may be of one list. */
    boolean joins(ActorMention one, ActorMention other) {
        if (one.form() == ActorForm.TALKS || other.form() == ActorForm.TALKS || !GroupCases.mayGoTogether(one, other)) {
            return false;
        }
        int gap = other.begin() - one.end();
        boolean listed = words.isComma(one.end()) && isBehindComma(one.end() + 1, other.begin());
        boolean names = one.form() == ActorForm.NAME && other.form() == ActorForm.NAME;
        boolean sideBySide = names && (gap == 0 || gap == 1 && words.isWritten(one.end(), "the"));
        boolean doerAndState =
                one.actorId().startsWith("person:") && other.actorId().startsWith("state:");
        boolean placeAndDoer = grammar.verbFirst()
                && one.actorId().startsWith("state:")
                && (other.actorId().startsWith("person:") || other.actorId().startsWith("office:"));
        return joinedByWord(one, other)
                || listed
                || sideBySide && other.proclitics() == 0 && !doerAndState && !placeAndDoer;
    }

    /** "(de la France,) de la (Pologne et de la Russie)", "(the Union,) the (States and others)". */
    private boolean isBehindComma(int from, int to) {
        boolean near = to == from || to - from == 1 && words.is(from, WordClass.THIS);
        boolean of = !grammar.verbFirst() && (to - from == 1 && words.is(from, WordClass.OF) || isOfThe(from, to));
        return near || of;
    }

    private boolean joinedByWord(ActorMention one, ActorMention other) {
        int gap = other.begin() - one.end();
        if (gap == 0 && (isSign(one) || areTwoAdjectives(one, other))) {
            return true;
        }
        if (gap == 1 && isDash(one.end()) && areTwoAdjectives(one, other)) {
            return true;
        }
        if ((other.proclitics() & Proclitics.AND) != 0) {
            return gap == 0
                    || gap == 1 && words.isComma(one.end())
                    || grammar.verbFirst() && isUnknownName(one, other.begin());
        }
        boolean comma = one.end() < other.begin() && words.isComma(one.end());
        if (comma && words.tokens().isMark(one.end(), '，')) {
            return false;
        }
        int and = comma ? one.end() + 1 : one.end();
        int end = and < other.begin() ? words.endOf(and, WordClass.AND) : -1;
        if (comma && end > 0 && hasVerb(other.end(), other.end() + 1) && hasVerb(sentenceBegin, one.begin())) {
            return false;
        }
        if (end <= 0 || end > other.begin()) {
            return false;
        }
        if (!comma && actsAlone(one, other)) {
            return false;
        }
        boolean quoted = grammar.cases().isPresent() && other.begin() - end == 2 && isQuoted(other);
        return quoted || other.begin() - end <= 1 || isOfThe(end, other.begin());
    }

    /** {@code محادثات أردنية سورية}, {@code قمة روسية - تركية}: of both states, as {@code القمة الأمريكية الروسية}. */
    private boolean areTwoAdjectives(ActorMention one, ActorMention other) {
        return grammar.verbFirst()
                && words.isAdjective(one.begin())
                && words.isAdjective(other.begin())
                && one.actorId().startsWith("state:")
                && other.actorId().startsWith("state:")
                && other.proclitics() == (one.proclitics() & Proclitics.THE);
    }

    private boolean isDash(int token) {
        return words.tokens().isMark(token, '-')
                || words.tokens().isMark(token, '–')
                || words.tokens().isMark(token, '—');
    }

    /** {@code رئيس الوزراء الأردني عبد السلام المجالي و}: the holder of the office, whom no table knows. */
    private boolean isUnknownName(ActorMention office, int end) {
        boolean near = office.actorId().startsWith("office:") && end - office.end() <= LONGEST_NAME;
        for (int t = office.end(); near && t < end; t++) {
            near = words.tokens().type(t) == TokenType.WORD
                    && words.classesAt(t) == 0
                    && words.verbAt(t) == Hits.NONE
                    && words.objectAt(t) == null
                    && !words.isDate(t);
        }
        return near;
    }

    /** {@code rompió con Colombia y Venezuela expulsó}: behind a verb, the one before a verb of the singular. */
    private boolean actsAlone(ActorMention one, ActorMention other) {
        boolean told = grammar.tellsNumberByVerb()
                && hasVerb(sentenceBegin, one.begin())
                && !words.is(one.begin() - 1, WordClass.BETWEEN)
                && other.end() < sentenceEnd;
        if (!told) {
            return false;
        }
        int next = other.end();
        boolean have = words.is(next, WordClass.HAVE);
        boolean verb = have || !words.isHidden(next) && words.finiteAt(next) != Hits.NONE;
        return verb && !isPlural(next);
    }

    /** {@code expulsaron}, "ont", "expulsent", but "vient". */
    private boolean isPlural(int verb) {
        Tokens tokens = words.tokens();
        int last = tokens.length(verb) - 1;
        boolean nt = last > 1 && tokens.letter(verb, last) == 't' && tokens.letter(verb, last - 1) == 'n';
        boolean ient = nt && last > 2 && tokens.letter(verb, last - 2) == 'e' && tokens.letter(verb, last - 3) == 'i';
        return tokens.letter(verb, last) == 'n' || nt && !ient;
    }

    /** {@code 中} in {@code 中俄}. */
    private boolean isSign(ActorMention name) {
        return name.end() - name.begin() == 1
                && words.tokens().isIdeograph(name.begin())
                && words.tokens().length(name.begin()) == 1;
    }

    /** "(expelled the envoy of Iran, and) Kuwait (downgraded)": one that a verb is done to, and one that does another. */
    private boolean hasVerb(int from, int to) {
        for (int t = Math.max(from, sentenceBegin); t < Math.min(to, sentenceEnd); t++) {
            if (!words.isHidden(t)
                    && (words.finiteAt(t) != Hits.NONE || words.endings().isPast(t))) {
                return true;
            }
        }
        return false;
    }

    /** "(de la Russie et) de la (Chine)". */
    private boolean isOfThe(int from, int to) {
        return to - from == 2 && words.is(from, WordClass.OF) && words.is(from + 1, WordClass.THIS);
    }

    /** {@code с движением «Талибан»}: a name in quotation marks keeps its form behind the noun that has the case. */
    boolean isQuoted(ActorMention first) {
        int mark = first.begin() - 1;
        return mark > sentenceBegin
                && words.tokens().isMark(mark, '«')
                && words.tokens().type(mark - 1) == TokenType.WORD
                && !words.isPreposition(mark - 1);
    }
}
