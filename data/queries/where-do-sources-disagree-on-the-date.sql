-- Which events have sources that disagree on the date?
-- Readings of the date that do not meet the chosen one, with the outlets behind each.
SELECT e.title_en, c.edtf AS chosen, c.n_sources AS sources_of_chosen, d.edtf AS other, d.n_sources AS sources_of_other
FROM events AS e
JOIN event_dates AS c ON c.event_id = e.event_id AND c.is_chosen
JOIN event_dates AS d ON d.event_id = e.event_id AND NOT d.is_chosen
WHERE d.latest < c.earliest OR d.earliest > c.latest
ORDER BY c.earliest, e.title_en, d.earliest, d.edtf
