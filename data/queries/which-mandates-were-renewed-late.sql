-- Which mandates were renewed in time, late, or never?
-- Each day on which a mandate runs out, with the renewal or the veto nearest to it.
WITH asked AS (SELECT
    180 AS days -- how far from the end a decision may be
),
ends AS (
    SELECT r.value AS mandate, e.latest, e.edtf, asked.days
    FROM events AS e
    JOIN event_references AS r ON r.event_id = e.event_id AND r.kind = 'mandate'
    CROSS JOIN asked
    WHERE e.event_mode = 'mandate_expired'
),
decisions AS (
    SELECT r.value AS mandate, e.earliest, e.edtf, e.event_mode
    FROM events AS e
    JOIN event_references AS r ON r.event_id = e.event_id AND r.kind = 'mandate'
    WHERE e.event_mode IN ('mandate_renewed', 'resolution_vetoed') AND e.status = 'occurred'
),
near AS (
    SELECT n.mandate, n.edtf AS ends_on, d.edtf AS decided_on, d.event_mode AS decision,
        CAST(d.earliest - n.latest AS INT) AS days_after_the_end,
        row_number() OVER (PARTITION BY n.mandate, n.edtf ORDER BY abs(CAST(d.earliest - n.latest AS INT)), d.event_mode)
            AS nth
    FROM ends AS n
    LEFT JOIN decisions AS d
        ON d.mandate = n.mandate
        AND abs(CAST(d.earliest - n.latest AS INT)) <= n.days
)
SELECT mandate, ends_on, decided_on, decision, days_after_the_end
FROM near
WHERE nth = 1
ORDER BY mandate, ends_on
