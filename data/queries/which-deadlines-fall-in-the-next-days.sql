-- Which deadlines and planned events fall in the next days?
-- As the reports published until the day told; what later ones say is not looked at.
WITH asked AS (SELECT
    DATE '2017-11-01' AS day, -- the day from which one looks ahead
    60 AS days -- how many days ahead
),
known AS (
    SELECT event_id, status, earliest, latest, edtf, known_from,
        row_number() OVER (PARTITION BY event_id ORDER BY known_from DESC) AS back
    FROM event_history
    WHERE known_from <= (SELECT day FROM asked)
)
SELECT k.edtf AS planned_for, CAST(k.earliest - (SELECT day FROM asked) AS INT) AS days_left, e.title_en, e.event_mode,
    k.known_from AS known_since
FROM known AS k
JOIN events AS e ON e.event_id = k.event_id
WHERE k.back = 1
  AND k.status = 'scheduled'
  AND coalesce(k.latest, k.earliest) >= (SELECT day FROM asked)
  AND k.earliest <= (SELECT day + days FROM asked)
ORDER BY k.earliest, k.latest NULLS LAST, e.title_en, e.event_mode, known_since
