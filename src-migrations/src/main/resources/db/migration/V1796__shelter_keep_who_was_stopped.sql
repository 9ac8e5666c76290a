-- Somebody who may not come near a child was stopped: when, at what, and by whom. The task of who manages the house ended on a page that said
-- nothing of it, where the form of the visitor was never sent, and of a hand-over or a return nothing was kept at all.
create table casework.came_near (
    id uuid constraint came_near_pk primary key,
    place_id uuid not null constraint came_near_place_fk references account.place,
    intake_id uuid not null constraint came_near_intake_fk references casework.intake on delete cascade,
    stopped_where text not null constraint came_near_where_known check (stopped_where in ('DOOR', 'HAND_OVER', 'RETURN')),
    thing_id uuid not null,
    written_by uuid not null constraint came_near_written_by_fk references account.person,
    came_at timestamptz not null
);
create index came_near_place_idx on casework.came_near (place_id, came_at desc, id);
create index came_near_intake_idx on casework.came_near (intake_id, came_at desc);
comment on table casework.came_near is 'Somebody who may not come near a child was stopped, each time. Who it was is on the list in the vault.';
comment on column casework.came_near.id is 'Random surrogate.';
comment on column casework.came_near.place_id is 'The house in which the child is at home.';
comment on column casework.came_near.intake_id is 'Which child was wanted.';
comment on column casework.came_near.stopped_where is 'At the door, at a hand-over, or when a return was prepared or ended.';
comment on column casework.came_near.thing_id is 'The visitor, the stay or the return; a visitor that was never written down has no row.';
comment on column casework.came_near.written_by is 'Who stopped it.';
comment on column casework.came_near.came_at is 'When.';

-- Read by who cares for the house, but for returns: that a child goes home is for who works on the case and for who manages the house.
alter table casework.came_near enable row level security;
alter table casework.came_near force row level security;
create policy owner_migrates on casework.came_near to kinward_owner using (true) with check (true);
create policy cares_or_leads on casework.came_near for select to kinward_web
    using ((stopped_where <> 'RETURN' and place_id = any ((select casework.my_care_places())::uuid[]))
        or place_id = any ((select casework.my_managed_places())::uuid[])
        or exists (select from casework.intake i where i.id = intake_id and (i.worker_id = (select casework.my_lead())
            or i.id = any ((select casework.my_covered())::uuid[]))));
create policy stops_it on casework.came_near for insert to kinward_web with check (
    written_by = (select casework.me()) and exists (select from casework.intake i where i.id = intake_id
        and i.place_id = came_near.place_id and (i.place_id = any ((select casework.my_care_places())::uuid[])
            or i.worker_id = (select casework.my_lead()) or i.id = any ((select casework.my_covered())::uuid[]))));
grant select, insert on casework.came_near to kinward_web;

do $$
declare
    gone text := 'intake_id in (select e.intake_id from casework.erasure e where e.state = ''confirmed'') '
        'or intake_id in (select i.id from casework.intake i where i.state = ''discarded'')';
begin
    execute format('create policy program_finds on casework.came_near for select to kinward_jobs using (%s)', gone);
    execute format('create policy program_forgets on casework.came_near for delete to kinward_jobs using (%s)', gone);
    grant select (intake_id), delete on casework.came_near to kinward_jobs;
end
$$;
