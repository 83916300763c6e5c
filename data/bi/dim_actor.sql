-- Who acts: states, organisations, armed groups, persons, offices, rounds of talks.
-- from: dim_actor
-- key: actor_id
-- sorted: actor_id
SELECT actor_id, label_en, label_ar, label_fr, label_ru, label_es, label_zh, kind, sector, country_iso3, wikidata_id
FROM dim_actor
