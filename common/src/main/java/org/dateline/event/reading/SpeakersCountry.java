package org.dateline.event.reading;

import java.util.Set;
import org.dateline.event.clause.ClauseKind;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.clause.Words;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Hits;
import org.dateline.text.Proclitics;
import org.dateline.text.Tokens;

/** {@code قال الوزير إن بلاده ترفض}: what the country or government of who speaks does, is done by who speaks. */
final class SpeakersCountry {
    private static final Set<String> COUNTRIES = Set.of(
            "بلاده", "بلادها", "بلده", "بلدها", "بلادهما", "حكومته", "حكومتها", "دولته", "دولتها", "إدارته", "إدارتها");
    private static final Set<String> PERSIAN = Set.of("کشورش", "دولتش", "کشورشان", "دولتشان");
    private static final int REACH = 2;

    private final SentenceView view;

    SpeakersCountry(SentenceView view) {
        this.view = view;
    }

    /** True where those words stand between "that" and the verb, with nothing but small words behind them. */
    boolean does(TriggerMatch match) {
        if (!view.isVerbFirst() || match.isNoun()) {
            return false;
        }
        int country = countryIn(match.clause(), match.begin());
        return country >= 0
                ? match.begin() - country <= REACH + 1 && areSmall(country + 1, match.begin())
                : goesOn(match);
    }

    /** {@code گفت کشورش تصمیم آمریکا را رد می‌کند}: at the begin of what is said, before a verb that stands last. */
    boolean opensBeforeLast(TriggerMatch match) {
        int clause = match.clause();
        int begin = view.clauses().begin(clause);
        boolean told = view.isVerbLast()
                && !match.isNoun()
                && view.clauses().kind(clause) == ClauseKind.THAT
                && view.clauses().hasParent(clause);
        return told
                && (PERSIAN.contains(written(begin))
                        || begin + 1 < match.begin() && PERSIAN.contains(written(begin + 1)));
    }

    /** {@code أن بلاده تدين الهجوم وتطالب}: the verb opens a clause that goes on with that one. */
    private boolean goesOn(TriggerMatch match) {
        int clause = match.clause();
        return view.clauses().kind(clause) == ClauseKind.COORDINATED
                && view.clauses().hasParent(clause)
                && match.begin() - view.clauses().begin(clause) <= 1
                && (match.proclitics() & Proclitics.AND) != 0
                && countryIn(view.clauses().parent(clause), match.begin()) >= 0;
    }

    /** The token of the word near the begin of a clause of "that"; -1 if there is none before that token. */
    private int countryIn(int clause, int before) {
        boolean told =
                view.clauses().kind(clause) == ClauseKind.THAT && view.clauses().hasParent(clause);
        int begin = view.clauses().begin(clause);
        for (int t = begin; told && t < Math.min(before, begin + REACH + 1); t++) {
            if (isCountry(t)) {
                return t;
            }
        }
        return -1;
    }

    private boolean isCountry(int token) {
        return COUNTRIES.contains(written(token));
    }

    private String written(int token) {
        Tokens tokens = view.words().tokens();
        return view.text().substring(tokens.begin(token), tokens.end(token));
    }

    private boolean areSmall(int from, int to) {
        Words words = view.words();
        for (int t = from; t < to; t++) {
            boolean verb = words.finiteAt(t) != Hits.NONE;
            if (verb || words.isHidden(t) || words.isPreposition(t) || words.is(t, WordClass.AND)) {
                return false;
            }
        }
        return true;
    }
}
