-- Cities, regions and states as places, with coordinates for a map.
-- from: dim_place
-- key: place_id
-- sorted: place_id
SELECT place_id, label_en, label_ar, label_fr, label_ru, label_es, label_zh, precision, country_iso3, lat, lon
FROM dim_place
