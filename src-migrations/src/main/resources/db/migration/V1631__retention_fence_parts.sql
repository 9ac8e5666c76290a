-- The program computes days anew after a rule has changed; a day that a person gave stays. It sees of photographs and of suspected
-- persons that there are some, and nothing else.
create or replace function casework.retention_follows() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.number > 1 and not exists (select from casework.retention_line b join casework.case_file f on f.id = b.case_file_id
            join account.agency g on g.id = f.agency_id where b.case_file_id = new.case_file_id
            and b.closing_number = new.closing_number and b.part = new.part and b.number = new.number - 1
            and case when new.because = 'KEPT_ON' then b.due_on <= (new.written_at at time zone g.time_zone)::date
                and new.due_on > (new.written_at at time zone g.time_zone)::date
                else b.because <> 'KEPT_ON' end) then
        raise check_violation using message = 'nobody moves a day on before it has come, and no rule moves what a person said';
    end if;
    return new;
end
$$;
comment on function casework.retention_follows() is
    'Refuses a later day before the one that holds has come, and a day by rule after a person has given one.';

alter table casework.retention_carried enable row level security;
alter table casework.retention_carried force row level security;
create policy owner_migrates on casework.retention_carried to kinward_owner using (true) with check (true);
create policy of_my_agency on casework.retention_carried for select to kinward_web
    using (agency_id = any ((select casework.my_agencies())::uuid[]));
create policy program_carries on casework.retention_carried to kinward_jobs using (true) with check (true);
grant select on casework.retention_carried to kinward_web;
grant select, insert on casework.retention_carried to kinward_jobs;
grant select (part, due_on, because, rule_number), insert (part, rule_number) on casework.retention_line to kinward_jobs;
create policy program_counts on casework.document_line for select to kinward_jobs using (true);
grant select (case_file_id, photograph) on casework.document to kinward_jobs;
grant select (document_id, move) on casework.document_line to kinward_jobs;
