-- Whom do these names mean, on that day?
-- Names in any language, with who held an office then. For Spark only.
WITH names AS (
    SELECT 'Kremlin' AS name, DATE '2017-11-02' AS day
    UNION ALL
    SELECT 'Kremlin', DATE '1980-01-01'
    UNION ALL
    SELECT 'office:USA-foreign-minister', DATE '2017-11-02'
    UNION ALL
    SELECT 'سيرغي لافروف', DATE '2017-11-02'
    UNION ALL
    SELECT 'Conseil de sécurité', DATE '2017-11-02'
)
SELECT n.name, n.day, actor_id(n.name, n.day) AS actor_id, a.label_en
FROM names AS n
LEFT JOIN dim_actor AS a ON a.actor_id = actor_id(n.name, n.day)
ORDER BY n.name, n.day
