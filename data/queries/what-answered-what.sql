-- What was said or done in answer to what, and how many days later?
-- Reactions that reports themselves tie to an event.
WITH asked AS (SELECT
    DATE '2017-01-01' AS since, -- the first day of what was answered
    DATE '2099-12-31' AS until -- the last day of what was answered
)
SELECT p.edtf AS happened, p.title_en AS event, CAST(e.earliest - p.earliest AS INT) AS days_later, e.title_en AS answer
FROM event_links AS l
JOIN events AS e ON e.event_id = l.event_id
JOIN events AS p ON p.event_id = l.linked_event_id
WHERE l.relation = 'response_to'
  AND p.earliest >= (SELECT since FROM asked)
  AND p.earliest <= (SELECT until FROM asked)
ORDER BY p.earliest, p.title_en, days_later, e.title_en
