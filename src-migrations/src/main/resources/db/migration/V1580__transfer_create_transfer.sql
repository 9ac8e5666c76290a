-- A case is offered to another agency. It moves by the act of who receives it; the file of the agency before stays where it is.
create table casework.transfer (
    id uuid constraint transfer_pk primary key,
    case_file_id uuid not null,
    child_id uuid not null,
    intake_id uuid not null constraint transfer_intake_fk references casework.intake,
    reference text collate "C" not null constraint transfer_reference_fk references casework.reference_number,
    first_intake_id uuid not null,
    first_reference text collate "C" not null,
    from_agency_id uuid not null constraint transfer_from_agency_fk references account.agency,
    to_agency_id uuid not null constraint transfer_to_agency_fk references account.agency,
    reason text not null constraint transfer_reason_known check (reason in ('LIVES_THERE_NOW', 'NEARER_TO_FAMILY',
        'HELP_THAT_WE_LACK', 'CHILD_WISHES', 'PROGRAMME_ENDS', 'OTHER')),
    words text not null constraint transfer_words_length check (char_length(words) between 3 and 300),
    until_at timestamptz not null,
    offered_by uuid not null constraint transfer_offered_by_fk references account.person,
    offered_at timestamptz not null,
    state text not null constraint transfer_state_known
        check (state in ('OFFERED', 'ACCEPTED', 'MOVED', 'DECLINED', 'TAKEN_BACK')),
    answered_by uuid constraint transfer_answered_by_fk references account.person,
    answered_at timestamptz,
    answer_words text constraint transfer_answer_words_length check (char_length(answer_words) <= 300),
    place_id uuid constraint transfer_place_fk references account.place,
    constraint transfer_file_fk foreign key (case_file_id, child_id) references casework.case_file (id, child_id),
    constraint transfer_first_fk foreign key (child_id, first_intake_id, first_reference)
        references casework.child (id, intake_id, reference),
    constraint transfer_to_another check (to_agency_id <> from_agency_id),
    constraint transfer_answered_by_another check (state not in ('ACCEPTED', 'MOVED', 'DECLINED') or answered_by <> offered_by),
    constraint transfer_in_time check (until_at > offered_at and (state not in ('ACCEPTED', 'MOVED') or answered_at < until_at)),
    constraint transfer_answer_is_whole check ((state = 'OFFERED') = (answered_by is null)
        and num_nulls(answered_by, answered_at, answer_words) in (0, 3) and (state in ('ACCEPTED', 'MOVED')) = (place_id is not null)),
    constraint transfer_declined_says_why check (state <> 'DECLINED' or char_length(answer_words) >= 3)
);
create unique index transfer_one_standing_key on casework.transfer (case_file_id) where state in ('OFFERED', 'ACCEPTED');
create unique index transfer_one_moved_key on casework.transfer (case_file_id, answered_at) where state = 'MOVED';
create index transfer_file_idx on casework.transfer (case_file_id, offered_at desc);
create index transfer_to_idx on casework.transfer (to_agency_id, until_at, id) where state in ('OFFERED', 'ACCEPTED');
comment on table casework.transfer is 'A case offered to another agency, and what came of it; an end is an end.';
comment on column casework.transfer.id is 'Random surrogate.';
comment on column casework.transfer.case_file_id is 'Which file.';
comment on column casework.transfer.child_id is 'Of which child.';
comment on column casework.transfer.intake_id is 'The record of the file.';
comment on column casework.transfer.reference is 'Its number, the only name that is offered.';
comment on column casework.transfer.first_intake_id is 'The first file of the child, to which a new one is tied.';
comment on column casework.transfer.first_reference is 'Its number.';
comment on column casework.transfer.from_agency_id is 'Who offers it.';
comment on column casework.transfer.to_agency_id is 'To whom.';
comment on column casework.transfer.reason is 'Why, as it is counted.';
comment on column casework.transfer.words is 'Why, in words without names; the other agency reads them.';
comment on column casework.transfer.until_at is 'The first moment at which it is too late to accept.';
comment on column casework.transfer.offered_by is 'Who offered it.';
