-- Each mention that a decision is about, so that decisions are found by mentions; a decision can undo another.
create table decision_mentions (
  decision bigint not null,
  mention_id text not null
);

alter table decisions drop column mentions;
alter table decisions add column undoes bigint;    -- number of the decision that no longer holds
