package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.Span;

/**
 * Reads rounds of talks and conferences by their place and number: "Astana 7", "Geneva II", "the seventh round of the
 * Astana talks", "الجولة السابعة من محادثات أستانا"; without a number only those that a table lists.
 */
final class TalksReader {
    private static final int MOST_MODIFIERS = 3;

    Optional<Phrase> at(ActorText text, int token) {
        Optional<Phrase> fromWord = fromTalksWord(text, token);
        Optional<Phrase> fromPlace = TalksPlaces.known(text, token).flatMap(place -> fromPlace(text, token, place));
        boolean longer = fromWord.isPresent()
                && fromPlace
                        .filter(phrase -> phrase.end() >= fromWord.get().end())
                        .isEmpty();
        return longer ? fromWord : fromPlace;
    }

    /** "Astana 7", "Astana talks", "second Geneva conference". */
    private Optional<Phrase> fromPlace(ActorText text, int token, TalksPlaces.Place place) {
        RoundNumbers.Number number = RoundNumbers.behind(text, place.end());
        int afterNumber = number.isNone() ? place.end() : number.end();
        int noun = place.isComplete() ? afterNumber : nounBehind(text, afterNumber);
        if (!number.isNone()) {
            boolean plain = place.isListed() || number.isMarked() || noun >= 0 || isQuoted(text, token, number.end());
            int end = noun >= 0 ? noun : number.end();
            return plain ? phrase(text, new Range(token, end), TalksSeries.id(place.series(), number.value())) : none();
        }
        if (noun < 0) {
            return none();
        }
        RoundNumbers.Number before = RoundNumbers.ordinalBefore(text, token);
        if (!before.isNone()) {
            return phrase(text, new Range(before.end(), noun), TalksSeries.id(place.series(), before.value()));
        }
        boolean named = place.isListed() && (place.isComplete() || isTalks(text, noun - 1));
        return named ? phrase(text, new Range(token, noun), TalksSeries.id(place.series())) : none();
    }

    /** "Round of the Astana talks", "محادثات أستانا 7", "الجولة السابعة من المحادثات في أستانا". */
    private Optional<Phrase> fromTalksWord(ActorText text, int token) {
        int hit = text.longest(token, LexemeKind.OFFICE, TalksWord.class);
        if (hit == Hits.NONE) {
            return none();
        }
        RoundNumbers.Number before = RoundNumbers.ordinalBefore(text, token);
        RoundNumbers.Number behind = RoundNumbers.ordinal(text, text.hits.end(hit));
        RoundNumbers.Number ordinal = behind.isNone() ? before : behind;
        int start = behind.isNone() ? text.hits.end(hit) : behind.end();
        int begin = before.isNone() || !behind.isNone() ? token : before.end();
        Walk walk = walk(text, start);
        Optional<TalksPlaces.Place> place =
                ordinal.isNone() ? TalksPlaces.known(text, walk.end) : TalksPlaces.any(text, walk.end);
        if (place.isEmpty() || !text.sameSentence(token, walk.end)) {
            return none();
        }
        return named(text, new Head(hit, begin, ordinal, walk), place.get());
    }

    private record Head(int hit, int begin, RoundNumbers.Number ordinal, Walk walk) {}

    private Optional<Phrase> named(ActorText text, Head head, TalksPlaces.Place place) {
        RoundNumbers.Number number = RoundNumbers.behind(text, place.end());
        if (number.isNone()) {
            number = RoundNumbers.ordinal(text, place.end());
        }
        int end = number.isNone() ? place.end() : number.end();
        int noun = nounBehind(text, end);
        end = noun >= 0 ? noun : end;
        boolean isTalks = noun >= 0 || head.walk.isTalks || isTalks(text, text.hits.begin(head.hit));
        boolean isWithin = head.walk.isPlace || place.isWithin();
        if (isWithin && !isTalks && !isRound(text, text.hits.begin(head.hit))) {
            return none();
        }
        if (!place.isListed() && isFirstOfPair(text, end)) {
            return none();
        }
        if (!number.isNone() || !head.ordinal.isNone()) {
            int value = number.isNone() ? head.ordinal.value() : number.value();
            boolean plain = isTalks || place.isListed();
            return plain ? phrase(text, new Range(head.begin, end), TalksSeries.id(place.series(), value)) : none();
        }
        boolean direct = place.isListed() && isTalks && !isWithin;
        return direct ? phrase(text, new Range(head.begin, end), TalksSeries.id(place.series())) : none();
    }

    /** {@code مذاکرات تهران و واشنگتن}: between them, not in the first. */
    private static boolean isFirstOfPair(ActorText text, int end) {
        return text.is(end, WordClass.AND) && end + 1 < text.size() && text.hits.has(end + 1, LexemeKind.ACTOR);
    }

    /** The way over "of the", "talks", "peace", "in" to a place. */
    private record Walk(int end, boolean isTalks, boolean isPlace) {}

    private static Walk walk(ActorText text, int start) {
        int t = start;
        boolean talks = false;
        boolean place = false;
        for (int steps = 0; steps < 2 * MOST_MODIFIERS && t < text.size(); steps++) {
            if (TalksPlaces.known(text, t).filter(TalksPlaces.Place::isComplete).isPresent()) {
                return new Walk(t, true, false);
            }
            int word = text.longest(t, LexemeKind.OFFICE, TalksWord.class);
            if (word != Hits.NONE) {
                talks |= isTalks(text, t);
                t = text.hits.end(word);
            } else if (text.is(t, WordClass.PLACE_PREPOSITION)) {
                place = true;
                t++;
            } else if (text.is(t, WordClass.OF) || text.is(t, WordClass.ARTICLE) || isModifier(text, t)) {
                t++;
            } else {
                break;
            }
        }
        return new Walk(t, talks, place);
    }

    private static boolean isModifier(ActorText text, int token) {
        if (text.is(token, WordClass.TALKS_MODIFIER)) {
            return true;
        }
        int hit = text.longest(token, LexemeKind.ACTOR, ActorName.class);
        return hit != Hits.NONE && text.lexeme(hit, ActorName.class).aliasKind() == AliasKind.DEMONYM;
    }

    /** One past the talks word behind a place, over words such as "peace"; -1 if there is none. */
    private static int nounBehind(ActorText text, int token) {
        int t = token;
        for (int words = 0; words < MOST_MODIFIERS && t < text.size() && isModifier(text, t); words++) {
            t++;
        }
        int hit = text.longest(t, LexemeKind.OFFICE, TalksWord.class);
        boolean sameSentence = t < text.size() && text.sameSentence(token - 1, t);
        return hit == Hits.NONE || !sameSentence || !text.language.hasCapitals() ? -1 : text.hits.end(hit);
    }

    private static boolean isTalks(ActorText text, int token) {
        return isOf(text, token, WordClass.TALKS);
    }

    private static boolean isRound(ActorText text, int token) {
        return isOf(text, token, WordClass.ROUND);
    }

    private static boolean isOf(ActorText text, int token, WordClass wordClass) {
        int hit = text.longest(token, LexemeKind.OFFICE, TalksWord.class);
        return hit != Hits.NONE && text.lexeme(hit, TalksWord.class).wordClass() == wordClass;
    }

    private static boolean isQuoted(ActorText text, int begin, int end) {
        return Quotes.isQuote(text, begin - 1) && Quotes.isQuote(text, end);
    }

    private record Range(int begin, int end) {}

    private static Optional<Phrase> none() {
        return Optional.empty();
    }

    private static Optional<Phrase> phrase(ActorText text, Range range, String actorId) {
        int hit = firstHit(text, range.begin);
        Span span = hit == Hits.NONE
                ? text.tokens.span(range.begin, range.end)
                : new Span(text.hits.span(hit, text.tokens).begin(), text.tokens.end(range.end - 1));
        int proclitics = hit == Hits.NONE ? 0 : text.hits.proclitics(hit);
        ActorMention mention = new ActorMention(range.begin, range.end, span, actorId, ActorForm.TALKS, proclitics);
        return Optional.of(new Phrase(range.end, List.of(mention)));
    }

    private static int firstHit(ActorText text, int token) {
        int word = text.longest(token, LexemeKind.OFFICE, TalksWord.class);
        return word == Hits.NONE ? text.longest(token, LexemeKind.ACTOR, TalksName.class) : word;
    }
}
