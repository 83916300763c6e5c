-- In which places did they meet and sign?
-- Venues of meetings, talks and agreements that took place, with the first and the last time.
WITH asked AS (SELECT
    4 AS times -- how often at least
)
SELECT p.label_en AS place, p.country_iso3, count(*) AS times,
    min_by(e.edtf, CAST(e.earliest AS STRING) || e.edtf) AS first,
    max_by(e.edtf, CAST(e.earliest AS STRING) || e.edtf) AS last
FROM events AS e
JOIN event_places AS v ON v.event_id = e.event_id AND v.role = 'venue'
JOIN dim_place AS p ON p.place_id = v.place_id
WHERE e.event_mode IN ('meeting', 'talks_opened', 'talks_concluded', 'agreement_signed', 'joint_statement')
  AND e.status = 'occurred'
GROUP BY p.label_en, p.country_iso3
HAVING count(*) >= (SELECT times FROM asked)
ORDER BY times DESC, place
