package org.dateline.coreference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares sets of actors on a day. */
record ActorSets(Ancestry ancestry, LocalDate day) {

    /** How the two sets stand to each other; the same whichever is left. */
    Relation relation(Collection<String> left, Collection<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty() ? Relation.BOTH_ABSENT : Relation.ONE_ABSENT;
        }
        Set<String> leftOwn = mostSpecific(left);
        Set<String> rightOwn = mostSpecific(right);
        if (leftOwn.equals(rightOwn)) {
            return Relation.EQUAL;
        }
        long leftMatched = matched(leftOwn, rightOwn);
        long rightMatched = matched(rightOwn, leftOwn);
        boolean leftAll = leftMatched == leftOwn.size();
        boolean rightAll = rightMatched == rightOwn.size();
        if (leftAll && rightAll) {
            return Relation.KIN;
        }
        boolean isSeveral = Math.min(leftMatched, rightMatched) >= 2;
        if (leftAll || rightAll) {
            return isSeveral ? Relation.SUBSET_OF_SEVERAL : Relation.SUBSET_OF_ONE;
        }
        if (leftMatched > 0) {
            return isSeveral ? Relation.OVERLAP_OF_SEVERAL : Relation.OVERLAP_OF_ONE;
        }
        return principals(leftOwn).equals(principals(rightOwn)) ? Relation.SAME_PRINCIPALS : Relation.DISJOINT;
    }

    private long matched(Set<String> of, Set<String> among) {
        return of.stream().filter(actor -> isMatched(actor, of, among)).count();
    }

    /** True where the others have the actor or its kin; an organisation is matched by several of its members, and they by it. */
    private boolean isMatched(String actor, Set<String> own, Set<String> among) {
        return among.stream()
                        .anyMatch(other -> ancestry.areKin(actor, other, day)
                                || (ancestry.isMember(actor, other, day)
                                        && members(own, other).size() >= Ancestry.LEAST_MEMBERS))
                || members(among, actor).size() >= Ancestry.LEAST_MEMBERS;
    }

    private List<String> members(Set<String> of, String organisation) {
        return of.stream()
                .filter(actor -> ancestry.isMember(actor, organisation, day))
                .toList();
    }

    /** Without those for whom another of the set acts: a minister stands for the state named beside him. */
    Set<String> mostSpecific(Collection<String> actors) {
        Set<String> specific = new TreeSet<>(actors);
        List<String> all = List.copyOf(specific);
        specific.removeIf(above -> all.stream().anyMatch(actor -> ancestry.actsFor(actor, above, day)));
        return specific;
    }

    Set<String> principals(Collection<String> actors) {
        Set<String> tops = new TreeSet<>();
        actors.forEach(actor -> tops.addAll(ancestry.principals(actor, day)));
        return tops;
    }

    /** True where {@code general} names no actor that {@code special} lacks, and names fewer or those above them. */
    boolean isMoreGeneral(Collection<String> general, Collection<String> special) {
        Set<String> generalOwn = mostSpecific(general);
        Set<String> specialOwn = mostSpecific(special);
        return !generalOwn.equals(specialOwn)
                && generalOwn.stream()
                        .allMatch(above -> specialOwn.stream()
                                .anyMatch(actor -> actor.equals(above) || ancestry.actsFor(actor, above, day)));
    }
}
