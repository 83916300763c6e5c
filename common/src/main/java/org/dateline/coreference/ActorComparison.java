package org.dateline.coreference;

import static org.dateline.coreference.Comparison.comparison;
import static org.dateline.coreference.Level.level;
import static org.dateline.coreference.Level.never;
import static org.dateline.coreference.Level.otherwise;
import static org.dateline.coreference.Relation.BOTH_ABSENT;
import static org.dateline.coreference.Relation.DISJOINT;
import static org.dateline.coreference.Relation.EQUAL;
import static org.dateline.coreference.Relation.ONE_ABSENT;
import static org.dateline.coreference.Relation.OVERLAP_OF_ONE;
import static org.dateline.coreference.Relation.OVERLAP_OF_SEVERAL;
import static org.dateline.coreference.Relation.SAME_PRINCIPALS;
import static org.dateline.coreference.Relation.SUBSET_OF_ONE;
import static org.dateline.coreference.Relation.SUBSET_OF_SEVERAL;

/** Compares who acted on whom, where, and at whose invitation. */
final class ActorComparison {

    static final Comparison ACTORS = comparison(
            "actors",
            level("others are named for what is done only once", -1, ActorComparison::areOthersForOnceOnly),
            never("another target", pair -> pair.targets() == DISJOINT),
            level("others voted so too", -3, pair -> pair.sources() == DISJOINT && pair.isVoting()),
            never("another source", pair -> pair.sources() == DISJOINT),
            level("others took part in the same", -1, pair -> pair.participants() == DISJOINT && pair.isSameObject()),
            never("others met", pair -> pair.participants() == DISJOINT),
            never("other persons of the same states met", ActorComparison::areOtherPersonsWhoMet),
            level("other persons of the same states", -3, ActorComparison::areOtherPersons),
            level("same actors", 5, ActorComparison::areEqual),
            level("actors agree, one acts for the other", 4, Pair::hasSameActors),
            level("several actors agree", 3, pair -> pair.participants() == SUBSET_OF_SEVERAL),
            level("several actors agree, others differ", 2, pair -> pair.participants() == OVERLAP_OF_SEVERAL),
            level("one actor agrees, others differ", -4, ActorComparison::isOverlapOfOne),
            level("more actors on one side", 3, ActorComparison::isDirectedSubset),
            level("the same person, the other part is named once", 2, ActorComparison::isSamePersonAlone),
            level("one part agrees, the other is named once", 1, ActorComparison::isPartKnown),
            level("one actor agrees", 1, pair -> pair.participants() == SUBSET_OF_ONE),
            otherwise("not comparable", 0));

    static final Comparison FORUM = comparison(
            "forum",
            level(
                    "same, of a vote and its outcome",
                    2,
                    pair -> pair.isVoteAndOutcome() && pair.forums().agrees()),
            level("same", 1, pair -> pair.forums().agrees()),
            level("another, for one object", 0, pair -> pair.isSameObject() || pair.isSeries()),
            level("another", -4, pair -> pair.forums() == DISJOINT || pair.forums() == SAME_PRINCIPALS),
            otherwise("not comparable", 0));

    static final Comparison HOST = comparison(
            "host",
            level("same", 1, pair -> pair.hosts().agrees()),
            level("another", -3, pair -> pair.hosts() == DISJOINT),
            otherwise("not comparable", 0));

    private ActorComparison() {}

    private static boolean areOthersForOnceOnly(Pair pair) {
        return pair.isOnceOnly() && (pair.sources() == DISJOINT || pair.targets() == DISJOINT);
    }

    private static boolean isSamePersonAlone(Pair pair) {
        return pair.sources() == EQUAL
                && pair.targets() == ONE_ABSENT
                && pair.left().signature().cast().sources().stream().anyMatch(source -> source.startsWith("person:"));
    }

    private static boolean areOtherPersonsWhoMet(Pair pair) {
        return pair.participants() == SAME_PRINCIPALS && !pair.isSameObject();
    }

    private static boolean areOtherPersons(Pair pair) {
        return pair.sources() == SAME_PRINCIPALS
                || pair.targets() == SAME_PRINCIPALS
                || pair.participants() == SAME_PRINCIPALS;
    }

    private static boolean areEqual(Pair pair) {
        return pair.hasSameActors()
                && (pair.participants() == EQUAL
                        || (pair.sources() == EQUAL && (pair.targets() == EQUAL || pair.targets() == BOTH_ABSENT)));
    }

    private static boolean isOverlapOfOne(Pair pair) {
        return (pair.participants() == OVERLAP_OF_ONE && !pair.isSameObject())
                || pair.sources().isOverlap()
                || pair.targets().isOverlap();
    }

    private static boolean isDirectedSubset(Pair pair) {
        return (pair.sources().isSubset()
                        && (pair.targets().agrees() || pair.targets().isSubset()))
                || (pair.targets().isSubset() && pair.sources().agrees());
    }

    private static boolean isPartKnown(Pair pair) {
        return (pair.sources().agrees() && pair.targets().isAbsent())
                || (pair.targets().agrees() && pair.sources().isAbsent())
                || (pair.sources().isSubset() && pair.targets().isAbsent());
    }
}
