create table casework.rights_problem (
    id uuid constraint rights_problem_pk primary key,
    case_file_id uuid not null constraint rights_problem_case_file_fk references casework.case_file,
    treated text not null constraint rights_problem_treated_known check (treated in ('ARRESTED', 'DETAINED', 'CHARGED', 'FINED',
        'TO_BE_SENT_AWAY')),
    words text not null constraint rights_problem_words_length check (char_length(words) <= 300),
    said_by uuid not null constraint rights_problem_said_by_fk references account.person,
    said_at timestamptz not null,
    ended_how text constraint rights_problem_ended_how_known check (ended_how in ('RELEASED', 'CHARGE_DROPPED', 'DECISION_LIFTED',
        'SAID_BY_MISTAKE')),
    ended_by uuid constraint rights_problem_ended_by_fk references account.person,
    ended_at timestamptz constraint rights_problem_ends_after_it_begins check (ended_at >= said_at),
    constraint rights_problem_end_is_whole check ((ended_at is null) = (ended_how is null) and (ended_at is null) = (ended_by is null))
);
create index rights_problem_case_file_idx on casework.rights_problem (case_file_id, said_at desc, id);
comment on table casework.rights_problem is 'A child is treated as an offender: a problem of its rights; only the end is written to it.';
comment on column casework.rights_problem.id is 'Random surrogate.';
comment on column casework.rights_problem.case_file_id is 'Which file.';
comment on column casework.rights_problem.treated is 'How it is treated.';
comment on column casework.rights_problem.words is 'What is known, without names.';
comment on column casework.rights_problem.said_by is 'Who wrote it.';
comment on column casework.rights_problem.said_at is 'When.';
comment on column casework.rights_problem.ended_how is 'How it ended.';
comment on column casework.rights_problem.ended_by is 'Who wrote that.';
comment on column casework.rights_problem.ended_at is 'When; null while it goes on.';
create trigger ended_by_is_who_acts before insert or update on casework.rights_problem for each row
    execute function casework.is_who_acts('ended_by', 'ended_at', 'ended_how');
