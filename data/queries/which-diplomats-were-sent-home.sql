-- Which diplomats were recalled or expelled, and how many days later did the other side do the same?
-- Pairs of states; the answer is the next such act of the other side.
WITH asked AS (SELECT
    DATE '2018-01-01' AS since, -- the first day
    DATE '2018-12-31' AS until, -- the last day
    60 AS days -- how many days an answer may take
),
acts AS (
    SELECT DISTINCT e.event_id, e.earliest, e.edtf, e.event_mode, s.actor_id AS one, t.actor_id AS other,
        asked.days
    FROM events AS e
    JOIN event_actors AS s ON s.event_id = e.event_id AND s.role = 'source'
    JOIN event_actors AS t ON t.event_id = e.event_id AND t.role = 'target'
    JOIN dim_actor AS a ON a.actor_id = s.actor_id AND a.kind = 'state'
    JOIN dim_actor AS b ON b.actor_id = t.actor_id AND b.kind = 'state'
    CROSS JOIN asked
    WHERE e.event_mode IN ('ambassador_recalled', 'diplomats_expelled', 'relations_cut') AND e.status = 'occurred'
),
answered AS (
    SELECT x.earliest, x.edtf, x.event_mode, x.one, x.other, y.event_mode AS answer,
        CAST(y.earliest - x.earliest AS INT) AS days_later,
        row_number() OVER (PARTITION BY x.event_id, x.one, x.other ORDER BY y.earliest, y.event_mode) AS nth
    FROM acts AS x
    LEFT JOIN acts AS y
        ON y.one = x.other
        AND y.other = x.one
        AND y.earliest >= x.earliest
        AND y.earliest <= x.earliest + x.days
    WHERE x.earliest >= (SELECT since FROM asked) AND x.earliest <= (SELECT until FROM asked)
)
SELECT x.edtf AS happened, a.label_en AS who, x.event_mode, b.label_en AS of_whom, x.answer, x.days_later
FROM answered AS x
JOIN dim_actor AS a ON a.actor_id = x.one
JOIN dim_actor AS b ON b.actor_id = x.other
WHERE x.nth = 1
ORDER BY x.earliest, who, of_whom, x.event_mode
