package org.dateline.coreference;

import static org.dateline.coreference.Comparison.comparison;
import static org.dateline.coreference.Level.level;
import static org.dateline.coreference.Level.never;

/** Compares what two groups say of the day. */
final class DateComparison {
    private static final int MOVED_PLAN_DAYS = 14;
    private static final int MOVED_OCCASION_DAYS = 120;
    private static final int MOVED_ROUND_DAYS = 366;
    private static final int DISAGREEMENT_DAYS = 7;
    private static final int NARROW_DAYS = 10;
    private static final int MONTH_DAYS = 31;
    private static final int YEAR_DAYS = 366;

    static final Comparison DATE = comparison(
            "date",
            level("same day", 6, pair -> pair.areBothDays() && pair.gapDays() == 0),
            level("a day apart, done only once", 3, pair -> isDayApart(pair) && pair.isOnceOnly()),
            level("published the day after", 2, DateComparison::isPublishedTheDayAfter),
            level("published on two days running", 1, pair -> isDayApart(pair) && areBothPublicationDays(pair)),
            level("plan moved", 2, DateComparison::isMovedPlan),
            level("sources disagree on what is done only once", -2, DateComparison::isDisagreement),
            level("same days, few", 4, pair -> isSameInterval(pair) && pair.widestDays() <= NARROW_DAYS),
            level("same month", 3, pair -> isSameInterval(pair) && pair.widestDays() <= MONTH_DAYS),
            level("same long time", 1, DateComparison::isSameInterval),
            level(
                    "one within the few days of the other",
                    3,
                    pair -> isWithin(pair) && pair.widestDays() <= NARROW_DAYS),
            level("one within the month of the other", 2, pair -> isWithin(pair) && pair.widestDays() <= MONTH_DAYS),
            level("one within the year of the other", 1, pair -> isWithin(pair) && pair.widestDays() <= YEAR_DAYS),
            level("one within the other", 0, DateComparison::isWithin),
            level("overlap", 1, pair -> pair.gapDays() == 0),
            level("a day apart, one of them vague", -1, pair -> !pair.areBothDays() && pair.gapDays() == 1),
            never("contradiction", pair -> true));

    private DateComparison() {}

    private static boolean isDayApart(Pair pair) {
        return pair.areBothDays() && pair.gapDays() == 1;
    }

    private static boolean areBothPublicationDays(Pair pair) {
        return pair.left().signature().isPublicationDay()
                && pair.right().signature().isPublicationDay();
    }

    private static boolean isPublishedTheDayAfter(Pair pair) {
        return isDayApart(pair)
                && pair.later().signature().isPublicationDay()
                && !pair.earlier().signature().isPublicationDay();
    }

    /**
     * A plan for one day and a later report of another. A plan that is still reported after that other day is a plan for
     * another occasion; without a common object, an act can only have come later than planned.
     */
    private static boolean isMovedPlan(Pair pair) {
        if (pair.gapDays() == 0) {
            return false;
        }
        if (pair.left().isPlan() && pair.right().isPlan()) {
            return pair.gapDays() <= mostMovedDays(pair, 0);
        }
        if (pair.left().isPlan()) {
            return isMovedPlan(pair, pair.left(), pair.right());
        }
        return pair.right().isPlan() && isMovedPlan(pair, pair.right(), pair.left());
    }

    private static boolean isMovedPlan(Pair pair, SignatureGroup plan, SignatureGroup act) {
        if (plan.lastReported().isAfter(act.interval().end())) {
            return false;
        }
        boolean isDelay = plan.equals(pair.earlier());
        boolean isSame = pair.isSameObject() || (isDelay && pair.hasSameActors());
        return pair.gapDays() <= mostMovedDays(pair, isSame ? MOVED_PLAN_DAYS : 0);
    }

    /** How far a plan may move: a numbered round can be known after a year, a named conference after some months. */
    private static int mostMovedDays(Pair pair, int otherwise) {
        if (pair.isOnceOnly()) {
            return MOVED_ROUND_DAYS;
        }
        return pair.isOccasion() ? MOVED_OCCASION_DAYS : otherwise;
    }

    private static boolean isDisagreement(Pair pair) {
        return pair.gapDays() > 0 && pair.gapDays() <= DISAGREEMENT_DAYS && pair.isOnceOnly();
    }

    private static boolean isSameInterval(Pair pair) {
        return pair.left().interval().equals(pair.right().interval());
    }

    private static boolean isWithin(Pair pair) {
        return pair.left().interval().contains(pair.right().interval())
                || pair.right().interval().contains(pair.left().interval());
    }
}
