-- What was read: articles by day of publication, outlet and language. Divide by it before you call more events a trend.
-- from: coverage_daily
-- key: date, source_id, language
-- sorted: date, source_id, language
-- date: The day of publication.
SELECT
    published_date AS date,
    source_id,
    language,
    n_articles,
    n_articles_with_event,
    n_duplicates
FROM coverage_daily
