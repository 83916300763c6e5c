package org.dateline.coreference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.timeline.DayInterval;
import org.dateline.timeline.PeriodKind;

/** The blocking rules, in the order in which they make pairs; a pair made by one is left out by those after it. */
public final class BlockingRules implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Intervals wider than this are looked up by the year. */
    private static final int NARROW_DAYS = 62;

    /** How far an act may have moved from the day that was planned for it. */
    private static final int MOVED_PLAN_DAYS = 14;

    private static final char SEPARATOR = '\u001f';

    private final Ancestry ancestry;

    public BlockingRules(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    public List<BlockingRule> inOrder() {
        return List.of(actAndObject(), actAndPairInMonth(), actAndPairInYear(), actAndActorInWeek(), impersonalInDay());
    }

    private BlockingRule actAndObject() {
        BlockingRule inMonth = rule(
                "act and object in a month", group -> times(objectKeys(group), near(group, PeriodKind.MONTH)), null);
        BlockingRule inYear = rule(
                "act and object in a year", group -> times(objectKeys(group), near(group, PeriodKind.YEAR)), inMonth);
        return rule("act and object", BlockingRules::objectKeys, inYear);
    }

    private BlockingRule actAndPairInMonth() {
        BlockingRule inWeek =
                rule("act and pair in a week", group -> narrow(group, pairKeys(group), PeriodKind.WEEK), null);
        return rule("act and pair in a month", group -> narrow(group, pairKeys(group), PeriodKind.MONTH), inWeek);
    }

    /** Groups with a wide interval ask, and plans put off, groups with a narrow one answer. */
    private BlockingRule actAndPairInYear() {
        BlockingRule.Asks isWide = group -> !isNarrow(group) || group.isPutOff();
        BlockingRule onTopic = new BlockingRule(
                "act, pair and topic in a year",
                group -> times(times(pairKeys(group), List.of(topic(group))), near(group, PeriodKind.YEAR)),
                isWide,
                null);
        return new BlockingRule(
                "act and pair in a year",
                group -> times(pairKeys(group), near(group, PeriodKind.YEAR)),
                isWide,
                onTopic);
    }

    /** Groups that know only one actor ask, all answer. A plan that moves keeps its actors, and meets its like by the pair. */
    private BlockingRule actAndActorInWeek() {
        BlockingRule.Asks isIncomplete = group -> !group.signature()
                .cast()
                .isComplete(new ActorSets(ancestry, group.interval().earliest()));
        BlockingRule inDay = new BlockingRule(
                "act and actor on a day",
                group -> unmoved(group, actorKeys(group), PeriodKind.DAY),
                isIncomplete,
                null);
        return new BlockingRule(
                "act and actor in a week",
                group -> unmoved(group, actorKeys(group), PeriodKind.WEEK),
                isIncomplete,
                inDay);
    }

    /** What is told without names meets its like on the same matter on that day. */
    private BlockingRule impersonalInDay() {
        return new BlockingRule(
                "impersonal act and topic on a day",
                group -> Act.isImpersonal(group.signature().family())
                        ? narrow(group, List.of(group.signature().family() + SEPARATOR + topic(group)), PeriodKind.DAY)
                        : List.of(),
                group -> group.signature().cast().isEmpty(),
                null);
    }

    private static BlockingRule rule(String name, BlockingRule.Keys keys, BlockingRule finer) {
        return new BlockingRule(name, keys, group -> true, finer);
    }

    /** The act with the object; with the series too, for a round of talks. */
    private static List<String> objectKeys(SignatureGroup group) {
        String family = group.signature().family() + SEPARATOR;
        return ObjectKey.of(group.signature().objectKey())
                .map(object ->
                        object.withSeries().stream().map(key -> family + key).toList())
                .orElse(List.of());
    }

    /** The act with each pair of a source and a target, or of two participants, by those for whom they act; one alone counts. */
    private List<String> pairKeys(SignatureGroup group) {
        Cast cast = group.signature().cast();
        String family = group.signature().family();
        List<String> keys = new ArrayList<>();
        if (cast.isReciprocal()) {
            List<String> tops = List.copyOf(withOrganisations(group, cast.participants()));
            if (tops.size() == 1) {
                keys.add(family + SEPARATOR + tops.get(0) + SEPARATOR);
            }
            for (int i = 0; i < tops.size(); i++) {
                for (int j = i + 1; j < tops.size(); j++) {
                    keys.add(family + SEPARATOR + tops.get(i) + SEPARATOR + tops.get(j));
                }
            }
            return keys;
        }
        for (String source : principals(group, cast.sources())) {
            for (String target : principals(group, cast.targets())) {
                keys.add(family + SEPARATOR + source + SEPARATOR + target);
            }
            if (cast.targets().isEmpty()) {
                keys.add(family + SEPARATOR + source + SEPARATOR);
            }
        }
        return keys;
    }

    /** Those for whom the participants act, and what several of them are members of: it may be named in their stead. */
    private SortedSet<String> withOrganisations(SignatureGroup group, Collection<String> participants) {
        SortedSet<String> tops = principals(group, participants);
        tops.addAll(ancestry.organisations(participants, group.interval().earliest()));
        return tops;
    }

    private List<String> actorKeys(SignatureGroup group) {
        Cast cast = group.signature().cast();
        List<String> actors = new ArrayList<>(cast.all());
        actors.addAll(cast.forums());
        return principals(group, actors).stream()
                .map(actor -> group.signature().family() + SEPARATOR + actor)
                .toList();
    }

    /** On the first and on the last day: in a year, offices begin and end. */
    private SortedSet<String> principals(SignatureGroup group, Collection<String> actors) {
        SortedSet<String> tops = new TreeSet<>();
        for (String actor : actors) {
            tops.addAll(ancestry.principals(actor, group.interval().earliest()));
            tops.addAll(ancestry.principals(actor, group.interval().planEnd()));
        }
        return tops;
    }

    private static String topic(SignatureGroup group) {
        return String.valueOf(group.signature().topicId());
    }

    private static boolean isNarrow(SignatureGroup group) {
        return group.interval().isOpen() || group.interval().widthDays() <= NARROW_DAYS;
    }

    private static List<String> narrow(SignatureGroup group, List<String> keys, PeriodKind unit) {
        return isNarrow(group) ? times(keys, near(group, unit)) : List.of();
    }

    private static List<String> unmoved(SignatureGroup group, List<String> keys, PeriodKind unit) {
        return isNarrow(group) ? times(keys, near(group, unit, 1)) : List.of();
    }

    private static List<String> near(SignatureGroup group, PeriodKind unit) {
        return near(group, unit, group.isPlan() ? MOVED_PLAN_DAYS : 1);
    }

    /** The periods that the interval meets, some days on either side of it included. */
    private static List<String> near(SignatureGroup group, PeriodKind unit, int leewayDays) {
        DayInterval interval = group.interval();
        LocalDate end = interval.isOpen() ? interval.earliest() : interval.latest();
        return periods(interval.earliest().minusDays(leewayDays), end.plusDays(leewayDays), unit);
    }

    private static List<String> periods(LocalDate first, LocalDate last, PeriodKind unit) {
        List<String> starts = new ArrayList<>();
        for (LocalDate start = unit.start(first); !start.isAfter(last); start = unit.next(start)) {
            starts.add(start.toString());
        }
        return starts;
    }

    private static List<String> times(List<String> left, List<String> right) {
        List<String> products = new ArrayList<>(left.size() * right.size());
        for (String head : left) {
            for (String tail : right) {
                products.add(head + SEPARATOR + tail);
            }
        }
        return products;
    }
}
