-- Which plans changed their date, and when did the news come?
-- A row for each change: from another day, not merely to a more exact one.
WITH asked AS (SELECT
    DATE '1990-01-01' AS since, -- the first day of such news
    DATE '2099-12-31' AS until -- the last day of such news
),
steps AS (
    SELECT event_id, known_from, status, earliest, latest, edtf,
        lag(edtf) OVER (PARTITION BY event_id ORDER BY known_from) AS edtf_before,
        lag(earliest) OVER (PARTITION BY event_id ORDER BY known_from) AS earliest_before,
        lag(latest) OVER (PARTITION BY event_id ORDER BY known_from) AS latest_before,
        lag(status) OVER (PARTITION BY event_id ORDER BY known_from) AS status_before
    FROM event_history
)
SELECT s.known_from AS news_of, s.edtf_before AS planned_for, s.edtf AS then_for, s.status,
    CAST(s.earliest - s.earliest_before AS INT) AS days_moved, e.title_en
FROM steps AS s
JOIN events AS e ON e.event_id = s.event_id
WHERE s.status_before IN ('scheduled', 'postponed', 'lapsed')
  AND (s.earliest > s.latest_before OR s.latest < s.earliest_before)
  AND s.known_from >= (SELECT since FROM asked)
  AND s.known_from <= (SELECT until FROM asked)
ORDER BY s.known_from, e.title_en
