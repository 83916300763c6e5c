-- Reports: one event named in one sentence of one article. date is the day of publication.
-- from: mentions
-- key: mention_id
-- sorted: date, mention_id
-- date: The day of publication.
-- actor_id: Who says so. Null: the outlet itself.
-- act_id: The PLOVER type and the mode: a key of dim_act.
-- report_lag_days: Days from the earliest day that the sentence gives to publication; below zero for what was announced. Null: if the sentence is undated.
SELECT
    mention_id,
    event_id,
    article_id,
    source_id,
    language,
    published_date AS date,
    concat(event_type, '.', event_mode) AS act_id,
    status,
    earliest,
    latest,
    date_precision,
    date_text,
    date_method,
    asserted_by_actor_id AS actor_id,
    is_main,
    confidence,
    datediff(published_date, earliest) AS report_lag_days,
    trigger_text,
    sentence_text
FROM mentions
