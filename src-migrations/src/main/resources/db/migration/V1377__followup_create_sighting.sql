create table casework.sighting (
    id uuid constraint sighting_pk primary key,
    case_file_id uuid not null constraint sighting_case_file_fk references casework.case_file,
    seen_on date not null,
    seen_by text not null constraint sighting_seen_by_known check (seen_by in ('COMMITTEE_HERE', 'COMMITTEE_ELSEWHERE',
        'FAMILY', 'NEIGHBOUR', 'COLLEAGUE', 'OTHER_AGENCY', 'POLICE', 'SOMEBODY_ELSE')),
    sure text not null constraint sighting_sure_known check (sure in ('SURE', 'THINKS_SO', 'HEARD_IT')),
    words text not null constraint sighting_words_length check (char_length(words) between 3 and 300),
    written_by uuid not null constraint sighting_by_fk references account.person,
    written_at timestamptz not null,
    constraint sighting_not_in_future check (seen_on <= (written_at at time zone 'UTC')::date + 1)
);
create index sighting_case_file_idx on casework.sighting (case_file_id, written_at desc, id);
comment on table casework.sighting is 'Somebody says that a child was seen elsewhere; no case until it is checked; never changed.';
comment on column casework.sighting.id is 'Random surrogate.';
comment on column casework.sighting.case_file_id is 'Which child.';
comment on column casework.sighting.seen_on is 'On which day.';
comment on column casework.sighting.seen_by is 'By whom, by what this person is.';
comment on column casework.sighting.sure is 'How sure this person is.';
comment on column casework.sighting.words is 'Doing what, with whom, without names.';
comment on column casework.sighting.written_by is 'Who wrote it down.';
comment on column casework.sighting.written_at is 'When.';

create table casework.sighting_check (
    sighting_id uuid constraint sighting_check_pk primary key
        constraint sighting_check_sighting_fk references casework.sighting,
    came text not null constraint sighting_check_came_known check (came in ('EXPLAINED', 'MOVED_AGAINST_PLAN', 'CONFIRMED')),
    words text not null constraint sighting_check_words_length check (char_length(words) between 3 and 300),
    checked_by uuid not null constraint sighting_check_by_fk references account.person,
    checked_at timestamptz not null
);
comment on table casework.sighting_check is 'What came of checking a sighting: once, never changed.';
comment on column casework.sighting_check.sighting_id is 'Which sighting.';
comment on column casework.sighting_check.came is 'What came of it.';
comment on column casework.sighting_check.words is 'What was found out, without names.';
comment on column casework.sighting_check.checked_by is 'Who checked.';
comment on column casework.sighting_check.checked_at is 'When.';
