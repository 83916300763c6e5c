package org.dateline.jobs.stage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.article.Article;
import org.dateline.coreference.Ancestry;
import org.dateline.coreference.ArticleFacts;
import org.dateline.coreference.ResolvedEvent;
import org.dateline.event.Mention;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.RunContext;
import org.dateline.jobs.encoder.RecordEncoders;
import org.dateline.jobs.engine.Ancestries;
import org.dateline.jobs.engine.Knowledge;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.release.WorkTables;
import org.dateline.jobs.session.Concurrently;
import org.dateline.jobs.session.Shared;
import org.dateline.jobs.step.extract.ArticleReading;
import org.dateline.jobs.step.publish.ActorRows;
import org.dateline.jobs.step.publish.ArticleRows;
import org.dateline.jobs.step.publish.EventChanges;
import org.dateline.jobs.step.publish.EventLinks;
import org.dateline.jobs.step.publish.EventRows;
import org.dateline.jobs.step.publish.MentionRows;
import org.dateline.jobs.step.publish.MentionRows.Texts;
import org.dateline.jobs.step.timeline.CoverageStep;
import org.dateline.jobs.step.timeline.DateRows;
import org.dateline.jobs.step.timeline.TimelineCount;
import org.dateline.jobs.step.timeline.TimelineEntriesStep;
import org.dateline.jobs.step.timeline.TimelineStep;
import org.dateline.jobs.table.EventChangeRow;
import org.dateline.jobs.table.RunRow;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.Tables;

/** Writes all tables of a release from what the stages have kept. */
final class ReleaseTables {

    private final RunContext run;
    private final SparkSession spark;
    private final WorkTables work;
    private final ReleaseFolder release;

    ReleaseTables(RunContext run, ReleaseFolder release) {
        this.run = run;
        this.spark = run.spark();
        this.work = new WorkTables(run.warehouse(), spark);
        this.release = release;
    }

    /** Gives the row of this run in the history, which is the last thing written. */
    RunRow write(Texts texts) throws IOException {
        Dataset<Article> articles = new Articles(work).all();
        Dataset<ArticleReading> readings = work.read(Kept.READINGS);
        Dataset<ResolvedEvent> events = work.read(Kept.EVENTS);
        Dataset<Mention> mentions = KeptMentions.corrected(work);
        Concurrently.run(List.of(
                () -> release.write(Tables.ARTICLES, ArticleRows.articles(articles, readings, work.read(Kept.FACTS))),
                () -> writeTexts(articles, texts),
                () -> release.write(
                        Tables.MENTIONS, MentionRows.mentions(mentions, work.read(Kept.ANCHORED), events, texts)),
                () -> release.write(Tables.MENTION_ACTORS, MentionRows.actors(mentions)),
                () -> release.write(Tables.MENTION_CANDIDATES, MentionRows.candidates(work.read(Kept.CANDIDATES))),
                () -> release.write(Tables.MENTION_PLACES, MentionRows.places(mentions)),
                () -> release.write(Tables.MENTION_REFERENCES, MentionRows.references(mentions)),
                () -> release.write(Tables.EVENTS, EventRows.events(events, mentions, articles, work.read(Kept.BONDS))),
                () -> release.write(Tables.EVENT_ACTORS, EventRows.actors(events)),
                () -> release.write(Tables.EVENT_TOPICS, EventRows.topics(events)),
                () -> release.write(Tables.EVENT_PLACES, EventRows.places(events)),
                () -> release.write(Tables.EVENT_REFERENCES, EventRows.references(events)),
                () -> release.write(Tables.EVENT_VOTES, EventRows.votes(events)),
                () -> release.write(Tables.EVENT_DATES, EventRows.dates(events)),
                () -> release.write(Tables.EVENT_HISTORY, EventRows.history(events)),
                () -> release.write(Tables.EVENT_LINKS, EventLinks.of(mentions, events)),
                () -> release.write(
                        Tables.REJECTED_RECORDS, work.read(Kept.REJECTED).union(work.read(Kept.LOST_CORRECTIONS)))));
        writeChanges();
        writeTimelines(events, mentions);
        writeDimensions(articles);
        RunLog log = new RunLog(run);
        RunRow row = log.row(release.id().value(), ExitCode.DONE);
        release.write(Tables.RUNS, log.with(row));
        return row;
    }

    /** Those of all releases before, and what this one changed. */
    private void writeChanges() throws IOException {
        String id = release.id().value();
        Optional<ReleaseFolder> before = run.warehouse().releases().latest();
        Dataset<EventChangeRow> changes = before.isEmpty()
                ? EventChanges.first(release.rows(Tables.EVENTS, spark), id)
                : EventChanges.between(side(before.get()), side(release), id);
        Dataset<EventChangeRow> told = before.isPresent() && before.get().has(Tables.EVENT_CHANGES, spark)
                ? before.get().records(Tables.EVENT_CHANGES, spark)
                : spark.createDataset(List.of(), RecordEncoders.of(EventChangeRow.class));
        Dataset<EventChangeRow> corrected = EventChanges.corrected(work.read(Kept.CORRECTION_CHANGES), told, id);
        release.write(Tables.EVENT_CHANGES, told.union(changes).union(corrected));
    }

    private EventChanges.Side side(ReleaseFolder folder) {
        return new EventChanges.Side(folder.rows(Tables.EVENTS, spark), folder.rows(Tables.MENTIONS, spark));
    }

    private void writeTexts(Dataset<Article> articles, Texts texts) throws IOException {
        if (texts == Texts.KEPT) {
            release.write(Tables.ARTICLE_TEXTS, ArticleRows.texts(articles));
        }
    }

    private void writeTimelines(Dataset<ResolvedEvent> events, Dataset<Mention> mentions) throws IOException {
        Ancestry ancestry = Ancestries.of(run.engine().knowledge());
        Dataset<ArticleFacts> facts = work.read(Kept.FACTS);
        Dataset<TimelineCount> counts = work.write(Kept.COUNTS, TimelineStep.counts(events, ancestry));
        Concurrently.run(List.of(
                () -> release.write(Tables.TIMELINE_ACTOR, TimelineStep.actors(counts)),
                () -> release.write(Tables.TIMELINE_TOPIC, TimelineStep.topics(counts)),
                () -> release.write(Tables.TIMELINE_ACTOR_TOPIC, TimelineStep.actorTopics(counts)),
                () -> release.write(Tables.TIMELINE_DYAD, TimelineStep.dyads(counts)),
                () -> release.write(Tables.TIMELINE_ENTRIES, TimelineEntriesStep.entries(events, ancestry)),
                () -> release.write(Tables.COVERAGE_DAILY, CoverageStep.coverage(facts, mentions, events))));
        work.delete(Kept.COUNTS);
    }

    private void writeDimensions(Dataset<Article> articles) throws IOException {
        Knowledge knowledge = run.engine().knowledge();
        Concurrently.run(List.of(
                () -> write(Tables.DIM_ACTOR, ActorRows.of(knowledge, namedActors())),
                () -> write(Tables.ACTOR_ANCESTORS, knowledge.ancestors()),
                () -> write(Tables.ACTOR_ALIASES, knowledge.aliases()),
                () -> write(Tables.DIM_TOPIC, knowledge.topics()),
                () -> write(Tables.DIM_PLACE, knowledge.places()),
                () -> write(Tables.DIM_EVENT_TYPE, knowledge.eventTypes()),
                () -> write(Tables.DIM_DATE, DateRows.all()),
                () -> release.write(
                        Tables.DIM_SOURCE,
                        ArticleRows.sources(articles, rows(Tables.DIM_SOURCE, knowledge.sources())))));
    }

    /** Ids, not rows: as many as there are actors in the news. */
    private List<String> namedActors() {
        Dataset<Row> inRoles = release.rows(Tables.MENTION_ACTORS, spark).select("actor_id");
        Dataset<Row> asSpeakers = release.rows(Tables.MENTIONS, spark)
                .select("asserted_by_actor_id")
                .na()
                .drop();
        return inRoles.union(asSpeakers).distinct().as(Encoders.STRING()).collectAsList().stream()
                .sorted()
                .toList();
    }

    private <R extends Record> void write(Table<R> table, List<R> rows) throws IOException {
        release.write(table, rows(table, rows));
    }

    /** Sent once, and not with the task: aliases are megabytes. */
    private <R extends Record> Dataset<R> rows(Table<R> table, List<R> rows) {
        Shared<List<R>> sent = Shared.of(rows, spark.sparkContext());
        MapPartitionsFunction<Long, R> all = one -> sent.value().iterator();
        return spark.range(0, 1, 1, 1).mapPartitions(all, RecordEncoders.of(table.rowType()));
    }
}
