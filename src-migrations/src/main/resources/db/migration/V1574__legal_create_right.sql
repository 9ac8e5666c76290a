create table casework.legal_right (
    case_file_id uuid not null constraint legal_right_case_file_fk references casework.case_file,
    number integer not null constraint legal_right_number check (number between 1 and 200),
    person_id uuid not null constraint legal_right_person_fk references account.person,
    intake_id uuid not null constraint legal_right_intake_fk references casework.intake on delete cascade,
    agency_id uuid not null constraint legal_right_agency_fk references account.agency,
    place_id uuid not null constraint legal_right_place_fk references account.place,
    reference text not null,
    given_by uuid not null constraint legal_right_given_by_fk references account.person,
    given_at timestamptz not null,
    ended_by uuid constraint legal_right_ended_by_fk references account.person,
    ended_at timestamptz constraint legal_right_ends_after_it_begins check (ended_at >= given_at),
    constraint legal_right_pk primary key (case_file_id, number),
    constraint legal_right_end_is_whole check ((ended_at is null) = (ended_by is null))
);
create unique index legal_right_one_key on casework.legal_right (case_file_id, person_id) where ended_at is null;
create index legal_right_person_idx on casework.legal_right (person_id) where ended_at is null;
comment on table casework.legal_right is 'Who helps a child with the law, and opens its legal page; only the end is written to it. Nobody else opens it (F34).';
comment on column casework.legal_right.case_file_id is 'Which file.';
comment on column casework.legal_right.number is 'Counts the rights on a file.';
comment on column casework.legal_right.person_id is 'Who helps.';
comment on column casework.legal_right.intake_id is 'The record: who helps reads nothing else of it.';
comment on column casework.legal_right.agency_id is 'The agency of the record.';
comment on column casework.legal_right.place_id is 'The place of the record when it was given.';
comment on column casework.legal_right.reference is 'The number, by which who helps knows the child.';
comment on column casework.legal_right.given_by is 'Which manager gave it.';
comment on column casework.legal_right.given_at is 'When.';
comment on column casework.legal_right.ended_by is 'Who ended it.';
comment on column casework.legal_right.ended_at is 'When; null while it holds.';
create trigger ended_by_is_who_acts before insert or update on casework.legal_right for each row
    execute function casework.is_who_acts('ended_by', 'ended_at');

create function casework.my_legal_files() returns uuid[] language sql stable parallel safe
    return array(select r.case_file_id from casework.legal_right r where r.person_id = (select casework.me())
        and r.ended_at is null);
comment on function casework.my_legal_files() is 'Files whose child the acting person helps with the law now.';
grant execute on function casework.my_legal_files() to kinward_web;
