-- What was done for a child stands in its story for ever; without this the story reads every task of every house.
create index task_done_idx on casework.task (intake_id, done_at, id) where done_at is not null;
