-- Reports, what they mention, and the events that come of it. Times are in UTC; lists of words in one column are divided by '|'.
-- Key constraints are left to 0001.postgresql.sql: DuckDB checks them too early within a transaction.

create table reports (
  id text not null,
  title text,
  url text,
  publisher text,
  published text,             -- ISO 8601, as precisely as the source says
  published_at timestamp,
  language text not null,
  author text,
  country text,               -- the publisher's, as written
  rights text,
  origin text not null,       -- the report of which it is a copy, itself where it is none
  hash text not null,         -- of text and metadata: another hash is another edition
  run bigint not null,
  words integer not null,
  text text not null
);

-- The words of reports, small and without accents, for searching.
create table terms (
  term text not null,
  report_id text not null,
  count integer not null
);

-- By what copies of one story are told: see the class Sketch.
create table sketches (
  report_id text not null,
  published_at timestamp,
  agency text,
  runs text not null,         -- hashes, ascending, divided by spaces
  last_run bigint not null    -- up to which all are kept
);

create table sketch_keys (
  key bigint not null,
  report_id text not null
);

create table sentences (
  report_id text not null,
  number integer not null,
  begins integer not null,    -- code points of the report's text
  ends integer not null
);

create table mentions (
  id text not null,
  event_id text not null,
  report_id text not null,
  sentence integer not null,
  text text not null,
  type text not null,
  modes text not null,
  contexts text not null,
  auxiliary text not null,
  quad text not null,
  score double precision not null,
  cameo text,
  goldstein double precision,
  date_from date,
  date_to date,
  date_precision text,
  date_basis text not null,
  place_name text,
  geonames_id text,
  country text,
  admin1 text,
  latitude double precision,
  longitude double precision,
  place_precision text,
  killed integer,             -- best figure, not summed up over events
  confidence double precision not null,
  frame text not null,
  run bigint not null,
  record text not null        -- JSON, knowledge/schemas/record.schema.json; event_id is that of the report alone
);

create table mention_parties (
  mention_id text not null,
  side text not null,         -- actor, recipient
  position integer not null,
  country text,
  sectors text not null,
  code text not null,
  party_id text not null,
  name text not null
);

-- What merging knows of each mention: its telling, the keys by which it meets others, and what it is linked with.
create table tellings (
  number bigint not null,
  mention_id text not null,
  report_id text not null,
  published_at timestamp,
  position integer not null,
  cluster bigint not null,    -- tellings that links connect, by the least number among them
  telling text not null
);

create table telling_keys (
  key bigint not null,
  telling bigint not null
);

create table links (
  one bigint not null,        -- number of the earlier telling
  other bigint not null
);

create table events (
  id text not null,
  rule text not null,         -- that merged its mentions
  aggregation text not null,  -- that decided its values
  type text not null,
  quad text not null,
  score double precision not null,
  modes text not null,
  contexts text not null,
  auxiliary text not null,
  date_from date,
  date_to date,
  date_precision text,
  date_basis text,
  place_name text,
  country text,
  admin1 text,
  latitude double precision,
  longitude double precision,
  place_precision text,
  killed_low integer,
  killed_best integer,
  killed_high integer,
  reports integer not null,
  origins integer not null,
  mentions integer not null,
  first_published timestamp,
  last_published timestamp,
  disputed text not null,     -- fields on which reports differ
  status text not null        -- unreviewed, accepted, rejected, edited
);

-- What other rules decide, where that is not what the table above says.
create table alternatives (
  event_id text not null,
  aggregation text not null,
  type text not null,
  quad text not null,
  score double precision not null,
  date_from date,
  date_to date,
  date_precision text,
  date_basis text,
  place_name text,
  country text,
  admin1 text,
  latitude double precision,
  longitude double precision,
  place_precision text,
  killed_low integer,
  killed_best integer,
  killed_high integer
);

create table event_parties (
  event_id text not null,
  aggregation text not null,  -- the rule that decided; that of the event, or of an alternative
  side text not null,
  position integer not null,
  country text,
  sectors text not null,
  code text not null,
  party_id text not null,
  name text not null
);

create table event_tolls (
  event_id text not null,
  aggregation text not null,
  kind text not null,         -- killed, wounded, missing, detained, abducted, displaced, affected
  low integer,
  best integer,
  high integer
);

create table runs (
  id bigint not null,
  started_at timestamp not null,
  finished_at timestamp,
  coder text not null,
  knowledge text not null,
  model text not null,
  reports integer not null,
  mentions integer not null,
  skipped integer not null,
  failed integer not null
);

create table run_errors (
  run bigint not null,
  message text not null
);

-- What became of ids: an event that merging joined with another, a mention that re-coding no longer finds.
create table changes (
  run bigint not null,
  what text not null,         -- event, mention
  id text not null,
  change text not null,       -- added, changed, merged, removed
  into_id text                -- the event that it became part of
);

-- What people decided, in order, never altered. Mentions are what is decided about, since they keep their ids.
create table decisions (
  number bigint not null,
  decided_at timestamp not null,
  decided_by text not null,
  decision text not null,     -- accept, reject, edit, merge, split
  event_id text not null,     -- as it was then
  mentions text not null,
  field text,
  value text,
  reason text
);
