create table casework.return_family (
    id uuid constraint return_family_pk primary key,
    case_file_id uuid not null constraint return_family_case_file_fk references casework.case_file,
    found_by uuid not null constraint return_family_found_by_fk references account.person,
    found_at timestamptz not null
);
comment on table casework.return_family is 'A home in which a child could live: its family, or one that would take it (FIELD F30). No names.';
comment on column casework.return_family.id is 'Random surrogate.';
comment on column casework.return_family.case_file_id is 'Which child.';
comment on column casework.return_family.found_by is 'Who wrote it first.';
comment on column casework.return_family.found_at is 'When.';
create index return_family_file_idx on casework.return_family (case_file_id, found_at, id);

create table casework.return_family_line (
    family_id uuid not null constraint return_family_line_family_fk references casework.return_family,
    number integer not null constraint return_family_line_number check (number > 0),
    how_found text not null constraint return_family_line_how_found_known
        check (how_found in ('OUR_WORKER', 'COMMITTEE', 'OTHER_AGENCY', 'AUTHORITY', 'OTHER_COUNTRY',
        'CHILD_KNEW_THE_WAY', 'FAMILY_CAME_TO_US')),
    who text not null constraint return_family_line_who_known
        check (who in ('BOTH_PARENTS', 'MOTHER', 'FATHER', 'GRANDPARENTS', 'UNCLE_OR_AUNT', 'BROTHER_OR_SISTER',
        'OTHER_KIN', 'FOSTER_OR_HOST_FAMILY')),
    abroad boolean not null,
    sent text not null constraint return_family_line_sent_known
        check (sent in ('NOBODY', 'SOMEBODY_OF_THIS_HOME', 'SOMEBODY_ELSE_OF_FAMILY', 'NOT_KNOWN')),
    want_back text not null constraint return_family_line_want_back_known
        check (want_back in ('ALL', 'SOME', 'NOBODY', 'NOT_ASKED')),
    why text not null constraint return_family_line_why_length check (char_length(why) <= 300),
    written_by uuid not null constraint return_family_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint return_family_line_pk primary key (family_id, number)
);
comment on table casework.return_family_line is 'What is known about a home; never changed, the highest number holds.';
comment on column casework.return_family_line.family_id is 'Which home.';
comment on column casework.return_family_line.number is 'Counts the versions.';
comment on column casework.return_family_line.how_found is 'By whom it was found.';
comment on column casework.return_family_line.who is 'What they are to the child.';
comment on column casework.return_family_line.abroad is 'Whether it lies across a border.';
comment on column casework.return_family_line.sent is 'Who gave, sold or sent the child.';
comment on column casework.return_family_line.want_back is 'Whether they want the child back.';
comment on column casework.return_family_line.why is 'Why, or why not; without names.';
comment on column casework.return_family_line.written_by is 'Who wrote it.';
comment on column casework.return_family_line.written_at is 'When.';
