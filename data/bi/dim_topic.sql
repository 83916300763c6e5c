-- What events are about. field, subject and topic are steps of the tree for drilling down.
-- from: dim_topic
-- key: topic_id
-- sorted: field, subject, topic, topic_id
-- field: The label of the topmost topic over it.
-- subject: The label of the topic below that; the field again for a topmost topic.
-- topic: Its own label in English.
SELECT
    t.topic_id,
    coalesce(t4.label_en, t3.label_en, t2.label_en, t.label_en) AS field,
    CASE
        WHEN t4.topic_id IS NOT NULL THEN t3.label_en
        WHEN t3.topic_id IS NOT NULL THEN t2.label_en
        ELSE t.label_en
    END AS subject,
    t.label_en AS topic,
    t.parent_topic_id,
    t.label_ar,
    t.label_fr,
    t.label_ru,
    t.label_es,
    t.label_zh,
    t.label_tr,
    t.label_fa
FROM dim_topic t
LEFT JOIN dim_topic t2 ON t2.topic_id = t.parent_topic_id
LEFT JOIN dim_topic t3 ON t3.topic_id = t2.parent_topic_id
LEFT JOIN dim_topic t4 ON t4.topic_id = t3.parent_topic_id
