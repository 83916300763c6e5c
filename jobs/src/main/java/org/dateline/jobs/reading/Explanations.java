package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.jobs.ExitCode;
import org.dateline.jobs.UserException;
import org.dateline.jobs.release.ReleaseFolder;
import org.dateline.jobs.table.ArticleRow;
import org.dateline.jobs.table.EventLinkRow;
import org.dateline.jobs.table.EventRow;
import org.dateline.jobs.table.EventTopicRow;
import org.dateline.jobs.table.MentionCandidateRow;
import org.dateline.jobs.table.MentionRow;
import org.dateline.jobs.table.PlaceRow;
import org.dateline.jobs.table.Table;
import org.dateline.jobs.table.TableRows;
import org.dateline.jobs.table.Tables;

/** Tells how an event, an article or a mention of a release came about. */
public final class Explanations {

    private final ReleaseFolder release;
    private final SparkSession spark;
    private final Merges merges;
    private final MentionText mentionText;

    /** {@code merges} tells why reports were taken for one event. */
    public Explanations(ReleaseFolder release, SparkSession spark, Merges merges) {
        this.release = release;
        this.spark = spark;
        this.merges = merges;
        this.mentionText = new MentionText(new Names(release, spark).actorLabels());
    }

    /**
     * The lines for that id.
     *
     * @throws UserException if the release has neither event nor mention nor article of it
     */
    public List<String> of(String id) throws IOException {
        Optional<EventRow> event = one(Tables.EVENTS, "event_id", id);
        if (event.isPresent()) {
            return event(event.get());
        }
        return one(Tables.MENTIONS, "mention_id", id)
                .map(this::mention)
                .or(() -> one(Tables.ARTICLES, "article_id", id).map(this::article))
                .orElseThrow(() -> new UserException(
                        ExitCode.USAGE,
                        "Release " + release.id().value() + " has no event, mention or article '" + id + "'."));
    }

    private List<String> event(EventRow event) throws IOException {
        List<String> lines = new ArrayList<>(EventText.head(event));
        lines.add("");
        lines.add("Date as reported:");
        lines.addAll(EventText.dates(all(Tables.EVENT_DATES, col("event_id").equalTo(event.eventId()))));
        lines.add("");
        lines.add("As it became known:");
        lines.addAll(EventText.history(all(Tables.EVENT_HISTORY, col("event_id").equalTo(event.eventId()))));
        List<EventLinkRow> links = all(
                Tables.EVENT_LINKS,
                col("event_id")
                        .equalTo(event.eventId())
                        .or(col("linked_event_id").equalTo(event.eventId())));
        if (!links.isEmpty()) {
            lines.add("");
            lines.add("Linked events:");
            links.forEach(link -> lines.add(linked(link, event.eventId())));
        }
        lines.add("");
        lines.add("Actors:");
        lines.addAll(
                mentionText.eventActors(all(Tables.EVENT_ACTORS, col("event_id").equalTo(event.eventId()))));
        lines.add("");
        lines.add("Topics:");
        all(Tables.EVENT_TOPICS, col("event_id").equalTo(event.eventId())).stream()
                .sorted(Comparator.comparing(EventTopicRow::score).reversed())
                .forEach(topic -> lines.add("  " + topic.topicId() + " " + topic.score()));
        lines.addAll(setting(col("event_id").equalTo(event.eventId())));
        lines.add("");
        lines.add("Reports:");
        List<MentionRow> mentions = all(Tables.MENTIONS, col("event_id").equalTo(event.eventId()));
        mentions.forEach(mention -> lines.addAll(reported(mention)));
        lines.add("");
        lines.add("Why these are one event:");
        lines.addAll(merges.explain(mentions.stream().map(MentionRow::mentionId).toList()));
        return lines;
    }

    private List<String> setting(Column isIts) {
        return new SettingText(id -> one(Tables.DIM_PLACE, "place_id", id)
                        .map(PlaceRow::labelEn)
                        .orElse(id))
                .event(
                        all(Tables.EVENT_PLACES, isIts),
                        all(Tables.EVENT_REFERENCES, isIts),
                        all(Tables.EVENT_VOTES, isIts));
    }

    private String linked(EventLinkRow link, String eventId) {
        boolean isFirst = link.eventId().equals(eventId);
        String other = isFirst ? link.linkedEventId() : link.eventId();
        String title =
                one(Tables.EVENTS, "event_id", other).map(EventRow::titleEn).orElse("");
        return "  " + (isFirst ? link.relation() + " " + other : other + " is " + link.relation() + " this") + ": "
                + title;
    }

    private List<String> mention(MentionRow mention) {
        List<String> lines = new ArrayList<>();
        lines.add(mention.mentionId() + " in article " + mention.articleId() + " of " + mention.sourceId());
        lines.addAll(read(mention));
        lines.add(reports(mention));
        return lines;
    }

    private List<String> article(ArticleRow article) {
        List<String> lines = new ArrayList<>(EventText.head(article));
        for (MentionRow mention : all(Tables.MENTIONS, col("article_id").equalTo(article.articleId()))) {
            lines.add("");
            lines.addAll(read(mention));
            lines.add(reports(mention));
        }
        return lines;
    }

    private List<String> reported(MentionRow mention) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + mention.publishedDate() + " " + mention.sourceId() + ", article " + mention.articleId());
        lines.addAll(read(mention));
        return lines;
    }

    private List<String> read(MentionRow mention) {
        return mentionText.lines(
                mention, all(Tables.MENTION_ACTORS, col("mention_id").equalTo(mention.mentionId())));
    }

    private String reports(MentionRow mention) {
        if (mention.eventId() == null) {
            String why = mention.earliest() == null ? "it has no date" : "it fits none alone";
            return "    no event: " + why + candidates(mention);
        }
        String title = one(Tables.EVENTS, "event_id", mention.eventId())
                .map(EventRow::titleEn)
                .orElse("");
        return "    reports " + mention.eventId() + ": " + title;
    }

    private String candidates(MentionRow mention) {
        List<MentionCandidateRow> candidates =
                all(Tables.MENTION_CANDIDATES, col("mention_id").equalTo(mention.mentionId()));
        return candidates.isEmpty()
                ? ""
                : candidates.stream()
                        .map(candidate -> candidate.eventId() + " (" + candidate.probability() + ")")
                        .collect(Collectors.joining(", ", "; it may report ", ""));
    }

    private <R extends Record> Optional<R> one(Table<R> table, String key, String value) {
        return all(table, col(key).equalTo(value)).stream().findFirst();
    }

    private <R extends Record> List<R> all(Table<R> table, Column condition) {
        Column[] sorting = table.sorting().stream().map(functions::col).toArray(Column[]::new);
        Dataset<R> rows = TableRows.toRecords(
                table, release.rows(table, spark).filter(condition).orderBy(sorting));
        return Collections.unmodifiableList(rows.collectAsList());
    }
}
