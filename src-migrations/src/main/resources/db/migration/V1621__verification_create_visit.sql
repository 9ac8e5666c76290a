-- A visit of somebody from outside who checks on site, by number, that children on a list are really worked with (F70).
create table casework.verification (
    id uuid constraint verification_pk primary key,
    agency_id uuid not null constraint verification_agency_fk references account.agency,
    place_id uuid not null constraint verification_place_fk references account.place,
    visitor text not null constraint verification_visitor check (char_length(visitor) between 1 and 200),
    from_month date not null,
    to_month date not null,
    seed integer not null constraint verification_seed check (seed between 1 and 999999),
    most smallint not null constraint verification_most check (most between 1 and 30),
    population integer not null constraint verification_population check (population > 0),
    seal text not null constraint verification_seal check (seal ~ '^[0-9a-f]{64}$'),
    drawn_by uuid not null constraint verification_drawn_by_fk references account.person,
    drawn_at timestamptz not null,
    constraint verification_months check (from_month <= to_month)
);
create index verification_agency_idx on casework.verification (agency_id, drawn_at desc, id);
comment on table casework.verification is 'A sample that was drawn for a visitor.';
comment on column casework.verification.id is 'Random surrogate.';
comment on column casework.verification.agency_id is 'Of which agency.';
comment on column casework.verification.place_id is 'Of the files of which place.';
comment on column casework.verification.visitor is 'Who came, and from where.';
comment on column casework.verification.from_month is 'First month in which files were opened.';
comment on column casework.verification.to_month is 'Last month.';
comment on column casework.verification.seed is 'The number that the visitor named.';
comment on column casework.verification.most is 'How many were asked for.';
comment on column casework.verification.population is 'From how many it was drawn.';
comment on column casework.verification.seal is 'SHA-256 over their numbers in order.';
comment on column casework.verification.drawn_by is 'Who drew it and stays in the room.';
comment on column casework.verification.drawn_at is 'When.';

create table casework.verification_file (
    verification_id uuid not null constraint verification_file_visit_fk references casework.verification,
    number smallint not null constraint verification_file_number check (number between 1 and 30),
    case_file_id uuid not null constraint verification_file_case_file_fk references casework.case_file,
    constraint verification_file_pk primary key (verification_id, number),
    constraint verification_file_once_key unique (verification_id, case_file_id)
);
create index verification_file_case_file_idx on casework.verification_file (case_file_id);
comment on table casework.verification_file is 'A file that was drawn. It goes with the record of the child; what was found of it stays as a count.';
comment on column casework.verification_file.verification_id is 'For which visit.';
comment on column casework.verification_file.number is 'Its place in the sample, from 1.';
comment on column casework.verification_file.case_file_id is 'Which file.';
