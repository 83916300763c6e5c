package org.dateline.jobs.table;

import java.util.List;
import java.util.Optional;

/** All public tables: the one place where they are named. */
public final class Tables {

    public static final Table<ArticleRow> ARTICLES = Table.of("articles", ArticleRow.class)
            .says("Every article that was read: where it is from, when it was published, what it is a copy of.")
            .keyedBy("article_id")
            .partitionedBy("published_month")
            .sortedBy("published_date", "article_id");

    public static final Table<ArticleTextRow> ARTICLE_TEXTS = Table.of("article_texts", ArticleTextRow.class)
            .says("The texts that all offsets point into. Absent from a release made with --no-text.")
            .keyedBy("article_id")
            .sortedBy("article_id");

    public static final Table<MentionRow> MENTIONS = Table.of("mentions", MentionRow.class)
            .says("One event named in one sentence of one article, with the words, offsets and rules that were read.")
            .keyedBy("mention_id")
            .partitionedBy("published_month")
            .sortedBy("published_date", "article_id", "char_start", "mention_id");

    public static final Table<MentionActorRow> MENTION_ACTORS = Table.of("mention_actors", MentionActorRow.class)
            .says("The actors of each mention and the words that named them.")
            .keyedBy("mention_id", "actor_id", "role", "char_start")
            .sortedBy("mention_id", "char_start", "actor_id", "role");

    public static final Table<MentionCandidateRow> MENTION_CANDIDATES = Table.of(
                    "mention_candidates", MentionCandidateRow.class)
            .says("The events that a report may be of, where it fits several and is therefore given to none.")
            .keyedBy("mention_id", "event_id")
            .sortedBy("mention_id", "event_id");

    public static final Table<MentionPlaceRow> MENTION_PLACES = Table.of("mention_places", MentionPlaceRow.class)
            .says("The places of each mention and the words that named them.")
            .keyedBy("mention_id", "place_id", "role", "char_start")
            .sortedBy("mention_id", "char_start", "place_id", "role");

    public static final Table<MentionReferenceRow> MENTION_REFERENCES = Table.of(
                    "mention_references", MentionReferenceRow.class)
            .says("The resolutions, drafts, treaties, mandates and rounds that each mention refers to.")
            .keyedBy("mention_id", "kind", "value")
            .sortedBy("mention_id", "kind", "value");

    public static final Table<EventRow> EVENTS = Table.of("events", EventRow.class)
            .says("Events, each once, however many reports and languages tell of it.")
            .keyedBy("event_id")
            .partitionedBy("event_year")
            .sortedBy("earliest", "event_id");

    public static final Table<EventActorRow> EVENT_ACTORS = Table.of("event_actors", EventActorRow.class)
            .says("The actors of each event.")
            .keyedBy("event_id", "actor_id", "role")
            .sortedBy("event_id", "rank", "actor_id", "role");

    public static final Table<EventTopicRow> EVENT_TOPICS = Table.of("event_topics", EventTopicRow.class)
            .says("The topics of each event.")
            .keyedBy("event_id", "topic_id")
            .sortedBy("event_id", "topic_id");

    public static final Table<EventPlaceRow> EVENT_PLACES = Table.of("event_places", EventPlaceRow.class)
            .says("The places of each event.")
            .keyedBy("event_id", "place_id", "role")
            .sortedBy("event_id", "role", "place_id");

    public static final Table<EventReferenceRow> EVENT_REFERENCES = Table.of(
                    "event_references", EventReferenceRow.class)
            .says("The resolutions, drafts, treaties, mandates and rounds that each event is about or brought about.")
            .keyedBy("event_id", "kind", "value")
            .sortedBy("event_id", "kind", "value");

    public static final Table<EventVoteRow> EVENT_VOTES = Table.of("event_votes", EventVoteRow.class)
            .says("How was voted, where a report counts the votes.")
            .keyedBy("event_id")
            .sortedBy("event_id");

    public static final Table<EventDateRow> EVENT_DATES = Table.of("event_dates", EventDateRow.class)
            .says("Every reading of an event's date that any source gave: disagreement is kept.")
            .keyedBy("event_id", "edtf")
            .sortedBy("event_id", "earliest", "edtf");

    public static final Table<EventHistoryRow> EVENT_HISTORY = Table.of("event_history", EventHistoryRow.class)
            .says("What was known of each event from which day on: its date and status as the sources had told them.")
            .keyedBy("event_id", "known_from")
            .sortedBy("event_id", "known_from");

    public static final Table<EventLinkRow> EVENT_LINKS = Table.of("event_links", EventLinkRow.class)
            .says("How events hang together: what came of what, what was put off or called off, what answers what.")
            .keyedBy("event_id", "linked_event_id", "relation")
            .sortedBy("event_id", "linked_event_id", "relation");

    public static final Table<EventChangeRow> EVENT_CHANGES = Table.of("event_changes", EventChangeRow.class)
            .says("What became of events from release to release: which came, changed, were merged, split,"
                    + " withdrawn or corrected by people.")
            .keyedBy("release_id", "event_id", "change", "field", "correction")
            .sortedBy("release_id", "event_id", "change", "field", "correction");

    public static final Table<TimelineActorRow> TIMELINE_ACTOR = Table.of("timeline_actor", TimelineActorRow.class)
            .says("Events of each actor by day, week, month and year.")
            .keyedBy("actor_id", "period_kind", "period_start")
            .partitionedBy("period_kind")
            .inYearsOf("period_start")
            .sortedBy("actor_id", "period_start");

    public static final Table<TimelineTopicRow> TIMELINE_TOPIC = Table.of("timeline_topic", TimelineTopicRow.class)
            .says("Events of each topic by day, week, month and year.")
            .keyedBy("topic_id", "period_kind", "period_start")
            .partitionedBy("period_kind")
            .inYearsOf("period_start")
            .sortedBy("topic_id", "period_start");

    public static final Table<TimelineActorTopicRow> TIMELINE_ACTOR_TOPIC = Table.of(
                    "timeline_actor_topic", TimelineActorTopicRow.class)
            .says("Events of each actor on each topic by day, week, month and year.")
            .keyedBy("actor_id", "topic_id", "period_kind", "period_start")
            .partitionedBy("period_kind")
            .inYearsOf("period_start")
            .sortedBy("actor_id", "topic_id", "period_start");

    public static final Table<TimelineDyadRow> TIMELINE_DYAD = Table.of("timeline_dyad", TimelineDyadRow.class)
            .says("Events between two actors by day, week, month and year.")
            .keyedBy("source_actor_id", "target_actor_id", "is_reciprocal", "period_kind", "period_start")
            .partitionedBy("period_kind")
            .inYearsOf("period_start")
            .sortedBy("source_actor_id", "target_actor_id", "is_reciprocal", "period_start");

    public static final Table<TimelineEntryRow> TIMELINE_ENTRIES = Table.of("timeline_entries", TimelineEntryRow.class)
            .says("The readable timeline: a row for each event under each of its actors and topics.")
            .keyedBy("actor_id", "topic_id", "event_id")
            .inYearsOf("earliest")
            .sortedBy("actor_id", "topic_id", "earliest", "event_id");

    public static final Table<ActorRow> DIM_ACTOR = Table.of("dim_actor", ActorRow.class)
            .says("Who acts: states, organisations, armed groups, persons, offices, rounds of talks.")
            .keyedBy("actor_id")
            .sortedBy("actor_id");

    public static final Table<ActorAncestorRow> ACTOR_ANCESTORS = Table.of("actor_ancestors", ActorAncestorRow.class)
            .says("Whom an actor speaks for and what it is part of, with dates.")
            .keyedBy("actor_id", "ancestor_id", "relation", "valid_from")
            .sortedBy("actor_id", "ancestor_id", "relation", "valid_from");

    public static final Table<ActorAliasRow> ACTOR_ALIASES = Table.of("actor_aliases", ActorAliasRow.class)
            .says("The words that name each actor.")
            .keyedBy("actor_id", "alias", "language", "kind")
            .sortedBy("actor_id", "language", "kind", "alias");

    public static final Table<TopicRow> DIM_TOPIC = Table.of("dim_topic", TopicRow.class)
            .says("What events are about: a tree of topics.")
            .keyedBy("topic_id")
            .sortedBy("topic_id");

    public static final Table<PlaceRow> DIM_PLACE = Table.of("dim_place", PlaceRow.class)
            .says("Cities, regions and states as places, with their coordinates.")
            .keyedBy("place_id")
            .sortedBy("place_id");

    public static final Table<EventTypeRow> DIM_EVENT_TYPE = Table.of("dim_event_type", EventTypeRow.class)
            .says("The acts that events are told apart by.")
            .keyedBy("event_type", "event_mode")
            .sortedBy("event_type", "event_mode");

    public static final Table<SourceRow> DIM_SOURCE = Table.of("dim_source", SourceRow.class)
            .says("The outlets that the articles are from.")
            .keyedBy("source_id")
            .sortedBy("source_id");

    public static final Table<DateRow> DIM_DATE = Table.of("dim_date", DateRow.class)
            .says("A row a day from 1900 to 2100.")
            .keyedBy("date")
            .sortedBy("date");

    public static final Table<CoverageRow> COVERAGE_DAILY = Table.of("coverage_daily", CoverageRow.class)
            .says("How much was read: the denominators without which a trend only shows how many articles there were.")
            .keyedBy("source_id", "language", "published_date")
            .sortedBy("source_id", "language", "published_date");

    public static final Table<RejectedRow> REJECTED_RECORDS = Table.of("rejected_records", RejectedRow.class)
            .says("Input that did not become an article, and corrections that do nothing, with the reason.")
            .keyedBy()
            .sortedBy("input_file", "record_no", "reason_code");

    public static final Table<RunRow> RUNS = Table.of("runs", RunRow.class)
            .says("The runs that led to this release, the latest last.")
            .keyedBy("run_id")
            .sortedBy("started_at", "run_id");

    /** All of them, in the order in which one reads about them. */
    public static final List<Table<?>> ALL = List.of(
            ARTICLES,
            ARTICLE_TEXTS,
            MENTIONS,
            MENTION_ACTORS,
            MENTION_CANDIDATES,
            MENTION_PLACES,
            MENTION_REFERENCES,
            EVENTS,
            EVENT_ACTORS,
            EVENT_TOPICS,
            EVENT_PLACES,
            EVENT_REFERENCES,
            EVENT_VOTES,
            EVENT_DATES,
            EVENT_HISTORY,
            EVENT_LINKS,
            EVENT_CHANGES,
            TIMELINE_ACTOR,
            TIMELINE_TOPIC,
            TIMELINE_ACTOR_TOPIC,
            TIMELINE_DYAD,
            TIMELINE_ENTRIES,
            DIM_ACTOR,
            ACTOR_ANCESTORS,
            ACTOR_ALIASES,
            DIM_TOPIC,
            DIM_PLACE,
            DIM_EVENT_TYPE,
            DIM_SOURCE,
            DIM_DATE,
            COVERAGE_DAILY,
            REJECTED_RECORDS,
            RUNS);

    private Tables() {}

    /** The table of that name; empty if there is none. */
    public static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
