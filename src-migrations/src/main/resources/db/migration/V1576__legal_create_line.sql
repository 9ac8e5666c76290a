-- The state before stands in the row, and is the one of the row before: no move that the table does not allow, in any order.
create table casework.legal_line (
    matter_id uuid not null,
    kind text not null,
    number integer not null constraint legal_line_number check (number between 1 and 200),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    day timestamptz,
    law text constraint legal_line_law_known check (law in ('TRAFFICKING', 'CHILD_LABOUR', 'OTHER_PENAL_LAW', 'CHILD_PROTECTION',
        'IMMIGRATION', 'NOT_KNOWN')),
    units bigint constraint legal_line_units check (units between 1 and 1000000000000),
    currency text constraint legal_line_currency check (currency ~ '^[A-Z]{3}$'),
    sealed bytea not null,
    written_by uuid not null constraint legal_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint legal_line_pk primary key (matter_id, number),
    constraint legal_line_state_key unique (matter_id, number, state),
    constraint legal_line_matter_fk foreign key (matter_id, kind) references casework.legal_matter (id, kind) on delete cascade,
    constraint legal_line_before_fk foreign key (matter_id, number_before, state_before)
        references casework.legal_line (matter_id, number, state),
    constraint legal_line_begins check ((number = 1) = (state_before is null) and (number > 1 or state = case kind
        when 'HEARING' then 'PLANNED' when 'PROCEEDING' then 'REPORTED' else 'ASKED' end)),
    constraint legal_line_moves check (number = 1 or case
        when state_before in ('PLANNED', 'POSTPONED') then state in ('POSTPONED', 'HELD', 'CALLED_OFF')
        when state_before = 'ASKED' and kind = 'PROTECTION' then state in ('GRANTED', 'REFUSED', 'TAKEN_BACK')
        when state_before = 'ASKED' then state in ('AWARDED', 'REFUSED', 'TAKEN_BACK')
        when state_before = 'GRANTED' then state = 'OVER'
        when state_before = 'AWARDED' then state in ('PAID', 'TAKEN_BACK')
        when state_before = 'REPORTED' then state in ('CHARGED', 'DROPPED')
        when state_before = 'CHARGED' then state in ('CONVICTED', 'ACQUITTED', 'DROPPED')
        else false end),
    constraint legal_line_day_where_heard check ((day is not null) = (state in ('PLANNED', 'POSTPONED'))),
    constraint legal_line_law_where_charged check ((law is not null) = (state = 'CHARGED')),
    constraint legal_line_amount_where_money check ((units is not null) = (state in ('AWARDED', 'PAID'))
        and (units is null) = (currency is null))
);
create index legal_line_day_idx on casework.legal_line (day) where day is not null;
comment on table casework.legal_line is 'Where a legal matter stood; added to, never changed.';
comment on column casework.legal_line.matter_id is 'Which matter.';
comment on column casework.legal_line.kind is 'What it is, so that its moves are known.';
comment on column casework.legal_line.number is 'Counts the moves of a matter.';
comment on column casework.legal_line.number_before is 'The move before.';
comment on column casework.legal_line.state is 'Where it stands from now on.';
comment on column casework.legal_line.state_before is 'Where it stood.';
comment on column casework.legal_line.day is 'When the child is to be heard.';
comment on column casework.legal_line.law is 'By which law somebody is charged.';
comment on column casework.legal_line.units is 'How much, in whole units.';
comment on column casework.legal_line.currency is 'Of which currency.';
comment on column casework.legal_line.sealed is 'Words, such as charge and sentence, locked with the key of this page.';
comment on column casework.legal_line.written_by is 'Who wrote it.';
comment on column casework.legal_line.written_at is 'When.';
