-- How exactly are the events of a topic dated?
-- By precision, topics below it too: how many events, and how wide their dates are at most.
WITH asked AS (SELECT
    'topic:syria' AS topic -- the topic
)
SELECT date_precision, count(*) AS n_events, max(width_days) AS widest_in_days
FROM events
WHERE primary_topic_id = (SELECT topic FROM asked) OR primary_topic_id LIKE (SELECT topic || '.%' FROM asked)
GROUP BY date_precision
ORDER BY n_events DESC, date_precision
