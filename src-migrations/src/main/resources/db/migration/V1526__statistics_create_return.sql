-- Exact figures that went to an authority under a law, signed (F69); and the head that a changed ledger is noticed by.
create table statistics.statutory_return (
    family_id uuid not null constraint statutory_return_family_fk references statistics.release_family,
    number smallint not null constraint statutory_return_number check (number >= 0),
    day date not null,
    authority text not null constraint statutory_return_authority check (length(authority) between 1 and 200),
    law text not null constraint statutory_return_law check (length(law) between 1 and 200),
    reason text not null constraint statutory_return_reason check (length(reason) between 1 and 500),
    signed_as text not null constraint statutory_return_signed_as check (length(signed_as) between 1 and 200),
    from_month date not null, to_month date not null,
    places uuid[] not null constraint statutory_return_places check (cardinality(places) > 0),
    signed_by uuid not null constraint statutory_return_signed_by_fk references account.person,
    signed_at timestamptz not null,
    constraint statutory_return_pk primary key (family_id, number),
    constraint statutory_return_months check (from_month <= to_month)
);
comment on table statistics.statutory_return is 'A return that a manager signed. What it showed is counted again as of that moment.';
comment on column statistics.statutory_return.family_id is 'Of which family.';
comment on column statistics.statutory_return.number is 'Which one, from 0.';
comment on column statistics.statutory_return.day is 'On which day.';
comment on column statistics.statutory_return.authority is 'To whom.';
comment on column statistics.statutory_return.law is 'Under which law or agreement.';
comment on column statistics.statutory_return.reason is 'Why it is given.';
comment on column statistics.statutory_return.signed_as is 'The name below it.';
comment on column statistics.statutory_return.from_month is 'Its first month.';
comment on column statistics.statutory_return.to_month is 'Its last month.';
comment on column statistics.statutory_return.places is 'Of whose children: the places of whoever signs.';
comment on column statistics.statutory_return.signed_by is 'Who signed.';
comment on column statistics.statutory_return.signed_at is 'When.';

create table statistics.ledger_head (
    family_id uuid constraint ledger_head_pk primary key constraint ledger_head_family_fk references statistics.release_family,
    version integer not null constraint ledger_head_version check (version >= 0),
    seal text not null constraint ledger_head_seal_form check (seal ~ '^[0-9a-f]{64}$')
);
comment on table statistics.ledger_head is 'How often the ledger of a family was written on, and its seal.';
comment on column statistics.ledger_head.family_id is 'Of which family.';
comment on column statistics.ledger_head.version is 'Counts the writings.';
comment on column statistics.ledger_head.seal is 'SHA-256 over all of it.';
