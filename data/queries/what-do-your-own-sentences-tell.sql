-- What do sentences of your own tell, read as articles are?
-- Put your sentences in place of these, with the day from which "yesterday" counts. For Spark only.
WITH sentences AS (
    SELECT 1 AS nr, 'Russia vetoed the draft resolution on Tuesday.' AS text, DATE '2017-10-25' AS published, 'en' AS language
    UNION ALL
    SELECT 2, 'Les ministres russe et turc des Affaires étrangères se réuniront à Genève le 28 novembre.', DATE '2017-11-02', 'fr'
    UNION ALL
    SELECT 3, 'أعلنت الجزائر قطع علاقاتها الدبلوماسية مع المغرب يوم الثلاثاء.', DATE '2021-08-25', 'ar'
)
SELECT s.nr, e.event_mode, e.status, e.edtf, e.date_text, array_join(e.actors.actor_id, ', ') AS actors
FROM sentences AS s, LATERAL extract_events(s.text, s.published, s.language) AS e
ORDER BY s.nr, e.start
