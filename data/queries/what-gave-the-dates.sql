-- What gave the dates: a day in the text, a weekday, words such as "yesterday", or the day of publication?
-- Reports by language and by how their date was found.
SELECT language, date_method, count(*) AS n_mentions,
    round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY language), 1) AS percent
FROM mentions
GROUP BY language, date_method
ORDER BY language, n_mentions DESC, date_method
