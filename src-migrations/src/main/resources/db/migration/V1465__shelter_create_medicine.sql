create table casework.medicine (
    case_file_id uuid not null constraint medicine_case_file_fk references casework.case_file,
    number integer not null constraint medicine_number check (number between 1 and 200),
    hours time[] not null constraint medicine_hours_few check (cardinality(hours) <= 8),
    from_on date not null,
    until_on date,
    prescriber text not null constraint medicine_prescriber_known check (prescriber in ('DOCTOR', 'NURSE', 'HOSPITAL',
        'HEALTH_CENTRE', 'CAME_WITH_CHILD')),
    written_by uuid not null constraint medicine_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint medicine_pk primary key (case_file_id, number),
    constraint medicine_ends_after_it_begins check (until_on >= from_on)
);
comment on table casework.medicine is 'When a child takes a medicine; its name and dose are in the vault, under the key of health. Never changed.';
comment on column casework.medicine.case_file_id is 'Which child.';
comment on column casework.medicine.number is 'Counts its medicines; the slot of the vault is the one before.';
comment on column casework.medicine.hours is 'At which hours of the day, on the clock of the agency; none where it is given when needed.';
comment on column casework.medicine.from_on is 'The first day.';
comment on column casework.medicine.until_on is 'The last day; null where nobody knows yet.';
comment on column casework.medicine.prescriber is 'Who said that the child takes it.';
comment on column casework.medicine.written_by is 'Who wrote it.';
comment on column casework.medicine.written_at is 'When.';

create table casework.medicine_stop (
    case_file_id uuid not null,
    number integer not null,
    why text not null constraint medicine_stop_why_known check (why in ('FINISHED', 'PRESCRIBER_SAYS_SO', 'ANOTHER_ONE_INSTEAD',
        'NOT_GOOD_FOR_THE_CHILD', 'WRITTEN_BY_MISTAKE')),
    stopped_by uuid not null constraint medicine_stop_stopped_by_fk references account.person,
    stopped_at timestamptz not null,
    constraint medicine_stop_pk primary key (case_file_id, number),
    constraint medicine_stop_medicine_fk foreign key (case_file_id, number) references casework.medicine on delete cascade
);
comment on table casework.medicine_stop is 'That a medicine is not given any more; once, never changed.';
comment on column casework.medicine_stop.case_file_id is 'Which child.';
comment on column casework.medicine_stop.number is 'Which of its medicines.';
comment on column casework.medicine_stop.why is 'Why.';
comment on column casework.medicine_stop.stopped_by is 'Who wrote it.';
comment on column casework.medicine_stop.stopped_at is 'When.';
