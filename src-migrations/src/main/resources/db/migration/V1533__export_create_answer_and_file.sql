-- What became of an export: rows that are added once and never changed. The locked file goes when it was taken or its time is over.
create table casework.export_answer (
    export_id uuid constraint export_answer_pk primary key constraint export_answer_export_fk references casework.export,
    answered_by uuid not null constraint export_answer_answered_by_fk references account.person,
    answered_at timestamptz not null,
    agreed boolean not null,
    reason text not null constraint export_answer_reason_length check (char_length(reason) <= 300),
    constraint export_answer_no_has_a_reason check (agreed = (reason = ''))
);
comment on table casework.export_answer is 'What the second person said to an export of many rows.';
comment on column casework.export_answer.export_id is 'Which export.';
comment on column casework.export_answer.answered_by is 'Another data officer or an administrator.';
comment on column casework.export_answer.answered_at is 'When.';
comment on column casework.export_answer.agreed is 'Whether it may leave.';
comment on column casework.export_answer.reason is 'Why not; empty where it may.';

create table casework.export_made (
    export_id uuid constraint export_made_pk primary key constraint export_made_export_fk references casework.export,
    made_at timestamptz not null,
    made_rows integer not null constraint export_made_rows_positive check (made_rows > 0),
    bytes bigint not null constraint export_made_bytes_positive check (bytes > 0),
    sha256 text not null constraint export_made_sha256_form check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table casework.export_made is 'That the file of an export was made, once, and what it was: the manifest.';
comment on column casework.export_made.export_id is 'Which export.';
comment on column casework.export_made.made_at is 'When; the file can be taken for 15 minutes.';
comment on column casework.export_made.made_rows is 'Rows in the file.';
comment on column casework.export_made.bytes is 'Size of the locked file.';
comment on column casework.export_made.sha256 is 'SHA-256 of the locked file.';

create table casework.export_file (
    export_id uuid constraint export_file_pk primary key constraint export_file_made_fk references casework.export_made,
    locked bytea not null
);
comment on table casework.export_file is 'The file until it is taken, locked with a password that is kept nowhere.';
comment on column casework.export_file.export_id is 'Which export.';
comment on column casework.export_file.locked is 'The locked workbook.';

create table casework.export_taken (
    export_id uuid constraint export_taken_pk primary key constraint export_taken_made_fk references casework.export_made,
    taken_by uuid not null constraint export_taken_taken_by_fk references account.person,
    taken_at timestamptz not null
);
comment on table casework.export_taken is 'Who downloaded the file, once.';
comment on column casework.export_taken.export_id is 'Which export.';
comment on column casework.export_taken.taken_by is 'Who.';
comment on column casework.export_taken.taken_at is 'When.';
