create table casework.answers_for_child (
    case_file_id uuid not null constraint answers_for_child_case_file_fk references casework.case_file,
    number integer not null constraint answers_for_child_number_positive check (number > 0),
    kind text not null constraint answers_for_child_kind_known check (kind in ('PARENT', 'CARER_BY_CUSTOM',
        'CARER_BY_PAPER', 'NAMED_GUARDIAN', 'PLACING_AUTHORITY', 'HEAD_OF_SHELTER', 'NOBODY_YET')),
    until_on date,
    named_by text not null default '' constraint answers_for_child_named_by_length check (char_length(named_by) <= 120),
    not_asked text constraint answers_for_child_not_asked_known check (not_asked in ('MAY_BE_INVOLVED',
        'WOULD_PUT_CHILD_IN_DANGER', 'CANNOT_BE_FOUND', 'TOO_FAR_TONIGHT')),
    written_by uuid not null constraint answers_for_child_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint answers_for_child_pk primary key (case_file_id, number),
    constraint answers_for_child_guardian_named check (kind <> 'NAMED_GUARDIAN' or named_by <> ''),
    constraint answers_for_child_nobody check (kind <> 'NOBODY_YET' or num_nonnulls(until_on, not_asked) = 0)
);
comment on table casework.answers_for_child is 'Who answers for a child; the last line holds. Added to, never changed. The name is in the vault.';
comment on column casework.answers_for_child.case_file_id is 'Of which child.';
comment on column casework.answers_for_child.number is 'Counts the lines of a child.';
comment on column casework.answers_for_child.kind is 'As whom; never a recruiter, an employer or a relative who travelled with the child.';
comment on column casework.answers_for_child.until_on is 'The last day on which it holds.';
comment on column casework.answers_for_child.named_by is 'Court, authority or paper; never a name of a person.';
comment on column casework.answers_for_child.not_asked is 'Why who answers is not asked.';
comment on column casework.answers_for_child.written_by is 'Who wrote it down.';
comment on column casework.answers_for_child.written_at is 'When.';
