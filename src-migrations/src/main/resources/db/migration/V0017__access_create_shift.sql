create table account.shift (
    id uuid constraint shift_pk primary key,
    person_id uuid not null constraint shift_person_fk references account.person,
    place_id uuid not null constraint shift_place_fk references account.place,
    agency_id uuid not null constraint shift_agency_fk references account.agency,
    signed_on_at timestamptz not null,
    ends_by timestamptz not null,
    signed_off_at timestamptz,
    constraint shift_ends_after_it_began check (ends_by > signed_on_at and (signed_off_at is null or signed_off_at >= signed_on_at))
);
create unique index shift_one_open_idx on account.shift (person_id, place_id) where signed_off_at is null;
create index shift_place_idx on account.shift (place_id, signed_on_at desc);
comment on table account.shift is 'Sign on and sign off of a carer at a place. Staff rota: as dear as an address.';
comment on column account.shift.id is 'Random surrogate.';
comment on column account.shift.person_id is 'Who is on duty.';
comment on column account.shift.place_id is 'Where.';
comment on column account.shift.agency_id is 'The agency of the place.';
comment on column account.shift.signed_on_at is 'When the shift began.';
comment on column account.shift.ends_by is 'When rights of the shift end by themselves, even if nobody signs off.';
comment on column account.shift.signed_off_at is 'When the person signed off; null while on duty.';
