-- What was put off or called off, and who did it?
-- The act that did it, and what it was done to.
WITH asked AS (SELECT
    DATE '1990-01-01' AS since, -- the first day of such acts
    DATE '2099-12-31' AS until -- the last day of such acts
)
SELECT e.edtf AS happened, e.title_en AS act, l.relation, p.edtf AS date_now, p.title_en AS of_what, p.status AS status_now
FROM event_links AS l
JOIN events AS e ON e.event_id = l.event_id
JOIN events AS p ON p.event_id = l.linked_event_id
WHERE l.relation IN ('reschedules', 'cancels')
  AND e.earliest >= (SELECT since FROM asked)
  AND e.earliest <= (SELECT until FROM asked)
ORDER BY e.earliest, e.title_en, p.title_en
