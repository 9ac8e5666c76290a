-- That somebody may not come near stands in the file in which it was told. Once another file follows, this is what the next ones know
-- of it: that, and nothing else.
create table casework.guarded_file (
    intake_id uuid constraint guarded_file_pk primary key
        constraint guarded_file_intake_fk references casework.intake on delete cascade,
    child_id uuid not null
);
create index guarded_file_child_idx on casework.guarded_file (child_id);
comment on table casework.guarded_file is 'A file that another one follows, and in which it is said that somebody may not come near the child.';
comment on column casework.guarded_file.intake_id is 'Which file; the names are in the vault.';
comment on column casework.guarded_file.child_id is 'Of which child.';

create function casework.guarded_elsewhere(child uuid, file uuid) returns boolean
    language sql stable parallel safe
    return exists (select from casework.guarded_file g where g.intake_id <> file and g.child_id = coalesce(child,
        (select a.child_id from casework.file_again a where a.intake_id = file)));
comment on function casework.guarded_elsewhere(uuid, uuid) is 'Whether another file of this child says that somebody may not come near it.';
grant execute on function casework.guarded_elsewhere(uuid, uuid) to kinward_web;

create function casework.guards_the_next() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    told uuid;
begin
    if tg_table_name = 'file_again' then
        select f.intake_id into told from casework.case_file f where f.id = new.earlier_file_id;
    else
        told := new.intake_id;
    end if;
    delete from casework.guarded_file g where g.intake_id = told;
    insert into casework.guarded_file (intake_id, child_id)
        select f.intake_id, f.child_id from casework.case_file f
        join casework.file_again b on b.earlier_file_id = f.id
        join casework.first_hour_contact k on k.intake_id = f.intake_id and cardinality(k.kept_away) > 0
        where f.intake_id = told;
    return null;
end
$$;
comment on function casework.guards_the_next() is 'Keeps what the next files know of a followed one: whether somebody may not come near.';
create trigger guards_the_next after insert on casework.file_again
    for each row execute function casework.guards_the_next();
create trigger guards_the_next after insert or update of kept_away on casework.first_hour_contact
    for each row when (current_user <> 'kinward_loader') execute function casework.guards_the_next();
insert into casework.guarded_file (intake_id, child_id)
    select f.intake_id, f.child_id from casework.case_file f join casework.file_again b on b.earlier_file_id = f.id
    join casework.first_hour_contact k on k.intake_id = f.intake_id and cardinality(k.kept_away) > 0;
