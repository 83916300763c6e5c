-- Who acted for a state, how often, and when?
-- Persons, offices and bodies that spoke for it on the day of the event.
WITH asked AS (SELECT
    'state:RUS' AS state, -- the state
    DATE '2013-01-01' AS since, -- the first day
    DATE '2017-12-31' AS until -- the last day
)
SELECT a.label_en AS who, a.kind, count(DISTINCT e.event_id) AS n_events,
    min_by(e.edtf, CAST(e.earliest AS STRING) || e.edtf) AS first,
    max_by(e.edtf, CAST(e.earliest AS STRING) || e.edtf) AS last
FROM actor_ancestors AS n
JOIN dim_actor AS a ON a.actor_id = n.actor_id
JOIN event_actors AS s ON s.actor_id = n.actor_id
JOIN events AS e ON e.event_id = s.event_id
WHERE n.ancestor_id = (SELECT state FROM asked)
  AND n.relation = 'speaks_for'
  AND (n.valid_from IS NULL OR e.earliest >= n.valid_from)
  AND (n.valid_to IS NULL OR e.earliest <= n.valid_to)
  AND e.status = 'occurred'
  AND e.earliest >= (SELECT since FROM asked)
  AND e.earliest <= (SELECT until FROM asked)
GROUP BY a.label_en, a.kind
ORDER BY n_events DESC, who
