-- For a need of a child there is no service here: somebody says so, and says when it is not so any more. Written once each.
create table casework.service_gap (
    id uuid constraint service_gap_pk primary key,
    case_file_id uuid not null constraint service_gap_case_file_fk references casework.case_file,
    area text not null constraint service_gap_area_known check (area in ('SAFETY', 'PLACE_TO_STAY', 'BODY',
        'MIND_AND_FEELINGS', 'FAMILY', 'SCHOOL', 'SKILLS_AND_INCOME', 'LEGAL_AND_RESIDENCE', 'PAPERS',
        'COMMUNITY_AND_FAITH')),
    words text not null constraint service_gap_words_length check (char_length(words) between 3 and 200),
    said_by uuid not null constraint service_gap_said_by_fk references account.person,
    said_at timestamptz not null
);
create index service_gap_file_idx on casework.service_gap (case_file_id, said_at desc, id);
comment on table casework.service_gap is 'What a child needs and nobody gives where it is (FIELD F49); never changed.';
comment on column casework.service_gap.id is 'Random surrogate.';
comment on column casework.service_gap.case_file_id is 'Which child.';
comment on column casework.service_gap.area is 'On which side of its life.';
comment on column casework.service_gap.words is 'What is needed, without names.';
comment on column casework.service_gap.said_by is 'Who said so.';
comment on column casework.service_gap.said_at is 'When.';

create table casework.service_gap_end (
    gap_id uuid constraint service_gap_end_pk primary key
        constraint service_gap_end_gap_fk references casework.service_gap,
    how text not null constraint service_gap_end_how_known check (how in ('FOUND', 'NOT_NEEDED_ANY_MORE', 'BY_MISTAKE')),
    said_by uuid not null constraint service_gap_end_said_by_fk references account.person,
    said_at timestamptz not null
);
comment on table casework.service_gap_end is 'Why it is not so any more; once, for ever.';
comment on column casework.service_gap_end.gap_id is 'What is not so any more.';
comment on column casework.service_gap_end.how is 'A service was found, none is needed, or it was a mistake.';
comment on column casework.service_gap_end.said_by is 'Who said so.';
comment on column casework.service_gap_end.said_at is 'When.';
create trigger file_is_open before insert on casework.service_gap for each row execute function casework.file_is_open();
