-- The outlets.
-- from: dim_source
-- key: source_id
-- sorted: source_id
SELECT source_id, name, country_iso3, language, kind
FROM dim_source
