package org.dateline.jobs.validation;

import java.util.List;
import java.util.Set;

/** The checks that no single column can tell: intervals, offsets, counts across tables. */
final class ContentChecks {

    /** Sums of shares are not exact. */
    private static final String ROUNDING = "1e-6";

    static final List<Check> ALL = List.of(
            rule("events", "latest is not before earliest", "latest < earliest"),
            rule("mentions", "latest is not before earliest", "latest < earliest"),
            rule("event_dates", "latest is not before earliest", "latest < earliest"),
            rule("event_history", "latest is not before earliest", "latest < earliest"),
            across(
                    "mention_candidates: none of a mention that has its event",
                    Set.of("mention_candidates", "mentions"),
                    "SELECT count(*) FROM mention_candidates c JOIN mentions m ON c.mention_id = m.mention_id"
                            + " WHERE m.event_id IS NOT NULL"),
            rule("event_links", "no event is linked to itself", "event_id = linked_event_id"),
            rule("timeline_entries", "latest is not before earliest", "latest < earliest"),
            rule(
                    "mentions",
                    "a date is whole or absent",
                    "(earliest IS NULL) <> (date_precision IS NULL)"
                            + " OR (earliest IS NULL) <> (date_kind IS NULL) OR (earliest IS NULL) <> (edtf IS NULL)"),
            rule("mentions", "what is undated has no date", "date_method = 'undated' AND earliest IS NOT NULL"),
            rule(
                    "events",
                    "event_date is there for a day only",
                    "(event_date IS NOT NULL) <> (date_precision = 'day' AND"
                            + " earliest <=> latest) OR event_date <> earliest"),
            rule("events", "chart_date is inside the interval", "chart_date < earliest OR chart_date > latest"),
            rule("events", "width_days counts both ends", "NOT (width_days <=> datediff(latest, earliest) + 1)"),
            rule("events", "event_year is that of earliest", "event_year <> year(earliest)"),
            rule("events", "reported first before last", "first_reported > last_reported"),
            rule(
                    "events",
                    "independent sources are sources, sources have articles, articles have mentions",
                    "n_independent_sources > n_sources OR n_sources > n_articles OR n_articles > n_mentions"
                            + " OR n_independent_sources < 1"),
            rule("mentions", "a trigger has an extent", "char_start < 0 OR char_end <= char_start"),
            rule(
                    "mention_actors",
                    "a surface has an extent or is implied",
                    "(surface IS NULL) <> (char_start < 0) OR (char_start >= 0 AND char_end <= char_start)"),
            rule("mention_places", "a surface has an extent", "char_start < 0 OR char_end <= char_start"),
            rule(
                    "mention_references",
                    "a surface has an extent or stands elsewhere",
                    "(surface IS NULL) <> (char_start < 0) OR (char_start >= 0 AND char_end <= char_start)"),
            rule("event_votes", "votes are counted", "for_count < 0 OR against_count < 0 OR abstain_count < 0"),
            rule("dim_place", "a place is on the earth", "abs(lat) > 90 OR abs(lon) > 180"),
            rule("dim_place", "a point has both coordinates", "(lat IS NULL) <> (lon IS NULL)"),
            rule("actor_ancestors", "valid_to is not before valid_from", "valid_to < valid_from"),
            rule("dim_actor", "valid_to is not before valid_from", "valid_to < valid_from"),
            rule(
                    "runs",
                    "every record is known, an article, or rejected",
                    "exit_code = 0 AND n_in <> n_known + n_out + n_rejected"),
            across(
                    "mentions.trigger_text: what the text has between the offsets, inside the sentence",
                    Set.of("mentions", "article_texts"),
                    "SELECT count(*) FROM mentions m JOIN article_texts a ON m.article_id = a.article_id"
                            + " WHERE utf16_slice(a.text, m.char_start, m.char_end) <> m.trigger_text"
                            + " OR NOT contains(m.sentence_text, m.trigger_text)"
                            + " OR NOT contains(a.text, m.sentence_text)"),
            across(
                    "mention_actors.surface: what the text has between the offsets",
                    Set.of("mention_actors", "mentions", "article_texts"),
                    "SELECT count(*) FROM mention_actors s JOIN mentions m ON s.mention_id = m.mention_id"
                            + " JOIN article_texts a ON m.article_id = a.article_id WHERE s.surface IS NOT NULL"
                            + " AND utf16_slice(a.text, s.char_start, s.char_end) <> s.surface"),
            across(
                    "mention_places.surface: what the text has between the offsets",
                    Set.of("mention_places", "mentions", "article_texts"),
                    "SELECT count(*) FROM mention_places s JOIN mentions m ON s.mention_id = m.mention_id"
                            + " JOIN article_texts a ON m.article_id = a.article_id"
                            + " WHERE utf16_slice(a.text, s.char_start, s.char_end) <> s.surface"),
            across(
                    "events.place_id: the chosen one of event_places",
                    Set.of("events", "event_places"),
                    "SELECT count(*) FROM events e FULL JOIN (SELECT * FROM event_places WHERE is_chosen) p"
                            + " ON e.event_id = p.event_id WHERE NOT (e.place_id <=> p.place_id)"),
            across(
                    "events: n_mentions counts its mentions",
                    Set.of("events", "mentions"),
                    "SELECT count(*) FROM events e LEFT JOIN (SELECT event_id, count(*) AS n FROM mentions"
                            + " GROUP BY event_id) m ON e.event_id = m.event_id WHERE NOT (e.n_mentions <=> m.n)"),
            across(
                    "event_dates: each event has one chosen reading",
                    Set.of("events", "event_dates"),
                    "SELECT count(*) FROM events e LEFT JOIN (SELECT event_id, count_if(is_chosen) AS n FROM"
                            + " event_dates GROUP BY event_id) d ON e.event_id = d.event_id WHERE NOT (d.n <=> 1)"),
            across(
                    "event_history: what was known last is what stands in events",
                    Set.of("events", "event_history"),
                    "SELECT count(*) FROM events e LEFT JOIN (SELECT event_id, max_by(struct(status, edtf), known_from)"
                            + " AS last FROM event_history GROUP BY event_id) h ON e.event_id = h.event_id"
                            + " WHERE NOT (h.last <=> struct(e.status, e.edtf))"),
            across(
                    "events: each stands in timeline_entries",
                    Set.of("events", "timeline_entries"),
                    "SELECT count(*) FROM events e LEFT ANTI JOIN timeline_entries t ON e.event_id = t.event_id"),
            across(
                    "articles and article_texts are the same articles",
                    Set.of("articles", "article_texts"),
                    "SELECT count(*) FROM articles a FULL JOIN article_texts t ON a.article_id = t.article_id"
                            + " WHERE a.article_id IS NULL OR t.article_id IS NULL"),
            across(
                    "coverage_daily counts all articles",
                    Set.of("articles", "coverage_daily"),
                    "SELECT abs((SELECT count(*) FROM articles) - (SELECT coalesce(sum(n_articles), 0)"
                            + " FROM coverage_daily))"),
            across(
                    "runs: the latest counts the articles",
                    Set.of("runs", "articles"),
                    "SELECT count(*) FROM (SELECT n_articles FROM runs ORDER BY started_at DESC, run_id DESC LIMIT 1)"
                            + " WHERE n_articles <> (SELECT count(*) FROM articles)"),
            across(
                    "runs: each counts its rejected records",
                    Set.of("runs", "rejected_records"),
                    "SELECT count(*) FROM (SELECT run_id, count(*) AS n FROM rejected_records WHERE stage = 'ingest'"
                            + " GROUP BY run_id) r JOIN runs USING (run_id) WHERE n <> n_rejected + n_displaced"),
            timeline("timeline_actor"),
            timeline("timeline_topic"),
            timeline("timeline_actor_topic"),
            timeline("timeline_dyad"));

    private ContentChecks() {}

    private static Check rule(String table, String rule, String brokenIf) {
        return new Check.OfRow(table, rule, brokenIf);
    }

    private static Check across(String name, Set<String> tables, String violations) {
        return new Check.AcrossTables(name, tables, violations);
    }

    private static Check timeline(String table) {
        return rule(
                table,
                "whole events are among the expected, and no part is more than the whole",
                "n_events > n_events_expected + " + ROUNDING + " OR n_scheduled > n_events"
                        + " OR n_cooperation + n_conflict > n_events");
    }
}
