alter table decision_mentions add primary key (decision, mention_id);
create index on decision_mentions (mention_id);
create index on decisions (event_id);
