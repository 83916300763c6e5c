package org.dateline.coreference;

import static org.dateline.coreference.Comparison.comparison;
import static org.dateline.coreference.Level.level;
import static org.dateline.coreference.Level.never;
import static org.dateline.coreference.Level.otherwise;

import java.util.Collections;

/** Compares what was done, about what, whether it happened, and in which texts it stands. */
final class ContentComparison {

    static final Comparison ACT = comparison(
            "act",
            level("same, done rarely", 4, pair -> isSameMode(pair) && Act.isRare(mode(pair.left()))),
            level("same, done seldom", 3, ContentComparison::isSeldom),
            level("same", 2, ContentComparison::isSameMode),
            never("opposite outcomes", ContentComparison::areOutcomes),
            level("vote and outcome", 1.5, pair -> pair.isVoting()),
            never("another", pair -> true));

    static final Comparison OBJECT = comparison(
            "object",
            level("same, and the act is done to it only once", 8, Pair::isOnceOnly),
            level("same", 6, Pair::isSameObject),
            level("the series of the round", 2, Pair::isSeries),
            never("another of the same kind", ContentComparison::isOtherOfKind),
            otherwise("not comparable", 0));

    static final Comparison TOPIC = comparison(
            "topic",
            level("same, of what is told without names", 2.5, pair -> isSameTopic(pair) && areImpersonal(pair)),
            level("same", 1.5, ContentComparison::isSameTopic),
            level("missing", 0, pair -> topic(pair.left()) == null || topic(pair.right()) == null),
            level("one within the other", 1, ContentComparison::isTopicWithin),
            level("named by both", 0.5, ContentComparison::isTopicShared),
            level("one named after the other", 0.5, ContentComparison::isNamedAfter),
            level("of one branch", 0, pair -> branch(topic(pair.left())).equals(branch(topic(pair.right())))),
            level("another, of an act that has none", -1, ContentComparison::isTopicAside),
            otherwise("another", -4.5));

    static final Comparison STATUS = comparison(
            "status",
            level("denied against not denied", -2, pair -> isOnlyOnOneSide(pair, "denied")),
            level("called for against planned or done", -3, pair -> isOnlyOnOneSide(pair, "hypothetical")),
            otherwise("compatible", 0));

    static final Comparison TEXT = comparison(
            "text", level("copies of one text", 5, ContentComparison::areCopies), otherwise("not copies", 0));

    private ContentComparison() {}

    private static String mode(SignatureGroup group) {
        return group.signature().mode();
    }

    /** Done seldom, and told with names, or by what needs none. */
    private static boolean isSeldom(Pair pair) {
        boolean isTelling = areImpersonal(pair)
                || !pair.left().signature().cast().isEmpty()
                        && !pair.right().signature().cast().isEmpty();
        return isTelling && isSameMode(pair) && Act.isSeldom(mode(pair.left()));
    }

    private static boolean isSameMode(Pair pair) {
        return mode(pair.left()).equals(mode(pair.right()))
                && pair.left()
                        .signature()
                        .family()
                        .equals(pair.right().signature().family());
    }

    private static boolean areOutcomes(Pair pair) {
        return Act.isOutcome(mode(pair.left())) && Act.isOutcome(mode(pair.right()));
    }

    private static boolean isOtherOfKind(Pair pair) {
        return pair.leftObject().isPresent()
                && pair.rightObject().isPresent()
                && pair.leftObject()
                        .get()
                        .kind()
                        .equals(pair.rightObject().get().kind());
    }

    private static String topic(SignatureGroup group) {
        return group.signature().topicId();
    }

    private static boolean isSameTopic(Pair pair) {
        return topic(pair.left()) != null && topic(pair.left()).equals(topic(pair.right()));
    }

    private static boolean areImpersonal(Pair pair) {
        return Act.isImpersonal(pair.left().signature().family())
                && Act.isImpersonal(pair.right().signature().family());
    }

    /** Who met, visited or expelled whom is told whatever the matter is. */
    private static boolean isTopicAside(Pair pair) {
        return pair.isReciprocal()
                || !Act.isOnMatter(pair.left().signature().family())
                        && !Act.isOnMatter(pair.right().signature().family());
    }

    private static boolean isTopicWithin(Pair pair) {
        return topic(pair.left()).startsWith(topic(pair.right()) + ".")
                || topic(pair.right()).startsWith(topic(pair.left()) + ".");
    }

    private static boolean isTopicShared(Pair pair) {
        return pair.left().topicIds().contains(topic(pair.right()))
                || pair.right().topicIds().contains(topic(pair.left()));
    }

    /** {@code topic:cbrn.syria-chemical-weapons} is of {@code topic:syria} too. */
    private static boolean isNamedAfter(Pair pair) {
        String left = name(topic(pair.left()));
        String right = name(topic(pair.right()));
        return hasWord(left, right) || hasWord(right, left);
    }

    private static String name(String topicId) {
        return topicId.substring(Math.max(topicId.lastIndexOf('.'), topicId.lastIndexOf(':')) + 1);
    }

    private static boolean hasWord(String name, String word) {
        return ("-" + name + "-").contains("-" + word + "-");
    }

    private static String branch(String topicId) {
        int dot = topicId.indexOf('.');
        return dot < 0 ? topicId : topicId.substring(0, dot);
    }

    private static boolean isOnlyOnOneSide(Pair pair, String status) {
        return pair.left().hasOnly(status) != pair.right().hasOnly(status);
    }

    /** A copy of the text stands on the other side, and no article on both. */
    private static boolean areCopies(Pair pair) {
        return Collections.disjoint(
                        pair.left().texts().stream().map(TextCopy::articleId).toList(),
                        pair.right().texts().stream().map(TextCopy::articleId).toList())
                && !Collections.disjoint(
                        pair.left().texts().stream().map(TextCopy::evidenceId).toList(),
                        pair.right().texts().stream().map(TextCopy::evidenceId).toList());
    }
}
