package org.dateline.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two groups of reports under comparison. Whatever it says is the same with left and right exchanged. */
final class Pair {
    private static final String BODY = "org:";

    private final SignatureGroup left;
    private final SignatureGroup right;
    private final ActorSets actorSets;

    /** Null until they are asked for: most pairs differ in their days already. */
    private Actors actors;

    /** How those who play each part stand to each other. */
    private record Actors(Relation sources, Relation targets, Relation participants) {}

    Pair(SignatureGroup left, SignatureGroup right, Ancestry ancestry) {
        this.left = left;
        this.right = right;
        boolean isLeftFirst =
                !left.interval().earliest().isAfter(right.interval().earliest());
        this.actorSets =
                new ActorSets(ancestry, (isLeftFirst ? left : right).interval().earliest());
    }

    private Actors actors() {
        if (actors == null) {
            actors = compareActors(left.signature().cast(), right.signature().cast());
        }
        return actors;
    }

    private Actors compareActors(Cast l, Cast r) {
        if (l.isReciprocal() || r.isReciprocal()) {
            return new Actors(Relation.BOTH_ABSENT, Relation.BOTH_ABSENT, actorSets.relation(l.all(), r.all()));
        }
        List<String> bodies = new ArrayList<>(l.forums());
        bodies.addAll(r.forums());
        if (isVoteAndOutcome()) {
            bodies.addAll(voters(l));
            bodies.addAll(voters(r));
        }
        return new Actors(
                actorSets.relation(without(l.sources(), bodies), without(r.sources(), bodies)),
                actorSets.relation(l.targets(), r.targets()),
                Relation.BOTH_ABSENT);
    }

    /** A body that adopts is the forum in which it is adopted. */
    private static List<String> without(List<String> actors, List<String> bodies) {
        return actors.stream().filter(actor -> !bodies.contains(actor)).toList();
    }

    SignatureGroup left() {
        return left;
    }

    SignatureGroup right() {
        return right;
    }

    Relation sources() {
        return actors().sources();
    }

    Relation targets() {
        return actors().targets();
    }

    Relation participants() {
        return actors().participants();
    }

    Relation forums() {
        return actorSets.relation(bodies(left, right), bodies(right, left));
    }

    /** The forums; also the sources that are forums on the other side, and in voting the bodies that adopt or reject. */
    private List<String> bodies(SignatureGroup group, SignatureGroup other) {
        Cast cast = group.signature().cast();
        List<String> otherForums = other.signature().cast().forums();
        List<String> bodies = new ArrayList<>(cast.forums());
        cast.sources().stream()
                .filter(source -> otherForums.contains(source) || (isVoting() && source.startsWith(BODY)))
                .forEach(bodies::add);
        return bodies;
    }

    Relation hosts() {
        return actorSets.relation(
                left.signature().cast().hosts(), right.signature().cast().hosts());
    }

    boolean isReciprocal() {
        return participants() != Relation.BOTH_ABSENT;
    }

    /** The body whose vote it is votes on every draft. */
    private static List<String> voters(Cast cast) {
        return cast.sources().stream().filter(source -> source.startsWith(BODY)).toList();
    }

    /** True where one knows how the other's vote came out. */
    boolean isVoteAndOutcome() {
        return isVoting()
                && Act.isOutcome(left.signature().mode())
                        != Act.isOutcome(right.signature().mode());
    }

    boolean isVoting() {
        return Act.isVoting(left.signature().family())
                && Act.isVoting(right.signature().family());
    }

    Optional<ObjectKey> leftObject() {
        return ObjectKey.of(left.signature().objectKey());
    }

    Optional<ObjectKey> rightObject() {
        return ObjectKey.of(right.signature().objectKey());
    }

    boolean isSameObject() {
        return leftObject().isPresent() && leftObject().equals(rightObject());
    }

    /** True where one names a series of talks and the other a round of it. */
    boolean isSeries() {
        return leftObject().isPresent()
                && rightObject().isPresent()
                && (leftObject().get().isSeriesOf(rightObject().get())
                        || rightObject().get().isSeriesOf(leftObject().get()));
    }

    /** True for what is told without names, on one matter, where one side names nobody. */
    boolean isSameUnnamed() {
        return Act.isImpersonal(left.signature().family())
                && left.signature().family().equals(right.signature().family())
                && participants().isAbsent()
                && left.signature().topicId() != null
                && left.signature().topicId().equals(right.signature().topicId());
    }

    /** True where both name one conference that is not one of a numbered series. */
    boolean isOccasion() {
        return isSameObject() && leftObject().get().isOccasion();
    }

    /** True where both name one object, and it can befall that object only once. */
    boolean isOnceOnly() {
        return isSameObject()
                && Act.isOnceOnly(left.signature().mode(), leftObject().get())
                && Act.isOnceOnly(right.signature().mode(), rightObject().get());
    }

    /** True where the actors are known on both sides and agree in every part. */
    boolean hasSameActors() {
        if (participants().agrees()) {
            return true;
        }
        return participants() == Relation.BOTH_ABSENT
                && sources().agrees()
                && (targets().agrees() || targets() == Relation.BOTH_ABSENT);
    }

    boolean areBothDays() {
        return left.interval().isDay() && right.interval().isDay();
    }

    long gapDays() {
        return left.interval().gapDays(right.interval());
    }

    int widestDays() {
        return Math.max(left.interval().widthDays(), right.interval().widthDays());
    }

    /** The one whose interval starts first; the left one where both start together. */
    SignatureGroup earlier() {
        return left.interval().earliest().isAfter(right.interval().earliest()) ? right : left;
    }

    SignatureGroup later() {
        return earlier().equals(left) ? right : left;
    }
}
