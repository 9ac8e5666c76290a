create table casework.approval (
    id uuid constraint approval_pk primary key,
    case_file_id uuid not null constraint approval_case_file_fk references casework.case_file,
    intake_id uuid not null,
    agency_id uuid not null,
    place_id uuid not null,
    kind text not null constraint approval_kind_known check (kind in ('ASSESSMENT', 'PLAN', 'RETURN', 'CLOSING')),
    subject_id uuid not null,
    subject_version bigint not null constraint approval_subject_version check (subject_version >= 0),
    ground text not null constraint approval_ground_known check (ground in ('MANAGER_ASKS', 'RETURN_HOME', 'OPEN_FACTOR',
        'GREAT_DANGER', 'NOBODY_LOOKED', 'AGENCY_WANTS_IT', 'SMALL_RISK')),
    peers_too boolean not null,
    words text not null constraint approval_words_length check (char_length(words) <= 500),
    asked_by uuid not null constraint approval_asked_by_fk references account.person,
    asked_at timestamptz not null,
    due_at timestamptz not null constraint approval_due_after_asking check (due_at > asked_at),
    state text not null constraint approval_state_known check (state in ('WAITING', 'APPROVED', 'SENT_BACK', 'TAKEN_BACK')),
    ended_by uuid constraint approval_ended_by_fk references account.person,
    ended_at timestamptz constraint approval_ends_after_asking check (ended_at >= asked_at),
    reason text constraint approval_reason_length check (char_length(reason) between 3 and 500),
    constraint approval_record_fk foreign key (intake_id, agency_id, place_id)
        references casework.intake (id, agency_id, place_id) on update cascade,
    constraint approval_end_is_whole check ((state = 'WAITING') = (ended_at is null)
        and (ended_at is null) = (ended_by is null) and (state = 'SENT_BACK') = (reason is not null)),
    constraint approval_is_by_another check (state not in ('APPROVED', 'SENT_BACK') or ended_by <> asked_by),
    constraint approval_ground_fits check (case kind when 'RETURN' then ground in ('RETURN_HOME', 'MANAGER_ASKS')
        when 'CLOSING' then ground <> 'RETURN_HOME' else ground not in ('RETURN_HOME', 'OPEN_FACTOR') end
        and (peers_too or ground <> 'MANAGER_ASKS'))
);
create unique index approval_one_waiting_key on casework.approval (kind, subject_id) where state = 'WAITING';
create index approval_subject_idx on casework.approval (subject_id, asked_at desc, id);
create index approval_file_idx on casework.approval (case_file_id, asked_at, id);
create index approval_place_idx on casework.approval (place_id, due_at, id) where state = 'WAITING';
create index approval_peers_idx on casework.approval (case_file_id) where state = 'WAITING' and peers_too;
comment on table casework.approval is 'That somebody else is asked to agree to one version of one thing, and what came of it; answered once.';
comment on column casework.approval.id is 'Random surrogate, the key of the form.';
comment on column casework.approval.case_file_id is 'Of which child.';
comment on column casework.approval.intake_id is 'Its record, for the fence.';
comment on column casework.approval.agency_id is 'Agency of the record; moves with it.';
comment on column casework.approval.place_id is 'Place of the record, for lists; moves with it.';
comment on column casework.approval.kind is 'What kind of thing is asked about.';
comment on column casework.approval.subject_id is 'Which thing.';
comment on column casework.approval.subject_version is 'Which version of it: an answer is for this one.';
comment on column casework.approval.ground is 'Why it is approved before, or seen afterwards.';
comment on column casework.approval.peers_too is 'Whether a peer may answer, because a manager asked.';
comment on column casework.approval.words is 'What was said to it, without names.';
comment on column casework.approval.asked_by is 'Who asked.';
comment on column casework.approval.asked_at is 'When.';
comment on column casework.approval.due_at is 'Until when it is answered.';
comment on column casework.approval.state is 'Waiting until somebody else answers, or it is taken back.';
comment on column casework.approval.ended_by is 'Who answered or took it back; never who asked, if answered.';
comment on column casework.approval.ended_at is 'When.';
comment on column casework.approval.reason is 'Why it was sent back, without names.';
