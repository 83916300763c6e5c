-- What gave the dates: a day in the text, a weekday, words such as "yesterday", or the day of publication?
-- Reports of a topic by language and by how their date was found.
WITH asked AS (SELECT
    'topic:cbrn.opcw-jim' AS topic -- the topic
)
SELECT language, date_method, count(*) AS n_mentions,
    round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY language), 1) AS percent
FROM mentions
WHERE primary_topic_id = (SELECT topic FROM asked)
GROUP BY language, date_method
ORDER BY language, n_mentions DESC, date_method
