package org.dateline.event.clause;

import java.util.List;
import org.dateline.actor.ActorForm;
import org.dateline.actor.ActorMention;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.TokenType;

/**
 * Reads offices between commas behind a name, in a language that writes them without an article: {@code با ویلیام هیگ، وزیر خارجه
 * بریتانیا، دیدار کرد}. The office has the part of the name before it.
 */
final class OfficesBehindNames {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;

    private final Words words;
    private final int sentenceBegin;
    private final int sentenceEnd;

    OfficesBehindNames(Words words, int sentenceBegin, int sentenceEnd) {
        this.words = words;
        this.sentenceBegin = sentenceBegin;
        this.sentenceEnd = sentenceEnd;
    }

    /** True where the office tells more of the person named last, whose part is known. */
    boolean isOfNamed(ActorMention office, int end, List<ActorGroup> before) {
        ActorGroup named = before.isEmpty() ? null : before.get(before.size() - 1);
        return named != null
                && named.end() == office.begin() - 1
                && named.members().get(0).actorId().startsWith("person:")
                && isBetweenCommas(office, end);
    }

    /** Where the preposition of an unknown name before the office ends; -1 if there is no such name. */
    int unknownNameBegin(ActorMention office, int end) {
        if (!isBetweenCommas(office, end)) {
            return -1;
        }
        int t = office.begin() - 2;
        int last = Math.max(sentenceBegin, t - LONGEST_NAME);
        while (t > last && isUnknown(t)) {
            t--;
        }
        boolean name = office.begin() - 2 - t >= SHORTEST_NAME && words.is(t, WordClass.WITH);
        return name ? t : -1;
    }

    private boolean isBetweenCommas(ActorMention office, int end) {
        boolean role = office.form() == ActorForm.OFFICE || office.form() == ActorForm.STATE_BODY;
        int comma = office.begin() - 1;
        return role && comma > sentenceBegin && words.isComma(comma) && isClosed(end);
    }

    /** By a comma, behind {@code در امور افغانستان} at most. */
    private boolean isClosed(int end) {
        int t = end;
        while (t < Math.min(sentenceEnd, end + LONGEST_NAME) && !words.isComma(t) && words.verbAt(t) == Hits.NONE) {
            t++;
        }
        return t < sentenceEnd && words.isComma(t) && (t == end || words.isPreposition(end));
    }

    private boolean isUnknown(int token) {
        return words.tokens().type(token) == TokenType.WORD
                && !words.isHidden(token)
                && words.classesAt(token) == 0
                && words.verbAt(token) == Hits.NONE
                && !words.isNounOfAct(token);
    }
}
