-- What was offered is read by nobody of the other agency once its time is over. A press that stopped between yes and moved is taken up
-- by whoever manages the place that was named, after ten minutes; after an hour the program offers the case again. Who receives a
-- case asks of the old file, for that moment, what consent covers.
alter policy may_receive on casework.transfer using ((state <> 'OFFERED' or until_at > now())
    and to_agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences()));
alter policy goes_along on casework.transfer_share using (exists (select from casework.transfer t where t.id = transfer_id
    and (t.state = 'OFFERED' and t.until_at > now() or t.state in ('ACCEPTED', 'MOVED')
    or t.from_agency_id = any ((select casework.my_agencies())::uuid[]))));

create or replace function casework.my_moving_files() returns uuid[] language sql stable parallel safe
    return array(select t.case_file_id from casework.transfer t where t.state = 'ACCEPTED' and (t.answered_by = (select casework.me())
        or t.answered_at <= now() - interval '10 minutes' and t.place_id = any ((select casework.my_managed_places())::uuid[])));
create or replace function casework.my_moving_records() returns uuid[] language sql stable parallel safe
    return array(select t.intake_id from casework.transfer t where t.state = 'ACCEPTED' and (t.answered_by = (select casework.me())
        or t.answered_at <= now() - interval '10 minutes' and t.place_id = any ((select casework.my_managed_places())::uuid[])));

alter policy answers on casework.transfer using ((state = 'OFFERED' or state = 'ACCEPTED' and (answered_by = (select casework.me())
        or answered_at <= now() - interval '10 minutes'))
        and to_agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences()))
    with check (to_agency_id = any ((select casework.my_agencies())::uuid[]) and (select casework.keeps_absences())
        and (state = 'DECLINED' and answered_by = (select casework.me())
            or state in ('ACCEPTED', 'MOVED') and place_id = any ((select casework.my_managed_places())::uuid[])
                and (answered_by = (select casework.me()) or state = 'MOVED')));
alter policy closed_by_who_receives on casework.file_move with check (moved_by = (select casework.me()) and state = 'CLOSED'
    and case_file_id = any ((select casework.my_moving_files())::uuid[]) and exists (select from casework.transfer t
        where t.id = transfer_id and t.case_file_id = file_move.case_file_id and t.state = 'ACCEPTED'));
alter policy receives on casework.transfer_task with check (exists (select from casework.transfer t where t.id = transfer_id
    and t.state = 'ACCEPTED' and t.case_file_id = any ((select casework.my_moving_files())::uuid[])));
