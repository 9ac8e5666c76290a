-- What a child must not have is the child's, in whichever of its files it was told. Whoever cares for it by its last file, or takes it in
-- again, is warned, and says that it does not hold. A file that another one follows is read as before: by itself.
alter table casework.allergy add column child_id uuid, add column reference text collate "C";
update casework.allergy y set child_id = f.child_id, reference = f.reference
    from casework.case_file f where f.id = y.case_file_id;
alter table casework.allergy alter column child_id set not null, alter column reference set not null,
    add constraint allergy_child_fk foreign key (case_file_id, child_id) references casework.case_file (id, child_id);
create index allergy_child_idx on casework.allergy (child_id);
comment on column casework.allergy.child_id is 'Whose allergy it is, in every file; taken from the file.';
comment on column casework.allergy.reference is 'The number of the file, under which the vault keeps what it is; taken from the file.';

create function casework.allergy_of_the_child() returns trigger
    language plpgsql set search_path = pg_catalog as $$
declare
    child uuid;
    number text;
begin
    select f.child_id, f.reference into child, number from casework.case_file f where f.id = new.case_file_id;
    new.child_id := coalesce(child, new.child_id);
    new.reference := coalesce(number, new.reference);
    return new;
end
$$;
comment on function casework.allergy_of_the_child() is 'Whose allergy it is, is never said by whoever writes it down.';
create trigger allergy_of_the_child before insert on casework.allergy
    for each row execute function casework.allergy_of_the_child();

-- the last file of the child is closed last: the old one being closed does not keep anybody from saying that it does not hold
drop trigger file_is_open on casework.allergy_end;
do $$
declare
    led text := '(f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[]) '
        'or f.place_id = any ((select casework.%s())::uuid[]))';
    own text := 'exists (select from casework.case_file f where f.id = case_file_id and ' || format(led, 'my_care_places') || ')';
    last text := 'exists (select from casework.case_file f where f.child_id = allergy.child_id and '
        || format(led, 'my_care_places')
        || ' and not exists (select from casework.file_again b where b.earlier_file_id = f.id))';
    begun text := 'exists (select from casework.file_again a join casework.intake i on i.id = a.intake_id and i.state = ''draft'' '
        'where a.child_id = allergy.child_id and (i.started_by = (select casework.me()) or i.place_id = any '
        '((select casework.my_care_places())::uuid[])))';
    there text := 'exists (select from casework.allergy y where y.case_file_id = allergy_end.case_file_id '
        'and y.number = allergy_end.number%s)';
begin
    execute format('alter policy cares_or_leads on casework.allergy using (%s or %s or %s)', own, last, begun);
    execute format('alter policy cares_or_leads on casework.allergy_end using (' || there || ')', '');
    execute format('alter policy gives_medicine on casework.allergy_end with check (ended_by = (select casework.me()) and '
        || there || ')', ' and exists (select from casework.case_file f where f.child_id = y.child_id and f.state = ''open'' and '
        || format(led, 'my_shifts') || ')');
end
$$;
