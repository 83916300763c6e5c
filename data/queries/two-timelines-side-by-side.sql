-- What did two actors do in the same time, side by side?
-- Acts of the persons and offices that act for them are theirs; an event of both stands in both columns.
WITH asked AS (SELECT
    'state:RUS' AS one, -- the first actor
    'state:TUR' AS other, -- the second actor
    DATE '2017-10-15' AS since, -- the first day
    DATE '2017-11-30' AS until -- the last day
),
entries AS (
    SELECT DISTINCT event_id, actor_id, earliest, latest, edtf, title_en
    FROM timeline_entries
    WHERE actor_id IN ((SELECT one FROM asked), (SELECT other FROM asked))
      AND earliest >= (SELECT since FROM asked)
      AND coalesce(latest, earliest) <= (SELECT until FROM asked)
)
SELECT edtf AS happened,
    max(CASE WHEN actor_id = (SELECT one FROM asked) THEN title_en END) AS one,
    max(CASE WHEN actor_id = (SELECT other FROM asked) THEN title_en END) AS other
FROM entries
GROUP BY event_id, earliest, latest, edtf
ORDER BY earliest, latest NULLS LAST, coalesce(one, other), edtf
