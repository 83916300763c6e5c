-- Which topics had most events in a year, and how many were conflict?
-- By the topic that each event is most about.
WITH asked AS (SELECT
    2017 AS in_year, -- the year
    5 AS events -- how many events at least
)
SELECT t.label_en AS topic, y.n_events, y.n_conflict, y.n_sources
FROM timeline_topic AS y
JOIN dim_topic AS t ON t.topic_id = y.topic_id
WHERE y.period_kind = 'year'
  AND extract(YEAR FROM y.period_start) = (SELECT in_year FROM asked)
  AND y.n_events >= (SELECT events FROM asked)
ORDER BY y.n_events DESC, topic
