create table casework.dose (
    case_file_id uuid not null,
    number integer not null,
    due_at timestamptz not null,
    line integer not null constraint dose_line check (line > 0),
    came text not null constraint dose_came_known check (came in ('GIVEN', 'REFUSED', 'ASLEEP', 'NOT_HERE', 'NONE_LEFT')),
    hour_at timestamptz not null,
    why text not null,
    written_by uuid not null constraint dose_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint dose_pk primary key (case_file_id, number, due_at, line),
    constraint dose_medicine_fk foreign key (case_file_id, number) references casework.medicine on delete cascade,
    constraint dose_is_past check (hour_at <= written_at),
    constraint dose_correction_says_why check (case line when 1 then why = '' else char_length(why) between 3 and 200 end)
);
create index dose_due_idx on casework.dose (case_file_id, due_at desc);
comment on table casework.dose is 'That a medicine was given, or why not; never changed, the highest line of a dose holds.';
comment on column casework.dose.case_file_id is 'Which child.';
comment on column casework.dose.number is 'Which of its medicines.';
comment on column casework.dose.due_at is 'When it was to be given; where it is given when needed, when it was.';
comment on column casework.dose.line is 'Counts what was said of this dose.';
comment on column casework.dose.came is 'What came of it.';
comment on column casework.dose.hour_at is 'When it was given, or tried.';
comment on column casework.dose.why is 'Why the line before was wrong, without names.';
comment on column casework.dose.written_by is 'Who wrote it: who gave it.';
comment on column casework.dose.written_at is 'When.';

create table casework.allergy (
    case_file_id uuid not null constraint allergy_case_file_fk references casework.case_file,
    number integer not null constraint allergy_number check (number between 1 and 200),
    severity text not null constraint allergy_severity_known check (severity in ('LIFE_IN_DANGER', 'STRONG', 'MILD', 'NOT_KNOWN')),
    written_by uuid not null constraint allergy_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint allergy_pk primary key (case_file_id, number)
);
comment on table casework.allergy is 'That a child must not have something; what it is, is in the vault, under the key of health. Never changed.';
comment on column casework.allergy.case_file_id is 'Which child.';
comment on column casework.allergy.number is 'Counts its allergies; the slot of the vault is the one before.';
comment on column casework.allergy.severity is 'What happens when the child has it all the same.';
comment on column casework.allergy.written_by is 'Who wrote it.';
comment on column casework.allergy.written_at is 'When.';
