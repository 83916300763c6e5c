WITH entries AS (
  SELECT id DIV 4 AS event, concat('state:', CAST(pow(rand(3), 2) * 5000 AS INT)) AS actor,
         date_add(DATE '1996-01-01', pmod(hash(id DIV 4), 10957)) AS day
  FROM range(${rows}))
SELECT actor AS actorId, concat('topic:', pmod(hash(event, 1), 150)) AS topicId,
       concat('event:', substring(sha2(CAST(event AS STRING), 256), 1, 16)) AS eventId,
       day AS earliest, day AS latest, CAST(day AS STRING) AS edtf, 'day' AS datePrecision,
       concat('Meeting of state ', pmod(hash(event, 2), 5000), ' and state ', pmod(hash(event, 3), 5000)) AS titleEn,
       'occurred' AS status, 1L + pmod(hash(event, 4), 9) AS nSources
FROM entries
