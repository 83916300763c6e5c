package org.dateline.coreference;

import static org.dateline.coreference.Comparison.comparison;
import static org.dateline.coreference.Level.level;
import static org.dateline.coreference.Level.never;

/** Compares what two groups say of the day. */
final class DateComparison {
    private static final int MOVED_PLAN_DAYS = 14;
    private static final int FEW_DAYS = 7;
    private static final int MEMORY_DAYS = 3;
    private static final int MOVED_OCCASION_DAYS = 120;

    /** No two groups whose days are farther apart are one event. */
    static final int MOVED_ROUND_DAYS = 366;

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
            level("told from memory a day off, done seldom", 2, DateComparison::isRecalledADayOff),
            level("plan put off", 3, DateComparison::isPutOff),
            level("plan moved by days", 3, pair -> isMovedPlan(pair) && pair.gapDays() <= FEW_DAYS),
            level("plan moved", 2, DateComparison::isMovedPlan),
            level("sources disagree on what is done only once", -2, DateComparison::isDisagreement),
            level("a span and its first day", 5, DateComparison::isSameBeginning),
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
            level("a plan that nothing came of", -6, DateComparison::isStalePlan),
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
        boolean isSame = pair.isSameObject()
                || ((isDelay || isDayApart(pair)) && (pair.hasSameActors() || pair.isSameUnnamed()));
        return pair.gapDays() <= mostMovedDays(pair, isSame ? MOVED_PLAN_DAYS : 0);
    }

    /** A plan that was put off, and the same act by the same actors, planned or done for a later day. */
    private static boolean isPutOff(Pair pair) {
        return pair.earlier().isPutOff()
                && pair.gapDays() > 0
                && pair.gapDays() <= MOVED_ROUND_DAYS
                && isNewerPlan(pair);
    }

    /** A plan that nobody repeats once another day is named; alone no reason to take the two for one, nor to keep them apart. */
    private static boolean isStalePlan(Pair pair) {
        return pair.earlier().isPlan() && pair.gapDays() > 0 && pair.gapDays() <= MOVED_ROUND_DAYS && isNewerPlan(pair);
    }

    private static boolean isNewerPlan(Pair pair) {
        SignatureGroup later = pair.later();
        boolean isNewer = !pair.earlier()
                .lastReported()
                .isAfter(
                        later.isPlan() ? later.lastReported() : later.interval().end());
        return isNewer && (pair.isSameObject() || pair.hasSameActors() || pair.isSameUnnamed());
    }

    /** One of two who tell of an act on days that follow each other tells of it long after. */
    private static boolean isRecalledADayOff(Pair pair) {
        return isDayApart(pair)
                && !pair.left().isPlan()
                && !pair.right().isPlan()
                && (pair.hasSameActors() || pair.isSameObject())
                && Act.isSeldom(pair.left().signature().mode())
                && isRecalled(pair.left()) != isRecalled(pair.right());
    }

    private static boolean isRecalled(SignatureGroup group) {
        return group.firstReported().isAfter(group.interval().latest().plusDays(MEMORY_DAYS));
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

    /** A span of a few days, or one without end, and the day on which it begins. */
    private static boolean isSameBeginning(Pair pair) {
        return pair.left().interval().earliest().equals(pair.right().interval().earliest())
                && pair.left().interval().isDay() != pair.right().interval().isDay()
                && (isSpan(pair.left()) || isSpan(pair.right()));
    }

    private static boolean isSpan(SignatureGroup group) {
        boolean isShort = group.interval().isOpen() || group.interval().widthDays() <= NARROW_DAYS;
        return group.signature().precision().equals("day") && !group.interval().isDay() && isShort;
    }

    private static boolean isSameInterval(Pair pair) {
        return pair.left().interval().equals(pair.right().interval());
    }

    private static boolean isWithin(Pair pair) {
        return pair.left().interval().contains(pair.right().interval())
                || pair.right().interval().contains(pair.left().interval());
    }
}
