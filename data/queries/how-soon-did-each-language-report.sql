-- How long after an event did the first report in each language come?
-- Events that are known to the day and reported in many languages; 0 is the same day. What was written before counts not.
WITH asked AS (SELECT
    6 AS languages -- in how many languages at least
),
firsts AS (
    SELECT m.event_id, m.language, min(m.published_date) AS first_report
    FROM mentions AS m
    JOIN events AS e ON e.event_id = m.event_id
    WHERE m.published_date >= e.event_date
    GROUP BY m.event_id, m.language
)
SELECT e.event_date AS happened, e.title_en, f.language, CAST(f.first_report - e.event_date AS INT) AS days_later
FROM events AS e
JOIN firsts AS f ON f.event_id = e.event_id
WHERE e.status = 'occurred'
  AND e.n_languages >= (SELECT languages FROM asked)
ORDER BY happened, e.title_en, days_later, f.language
