-- Events, each once. date is the day that stands for the event's date in charts: the middle of earliest and latest.
-- from: events
-- key: event_id
-- sorted: date, event_id
-- date: The middle of earliest and latest; the day itself where it is known.
-- actor_id: The first of its actors. Null: none is named.
-- topic_id: Its main topic. Null: none was found.
-- act_id: The PLOVER type and the mode: a key of dim_act.
-- report_lag_days: Days from the earliest day of the event to its first report; below zero for what was announced. Null: where no article tells of it any more.
-- title: What happened, in a line of English.
-- url: Of the article with the best report. Null: if the record had none.
SELECT
    e.event_id,
    e.chart_date AS date,
    e.earliest,
    e.latest,
    e.width_days,
    e.date_precision,
    e.date_kind,
    e.edtf,
    e.date_agreement,
    concat(e.event_type, '.', e.event_mode) AS act_id,
    e.status,
    e.primary_actor_id AS actor_id,
    e.primary_topic_id AS topic_id,
    e.place_id,
    e.goldstein,
    e.confidence,
    e.n_mentions,
    e.n_articles,
    e.n_sources,
    e.n_independent_sources,
    e.n_languages,
    e.first_reported,
    e.last_reported,
    datediff(e.first_reported, e.earliest) AS report_lag_days,
    e.title_en AS title,
    a.url
FROM events e
LEFT JOIN mentions m ON m.mention_id = e.best_mention_id
LEFT JOIN articles a ON a.article_id = m.article_id
