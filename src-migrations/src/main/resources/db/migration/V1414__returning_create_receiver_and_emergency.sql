create table casework.return_receiver (
    return_id uuid not null,
    number integer not null,
    family_id uuid not null constraint return_receiver_family_fk references casework.return_family,
    sealed_as integer not null constraint return_receiver_sealed_as_slot check (sealed_as between 100 and 199),
    alike boolean not null,
    asked_by uuid not null constraint return_receiver_asked_by_fk references account.person,
    asked_at timestamptz not null,
    constraint return_receiver_pk primary key (return_id, number),
    constraint return_receiver_line_fk foreign key (return_id, number) references casework.return_line
);
comment on table casework.return_receiver is 'That the name of who receives the child was compared with the list of who may not come near. The name is in the vault.';
comment on column casework.return_receiver.return_id is 'Which return.';
comment on column casework.return_receiver.number is 'The version in which it was done; it holds until it is done anew.';
comment on column casework.return_receiver.family_id is 'For which home.';
comment on column casework.return_receiver.sealed_as is 'Which of the names in the vault was compared.';
comment on column casework.return_receiver.alike is 'Somebody said that this is not the person whose name is alike.';
comment on column casework.return_receiver.asked_by is 'Who asked.';
comment on column casework.return_receiver.asked_at is 'When.';

create table casework.return_emergency (
    return_id uuid not null,
    number integer not null,
    family_id uuid not null constraint return_emergency_family_fk references casework.return_family,
    missing text[] not null constraint return_emergency_missing_known
        check (cardinality(missing) > 0 and missing <@ array['CONTACT_NOT_AGREED', 'HOME_NOT_SEEN', 'DANGER_NOT_KNOWN',
        'WHO_SENT_NOT_KNOWN', 'WHO_SENT_LIVES_THERE', 'NOT_WANTED_BACK', 'CHILD_NOT_ASKED_TWICE', 'CHILD_DOES_NOT_WANT',
        'NO_DECISION', 'AUTHORITY_OPEN', 'RECEIVING_OPEN', 'NO_WAY_BACK', 'BORDER_OUR_SIDE', 'BORDER_OTHER_SIDE',
        'STEP_OPEN']),
    words text not null constraint return_emergency_words_length check (char_length(words) between 3 and 300),
    said_by uuid not null constraint return_emergency_said_by_fk references account.person,
    said_at timestamptz not null,
    constraint return_emergency_pk primary key (return_id, number),
    constraint return_emergency_line_fk foreign key (return_id, number) references casework.return_line
);
comment on table casework.return_emergency is 'Why a return cannot wait although something is missing; said by a manager. What stops a return is never among it.';
comment on column casework.return_emergency.return_id is 'Which return.';
comment on column casework.return_emergency.number is 'The version in which it was said; it holds until another is said.';
comment on column casework.return_emergency.family_id is 'For which home: another one needs a reason of its own.';
comment on column casework.return_emergency.missing is 'What was missing then.';
comment on column casework.return_emergency.words is 'Why, without names.';
comment on column casework.return_emergency.said_by is 'Which manager.';
comment on column casework.return_emergency.said_at is 'When.';
