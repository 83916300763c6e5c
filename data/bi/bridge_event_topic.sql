-- What each event is about.
-- from: event_topics
-- key: event_id, topic_id
-- sorted: topic_id, event_id
SELECT event_id, topic_id, score, is_primary
FROM event_topics
