-- How long did treaties take from signature to force, and who left them?
-- What became of each treaty that was signed, in order.
SELECT r.value AS treaty, e.edtf AS happened, e.event_mode,
    CAST(e.earliest - min(CASE WHEN e.event_mode = 'agreement_signed' THEN e.earliest END)
        OVER (PARTITION BY r.value) AS INT) AS days_after_signature,
    e.title_en
FROM events AS e
JOIN event_references AS r ON r.event_id = e.event_id AND r.kind = 'treaty'
WHERE e.event_mode IN ('agreement_signed', 'agreement_ratified', 'agreement_in_force', 'treaty_accession',
        'treaty_withdrawal')
  AND e.status = 'occurred'
ORDER BY treaty, e.earliest, e.title_en
