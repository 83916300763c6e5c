-- Who put sanctions on whom, and who lifted them?
-- A row for each act and each of its sides.
WITH asked AS (SELECT
    DATE '2016-01-01' AS since, -- the first day
    DATE '2018-12-31' AS until -- the last day
)
SELECT e.edtf AS happened, e.event_mode, a.label_en AS who, b.label_en AS on_whom, topic.label_en AS topic
FROM events AS e
JOIN event_actors AS s ON s.event_id = e.event_id AND s.role = 'source'
JOIN dim_actor AS a ON a.actor_id = s.actor_id
LEFT JOIN event_actors AS t ON t.event_id = e.event_id AND t.role = 'target'
LEFT JOIN dim_actor AS b ON b.actor_id = t.actor_id
LEFT JOIN dim_topic AS topic ON topic.topic_id = e.primary_topic_id
WHERE e.event_mode IN ('sanctions_imposed', 'sanctions_lifted')
  AND e.status = 'occurred'
  AND e.earliest >= (SELECT since FROM asked)
  AND e.earliest <= (SELECT until FROM asked)
ORDER BY e.earliest, who, on_whom NULLS LAST, e.event_mode, topic NULLS LAST
