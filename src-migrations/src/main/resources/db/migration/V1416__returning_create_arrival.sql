create table casework.return_arrival (
    return_id uuid constraint return_arrival_pk primary key constraint return_arrival_return_fk references casework.return_home,
    arrived_on date not null,
    sealed_as integer not null constraint return_arrival_sealed_as_slot check (sealed_as between 100 and 199),
    receiver text not null constraint return_arrival_receiver_known
        check (receiver in ('BOTH_PARENTS', 'MOTHER', 'FATHER', 'GRANDPARENTS', 'UNCLE_OR_AUNT', 'BROTHER_OR_SISTER',
        'OTHER_KIN', 'FOSTER_OR_HOST_FAMILY')),
    identity text not null constraint return_arrival_identity_known
        check (identity in ('NATIONAL_CARD', 'PASSPORT', 'SERVICE_CARD', 'OTHER_CARD_WITH_PICTURE',
        'KNOWN_TO_AUTHORITY')),
    witness text not null constraint return_arrival_witness_known
        check (witness in ('COLLEAGUE', 'RECEIVING_WORKER', 'AUTHORITY', 'COMMITTEE')),
    child_view text not null constraint return_arrival_child_view_known
        check (child_view in ('GLAD', 'UNSURE', 'AFRAID', 'COULD_NOT_SAY')),
    child_words text not null constraint return_arrival_child_words_length check (char_length(child_words) <= 300),
    belongings boolean not null,
    handed_by uuid not null constraint return_arrival_handed_by_fk references account.person,
    handed_at timestamptz not null
);
comment on table casework.return_arrival is 'How a child was handed over at its home; never changed. The name of who received it is in the vault.';
comment on column casework.return_arrival.return_id is 'Which return.';
comment on column casework.return_arrival.arrived_on is 'The day, at the agency.';
comment on column casework.return_arrival.sealed_as is 'Which of the names in the vault is the one of who received it.';
comment on column casework.return_arrival.receiver is 'What who received it is to the child.';
comment on column casework.return_arrival.identity is 'By which paper the identity was seen.';
comment on column casework.return_arrival.witness is 'Who else was there.';
comment on column casework.return_arrival.child_view is 'How the child was with it.';
comment on column casework.return_arrival.child_words is 'Its words, without names.';
comment on column casework.return_arrival.belongings is 'Whether everything of the child was given.';
comment on column casework.return_arrival.handed_by is 'Who handed it over.';
comment on column casework.return_arrival.handed_at is 'When.';
