create table casework.search_seen (
    search_id uuid not null constraint search_seen_search_fk references casework.search on delete cascade,
    number integer not null constraint search_seen_number check (number > 0),
    seen_at timestamptz not null,
    wears text not null constraint search_seen_wears_length check (char_length(wears) <= 200),
    written_by uuid not null constraint search_seen_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint search_seen_pk primary key (search_id, number),
    constraint search_seen_is_past check (seen_at <= written_at)
);
comment on table casework.search_seen is 'When and how a child was last seen; never changed, the highest number holds.';
comment on column casework.search_seen.search_id is 'Of which search.';
comment on column casework.search_seen.number is 'Counts what was said.';
comment on column casework.search_seen.seen_at is 'When the child was last seen: from here the hours count.';
comment on column casework.search_seen.wears is 'What it wears, without names.';
comment on column casework.search_seen.written_by is 'Who wrote it.';
comment on column casework.search_seen.written_at is 'When.';

create table casework.search_step (
    search_id uuid not null constraint search_step_search_fk references casework.search on delete cascade,
    step text not null constraint search_step_known check (step in ('HOUSE_SEARCHED', 'MANAGER_TOLD', 'LEAD_WORKER_TOLD',
        'POLICE_TOLD', 'AUTHORITY_TOLD', 'WHO_MAY_KNOW_TOLD', 'WENT_ON_DECIDED')),
    came text not null constraint search_step_came_known check (came in ('DONE', 'NOT_POSSIBLE')),
    words text not null constraint search_step_words_length check (char_length(words) <= 300),
    taken_by uuid not null constraint search_step_taken_by_fk references account.person,
    taken_at timestamptz not null,
    constraint search_step_pk primary key (search_id, step),
    constraint search_step_says_why check (came = 'DONE' or words <> '')
);
comment on table casework.search_step is 'What was done and who was told; once each, never changed.';
comment on column casework.search_step.search_id is 'Of which search.';
comment on column casework.search_step.step is 'Which step.';
comment on column casework.search_step.came is 'Done, or not possible.';
comment on column casework.search_step.words is 'What came of it, or why not, without names.';
comment on column casework.search_step.taken_by is 'Who wrote it.';
comment on column casework.search_step.taken_at is 'When.';
