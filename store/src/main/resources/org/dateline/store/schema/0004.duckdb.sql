-- What a page shows of its events lies in four tables, and is looked up by id. No key constraints: DuckDB checks them too early
-- within a transaction. Not on mentions.event_id: DuckDB then writes the whole mention anew when its event becomes another.
create index events_id on events (id);
create index event_parties_event on event_parties (event_id);
create index event_tolls_event on event_tolls (event_id);
create index mentions_id on mentions (id);
