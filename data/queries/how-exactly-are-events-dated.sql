-- How exactly are events dated?
-- By precision: how many events, and how wide their dates are at most.
SELECT date_precision, count(*) AS n_events, max(width_days) AS widest_in_days,
    round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM events
GROUP BY date_precision
ORDER BY n_events DESC, date_precision
