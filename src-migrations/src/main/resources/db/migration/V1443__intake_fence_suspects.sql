-- Decisions are for the lead worker and who covers, who alone may read what is sealed; a manager of the place only adds to it. Nobody
-- changes a row; it goes with the record.
do $$
declare
    leads text := 'i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[])';
    of_record text := 'exists (select from casework.intake i where i.id = intake_id and i.state = ''created'' and (%s))';
    fenced record;
begin
    for fenced in select * from (values
        ('suspect_noted', format(of_record, leads || ' or i.place_id = any ((select casework.my_managed_places())::uuid[])'),
            'written_by'),
        ('suspect_decision', format(of_record, leads), 'decided_by')) as tables (name, seen, writer)
    loop
        execute format('alter table casework.%I enable row level security', fenced.name);
        execute format('alter table casework.%I force row level security', fenced.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced.name);
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using (%s)', fenced.name,
            fenced.seen);
        execute format('create policy writes_on_the_case on casework.%I for insert to kinward_web with check '
            '(%I = (select casework.me()) and %s)', fenced.name, fenced.writer, fenced.seen);
        execute format('create policy program_ends on casework.%I to kinward_jobs using (true)', fenced.name);
        execute format('grant select, insert on casework.%I to kinward_web', fenced.name);
        execute format('grant select, delete on casework.%I to kinward_jobs', fenced.name);
    end loop;
end
$$;
