package org.dateline.event.clause;

import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/** Nouns whose owner stands right behind them, between a preposition and a name. */
final class NounsWithOwners {
    private static final int REACH = 3;

    private final Words words;
    private final int sentenceBegin;

    NounsWithOwners(Words words, int sentenceBegin) {
        this.words = words;
        this.sentenceBegin = sentenceBegin;
    }

    /** {@code حملات روسیه}: the noun of an act before it is its own, where owners stand right behind. */
    boolean isOwn(int token) {
        return words.tokens().type(token) == TokenType.WORD
                && !words.isHidden(token)
                && words.isNounOfAct(token)
                && words.verbAt(token) == Hits.NONE;
    }

    /** {@code با کمک ترکیه}: not with Turkey, but with a thing of its own. */
    static long ofNoun(long prepositions) {
        long left = prepositions & ~(WordClass.WITH.bit() | WordClass.BETWEEN.bit() | WordClass.BY.bit());
        return left == 0 ? WordClass.OF.bit() : left;
    }

    /** {@code با ولادیمیر زلنسکی}, where the table has another spelling. */
    static boolean isGivenName(int token, ActorMention last) {
        boolean name = last.form() == ActorForm.NAME && last.actorId().startsWith("person:");
        return name && token == last.begin() - 1 && last.end() - last.begin() == 1;
    }

    /** {@code با میانجیگری قطر، ایران و آمریکا ...}: a comma closes the words that open a sentence. */
    boolean openSentence(ActorMention first, ActorMention one, ActorMention other) {
        return first.equals(one)
                && first.begin() - sentenceBegin <= REACH
                && words.isPreposition(sentenceBegin)
                && words.isComma(one.end())
                && !words.is(one.end() + 1, WordClass.AND)
                && other.begin() == one.end() + 1;
    }
}
