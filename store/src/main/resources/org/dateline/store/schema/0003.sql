-- Which version of its story a report is, and whether a later one or a withdrawal stands in its place: then it has no mentions.
alter table reports add column story text;        -- what its versions share, null where nothing tells
alter table reports add column version integer;   -- 0 for a first or only one
alter table reports add column standing text;     -- usable, correction, withdrawn
alter table reports add column outdated boolean;  -- null in what an earlier schema stored: false
