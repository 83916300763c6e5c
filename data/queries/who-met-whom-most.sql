-- Which states met most often?
-- Meetings, talks and calls that took place; persons and offices count for their states.
WITH asked AS (SELECT
    DATE '1990-01-01' AS since, -- the first day
    DATE '2099-12-31' AS until, -- the last day
    4 AS times -- how often at least
),
met AS (
    SELECT DISTINCT e.event_id, e.edtf, e.earliest, n.actor_id
    FROM events AS e
    JOIN timeline_entries AS n ON n.event_id = e.event_id
    JOIN dim_actor AS a ON a.actor_id = n.actor_id AND a.kind = 'state'
    WHERE e.event_mode IN ('meeting', 'talks_opened', 'talks_concluded', 'phone_call')
      AND e.status = 'occurred'
      AND e.earliest >= (SELECT since FROM asked)
      AND e.earliest <= (SELECT until FROM asked)
)
SELECT a.label_en AS one, b.label_en AS other, count(*) AS times,
    min_by(p.edtf, CAST(p.earliest AS STRING) || p.edtf) AS first,
    max_by(p.edtf, CAST(p.earliest AS STRING) || p.edtf) AS last
FROM met AS p
JOIN met AS q ON q.event_id = p.event_id AND q.actor_id > p.actor_id
JOIN dim_actor AS a ON a.actor_id = p.actor_id
JOIN dim_actor AS b ON b.actor_id = q.actor_id
GROUP BY a.label_en, b.label_en
HAVING count(*) >= (SELECT times FROM asked)
ORDER BY times DESC, one, other
