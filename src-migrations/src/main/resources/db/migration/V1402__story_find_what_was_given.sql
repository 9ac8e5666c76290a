-- What was given to somebody since yesterday, for Today.
create index worker_assigned_worker_idx on casework.worker_assigned (worker_id, assigned_at desc, id);
