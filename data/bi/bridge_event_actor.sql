-- Who takes part in which event, and on whose behalf: a minister's visit is one of his state too, with the role represented.
-- from: event_actors
-- key: event_id, actor_id, role
-- sorted: actor_id, event_id, role
-- is_direct: True where the reports name the actor; false where it is whom a named one acts for.
SELECT event_id, actor_id, role, true AS is_direct
FROM event_actors
UNION ALL
SELECT DISTINCT t.event_id, t.actor_id, 'represented' AS role, false AS is_direct
FROM timeline_entries t
LEFT ANTI JOIN event_actors named ON named.event_id = t.event_id AND named.actor_id = t.actor_id
WHERE t.actor_id IS NOT NULL
