-- Each day of the years that any fact falls into, without a gap: mark it as date table, with the column date.
-- from: dim_date
-- key: date
-- sorted: date
-- year_month: Such as 2017-11.
-- month_name: In English.
-- iso_year: Of the ISO week.
-- week_start: The Monday of the week.
-- day_of_week: 1 is Monday.
-- weekday_name: In English.
WITH days AS (
    SELECT explode(sequence(
        make_date(year(min(day)), 1, 1),
        make_date(year(max(day)), 12, 31),
        INTERVAL 1 DAY)) AS date
    FROM (
        SELECT chart_date AS day FROM events
        UNION ALL SELECT published_date FROM mentions
        UNION ALL SELECT published_date FROM coverage_daily)
)
SELECT
    date,
    year(date) AS year,
    quarter(date) AS quarter,
    month(date) AS month,
    date_format(date, 'yyyy-MM') AS year_month,
    date_format(date, 'MMMM') AS month_name,
    CAST(extract(YEAROFWEEK FROM date) AS INT) AS iso_year,
    weekofyear(date) AS iso_week,
    CAST(date_trunc('WEEK', date) AS DATE) AS week_start,
    weekday(date) + 1 AS day_of_week,
    date_format(date, 'EEEE') AS weekday_name
FROM days
