-- What was known of a topic on a day?
-- Dates and status as the reports published until then told them, beside what is known now.
WITH asked AS (SELECT
    'topic:cbrn.opcw-jim' AS topic, -- the topic
    DATE '2017-10-24' AS day -- the day
),
known AS (
    SELECT event_id, status, earliest, edtf,
        row_number() OVER (PARTITION BY event_id ORDER BY known_from DESC) AS back
    FROM event_history
    WHERE known_from <= (SELECT day FROM asked)
)
SELECT k.edtf AS date_then, k.status AS status_then, e.edtf AS date_now, e.status AS status_now, e.title_en
FROM known AS k
JOIN events AS e ON e.event_id = k.event_id
JOIN event_topics AS t ON t.event_id = e.event_id
WHERE k.back = 1 AND t.topic_id = (SELECT topic FROM asked)
ORDER BY k.earliest, e.title_en
