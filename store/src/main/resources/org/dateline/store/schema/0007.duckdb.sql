update events set text = coalesce(now.text, ''), actors = coalesce(now.actors, '[]'),
  recipients = coalesce(now.recipients, '[]'), actor_names = coalesce(now.actor_names, ''),
  recipient_names = coalesce(now.recipient_names, ''), tolls = coalesce(now.tolls, '[]')
from (
  select e.id as id, m.text as text, p.*, t.tolls as tolls
  from events e
  left join mentions m on m.id = e.id
  left join (
    select event_id,
      cast(to_json(list(party order by position) filter (where side = 'actor')) as text) as actors,
      cast(to_json(list(party order by position) filter (where side = 'recipient')) as text) as recipients,
      string_agg(name, chr(10) order by position) filter (where side = 'actor') as actor_names,
      string_agg(name, chr(10) order by position) filter (where side = 'recipient') as recipient_names
    from (
      select event_id, side, position, lower(name) as name,
        json_array(country, case when sectors = '' then [] else string_split(sectors, '|') end, code, party_id, name) as party
      from event_parties where aggregation = 'low-best-high') as of_event
    group by event_id) as p on p.event_id = e.id
  left join (
    select event_id, cast(to_json(list(json_array(kind, low, best, high))) as text) as tolls
    from event_tolls where aggregation = 'low-best-high' group by event_id) as t on t.event_id = e.id) as now
where events.id = now.id;
