-- An arrival that was written by mistake makes a child be nowhere: no head count asks for it. So it is taken back by who manages the house,
-- within a day, with a reason, and only as long as nothing says that the child was there. Only who cares for the house sees head counts.
alter table casework.stay add column left_words text not null default ''
    constraint stay_left_words_length check (char_length(left_words) <= 300);
comment on column casework.stay.left_words is 'Why the arrival was written by mistake, without names.';
grant update (left_words) on casework.stay to kinward_web;
create index stay_taken_back_idx on casework.stay (place_id, left_written_at desc) where left_how = 'BY_MISTAKE';

create function casework.stay_has_traces(wanted uuid) returns boolean
    language sql stable set search_path = pg_catalog
begin atomic
    select exists (select from casework.stay s join casework.case_file f on f.id = s.case_file_id where s.id = wanted and (
        exists (select from casework.head_count_line l join casework.head_count c on c.id = l.count_id
            where l.intake_id = f.intake_id and c.counted_at >= s.arrived_at and l.found_where <> 'NOT_WHERE_EXPECTED')
        or exists (select from casework.search x where x.intake_id = f.intake_id and x.ended_at is null)
        or exists (select from casework.dose d where d.case_file_id = f.id and d.written_at >= s.arrived_at)
        or exists (select from casework.outing o where o.stay_id = s.id)
        or exists (select from casework.stay_review r where r.stay_id = s.id)
        or exists (select from casework.visitor v where v.intake_id = f.intake_id and v.refused_why is null
            and v.came_at >= s.arrived_at)
        or exists (select from casework.activity_child a join casework.activity y on y.id = a.activity_id
            where a.intake_id = f.intake_id and y.written_at >= s.written_at)
        or exists (select from casework.incident_child n join casework.incident i on i.id = n.incident_id
            where n.intake_id = f.intake_id and i.written_at >= s.written_at)
        or exists (select from casework.task t where t.intake_id = f.intake_id and t.kind = 'CHECK_HEALTH' and t.thing_id = s.id
            and t.done_at is not null)));
end;
comment on function casework.stay_has_traces(uuid) is 'Whether anything says that a child was there, or that it is searched for.';
create function casework.was_seen_in_house(wanted uuid) returns boolean
    language sql stable set search_path = pg_catalog
begin atomic
    select exists (select from casework.case_file f join casework.head_count_line l on l.intake_id = f.intake_id
        where f.id = wanted and l.found_where = 'IN_THE_HOUSE');
end;
comment on function casework.was_seen_in_house(uuid) is 'Whether a head count says that the child of this case file was there.';
revoke all on function casework.stay_has_traces(uuid), casework.was_seen_in_house(uuid) from public;
grant execute on function casework.stay_has_traces(uuid), casework.was_seen_in_house(uuid) to kinward_web;

create function casework.takes_back_what_left_no_trace() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if new.left_written_at = new.written_at then
        if casework.was_seen_in_house(new.case_file_id) then
            raise exception 'stay_was_never: this child was seen in the house' using errcode = 'check_violation';
        end if;
    elsif new.left_written_at > new.written_at + interval '24 hours' then
        raise exception 'stay_was_never: an arrival of more than a day ago stands' using errcode = 'check_violation';
    elsif char_length(new.left_words) < 3 then
        raise exception 'stay_was_never: somebody says why' using errcode = 'check_violation';
    elsif casework.stay_has_traces(new.id) then
        raise exception 'stay_was_never: something says that the child was there' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function casework.takes_back_what_left_no_trace() is 'Keeps an arrival of more than a day, or that left a trace.';
create trigger stay_was_never before update of left_how on casework.stay for each row
    when (new.left_how = 'BY_MISTAKE') execute function casework.takes_back_what_left_no_trace();
create policy manager_takes_back on casework.stay as restrictive for update to kinward_web using (true) with check (
    left_how is distinct from 'BY_MISTAKE' or place_id = any ((select casework.my_managed_places())::uuid[]));
