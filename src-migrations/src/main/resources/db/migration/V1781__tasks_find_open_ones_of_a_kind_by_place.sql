-- The visits of a place were looked for among the open visits of every house.
create index task_kind_place_idx on casework.task (kind, place_id, due_at, id) where done_at is null;
