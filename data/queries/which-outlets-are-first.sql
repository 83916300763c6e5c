-- Which outlets report first?
-- Of the events that several outlets report on the day or the days after: how often each was among the first.
WITH asked AS (SELECT
    DATE '2017-10-01' AS since, -- the first day of the events
    DATE '2017-12-31' AS until, -- the last day of the events
    3 AS sources, -- how many outlets an event must have
    7 AS days -- how many days after an event a report still counts
),
reports AS (
    SELECT m.event_id, m.source_id, min(m.published_date) AS reported
    FROM mentions AS m
    JOIN events AS e ON e.event_id = m.event_id
    WHERE e.n_independent_sources >= (SELECT sources FROM asked)
      AND e.earliest >= (SELECT since FROM asked)
      AND e.latest <= (SELECT until FROM asked)
      AND m.published_date >= e.latest
      AND m.published_date <= e.latest + (SELECT days FROM asked)
    GROUP BY m.event_id, m.source_id
),
ranked AS (
    SELECT source_id, rank() OVER (PARTITION BY event_id ORDER BY reported) AS place
    FROM reports
)
SELECT s.name AS outlet, count(CASE WHEN r.place = 1 THEN 1 END) AS n_first, count(*) AS n_reported
FROM ranked AS r
JOIN dim_source AS s ON s.source_id = r.source_id
GROUP BY s.name
ORDER BY n_first DESC, n_reported, outlet
