-- That a document is there is known by who leads the case; by managers of the place, but for what is for who leads alone (they may be the
-- second person for a photograph); by who is on shift, where it is for them. Nobody at run time changes or deletes a row.
do $$
declare
    leads text := 'f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])';
    manages text := 'f.place_id = any ((select casework.my_managed_places())::uuid[])';
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads || ' or ' || manages || '))';
    seen text := 'exists (select from casework.case_file f where f.id = case_file_id and (' || leads || ' or (' || manages
        || ' and (audience <> ''WHO_LEADS'' or photograph or put_by = (select casework.me()))) or (audience = ''SHIFT_TOO'' and '
        || 'f.place_id = any ((select casework.my_care_places())::uuid[]))))';
    of_document text := 'exists (select from casework.document d where d.id = document_id)';
    led_document text := 'exists (select from casework.document d join casework.case_file f on f.id = d.case_file_id '
        || 'where d.id = document_id and (' || leads || ' or ' || manages || '))';
    behind record;
begin
    for behind in select * from (values
        ('document', seen, 'put_by = (select casework.me()) and ' || of_case),
        ('document_line', of_document, 'said_by = (select casework.me()) and ' || led_document))
        as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check (%s)',
            behind.name, behind.written);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
-- nothing is put into a closed file; what is in it is still taken away
create trigger file_is_open before insert on casework.document for each row execute function casework.file_is_open();
