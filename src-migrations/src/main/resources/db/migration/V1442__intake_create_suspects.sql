-- Who is suspected stands in the vault (compartment SUSPECTS). Here is only that somebody wrote, and who decided to tell a service.
create table casework.suspect_noted (
    intake_id uuid not null constraint suspect_noted_intake_fk references casework.intake on delete cascade,
    number integer not null constraint suspect_noted_number_few check (number between 1 and 90),
    written_by uuid not null constraint suspect_noted_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint suspect_noted_pk primary key (intake_id, number)
);
comment on table casework.suspect_noted is 'That somebody wrote about a suspected person; never about whom.';
comment on column casework.suspect_noted.intake_id is 'The intake.';
comment on column casework.suspect_noted.number is 'Counts, so that two people never write into one slot of the vault.';
comment on column casework.suspect_noted.written_by is 'Who wrote.';
comment on column casework.suspect_noted.written_at is 'When.';

create table casework.suspect_decision (
    id uuid constraint suspect_decision_pk primary key,
    intake_id uuid not null constraint suspect_decision_intake_fk references casework.intake on delete cascade,
    send_to text not null constraint suspect_decision_send_to_known check (send_to in ('POLICE', 'CHILD_BRIGADE', 'GENDARMERIE',
        'PROSECUTOR', 'LABOUR_INSPECTOR', 'BORDER_SERVICE', 'OTHER_AUTHORITY')),
    ground text not null constraint suspect_decision_ground_known
        check (ground in ('DANGER_NOW', 'DUTY_TO_REPORT', 'COURT_ORDER', 'CHILDS_OWN_WISH')),
    child_knows text not null constraint suspect_decision_child_knows_known
        check (child_knows in ('TOLD_AND_AGREES', 'TOLD_AND_DOES_NOT_AGREE', 'NOT_TOLD_FOR_SAFETY')),
    why text not null constraint suspect_decision_why_length check (char_length(why) between 3 and 300),
    decided_by uuid not null constraint suspect_decision_decided_by_fk references account.person,
    decided_at timestamptz not null
);
create index suspect_decision_intake_idx on casework.suspect_decision (intake_id, decided_at desc, id);
comment on table casework.suspect_decision is 'That a service of the State is told about suspected persons; holds 14 days, never changed.';
comment on column casework.suspect_decision.id is 'Random surrogate.';
comment on column casework.suspect_decision.intake_id is 'The intake.';
comment on column casework.suspect_decision.send_to is 'Which service.';
comment on column casework.suspect_decision.ground is 'On which ground.';
comment on column casework.suspect_decision.child_knows is 'What the child knows of it.';
comment on column casework.suspect_decision.why is 'Why, without names.';
comment on column casework.suspect_decision.decided_by is 'Who decided.';
comment on column casework.suspect_decision.decided_at is 'When.';
