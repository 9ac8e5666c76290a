-- A young person leaves by an own decision: old enough, in its own words, saying where it goes, and written down by who manages the house.
alter table casework.stay add column left_to text constraint stay_left_to_known check (left_to in ('FAMILY', 'FRIENDS', 'OWN_HOME',
    'WORK_OR_TRAINING', 'OTHER_HELP', 'DOES_NOT_SAY'));
comment on column casework.stay.left_to is 'Where a young person goes that leaves by an own decision, by a word; the place is in the vault.';
comment on column casework.stay.left_words is
    'What a young person says that leaves by an own decision, or why the arrival was written by mistake; without names.';
grant update (left_to) on casework.stay to kinward_web;

create function casework.says_where_it_goes() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if char_length(new.left_words) < 3 or new.left_to is null then
        raise exception 'stay_own_decision: in its own words, and where to' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function casework.says_where_it_goes() is 'Keeps a stay that would end by an own decision of which nobody says a word.';
create trigger stay_own_decision before update of left_how on casework.stay for each row
    when (new.left_how = 'OWN_DECISION') execute function casework.says_where_it_goes();
create policy manager_lets_go on casework.stay as restrictive for update to kinward_web using (true) with check (
    left_how is distinct from 'OWN_DECISION' or place_id = any ((select casework.my_managed_places())::uuid[]));

alter table casework.house_time add column leaves_from integer not null default 16
    constraint house_time_leaves_from check (leaves_from between 15 and 18);
comment on column casework.house_time.leaves_from is 'Years: from this age on a young person leaves a house by an own decision.';
comment on table casework.house_time is
    'Times of a house, by agency; added to, never changed. Without a row: 1, 6 and 24 hours, 48 hours, 14, 30, 90 and 180 days, 16 years.';
