-- The state before stands in the row, and is the one of the row before: no move that the table does not allow, in any order.
create table casework.referral_line (
    referral_id uuid not null,
    provider_id uuid not null,
    number integer not null constraint referral_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    told text not null constraint referral_line_told_known check (told in ('PROVIDER', 'WORKER')),
    written_by uuid not null constraint referral_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint referral_line_pk primary key (referral_id, number),
    constraint referral_line_state_key unique (referral_id, number, state),
    constraint referral_line_referral_fk foreign key (referral_id, provider_id)
        references casework.referral (id, provider_id),
    constraint referral_line_before_fk foreign key (referral_id, number_before, state_before)
        references casework.referral_line (referral_id, number, state),
    constraint referral_line_begins check ((number = 1) = (state_before is null) and (number > 1 or state = 'SENT')),
    constraint referral_line_moves check (number = 1 or case state_before
        when 'SENT' then state in ('ACCEPTED', 'DECLINED', 'NOT_DELIVERED')
        when 'ACCEPTED' then state in ('STARTED', 'NOT_DELIVERED')
        when 'STARTED' then state in ('DELIVERED', 'NOT_DELIVERED')
        when 'DECLINED' then state = 'CLOSED'
        when 'DELIVERED' then state = 'CLOSED'
        when 'NOT_DELIVERED' then state = 'CLOSED'
        else false end),
    constraint referral_line_answers check (told = 'WORKER' or state not in ('SENT', 'CLOSED'))
);
comment on table casework.referral_line is 'Where a referral stood, without a word; added to, never changed.';
comment on column casework.referral_line.referral_id is 'Which referral.';
comment on column casework.referral_line.provider_id is 'Its provider, so that the fence needs no other row.';
comment on column casework.referral_line.number is 'Counts the moves of a referral.';
comment on column casework.referral_line.number_before is 'The move before.';
comment on column casework.referral_line.state is 'Where it stands from now on.';
comment on column casework.referral_line.state_before is 'Where it stood.';
comment on column casework.referral_line.told is 'Whether the provider says so, or a worker as the provider told.';
comment on column casework.referral_line.written_by is 'Who wrote it down.';
comment on column casework.referral_line.written_at is 'When.';

create table casework.referral_reason (
    referral_id uuid not null,
    number integer not null,
    state text not null constraint referral_reason_state_known check (state in ('DECLINED', 'NOT_DELIVERED')),
    why text not null constraint referral_reason_why_known check (why in ('NO_ROOM', 'NOT_OUR_SERVICE', 'AGE_OR_SEX',
        'TOO_FAR', 'COST', 'CHILD_DOES_NOT_WANT_IT', 'CHILD_DID_NOT_COME', 'NO_ANSWER', 'NOT_NEEDED_ANY_MORE', 'OTHER')),
    words text not null constraint referral_reason_words_length check (char_length(words) <= 200),
    constraint referral_reason_pk primary key (referral_id, number),
    constraint referral_reason_line_fk foreign key (referral_id, number, state)
        references casework.referral_line (referral_id, number, state),
    constraint referral_reason_other_says_what check (why <> 'OTHER' or words <> '')
);
