create index on reports (story);
