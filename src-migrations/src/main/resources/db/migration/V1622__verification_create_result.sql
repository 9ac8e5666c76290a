-- What the visitor found, once for each file.
create table casework.verification_result (
    verification_id uuid not null constraint verification_result_visit_fk references casework.verification,
    number smallint not null constraint verification_result_number check (number between 1 and 30),
    found text not null constraint verification_result_found_known check (found in ('FOUND', 'NOT_FOUND', 'DIFFERS')),
    noted_by uuid not null constraint verification_result_noted_by_fk references account.person,
    noted_at timestamptz not null,
    constraint verification_result_pk primary key (verification_id, number)
);
comment on table casework.verification_result is 'What the visitor found of a file of the sample; never changed.';
comment on column casework.verification_result.verification_id is 'At which visit.';
comment on column casework.verification_result.number is 'Of which file of the sample.';
comment on column casework.verification_result.found is 'What was found.';
comment on column casework.verification_result.noted_by is 'Who wrote it down.';
comment on column casework.verification_result.noted_at is 'When.';
