create table casework.reference_number (
    symbols text collate "C" constraint reference_number_pk primary key
        constraint reference_number_symbols check (symbols ~ '^[23456789CDFHJKLMPQRTVWX]{10}$'),
    state text not null constraint reference_number_state_known check (state in ('reserved', 'issued', 'retired')),
    reserved_at timestamptz not null default now(),
    settled_at timestamptz,
    constraint reference_number_settled_once check ((state = 'reserved') = (settled_at is null))
);
comment on table casework.reference_number is 'Every number ever given out, so that none is given twice.';
comment on column casework.reference_number.symbols is 'Ten symbols, the last one a check symbol, without hyphen.';
comment on column casework.reference_number.state is 'Reserved for a draft, issued to a child, or retired with a discarded draft.';
comment on column casework.reference_number.reserved_at is 'When it was reserved.';
comment on column casework.reference_number.settled_at is 'When it was issued or retired.';
