package org.dateline.event.reading;

import java.util.List;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.Extras;
import org.dateline.event.pattern.WordClass;
import org.dateline.event.reading.VerbReading.Tense;
import org.dateline.text.Tokens;

/**
 * {@code أعلن أمس أن البلدين اتفقا}, "a annoncé mardi son retrait": what is made known on a day is of that day, where nothing
 * is said of another.
 */
final class Announcements {
    private static final List<String> ANNOUNCE = List.of("علن", "annonc", "anunci");
    private static final long OPEN =
            WordClass.NOT.bit() | WordClass.MODAL.bit() | WordClass.PLAN.bit() | WordClass.WILL.bit();
    private static final int REACH = 3;

    private final SentenceView view;

    Announcements(SentenceView view) {
        this.view = view;
    }

    /** True where the verb of the clause above announces the act, whose day is then that of the verb. */
    boolean date(EventDraft draft, ClauseKind kind) {
        boolean now = view.isVerbFirst() || draft.tense == Tense.PRESENT;
        if (!now || kind != ClauseKind.THAT || !SpeechActs.isAnnounced(draft.mode)) {
            return false;
        }
        int parent = view.clauses().parent(draft.match.clause());
        for (int t = view.clauses().begin(parent); t < draft.match.begin(); t++) {
            if (view.clauses().of(t) == parent && view.words().is(t, WordClass.SAY)) {
                return isAnnouncing(t);
            }
        }
        return false;
    }

    /** The verb that announces what this noun names, over its doer and a date; -1 where none does or the act is not done by it. */
    static int over(SentenceView view, TriggerMatch noun) {
        boolean done = noun.isNoun()
                && noun.pattern().extras().has(Extras.Flag.HAPPENED)
                && SpeechActs.isDoneByTelling(noun.pattern().mode());
        Words words = view.words();
        int unknown = 0;
        for (int t = noun.begin() - 1; done && t >= view.begin() && unknown < 2; t--) {
            if (view.clauses().of(t) != noun.clause()) {
                return -1;
            }
            if (words.is(t, WordClass.SAY)) {
                return isAnnouncing(view, t) && !isOpen(view, t) ? t : -1;
            }
            boolean small = words.isHidden(t)
                    || words.isDate(t)
                    || words.isPreposition(t)
                    || words.is(t, WordClass.THIS)
                    || words.is(t, WordClass.POSSESSOR);
            unknown += small ? 0 : 1;
        }
        return -1;
    }

    private static boolean isOpen(SentenceView view, int verb) {
        for (int t = Math.max(view.begin(), verb - REACH); t <= verb; t++) {
            if ((view.words().classesAt(t) & OPEN) != 0) {
                return true;
            }
        }
        return view.words().isFuture(verb, WordClass.SAY);
    }

    private boolean isAnnouncing(int token) {
        return isAnnouncing(view, token);
    }

    private static boolean isAnnouncing(SentenceView view, int token) {
        Tokens tokens = view.words().tokens();
        String word = view.text().substring(tokens.begin(token), tokens.end(token));
        for (String stem : ANNOUNCE) {
            if (word.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
