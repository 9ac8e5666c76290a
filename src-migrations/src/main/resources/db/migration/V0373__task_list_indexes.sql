-- What Today shows of a place: drafts, and records that nobody leads yet, without walking over all its records.
create index intake_draft_idx on casework.intake (place_id, started_at, id) where state = 'draft';
create index case_file_without_worker_idx on casework.case_file (place_id, opened_at, id)
    where worker_id is null and state = 'open';
