-- Who is most connected on a topic?
-- Actors by how many others they share events with, topics below it too.
WITH asked AS (SELECT
    'topic:syria' AS topic, -- the topic
    5 AS partners -- with how many others at least
),
acting AS (
    SELECT DISTINCT a.event_id, a.actor_id
    FROM event_actors AS a
    JOIN event_topics AS t ON t.event_id = a.event_id
    WHERE t.topic_id = (SELECT topic FROM asked) OR t.topic_id LIKE (SELECT topic || '.%' FROM asked)
),
counted AS (
    SELECT p.actor_id, count(DISTINCT q.actor_id) AS n_partners, count(DISTINCT p.event_id) AS n_events
    FROM acting AS p
    JOIN acting AS q ON q.event_id = p.event_id AND q.actor_id <> p.actor_id
    GROUP BY p.actor_id
)
SELECT a.label_en AS who, a.kind, c.n_partners, c.n_events
FROM counted AS c
JOIN dim_actor AS a ON a.actor_id = c.actor_id
WHERE c.n_partners >= (SELECT partners FROM asked)
ORDER BY c.n_partners DESC, c.n_events DESC, who
