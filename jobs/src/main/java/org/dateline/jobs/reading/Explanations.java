package org.dateline.jobs.reading;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.article.Article;
import org.dateline.extract.SentenceReading;
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
    private final ArticleReader reader;
    private final MentionText mentionText;

    /** Reads an article again, sentence by sentence. */
    @FunctionalInterface
    public interface ArticleReader {

        List<SentenceReading> read(Article article);
    }

    /** {@code merges} tells why reports were taken for one event, {@code reader} what of an article gave none. */
    public Explanations(ReleaseFolder release, SparkSession spark, Merges merges, ArticleReader reader) {
        this.release = release;
        this.spark = spark;
        this.merges = merges;
        this.reader = reader;
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
        Optional<MentionRow> mention = one(Tables.MENTIONS, "mention_id", id);
        if (mention.isPresent()) {
            return mention(mention.get());
        }
        ArticleRow article = one(Tables.ARTICLES, "article_id", id)
                .orElseThrow(() -> new UserException(
                        ExitCode.USAGE,
                        "Release " + release.id().value() + " has no event, mention or article '" + id + "'."));
        return article(article);
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
        List<String> actors =
                mentionText.eventActors(all(Tables.EVENT_ACTORS, col("event_id").equalTo(event.eventId())));
        if (!actors.isEmpty()) {
            lines.add("");
            lines.add("Actors:");
            lines.addAll(actors);
        }
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

    private List<String> article(ArticleRow article) throws IOException {
        List<String> lines = new ArrayList<>(EventText.head(article));
        Map<Integer, List<String>> sentences = new TreeMap<>();
        for (MentionRow mention : all(Tables.MENTIONS, col("article_id").equalTo(article.articleId()))) {
            List<String> read = sentences.computeIfAbsent(mention.sentenceNo(), number -> new ArrayList<>());
            read.add("");
            read.addAll(read(mention));
            read.add(reports(mention));
        }
        for (SentenceReading sentence : readAgain(article)) {
            List<String> passedOver = ReadingText.passedOver(sentence);
            if (!passedOver.isEmpty()) {
                sentences
                        .computeIfAbsent(sentence.number(), number -> head(sentence))
                        .addAll(passedOver);
            }
        }
        sentences.values().forEach(lines::addAll);
        return lines;
    }

    private static List<String> head(SentenceReading sentence) {
        String text = ReadingText.oneLine(sentence.text());
        return new ArrayList<>(List.of("", "    sentence " + sentence.number() + ": " + text));
    }

    /** The sentences of an article, by the dictionaries of today; none where the release keeps no texts. */
    private List<SentenceReading> readAgain(ArticleRow row) throws IOException {
        if (!release.has(Tables.ARTICLE_TEXTS, spark)) {
            return List.of();
        }
        return one(Tables.ARTICLE_TEXTS, "article_id", row.articleId())
                .map(text -> reader.read(new Article(
                        row.articleId(),
                        row.url(),
                        row.sourceId(),
                        row.language(),
                        row.title(),
                        text.text(),
                        row.publishedAt(),
                        row.publishedDate(),
                        row.publishedBasis(),
                        row.textSha256(),
                        row.ingestFormat())))
                .orElse(List.of());
    }

    private List<String> reported(MentionRow mention) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + mention.publishedDate() + " " + mention.sourceId() + ", article " + mention.articleId() + ", "
                + mention.mentionId());
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
