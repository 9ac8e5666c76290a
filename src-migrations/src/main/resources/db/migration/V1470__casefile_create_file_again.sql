-- A child who is trafficked again, or comes back when the time is over, gets a new file with a number of its own: a draft of
-- the same child. An intake of which there is a case file stays created, as one of which there is a child does (V0801).
alter table casework.child add constraint child_first_key unique (id, intake_id, reference);
alter table casework.case_file add constraint case_file_child_key unique (id, child_id);
alter table casework.case_file add column intake_state text not null generated always as ('created') stored,
    add constraint case_file_intake_state_fk foreign key (intake_id, intake_state) references casework.intake (id, state);
comment on column casework.case_file.intake_state is 'Always created: ties the intake to that state for good.';

create table casework.file_again (
    intake_id uuid constraint file_again_pk primary key,
    child_id uuid not null,
    earlier_file_id uuid not null constraint file_again_earlier_key unique,
    first_intake_id uuid not null,
    first_reference text collate "C" not null,
    agency_id uuid not null,
    place_id uuid not null,
    opened_by uuid not null constraint file_again_opened_by_fk references account.person,
    opened_at timestamptz not null,
    constraint file_again_home_fk foreign key (intake_id, agency_id, place_id)
        references casework.intake (id, agency_id, place_id) on update cascade,
    constraint file_again_same_child_fk foreign key (earlier_file_id, child_id)
        references casework.case_file (id, child_id),
    constraint file_again_first_fk foreign key (child_id, first_intake_id, first_reference)
        references casework.child (id, intake_id, reference),
    constraint file_again_is_another check (intake_id <> first_intake_id)
);
create index file_again_child_idx on casework.file_again (child_id);
create index file_again_first_idx on casework.file_again (first_intake_id);
create index file_again_agency_idx on casework.file_again (agency_id, opened_at);
comment on table casework.file_again is 'A new file of a child of whom there is a closed one; one follows another, none has two.';
comment on column casework.file_again.intake_id is 'The new file: its draft, then its record.';
comment on column casework.file_again.child_id is 'The child of both.';
comment on column casework.file_again.earlier_file_id is 'The file before; it stays closed.';
comment on column casework.file_again.first_intake_id is 'The first file of this child, under whose number the vault keeps who it is.';
comment on column casework.file_again.first_reference is 'The number of the first file.';
comment on column casework.file_again.agency_id is 'Agency of the new file; moves with it.';
comment on column casework.file_again.place_id is 'Place of the new file; moves with it.';
comment on column casework.file_again.opened_by is 'Who opened it.';
comment on column casework.file_again.opened_at is 'When.';

-- A file that follows another is of the same child, and brings no child of its own.
create function casework.same_child_again() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    known uuid := (select a.child_id from casework.file_again a where a.intake_id = new.intake_id);
begin
    if (tg_table_name = 'child' and known is not null)
        or (tg_table_name = 'case_file' and known is distinct from (to_jsonb(new) ->> 'child_id')::uuid and (known is not null
            or current_user = 'kinward_web' and not exists (select from casework.child c
                where c.id = (to_jsonb(new) ->> 'child_id')::uuid and c.intake_id = new.intake_id))) then
        raise check_violation using message = 'a new file of a child is of the same child';
    end if;
    return new;
end
$$;
comment on function casework.same_child_again() is 'Refuses a new file that is of another child than the one before.';
