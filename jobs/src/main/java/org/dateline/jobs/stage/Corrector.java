package org.dateline.jobs.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.coreference.correction.CorrectedEvent;
import org.dateline.coreference.correction.Correction;
import org.dateline.coreference.correction.CorrectionChange;
import org.dateline.coreference.correction.CorrectionOutcome;
import org.dateline.coreference.correction.CorrectionPlan;
import org.dateline.coreference.correction.KnownEvents;
import org.dateline.coreference.correction.Lost;
import org.dateline.event.Mention;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.release.WorkTable;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.resolve.EventAnchor;
import org.dateline.jobs.table.EventChangeRow;
import org.dateline.jobs.table.RejectedRow;

/** Plans corrections from what a warehouse knows, and keeps what became of them. */
final class Corrector {
    private static final String CORRECTED = "corrected";

    private final RunContext run;
    private final WorkTables work;
    private final Corrections corrections;
    private final CorrectionLookup lookup;
    private final List<EventAnchor> anchors;
    private final KnownEvents known;
    private final Map<String, Mention> named;
    private final CorrectionPlan plan;

    Corrector(RunContext run, WorkTables work, Corrections corrections) throws IOException {
        this.run = run;
        this.work = work;
        this.corrections = corrections;
        List<Correction> rows = corrections.rows();
        this.lookup =
                new CorrectionLookup(run.spark(), run.warehouse().releases().latest(), KeptMentions.read(work));
        this.anchors = work.has(Kept.ANCHORS) ? work.read(Kept.ANCHORS).collectAsList() : List.of();
        this.known = rows.isEmpty() ? KnownEvents.NOTHING : lookup.known(rows, anchors);
        this.named = lookup.mentions(KnownEvents.namedMentions(rows));
        this.plan = CorrectionPlan.of(rows, known, run.engine().modes());
    }

    CorrectionPlan plan() {
        return plan;
    }

    /** Keeps the mentions that people have corrected, for all that reads mentions after this. */
    void keepMentions() throws IOException {
        work.delete(Kept.CORRECTED_MENTIONS);
        if (!plan.mentionFixes().isEmpty()) {
            List<Mention> corrected = named.values().stream()
                    .filter(mention -> plan.mentionFixes().containsKey(mention.mentionId()))
                    .map(mention -> plan.mentionFixes().get(mention.mentionId()).apply(mention))
                    .toList();
            write(Kept.CORRECTED_MENTIONS, corrected, Mention.class);
        }
    }

    /** Keeps what the corrections did, what they could not do, and by which mentions they know events. */
    void keepOutcome(Dataset<ResolvedEvent> events) throws IOException {
        List<Correction> rows = corrections.rows();
        warnOfUndone(rows);
        CorrectionOutcome outcome = CorrectionOutcome.of(rows, plan, before(events), now(events));
        write(Kept.CORRECTION_CHANGES, outcome.changes().stream().map(this::row).toList(), EventChangeRow.class);
        write(Kept.LOST_CORRECTIONS, outcome.lost().stream().map(this::row).toList(), RejectedRow.class);
        write(Kept.ANCHORS, allAnchors(), EventAnchor.class);
        write(Kept.CORRECTIONS, rows, Correction.class);
    }

    private void warnOfUndone(List<Correction> rows) throws IOException {
        long nFormer = work.has(Kept.CORRECTIONS) ? work.read(Kept.CORRECTIONS).count() : 0;
        if (rows.isEmpty() && nFormer > 0) {
            run.progress()
                    .say("The run before had " + nFormer + " corrections, this one has none: say --corrections, or keep"
                            + " corrections.csv in the warehouse.");
        }
    }

    private Map<String, CorrectedEvent> now(Dataset<ResolvedEvent> events) {
        Set<String> wanted = new HashSet<>(plan.rulings().mentionsToFind());
        wanted.addAll(named.keySet());
        return wanted.isEmpty()
                ? Map.of()
                : lookup.now(events, wanted, run.engine().modes());
    }

    private CorrectionOutcome.Before before(Dataset<ResolvedEvent> events) {
        if (corrections.rows().isEmpty()) {
            return new CorrectionOutcome.Before(Map.of(), Map.of(), Map.of());
        }
        Set<String> ids = new HashSet<>();
        now(events).values().forEach(event -> ids.add(event.eventId()));
        return new CorrectionOutcome.Before(lookup.before(ids, run.engine().modes()), named, known.previous());
    }

    /** Those of earlier runs, and those of this one in place of theirs. */
    private List<EventAnchor> allAnchors() {
        Map<String, List<String>> all = new TreeMap<>(CorrectionLookup.anchors(anchors));
        all.putAll(plan.rulings().anchors());
        List<EventAnchor> rows = new ArrayList<>();
        all.forEach((event, mentions) -> {
            for (int rank = 0; rank < mentions.size(); rank++) {
                rows.add(new EventAnchor(event, rank, mentions.get(rank)));
            }
        });
        return rows;
    }

    private EventChangeRow row(CorrectionChange change) {
        return new EventChangeRow(
                change.eventId(),
                CORRECTED,
                change.supersededBy(),
                change.field(),
                change.oldValue(),
                change.newValue(),
                change.correction().key(),
                change.correction().author(),
                change.correction().reason(),
                run.identity().releaseId().value());
    }

    private RejectedRow row(Lost lost) {
        Correction correction = lost.correction();
        return new RejectedRow(
                run.identity().runId(),
                "corrections",
                lost.reasonCode(),
                lost.message(),
                corrections.file(),
                (long) correction.line(),
                correction.key());
    }

    private <R extends Record> void write(WorkTable<R> table, List<R> rows, Class<R> type) throws IOException {
        work.write(
                table, run.spark().createDataset(rows, RecordEncoders.of(type)).coalesce(1));
    }
}
