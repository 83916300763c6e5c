package org.dateline.event.record;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.ReferenceKind;
import org.dateline.event.clause.ActorGroup;
import org.dateline.event.clause.SentenceView;
import org.dateline.event.pattern.WordClass;
import org.dateline.text.Tokens;

/** Reads the numbers by a word for resolutions: "resolutions 2254 and 2268 (2016)", {@code 第2254号决议}. */
final class ResolutionNumbers {
    private static final int LEAST = 40;
    private static final int MOST = 9999;
    private static final int REACH = 4;
    private static final int REACH_BEFORE = 3;
    private static final int YEAR_REACH = 2;
    private static final int FIRST_YEAR = 1946;
    private static final int FIRST_NUMBERED_SESSION = 31;
    private static final int LAST_SESSION = 120;
    private static final String ASSEMBLY = "org:UNGA";
    private static final String COUNCIL = "org:UNSC";

    private final SentenceView view;
    private final Tokens tokens;
    private final ResolutionYears years;
    private final VoteWords votes;
    private final int publishedYear;

    ResolutionNumbers(SentenceView view, NamedRecords.Knowledge knowledge, int publishedYear) {
        this.view = view;
        tokens = view.words().tokens();
        years = knowledge.years();
        votes = knowledge.votes();
        this.publishedYear = publishedYear;
    }

    /** Adds the numbers behind the word, else the one before it. */
    void addAt(int word, int wordEnd, List<ReferenceAt> found) {
        int number = firstNumber(wordEnd, Math.min(view.end(), wordEnd + REACH));
        int first = found.size();
        while (number >= 0) {
            number = next(addNumber(first == found.size() ? word : number, number, found));
        }
        if (found.size() == first) {
            int before = firstNumber(Math.max(view.begin(), word - REACH_BEFORE), word);
            if (before >= 0) {
                addNumber(before, before, found);
            }
        }
    }

    private int firstNumber(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean direct = t == from && from > view.begin() && !view.words().isDate(from - 1);
            boolean number = tokens.number(t) >= LEAST && tokens.number(t) <= MOST;
            if (number && t > from && VoteReader.isCount(tokens, votes, t, view.end())) {
                return -1;
            }
            if (number && (direct || !view.words().isDate(t))) {
                return t;
            }
            boolean stop = view.words().isComma(t) || view.words().is(t, WordClass.THAT);
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    /** The number that a comma or "and" joins to what ended there; -1 if there is none. */
    private int next(int end) {
        int t = end;
        while (t < view.end() && t < end + YEAR_REACH && (view.words().isComma(t) || isAnd(t))) {
            t++;
        }
        boolean number = t > end
                && t < view.end()
                && tokens.number(t) >= LEAST
                && !view.words().isDate(t);
        return number ? t : -1;
    }

    private boolean isAnd(int token) {
        return view.words().is(token, WordClass.AND);
    }

    /** Adds the resolution of the number at a token, its words from another on; gives one past its last token. */
    int addNumber(int begin, int token, List<ReferenceAt> found) {
        int number = tokens.number(token);
        int session = sessionEnd(token);
        if (session > 0) {
            String symbol = "A/RES/" + number + "/" + tokens.number(token + 2);
            add(symbol, begin, session, found);
            return session;
        }
        int end = token + 1;
        int year = writtenYear(end);
        if (year > 0) {
            end += tokens.isMark(end, '(') ? 3 : 1;
        }
        if (isOfAssembly()) {
            add("UNGA " + number + (year > 0 ? " (" + year + ")" : ""), begin, end, found);
        } else {
            addOfCouncil(begin, end, new Numbered(number, year), found);
        }
        return end;
    }

    /** A number, and the year that the text gives for it; 0 if it gives none. */
    private record Numbered(int number, int year) {}

    private void addOfCouncil(int begin, int end, Numbered resolution, List<ReferenceAt> found) {
        int known = years.yearOf(resolution.number());
        if (known == ResolutionYears.UNKNOWN && publishedYear == years.lastYear() + 1) {
            known = publishedYear;
        }
        boolean tooHigh = known == ResolutionYears.UNKNOWN
                ? publishedYear > 0 && publishedYear <= years.lastYear()
                : publishedYear > 0 && known > publishedYear;
        if (tooHigh || resolution.year() > 0 && known > 0 && resolution.year() != known) {
            return;
        }
        int year = resolution.year() > 0 ? resolution.year() : known;
        add("UNSC " + resolution.number() + (year > 0 ? " (" + year + ")" : ""), begin, end, found);
    }

    private void add(String value, int begin, int end, List<ReferenceAt> found) {
        found.add(new ReferenceAt(ReferenceKind.RESOLUTION, value, begin, end, tokens.span(begin, end)));
    }

    /** One past the last token of {@code 68/262}; -1 where there is no such number. */
    private int sessionEnd(int token) {
        boolean slash = token + 2 < view.end()
                && tokens.isMark(token + 1, '/')
                && !tokens.spaceBefore(token + 1)
                && tokens.number(token + 2) > 0;
        int session = tokens.number(token);
        return slash && session >= FIRST_NUMBERED_SESSION && session <= LAST_SESSION ? token + 3 : -1;
    }

    /** The year in brackets behind the number; 0 if there is none. */
    private int writtenYear(int token) {
        boolean bracket = token + 2 < view.end() && tokens.isMark(token, '(') && tokens.isMark(token + 2, ')');
        int year = bracket ? tokens.number(token + 1) : 0;
        return year >= FIRST_YEAR && year < MOST ? year : 0;
    }

    private boolean isOfAssembly() {
        boolean assembly = false;
        for (ActorGroup group : view.groups()) {
            for (ActorMention member : group.members()) {
                if (member.actorId().equals(COUNCIL)) {
                    return false;
                }
                assembly |= member.actorId().equals(ASSEMBLY);
            }
        }
        return assembly;
    }
}
