-- Which outlets print copies of the texts of others?
-- Articles read, and how many of them copy an earlier text.
SELECT s.name AS outlet, c.language, sum(c.n_articles) AS n_articles, sum(c.n_duplicates) AS n_copies,
    round(100.0 * sum(c.n_duplicates) / sum(c.n_articles), 1) AS percent
FROM coverage_daily AS c
JOIN dim_source AS s ON s.source_id = c.source_id
GROUP BY s.name, c.language
HAVING sum(c.n_duplicates) > 0
ORDER BY percent DESC, outlet, c.language
