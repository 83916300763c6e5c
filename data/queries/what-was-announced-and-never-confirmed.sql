-- What was announced, and no report says what came of it?
-- The day has passed; the last column is the last report of the plan.
WITH asked AS (SELECT
    DATE '2017-01-01' AS since, -- the first day of the plans
    DATE '2017-12-31' AS until -- the last day of the plans
)
SELECT e.edtf AS planned_for, e.title_en, e.n_sources, e.last_reported
FROM events AS e
WHERE e.status = 'lapsed'
  AND e.earliest >= (SELECT since FROM asked)
  AND coalesce(e.latest, e.earliest) <= (SELECT until FROM asked)
ORDER BY e.earliest, e.title_en, e.last_reported
