-- Who may be told and who may not come near is taken back by who works on the case, not by who is on shift: a line that
-- ends is shown to nobody any more, and protects nobody.
drop policy ends on casework.line_ended;
create policy ends on casework.line_ended for insert to kinward_web
    with check (ended_by = (select casework.me()) and exists (select from casework.intake i where i.id = intake_id
        and (i.worker_id = (select casework.me()) or i.place_id = any ((select casework.my_managed_places())::uuid[]))));
