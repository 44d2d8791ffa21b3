-- Indexes of schema 4. DuckDB left them wrong when it read its log after a crash, and rows that were to be deleted through them stayed.
drop index if exists events_id;
drop index if exists event_parties_event;
drop index if exists event_tolls_event;
drop index if exists mentions_id;
