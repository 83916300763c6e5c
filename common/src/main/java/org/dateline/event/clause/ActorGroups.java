package org.dateline.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.actor.Case;
import org.dateline.event.pattern.EventGrammar;
import org.dateline.event.pattern.ObjectKind;
import org.dateline.event.pattern.ObjectWord;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LetterCase;
import org.dateline.text.LexemeKind;
import org.dateline.text.Proclitics;
import org.dateline.text.TokenType;

/** Gathers the actors of a sentence into groups, each with the preposition before it. */
final class ActorGroups {
    private static final int MAX_WORDS_BETWEEN = 3;
    private static final int MAX_TITLES = 2;

    private final Words words;
    private final Appositions appositions;
    private final EventGrammar grammar;
    private final OfficesBehindNames offices;
    private final NounsWithOwners nouns;
    private final GroupCases cases;
    private final Modifiers modifiers;
    private final ActorLists lists;
    private final HyphenWords hyphens;
    private final int sentenceBegin;
    private final int sentenceEnd;

    ActorGroups(Words words, Appositions appositions, EventGrammar grammar, int sentenceBegin, int sentenceEnd) {
        this.words = words;
        this.appositions = appositions;
        this.grammar = grammar;
        cases = new GroupCases(grammar.cases());
        modifiers = new Modifiers(words, grammar, sentenceBegin);
        hyphens = new HyphenWords(words);
        lists = new ActorLists(words, grammar, sentenceBegin, sentenceEnd);
        this.sentenceBegin = sentenceBegin;
        this.sentenceEnd = sentenceEnd;
        offices = new OfficesBehindNames(words, sentenceBegin, sentenceEnd);
        nouns = new NounsWithOwners(words, sentenceBegin);
    }

    /** The groups in text order. */
    List<ActorGroup> of(List<ActorMention> all) {
        List<ActorMention> mentions = hyphens.withoutAdjectives(all);
        List<ActorGroup> groups = new ArrayList<>();
        for (int i = 0; i < mentions.size(); ) {
            int next = i + 1;
            while (next < mentions.size()
                    && lists.joins(mentions.get(next - 1), mentions.get(next))
                    && !(grammar.ownerBehind()
                            && nouns.openSentence(mentions.get(i), mentions.get(next - 1), mentions.get(next)))) {
                next++;
            }
            List<ActorMention> members = mentions.subList(i, lists.end(mentions, i, next));
            ActorMention first = members.get(0);
            int end = members.get(members.size() - 1).end();
            long prepositions = prepositionsBefore(first, mentions);
            boolean object = grammar.objectMark().isOn(words.tokens(), end);
            boolean open = prepositions == 0 || !grammar.verbLast() && isNeededByTrigger(first);
            ActorGroup group = new ActorGroup(
                    first.begin(),
                    end,
                    members,
                    prepositions,
                    open && !object,
                    object,
                    lists.isQuoted(first) ? Case.UNKNOWN : GroupCases.of(members));
            groups.add(placed(group, groups));
            i += members.size();
        }
        return overAppositions(groups);
    }

    private ActorGroup placed(ActorGroup group, List<ActorGroup> before) {
        if (grammar.ownerBehind()) {
            return withName(group, before);
        }
        return cases.read(group, isRightBehindPreposition(group.begin()));
    }

    /** An office between commas has the part of the name before it. */
    private ActorGroup withName(ActorGroup group, List<ActorGroup> before) {
        ActorMention first = group.members().get(0);
        if (offices.isOfNamed(first, group.end(), before)) {
            return group.asPart();
        }
        int preposition = group.prepositions() == 0 ? offices.unknownNameBegin(first, group.end()) : -1;
        return preposition < 0 ? group : group.behind(prepositionsFrom(preposition));
    }

    /** With "свой", "новый" between at most. */
    private boolean isRightBehindPreposition(int token) {
        int t = beforeLongFiller(token) - 1;
        while (t > sentenceBegin && !words.isHidden(t) && fills(t) && !words.isPreposition(t)) {
            t--;
        }
        return t >= sentenceBegin && !words.isHidden(t) && prepositionsFrom(t) != 0;
    }

    /** "Russia, an ally of Syria, and China": who stands in an apposition does nothing, and a list goes on behind it. */
    private List<ActorGroup> overAppositions(List<ActorGroup> groups) {
        List<ActorGroup> read = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            ActorGroup named = groups.get(g);
            int last = named.bare() && !named.isAdjective() && !named.isTalks() ? endOfApposition(named.end()) : -1;
            if (last < 0) {
                read.add(named);
                continue;
            }
            int next = g + 1;
            while (next < groups.size() && groups.get(next).begin() < last) {
                next++;
            }
            boolean goesOn = next < groups.size()
                    && words.endOf(last, WordClass.AND) == groups.get(next).begin();
            if (goesOn) {
                read.add(named.with(groups.get(next)));
            } else {
                read.add(named);
                groups.subList(g + 1, next).forEach(inside -> read.add(inside.asPart()));
            }
            g = goesOn ? next : next - 1;
        }
        return read;
    }

    private int endOfApposition(int token) {
        int behindName = token < sentenceEnd ? appositions.endBehindName(token) : -1;
        return behindName < 0 && token < sentenceEnd ? appositions.endBehindComma(token) : behindName;
    }

    /** {@code 将35名俄罗斯外交官}: a number before its measure word. */
    private boolean isCount(int token) {
        return words.tokens().type(token) == TokenType.NUMBER
                && token + 1 < sentenceEnd
                && words.tokens().isIdeograph(token + 1);
    }

    private boolean isNeededByTrigger(ActorMention first) {
        return proclitics(first.proclitics()) == 0 && isPartOfTrigger(first.begin() - 1);
    }

    private boolean isPartOfTrigger(int token) {
        int t = token;
        int titles = 0;
        while (t > sentenceBegin && (fills(t) || titles < MAX_TITLES && isPlain(t))) {
            titles += fills(t) ? 0 : 1;
            t--;
        }
        return t > sentenceBegin && words.ends().endsTrigger(t);
    }

    /** "Mr", "embattled": between "called on" and a name. */
    private boolean isPlain(int token) {
        boolean word = words.tokens().type(token) == TokenType.WORD && !words.isHidden(token);
        return word
                && words.classesAt(token) == 0
                && words.verbAt(token) == Hits.NONE
                && !words.ends().endsTrigger(token);
    }

    private long prepositionsBefore(ActorMention first, List<ActorMention> mentions) {
        long mask = proclitics(first.proclitics());
        int behind = beforeLongFiller(hyphens.begin(first.begin()));
        boolean determined = isFullName(first);
        boolean overNoun = false;
        int reach = behind - MAX_WORDS_BETWEEN - words.signs().furtherBefore(behind, MAX_WORDS_BETWEEN);
        int last = Math.max(sentenceBegin, reach);
        for (int t = behind - 1; t >= last; t--) {
            int compound = hyphens.begin(t);
            if (compound < t && compound > sentenceBegin) {
                last = Math.max(sentenceBegin, last - t + compound);
                t = compound;
                continue;
            }
            if (words.tokens().isMark(t, '«') || isCount(t)) {
                continue;
            }
            if (grammar.ownerBehind() && words.isDate(t)) {
                last = Math.max(sentenceBegin, last - 1);
                continue;
            }
            if (grammar.ownerBehind() && nouns.isOwn(t)) {
                mask |= WordClass.OF.bit();
                overNoun = true;
                continue;
            }
            boolean closed = words.isHidden(t) || words.verbAt(t) >= 0 || isNounOfAct(t) || isPlaceBefore(first, t);
            long found = prepositionsFrom(t);
            boolean told = (found & WordClass.ACCORDING.bit()) != 0;
            if (!told && (words.tokens().type(t) != TokenType.WORD || closed || determined && isOtherName(t))) {
                return mask | modifiers.with(behind, mentions);
            }
            if (found != 0 && t > sentenceBegin && words.isPreposition(t - 1)) {
                found |= prepositionsFrom(t - 1);
            }
            if (told) {
                return found;
            }
            if (found != 0) {
                return mask | (overNoun ? NounsWithOwners.ofNoun(found) : found);
            }
            if (words.classesAt(t) != 0 && !fills(t)) {
                return mask;
            }
            determined = fills(t);
            overNoun |= grammar.ownerBehind()
                    && !determined
                    && !words.isNoun(t, WordClass.HEAD)
                    && !NounsWithOwners.isGivenName(t, first);
        }
        return mask;
    }

    /** {@code على مواقع لداعش}: whose ground it is stands behind the preposition. */
    private boolean isNounOfAct(int token) {
        ObjectWord object = grammar.verbFirst() ? words.objectAt(token) : null;
        return words.isNounOfAct(token) && (object == null || object.objectKind() != ObjectKind.GROUND);
    }

    /** {@code التقى في جدة وزير الخارجية}: the preposition is the place's. */
    private boolean isPlaceBefore(ActorMention doer, int token) {
        boolean person = doer.actorId().startsWith("person:") || doer.actorId().startsWith("office:");
        return grammar.verbFirst() && person && (words.ends().endsPlace(token) || isDefiniteBehindPreposition(token));
    }

    /** {@code في المطار أمير قطر}: a noun with the article has no owner. */
    private boolean isDefiniteBehindPreposition(int token) {
        return token > sentenceBegin
                && words.tokens().letter(token, 0) == 'ا'
                && words.tokens().letter(token, 1) == 'ل'
                && !words.isNoun(token, WordClass.HEAD)
                && !words.hits().has(token, LexemeKind.OFFICE)
                && words.classesAt(token) == 0
                && words.isPreposition(token - 1);
    }

    /** "(à Sotchi) Recep Tayyip Erdogan": nothing that belongs to it stands before a full name. */
    private static boolean isFullName(ActorMention actor) {
        return actor.form() == ActorForm.NAME
                && actor.actorId().startsWith("person:")
                && actor.end() - actor.begin() > 1;
    }

    /** "Londres" in "à Londres son homologue": a name before "his" or "the" is another's. */
    private boolean isOtherName(int token) {
        return words.classesAt(token) == 0 && words.tokens().letterCase(token) != LetterCase.SMALL;
    }

    /** Over "so-called" and "at least ten", of several tokens. */
    private int beforeLongFiller(int token) {
        for (int t = Math.max(sentenceBegin, token - MAX_WORDS_BETWEEN); t < token - 1; t++) {
            int end = words.endOf(t, WordClass.THIS);
            boolean number = end == token - 1 && end - t > 1;
            if (end == token || number) {
                return t;
            }
        }
        return token;
    }

    private boolean fills(int token) {
        return (words.classesAt(token) & (WordClass.PRONOUN.bit() | WordClass.THIS.bit() | WordClass.POSSESSOR.bit()))
                != 0;
    }

    private long prepositionsFrom(int token) {
        for (int from = Math.max(sentenceBegin, token - 2); from <= token; from++) {
            long mask = words.prepositionsBetween(from, token + 1);
            if (mask != 0) {
                return mask;
            }
        }
        return 0;
    }

    private static long proclitics(int written) {
        long mask = 0;
        if ((written & Proclitics.IN) != 0) {
            mask |= WordClass.AT.bit();
        }
        if ((written & Proclitics.FOR) != 0) {
            mask |= WordClass.TO.bit() | WordClass.FOR.bit();
        }
        return mask;
    }
}
