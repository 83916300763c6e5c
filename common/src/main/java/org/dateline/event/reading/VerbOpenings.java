package org.dateline.event.reading;

import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;

/** Sentences that open with their verb because their doer goes on: "También pidió a Chile". */
final class VerbOpenings {
    private static final int REACH = 12;
    private static final long SMALL = WordClass.ADVERB.bit() | WordClass.NOT.bit() | WordClass.HAVE.bit();

    private final SentenceView view;

    VerbOpenings(SentenceView view) {
        this.view = view;
    }

    /** True where the first verb opens its sentence and nobody stands behind it without a preposition. */
    boolean goesOn() {
        Words words = view.words();
        for (int t = view.begin(); view.dropsSubjects() && t < Math.min(view.end(), view.begin() + REACH); t++) {
            int verb = words.isHidden(t) ? Hits.NONE : words.verbAt(t);
            if (verb != Hits.NONE) {
                return isBefore(t)
                        && !isFollowedByDoer(
                                words.hits().end(verb), view.clauses().of(t));
            }
        }
        return false;
    }

    /** Nothing but "also", dates and phrases with a preposition stand before that token. */
    boolean isBefore(int verb) {
        Words words = view.words();
        boolean phrase = false;
        for (int t = view.begin(); t < verb; t++) {
            boolean small = (words.classesAt(t) & SMALL) != 0;
            if (words.isPreposition(t)) {
                phrase = true;
            } else if (words.isComma(t) || small) {
                phrase = false;
            } else if (!phrase && !words.isDate(t)) {
                return false;
            }
        }
        return true;
    }

    /** "También pidió calma el presidente". */
    boolean isFollowedByDoer(int from, int clause) {
        return view.groups().stream()
                .anyMatch(group -> group.begin() >= from
                        && group.prepositions() == 0
                        && !group.isAdjective()
                        && view.clauses().of(group.begin()) == clause);
    }
}
