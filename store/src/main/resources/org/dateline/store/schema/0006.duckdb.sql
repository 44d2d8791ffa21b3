-- What was to be deleted through an index of schema 4 and stayed. Of the same row twice the later one holds.
delete from mentions where rowid not in (select max(rowid) from mentions group by id);
delete from events where rowid not in (select max(rowid) from events group by id);
delete from events where id not in (select event_id from mentions);
delete from alternatives where event_id not in (select id from events);
delete from event_parties where event_id not in (select id from events);
delete from event_parties where aggregation <> 'low-best-high'
  and (event_id, aggregation) not in (select event_id, aggregation from alternatives);
delete from event_parties where rowid not in (
  select max(rowid) from event_parties group by event_id, aggregation, side, position);
delete from event_tolls where event_id not in (select id from events);
delete from event_tolls where aggregation <> 'low-best-high'
  and (event_id, aggregation) not in (select event_id, aggregation from alternatives);
delete from event_tolls where rowid not in (
  select max(rowid) from event_tolls group by event_id, aggregation, kind);
