package org.dateline.jobs.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.EventResolver;
import org.dateline.coreference.EventTitle;
import org.dateline.coreference.Labels;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.Version;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.engine.Ancestries;
import org.dateline.jobs.engine.Knowledge;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.step.publish.ActorRows;
import org.dateline.jobs.step.resolve.ComparedRow;
import org.dateline.jobs.step.resolve.CopyLink;
import org.dateline.jobs.step.resolve.MentionEvent;
import org.dateline.jobs.step.resolve.NearCopyStep;
import org.dateline.jobs.step.resolve.Resolution;
import org.dateline.jobs.step.resolve.ResolveStep;
import org.dateline.jobs.step.resolve.TextSketch;
import org.dateline.jobs.table.Tables;

/** The mentions of one event become one. */
public final class ResolveStage {

    private final RunContext run;
    private final WorkTables work;

    public ResolveStage(RunContext run) {
        this.run = run;
        this.work = new WorkTables(run.warehouse(), run.spark());
    }

    /** Resolves what extraction has kept, as people have corrected it; events that the latest release has keep their ids. */
    public void run(Corrections corrections) throws IOException {
        Corrector corrector = new Corrector(run, work, corrections);
        corrector.keepMentions();
        Dataset<Mention> mentions = KeptMentions.corrected(work);
        Dataset<ArticleFacts> facts = facts();
        Knowledge knowledge = run.engine().knowledge();
        Ancestry ancestry = Ancestries.of(knowledge);
        LocalDate asOf = new RunLog(run).asOf();
        EventTitle title = new EventTitle(labels(knowledge, mentions), ancestry);
        EventResolver resolver = new EventResolver(run.engine().modes(), title, asOf);
        ResolveStep step = new ResolveStep(ancestry, resolver, run.identity().dictionariesSha256() + Version.current());
        Optional<Dataset<ComparedRow>> compared =
                work.has(Kept.COMPARED) ? Optional.of(work.read(Kept.COMPARED)) : Optional.empty();
        Resolution resolution =
                step.resolve(mentions, facts, previous(), corrector.plan().rulings(), compared);
        Dataset<ResolvedEvent> events = work.write(Kept.EVENTS, resolution.events());
        work.write(Kept.ANCHORED, resolution.anchored());
        work.write(Kept.CANDIDATES, resolution.candidates());
        work.write(Kept.BONDS, resolution.bonds());
        work.write(Kept.COMPARED, resolution.compared());
        corrector.keepOutcome(events);
    }

    private Dataset<ArticleFacts> facts() throws IOException {
        Articles articles = new Articles(work);
        Dataset<TextSketch> sketches = work.add(Kept.SKETCHES, NearCopyStep.sketches(articles.without(Kept.SKETCHES)));
        Dataset<CopyLink> links = work.write(
                Kept.COPY_LINKS,
                work.has(Kept.COPY_LINKS) && work.has(Kept.FACTS)
                        ? NearCopyStep.links(sketches, work.read(Kept.COPY_LINKS), unlinked(articles))
                        : NearCopyStep.links(sketches));
        return work.write(Kept.FACTS, NearCopyStep.facts(articles.all(), links));
    }

    private static Dataset<String> unlinked(Articles articles) throws IOException {
        return articles.without(Kept.FACTS).select("articleId").as(Encoders.STRING());
    }

    private Dataset<MentionEvent> previous() throws IOException {
        Optional<ReleaseFolder> latest = run.warehouse().releases().latest();
        if (latest.isEmpty()) {
            return run.spark().createDataset(List.of(), RecordEncoders.of(MentionEvent.class));
        }
        return latest.get()
                .rows(Tables.MENTIONS, run.spark())
                .filter(col("event_id").isNotNull())
                .select(col("mention_id").as("mentionId"), col("event_id").as("eventId"))
                .as(RecordEncoders.of(MentionEvent.class));
    }

    /** Of all topics and of all actors that are listed or named. */
    private static Labels labels(Knowledge knowledge, Dataset<Mention> mentions) {
        List<String> named =
                mentions
                        .select(explode(col("participants.actorId")))
                        .distinct()
                        .as(Encoders.STRING())
                        .collectAsList()
                        .stream()
                        .sorted()
                        .toList();
        Map<String, String> labels = new HashMap<>();
        ActorRows.of(knowledge, named).forEach(actor -> labels.put(actor.actorId(), actor.labelEn()));
        knowledge.topics().forEach(topic -> labels.put(topic.topicId(), topic.labelEn()));
        return labels::get;
    }
}
