-- What a page shows of an event and what it is found by, in its own row: what event_parties, event_tolls and mentions say as well.
alter table events add column text text;              -- of its first mention
alter table events add column actors text;            -- JSON: [[country, [sector, ...], code, party_id, name], ...]
alter table events add column recipients text;        -- the same
alter table events add column actor_names text;       -- in small letters, divided by line ends
alter table events add column recipient_names text;   -- the same
alter table events add column tolls text;             -- JSON: [[kind, low, best, high], ...]
