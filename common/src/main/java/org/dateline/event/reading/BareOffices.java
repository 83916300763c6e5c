package org.dateline.event.reading;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.LexemeKind;
import org.dateline.text.TokenType;

/** "Peru expelled two diplomats. The foreign ministry accused": the ministry of the one state that did what stands before. */
final class BareOffices {
    private static final long BETWEEN = WordClass.ADVERB.bit() | WordClass.HAVE.bit() | WordClass.THIS.bit();
    private static final String STATE = "state:";

    private final SentenceView view;
    private final Words words;
    private final ArticleMemory memory;

    BareOffices(SentenceView view, ArticleMemory memory) {
        this.view = view;
        this.memory = memory;
        words = view.words();
    }

    /** The state, where an office of nobody opens the sentence and stands right before the verb; else nobody. */
    List<ActorMention> before(TriggerMatch match) {
        boolean read = !match.isNoun() && !view.isVerbFirst() && !view.isVerbLast() && !view.hasCases();
        int office = read ? firstWord() : -1;
        int end = office < 0 ? -1 : endOfOffice(office);
        boolean subject = end > office && end <= match.begin() && isClear(end, match.begin());
        return subject ? stateBefore() : List.of();
    }

    private int firstWord() {
        int t = view.begin();
        while (t < view.end() && !words.isHidden(t) && isSmall(t)) {
            t++;
        }
        return t < view.end() && !words.isHidden(t) ? t : -1;
    }

    private int endOfOffice(int token) {
        Hits hits = words.hits();
        int end = token;
        for (int h = hits.from(token); h < hits.to(token); h++) {
            end = hits.kind(h) == LexemeKind.OFFICE ? Math.max(end, hits.end(h)) : end;
        }
        return end;
    }

    private boolean isClear(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.isHidden(t) || !isSmall(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSmall(int token) {
        return words.tokens().type(token) == TokenType.MARK && !words.isComma(token)
                || words.isDate(token)
                || words.isPreposition(token) && words.isDate(token + 1)
                || (words.classesAt(token) & BETWEEN) != 0;
    }

    private List<ActorMention> stateBefore() {
        ActorGroup subject = memory.isSubjectOf(view.number() - 1) ? memory.subjectBefore(view.number()) : null;
        boolean state = subject != null
                && subject.members().size() == 1
                && subject.members().get(0).actorId().startsWith(STATE);
        return state ? subject.members() : List.of();
    }
}
