WITH draws AS (
  SELECT concat('state:', CAST(pow(rand(1), 2) * 5000 AS INT)) AS actor,
         date_add(DATE '1996-01-01', CAST(rand(2) * 10957 AS INT)) AS day
  FROM range(${rows})),
days AS (SELECT actor, day, count(*) AS n FROM draws GROUP BY ALL),
periods AS (
  SELECT actor, day AS start, 'day' AS kind, n FROM days
  UNION ALL SELECT actor, CAST(date_trunc('WEEK', day) AS DATE), 'week', sum(n) FROM days GROUP BY ALL
  UNION ALL SELECT actor, CAST(date_trunc('MONTH', day) AS DATE), 'month', sum(n) FROM days GROUP BY ALL
  UNION ALL SELECT actor, CAST(date_trunc('YEAR', day) AS DATE), 'year', sum(n) FROM days GROUP BY ALL)
SELECT actor AS actorId, start AS periodStart, n AS nEvents, n + pmod(hash(actor, start), 100) / 100D AS nEventsExpected,
       pmod(hash(start), n + 1) AS nScheduled, n * 3 AS nMentions, n * 2 AS nArticles, n + 1 AS nSources,
       n - pmod(hash(start), n + 1) AS nCooperation, pmod(hash(actor), n + 1) AS nConflict,
       concat('event:', substring(sha2(concat(actor, start), 256), 1, 16)) AS topEventId, kind AS periodKind
FROM periods
