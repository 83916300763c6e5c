-- How did a conflict escalate, by month?
-- Events of a topic and of those below it, by quad category: words and deeds, of cooperation and of conflict.
WITH asked AS (SELECT
    'topic:syria' AS topic, -- the topic
    DATE '2017-01-01' AS since, -- the first day
    DATE '2018-12-31' AS until -- the last day
)
SELECT d.year_month,
    count(CASE WHEN e.quad_category = 'verbal_cooperation' THEN 1 END) AS verbal_cooperation,
    count(CASE WHEN e.quad_category = 'material_cooperation' THEN 1 END) AS material_cooperation,
    count(CASE WHEN e.quad_category = 'verbal_conflict' THEN 1 END) AS verbal_conflict,
    count(CASE WHEN e.quad_category = 'material_conflict' THEN 1 END) AS material_conflict,
    round(avg(e.goldstein), 1) AS mean_goldstein
FROM events AS e
JOIN dim_date AS d ON d.date = e.chart_date
WHERE e.status IN ('occurred', 'ongoing')
  AND e.quad_category <> 'none'
  AND e.width_days <= 31
  AND (e.primary_topic_id = (SELECT topic FROM asked) OR e.primary_topic_id LIKE (SELECT topic || '.%' FROM asked))
  AND e.earliest >= (SELECT since FROM asked)
  AND e.latest <= (SELECT until FROM asked)
GROUP BY d.year_month
ORDER BY d.year_month
