-- Who recognised whom, and when did others follow?
-- In order of days for each state that was recognised.
SELECT b.label_en AS recognised, e.edtf AS happened, a.label_en AS by_whom,
    dense_rank() OVER (PARTITION BY b.label_en ORDER BY e.earliest) AS wave
FROM events AS e
JOIN event_actors AS s ON s.event_id = e.event_id AND s.role = 'source'
JOIN event_actors AS t ON t.event_id = e.event_id AND t.role = 'target'
JOIN dim_actor AS a ON a.actor_id = s.actor_id
JOIN dim_actor AS b ON b.actor_id = t.actor_id
WHERE e.event_mode = 'recognition' AND e.status = 'occurred'
ORDER BY recognised, e.earliest, by_whom
