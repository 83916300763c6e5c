-- Who vetoed what?
-- A row for each veto and each state that cast it, oldest first.
WITH asked AS (SELECT
    DATE '1990-01-01' AS since, -- the first day
    DATE '2099-12-31' AS until -- the last day
)
SELECT e.edtf AS happened, a.label_en AS who, t.label_en AS topic, e.title_en, e.n_independent_sources
FROM events AS e
JOIN event_actors AS s ON s.event_id = e.event_id AND s.role = 'source'
JOIN dim_actor AS a ON a.actor_id = s.actor_id
LEFT JOIN dim_topic AS t ON t.topic_id = e.primary_topic_id
WHERE e.event_mode = 'resolution_vetoed'
  AND e.status = 'occurred'
  AND e.earliest >= (SELECT since FROM asked)
  AND e.earliest <= (SELECT until FROM asked)
ORDER BY e.earliest, who, e.title_en
