-- Which sentences tell of the events of a topic, where do they stand, and which words dated them?
-- One sentence from each outlet; the sentences are empty in a release made without texts.
WITH asked AS (SELECT
    'topic:cbrn.opcw-jim' AS topic, -- the topic
    'resolution_vetoed' AS mode -- the act
),
told AS (
    SELECT e.earliest, e.edtf, e.title_en, m.source_id, m.language, m.sentence_text, m.date_text, a.url,
        row_number() OVER (
            PARTITION BY e.event_id, m.source_id ORDER BY m.published_date, m.article_id, m.char_start) AS nth
    FROM events AS e
    JOIN mentions AS m ON m.event_id = e.event_id
    JOIN articles AS a ON a.article_id = m.article_id
    WHERE e.primary_topic_id = (SELECT topic FROM asked) AND e.event_mode = (SELECT mode FROM asked)
)
SELECT t.edtf AS happened, s.name AS outlet, t.language, t.date_text, t.sentence_text, t.url
FROM told AS t
JOIN dim_source AS s ON s.source_id = t.source_id
WHERE t.nth = 1
ORDER BY t.earliest, outlet
