-- Who may come near a child (F31): the two lines of the list that were missing beside who must not know and who must not be let in.
create table casework.may_come (
    id uuid constraint may_come_pk primary key,
    case_file_id uuid not null constraint may_come_case_file_fk references casework.case_file,
    may text not null constraint may_come_may_known check (may in ('MAY_VISIT', 'MAY_TAKE')),
    came_as text not null constraint may_come_as_known check (came_as in ('MOTHER', 'FATHER', 'BROTHER_OR_SISTER', 'OTHER_RELATIVE',
        'FAMILY_FRIEND', 'SOCIAL_SERVICE', 'POLICE_OR_COURT', 'LEGAL_AID', 'HEALTH_WORKER', 'TEACHER', 'COMMUNITY_OR_FAITH')),
    name_slot integer not null constraint may_come_slot check (name_slot between 0 and 199),
    paper text not null constraint may_come_paper_known check (paper in ('COURT_ORDER', 'DECISION_OF_AUTHORITY', 'DECISION_OF_WORKER')),
    from_on date not null,
    until_on date not null,
    reason text not null constraint may_come_reason_length check (char_length(reason) <= 300),
    alike boolean not null,
    written_by uuid not null constraint may_come_written_by_fk references account.person,
    written_at timestamptz not null,
    agreed_by uuid constraint may_come_agreed_by_fk references account.person,
    agreed_at timestamptz constraint may_come_agreed_after check (agreed_at >= written_at),
    ended_by uuid constraint may_come_ended_by_fk references account.person,
    ended_at timestamptz constraint may_come_ends_after_it_begins check (ended_at >= written_at),
    constraint may_come_agreed_is_whole check ((agreed_at is null) = (agreed_by is null)),
    constraint may_come_by_two check (agreed_by <> written_by),
    constraint may_come_end_is_whole check ((ended_at is null) = (ended_by is null)),
    constraint may_come_worker_says_why check (paper <> 'DECISION_OF_WORKER' or char_length(reason) >= 3),
    constraint may_come_is_looked_at_again check (until_on between from_on and from_on + 366)
);
create index may_come_case_file_idx on casework.may_come (case_file_id, written_at desc) where ended_at is null;
comment on table casework.may_come is 'Somebody may visit a child, or take it along; of a row only the consent of a second person and the end are written.';
comment on column casework.may_come.id is 'Random surrogate: the key of the form.';
comment on column casework.may_come.case_file_id is 'Which child.';
comment on column casework.may_come.may is 'Visit it, or take it along as well.';
comment on column casework.may_come.came_as is 'What this person is to the child.';
comment on column casework.may_come.name_slot is 'Which slot of the vault holds the name.';
comment on column casework.may_come.paper is 'On whose word: an order or a decision that was seen, or a decision of the worker.';
comment on column casework.may_come.from_on is 'The first day on which it holds.';
comment on column casework.may_come.until_on is 'The last day; then somebody looks at it again.';
comment on column casework.may_come.reason is 'Why, without names.';
comment on column casework.may_come.alike is 'Somebody said that this is not the person on the other side of the list whose name is alike.';
comment on column casework.may_come.written_by is 'Who wrote it.';
comment on column casework.may_come.written_at is 'When.';
comment on column casework.may_come.agreed_by is 'Which manager agreed; another person than who wrote it.';
comment on column casework.may_come.agreed_at is 'When; null as long as nobody has.';
comment on column casework.may_come.ended_by is 'Who ended it before its last day.';
comment on column casework.may_come.ended_at is 'When; null as long as nobody has.';
