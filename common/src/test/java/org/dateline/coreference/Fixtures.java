package org.dateline.coreference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Ancestor;
import org.dateline.actor.Relation;
import org.dateline.actor.Validity;
import org.dateline.dictionary.Dictionaries;
import org.dateline.event.EventModes;

/** A small world: who acts for whom, and a resolver that knows it. */
final class Fixtures {
    static final Ancestry ANCESTRY = new Ancestry(List.of(
            speaks("person:sergei-lavrov", "office:RUS-foreign-minister", "2004-03-09", null),
            speaks("person:vladimir-putin", "state:RUS", "2012-05-07", null),
            speaks("person:rex-tillerson", "state:USA", "2017-02-01", "2018-03-31"),
            speaks("person:mike-pompeo", "state:USA", "2018-04-26", "2021-01-20"),
            speaks("person:donald-trump", "state:USA", "2017-01-20", "2021-01-20"),
            speaks("person:javad-zarif", "state:IRN", "2013-08-15", "2021-08-25"),
            speaks("person:mevlut-cavusoglu", "state:TUR", "2015-11-24", "2023-06-03"),
            new Ancestor("org:UNSC", "org:UN", Relation.PART_OF, Validity.ALWAYS),
            new Ancestor("state:USA", "org:P5-plus-1", Relation.MEMBER_OF, Validity.ALWAYS),
            new Ancestor("state:GBR", "org:P5-plus-1", Relation.MEMBER_OF, Validity.ALWAYS),
            new Ancestor("state:RUS", "org:P5-plus-1", Relation.MEMBER_OF, Validity.ALWAYS),
            new Ancestor("state:RUS", "org:UNSC", Relation.MEMBER_OF, Validity.ALWAYS),
            new Ancestor("state:USA", "org:UNSC", Relation.MEMBER_OF, Validity.ALWAYS)));

    static final EventModes MODES = EventModes.of(Dictionaries.with(List.of()));

    private static final Map<String, String> LABELS = Map.of(
            "state:RUS", "Russia",
            "state:USA", "United States",
            "org:UNSC", "UN Security Council",
            "org:OPCW-JIM", "OPCW-UN Joint Investigative Mechanism",
            "topic:cbrn.opcw-jim", "JIM mandate",
            "topic:jim", "OPCW-UN Joint Investigative Mechanism",
            "topic:syria.political-process", "Syria political process");

    private static final Labels NAMES = LABELS::get;

    private Fixtures() {}

    private static Ancestor speaks(String actor, String ancestor, String from, String to) {
        return new Ancestor(
                actor,
                ancestor,
                Relation.SPEAKS_FOR,
                new Validity(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }

    static EventResolver events(String asOf) {
        return new EventResolver(MODES, new EventTitle(NAMES, ANCESTRY), LocalDate.parse(asOf));
    }

    static EventTitle titles() {
        return new EventTitle(NAMES, ANCESTRY);
    }

    /** The events, the mentions of each, in order of event ids. */
    static List<ResolvedEvent> resolve(List<Report> reports) {
        return new Resolver(ANCESTRY, events("2018-06-30")).resolve(reports, Map.of());
    }

    static List<ResolvedEvent> resolve(ReportBuilder... reports) {
        return resolve(Arrays.stream(reports).map(ReportBuilder::build).toList());
    }

    static SignatureGroup group(ReportBuilder report) {
        return SignatureGroups.collect(List.of(report.build()), Fixtures.ANCESTRY)
                .get(0);
    }

    static MatchDecision decide(ReportBuilder left, ReportBuilder right) {
        return new Matcher(ANCESTRY).decide(group(left), group(right));
    }
}
