-- The kinds of acts: event_mode is ours, event_type that of PLOVER, cameo_code that of CAMEO.
-- from: dim_event_type
-- key: act_id
-- sorted: act_id
-- act_id: The PLOVER type and the mode, such as assault.airstrike.
SELECT
    concat(event_type, '.', event_mode) AS act_id,
    event_type,
    event_mode,
    label_en,
    label_ar,
    label_fr,
    label_ru,
    label_es,
    label_zh,
    label_tr,
    label_fa,
    quad_category,
    cameo_code,
    goldstein,
    is_reciprocal,
    description
FROM dim_event_type
