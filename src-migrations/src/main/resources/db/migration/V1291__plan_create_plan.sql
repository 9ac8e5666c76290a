create table casework.plan (
    id uuid constraint plan_pk primary key,
    case_file_id uuid not null constraint plan_case_file_fk references casework.case_file,
    version integer not null constraint plan_version check (version > 0),
    written_by uuid not null constraint plan_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint plan_version_key unique (case_file_id, version),
    constraint plan_id_and_file_key unique (id, case_file_id)
);
comment on table casework.plan is 'One version of the plan for a child; never changed, its state is in its lines.';
comment on column casework.plan.id is 'Random surrogate.';
comment on column casework.plan.case_file_id is 'Which child.';
comment on column casework.plan.version is 'Counts the versions of a case file.';
comment on column casework.plan.written_by is 'Who began it.';
comment on column casework.plan.written_at is 'When.';
