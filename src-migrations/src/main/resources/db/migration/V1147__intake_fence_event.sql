-- An event and its list are for who takes children in at the place. A child's own pages have their own fence.
do $$
declare
    fenced text;
begin
    foreach fenced in array array['event', 'event_line'] loop
        execute format('alter table casework.%I enable row level security', fenced);
        execute format('alter table casework.%I force row level security', fenced);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('grant select, insert on casework.%I to kinward_web', fenced);
    end loop;
end
$$;
grant update (heads, heads_listed, heads_why, heads_by, heads_at, version) on casework.event to kinward_web;
grant update (tie, tie_to, written_by, written_at, version) on casework.event_line to kinward_web;
create policy at_the_place on casework.event for select to kinward_web
    using (place_id = any ((select casework.my_places())::uuid[]));
create policy written_at_the_place on casework.event for insert to kinward_web with check (
    made_by = (select casework.me()) and place_id = any ((select casework.my_places())::uuid[])
    and exists (select from account.place p where p.id = place_id and p.agency_id = event.agency_id));
create policy counted_at_the_place on casework.event for update to kinward_web
    using (place_id = any ((select casework.my_places())::uuid[]))
    with check (place_id = any ((select casework.my_places())::uuid[]));
create policy with_its_event on casework.event_line for select to kinward_web
    using (exists (select from casework.event e where e.id = event_id));
create policy put_with_its_draft on casework.event_line for insert to kinward_web with check (
    written_by = (select casework.me()) and exists (select from casework.event e where e.id = event_id)
    and exists (select from casework.intake i join casework.event e on e.id = event_id where i.id = intake_id
        and i.state = 'draft' and i.place_id = e.place_id));
create policy corrected_at_the_place on casework.event_line for update to kinward_web
    using (exists (select from casework.event e where e.id = event_id))
    with check (written_by = (select casework.me()));

-- What is forgotten with a draft or a record: its line.
create policy program_ends on casework.event_line to kinward_jobs using (true);
grant select (intake_id), delete on casework.event_line to kinward_jobs;
