-- When did two states first meet again after one had cut relations?
-- The next meeting, visit, talks, call or agreement of the two, if a report tells of one.
WITH cuts AS (
    SELECT e.event_id, e.earliest, e.edtf, s.actor_id AS one, t.actor_id AS other
    FROM events AS e
    JOIN event_actors AS s ON s.event_id = e.event_id AND s.role = 'source'
    JOIN event_actors AS t ON t.event_id = e.event_id AND t.role = 'target'
    JOIN dim_actor AS a ON a.actor_id = s.actor_id AND a.kind = 'state'
    JOIN dim_actor AS b ON b.actor_id = t.actor_id AND b.kind = 'state'
    WHERE e.event_mode = 'relations_cut' AND e.status = 'occurred'
),
contacts AS (
    SELECT DISTINCT e.event_id, e.earliest, e.edtf, e.title_en, p.actor_id AS one, q.actor_id AS other
    FROM events AS e
    JOIN timeline_entries AS p ON p.event_id = e.event_id
    JOIN timeline_entries AS q ON q.event_id = e.event_id AND q.actor_id <> p.actor_id
    WHERE e.event_mode IN ('meeting', 'visit', 'talks_opened', 'talks_concluded', 'phone_call', 'agreement_signed',
            'relations_restored')
      AND e.status = 'occurred'
),
next AS (
    SELECT c.one, c.other, c.edtf AS cut_on, k.edtf AS met_on, CAST(k.earliest - c.earliest AS INT) AS days_later,
        k.title_en,
        row_number() OVER (PARTITION BY c.event_id, c.one, c.other ORDER BY k.earliest, k.title_en) AS nth
    FROM cuts AS c
    LEFT JOIN contacts AS k ON k.one = c.one AND k.other = c.other AND k.earliest > c.earliest
)
SELECT n.cut_on, a.label_en AS who, b.label_en AS with_whom, n.met_on, n.days_later, n.title_en
FROM next AS n
JOIN dim_actor AS a ON a.actor_id = n.one
JOIN dim_actor AS b ON b.actor_id = n.other
WHERE n.nth = 1
ORDER BY n.cut_on, who, with_whom
