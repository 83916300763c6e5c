package org.dateline.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResolverPropertyTest {
    private static final List<String> ACTORS = List.of(
            "state:RUS",
            "state:USA",
            "state:IRN",
            "person:sergei-lavrov",
            "person:rex-tillerson",
            "person:javad-zarif");
    private static final List<String> TOPICS = List.of("topic:a", "topic:a.b", "topic:c");
    private static final List<String> OBJECTS = List.of("mandate:X", "talks:astana-7", "talks:astana", "resolution:9");
    private static final List<String> STATUSES = List.of("scheduled", "postponed", "occurred", "occurred", "occurred");
    private static final List<String[]> ACTS = List.of(
            new String[] {"CONSULT", "meeting"},
            new String[] {"CONSULT", "talks_opened"},
            new String[] {"ACCUSE", "accusation"},
            new String[] {"STATUS", "vote"},
            new String[] {"REJECT", "resolution_vetoed"},
            new String[] {"SUPPORT", "resolution_adopted"});

    @Property(tries = 200)
    void eventsDoNotDependOnTheOrderOfReports(@ForAll("reports") List<Report> reports, @ForAll Random random) {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        assertThat(Fixtures.resolve(shuffled)).isEqualTo(Fixtures.resolve(reports));
    }

    @Property(tries = 200)
    void everyMentionIsInOneEventAtMost(@ForAll("reports") List<Report> reports) {
        List<String> mentions = Fixtures.resolve(reports).stream()
                .flatMap(event -> event.mentionIds().stream())
                .toList();
        assertThat(mentions).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void noEventHoldsReportsThatForbidEachOther(@ForAll("reports") List<Report> reports) {
        Matcher matcher = new Matcher(Fixtures.ANCESTRY);
        for (ResolvedEvent event : Fixtures.resolve(reports)) {
            List<SignatureGroup> groups = groupsOf(event, reports);
            for (SignatureGroup one : groups) {
                for (SignatureGroup other : groups) {
                    assertThat(one.equals(other) || !matcher.decide(one, other).isForbidden())
                            .isTrue();
                }
            }
        }
    }

    @Property(tries = 200)
    void theHistoryOfAnEventEndsWithTheEventItself(@ForAll("reports") List<Report> reports) {
        for (ResolvedEvent event : Fixtures.resolve(reports)) {
            KnownState last = event.history().get(event.history().size() - 1);
            assertThat(last.status()).isEqualTo(event.status());
            assertThat(last.date().edtf()).isEqualTo(event.date().edtf());
            assertThat(event.history())
                    .extracting(KnownState::knownFrom)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @Property(tries = 200)
    void comparingIsSymmetric(@ForAll("reports") List<Report> reports) {
        Matcher matcher = new Matcher(Fixtures.ANCESTRY);
        List<SignatureGroup> groups = SignatureGroups.collect(reports, Fixtures.ANCESTRY);
        for (SignatureGroup one : groups) {
            for (SignatureGroup other : groups) {
                assertThat(matcher.decide(one, other).outcomes())
                        .isEqualTo(matcher.decide(other, one).outcomes());
            }
        }
    }

    @Property(tries = 200)
    void blockingFindsEveryPairThatMatches(@ForAll("reports") List<Report> reports) {
        Matcher matcher = new Matcher(Fixtures.ANCESTRY);
        List<SignatureGroup> groups = SignatureGroups.collect(reports, Fixtures.ANCESTRY);
        Set<String> found = new HashSet<>();
        new Blocking(new BlockingRules(Fixtures.ANCESTRY).inOrder())
                .pairs(groups)
                .forEach(pair -> found.add(pair.left() + pair.right()));
        for (SignatureGroup one : groups) {
            for (SignatureGroup other : groups) {
                if (one.groupId().compareTo(other.groupId()) < 0
                        && matcher.decide(one, other).isMatch()) {
                    assertThat(found)
                            .as("%s and %s", one.signature(), other.signature())
                            .contains(one.groupId() + other.groupId());
                }
            }
        }
    }

    private static List<SignatureGroup> groupsOf(ResolvedEvent event, List<Report> reports) {
        Set<String> keys = new HashSet<>();
        for (Report report : reports) {
            if (event.mentionIds().contains(report.mentionId())
                    && report.interval().isPresent()) {
                keys.add(Signature.of(report, Fixtures.ANCESTRY).key());
            }
        }
        return SignatureGroups.collect(reports, Fixtures.ANCESTRY).stream()
                .filter(group -> keys.contains(group.groupId()))
                .toList();
    }

    @Provide
    Arbitrary<List<Report>> reports() {
        return Arbitraries.randomValue(ResolverPropertyTest::someReports);
    }

    private static List<Report> someReports(Random random) {
        List<Report> reports = new ArrayList<>();
        int count = 2 + random.nextInt(14);
        for (int i = 0; i < count; i++) {
            reports.add(someReport("m" + i, random));
        }
        return reports;
    }

    private static Report someReport(String id, Random random) {
        String[] act = ACTS.get(random.nextInt(ACTS.size()));
        ReportBuilder report = ReportBuilder.report(id)
                .act(act[0], act[1])
                .article("article" + random.nextInt(5))
                .source("source:" + random.nextInt(4))
                .published("2017-11-0" + (1 + random.nextInt(9)))
                .status(STATUSES.get(random.nextInt(STATUSES.size())));
        if (random.nextBoolean()) {
            report.topic(TOPICS.get(random.nextInt(TOPICS.size())));
        }
        if (random.nextInt(3) == 0) {
            report.about(OBJECTS.get(random.nextInt(OBJECTS.size())));
        }
        addActors(report, act[0].equals("CONSULT"), random);
        date(report, random);
        return report.build();
    }

    private static void addActors(ReportBuilder report, boolean isReciprocal, Random random) {
        for (int i = random.nextInt(4); i > 0; i--) {
            String actor = ACTORS.get(random.nextInt(ACTORS.size()));
            report.actor(actor, isReciprocal ? "participant" : random.nextBoolean() ? "source" : "target");
        }
        if (random.nextInt(3) == 0) {
            report.in("org:UNSC");
        }
    }

    private static void date(ReportBuilder report, Random random) {
        String day = (random.nextInt(5) == 0 ? "2017-12-0" : "2017-11-0") + (1 + random.nextInt(9));
        switch (random.nextInt(6)) {
            case 0 -> report.month("2017-11");
            case 1 -> report.year(2017);
            case 2 -> report.onPublicationDay(day);
            case 3 -> report.third("2017-11-01", "2017-11-10");
            default -> report.day(day);
        }
        if (random.nextInt(8) == 0) {
            report.openFrom(day);
        }
    }
}
