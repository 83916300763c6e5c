-- Which events that several outlets report stand in one language only?
-- What one press knows of and the others do not.
WITH asked AS (SELECT
    2 AS sources -- how many outlets at least
)
SELECT e.edtf AS happened, l.language, e.title_en, e.n_independent_sources
FROM events AS e
JOIN (SELECT event_id, min(language) AS language FROM mentions WHERE event_id IS NOT NULL GROUP BY event_id) AS l
    ON l.event_id = e.event_id
WHERE e.n_languages = 1
  AND e.n_independent_sources >= (SELECT sources FROM asked)
  AND e.status = 'occurred'
ORDER BY e.earliest, e.title_en
