-- Which resolutions were adopted, by whom, and how was voted?
-- Votes stand where a report counts them.
WITH asked AS (SELECT
    DATE '2010-01-01' AS since, -- the first day
    DATE '2099-12-31' AS until -- the last day
)
SELECT e.edtf AS happened, r.value AS resolution, e.title_en, v.for_count, v.against_count, v.abstain_count
FROM events AS e
LEFT JOIN event_references AS r ON r.event_id = e.event_id AND r.kind = 'resolution' AND r.role = 'outcome'
LEFT JOIN event_votes AS v ON v.event_id = e.event_id
WHERE e.event_mode = 'resolution_adopted'
  AND e.status = 'occurred'
  AND e.earliest >= (SELECT since FROM asked)
  AND e.earliest <= (SELECT until FROM asked)
ORDER BY e.earliest, resolution NULLS LAST, e.title_en
