-- What happened on this day in other years?
-- Events known to the day, in every year there is.
WITH asked AS (SELECT
    DATE '2026-09-14' AS day -- the day; its year does not matter
)
SELECT d.year, e.title_en, e.n_languages
FROM events AS e
JOIN dim_date AS d ON d.date = e.event_date
WHERE e.status = 'occurred'
  AND d.month = (SELECT month(day) FROM asked)
  AND extract(DAY FROM d.date) = (SELECT extract(DAY FROM day) FROM asked)
ORDER BY d.year, e.title_en
