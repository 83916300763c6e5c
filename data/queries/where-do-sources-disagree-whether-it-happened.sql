-- Of which events does one report say that they happened and another that they did not?
-- Reports that deny it, beside those that tell of it as done.
SELECT e.edtf AS happened, e.title_en, e.status,
    count(DISTINCT CASE WHEN m.status IN ('occurred', 'ongoing') THEN m.source_id END) AS sources_that_tell_it,
    count(DISTINCT CASE WHEN m.status = 'denied' THEN m.source_id END) AS sources_that_deny_it
FROM events AS e
JOIN mentions AS m ON m.event_id = e.event_id
GROUP BY e.event_id, e.earliest, e.edtf, e.title_en, e.status
HAVING count(CASE WHEN m.status = 'denied' THEN 1 END) > 0
ORDER BY e.earliest, e.title_en
